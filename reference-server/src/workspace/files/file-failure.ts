import { getSystemErrorMessage } from 'node:util'

/** A path could not be worked with. The message says why, and names the path. */
export class FileFailure extends Error {
  readonly path: string
  /** As the operating system calls it, such as `ENOENT`. */
  readonly code: string
  /** Its number, positive; undefined where the refusal is the server's own. */
  readonly errno: number | undefined

  constructor(path: string, code: string, reason: string, errno?: number) {
    super(`${reason}: ${shortened(path)}`)
    this.name = 'FileFailure'
    this.path = path
    this.code = code
    this.errno = errno
  }
}

/** Does something with a path; what the operating system refuses is told as a failure of that path. */
export async function onPath<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw failureOf(path, error) ?? error
  }
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Undefined for what is no refusal but a fault of ours. */
export function failureOf(path: string, error: unknown): FileFailure | undefined {
  if (error instanceof FileFailure) return error
  const { code, errno, reason } = told(error)
  if (code === undefined || errno === undefined) return undefined
  const why = reason ?? getSystemErrorMessage(errno) ?? code
  return new FileFailure(path, code, `${why.charAt(0).toUpperCase()}${why.slice(1)}`, Math.abs(errno))
}

interface Told {
  readonly code: string | undefined
  readonly errno: number | undefined
  readonly reason?: string | undefined
}

/** What Node checks by itself it tells in the form of an error of the system, in `info`. */
function told(error: unknown): Told {
  if (!(error instanceof Error)) return { code: undefined, errno: undefined }
  if ('info' in error && typeof error.info === 'object' && error.info !== null) {
    const { code, errno, message } = error.info as { code?: string; errno?: number; message?: string }
    return { code, errno, reason: message }
  }
  return { code: codeOf(error), errno: 'errno' in error ? (error.errno as number) : undefined }
}

/** A path in a sentence: a client can make it as long as it likes. */
function shortened(path: string): string {
  return path.length <= 300 ? path : `${path.slice(0, 200)}… (${path.length} characters)`
}
