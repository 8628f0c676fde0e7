import { HeddleError } from '@heddle/protocol'

/** A recording that cannot be read or made: which file and line, what is wrong, what to do. */
export class RecordingError extends HeddleError {}

/** What the operating system says, in words. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EACCES':
    case 'EPERM':
      return 'access is denied'
    case 'EEXIST':
      return 'it exists already'
    case 'EISDIR':
      return 'it is a folder'
    case 'ENOTDIR':
      return 'a part of the path is a file'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
