import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'

/** What is in a file. */
export interface FileContent {
  /** The name that git has for it. */
  readonly id: string
  /** Undefined when it is too large to be compared line by line. */
  readonly bytes: Buffer | undefined
}

/** Bytes up to which lines are compared. */
const MAX_COMPARED = 1024 * 1024
/** Bytes up to which a file is read at all. */
const MAX_READ = 64 * MAX_COMPARED

/** Undefined when there is no such file. */
export async function contentOf(path: string): Promise<FileContent | undefined> {
  try {
    const { size, mtimeMs } = await stat(path)
    if (size > MAX_READ) return { ...contentOfBytes(Buffer.from(`${size} ${mtimeMs}`)), bytes: undefined }
    return contentOfBytes(await readFile(path))
  } catch {
    return undefined
  }
}

export function contentOfBytes(bytes: Buffer): FileContent {
  const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  return { id, bytes: bytes.length > MAX_COMPARED ? undefined : bytes }
}
