import type { Stats } from 'node:fs'
import {
  access,
  constants,
  type FileHandle,
  lstat,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { draftName } from './draft-name.ts'
import { codeOf, FileFailure, onPath } from './file-failure.ts'

/**
 * Gives a file these contents, and makes it when there is none. Whoever reads meanwhile finds the old contents or the
 * new ones as a whole, also after a crash: a draft takes the file's place.
 *
 * The exceptions are files whose place cannot be taken without losing something: those with several names (hard
 * links), those of another owner, links that lead to nothing yet, and those in a folder where no file can be made.
 * They are written to as they are. A symbolic link stays one: it is followed.
 */
export function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  return onPath(path, async () => {
    const place = await realpath(path).catch(unlessMissing)
    if (place === undefined) {
      if (!(await takePlace(path, bytes, undefined))) await writeFile(path, bytes)
      return
    }
    const before = await stat(place)
    if (before.isDirectory()) throw new FileFailure(path, 'EISDIR', 'It is a folder, not a file')
    // To a pipe that nobody reads, writing would never end.
    if (!before.isFile()) throw new FileFailure(path, 'EINVAL', 'It is not an ordinary file')
    // Taking the place of a file needs no right to write to it; but that is what is asked for.
    await access(place, constants.W_OK)
    if (before.nlink > 1 || !(await takePlace(place, bytes, before))) await writeFile(place, bytes)
  })
}

/** @returns whether it could, without a loss */
async function takePlace(place: string, bytes: Uint8Array, before: Stats | undefined): Promise<boolean> {
  if (before === undefined && (await isLink(place))) return false
  const draft = join(dirname(place), draftName())
  let handle: FileHandle
  try {
    handle = await open(draft, 'wx', 0o666)
  } catch (error) {
    if (before !== undefined && PROTECTED.has(codeOf(error) ?? '')) return false
    throw error
  }
  try {
    try {
      if (before !== undefined && !(await resembles(handle, before))) return await dropped(draft)
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, place)
    return true
  } catch (error) {
    await dropped(draft)
    if (before !== undefined && PROTECTED.has(codeOf(error) ?? '')) return false
    throw error
  }
}

/** The folder lets nothing be made or moved; the last is a file that is a mount by itself. */
const PROTECTED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY'])

async function dropped(draft: string): Promise<false> {
  await rm(draft, { force: true })
  return false
}

/** Gives a draft the owner and the rights of the file whose place it is to take, if it may. */
async function resembles(handle: FileHandle, { uid, gid, mode }: Stats): Promise<boolean> {
  const own = await handle.stat()
  try {
    if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid)
    // After the owner, whose change takes special rights away.
    if (own.mode !== mode) await handle.chmod(mode & 0o7777)
    return true
  } catch {
    return false
  }
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(unlessMissing))?.isSymbolicLink() ?? false
}

function unlessMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}
