import { HeddleError } from '../heddle-error.ts'

/** Why a foreign schema could not be taken in. The message names the file, the JSON pointer and what to do. */
export class ImportError extends HeddleError {}

/** Something that the protocol model cannot say, and that was passed over. */
export interface ImportNote {
  /** JSON pointer to the place in the file. */
  readonly pointer: string
  readonly message: string
}

/** A member name as a part of a JSON pointer. */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The name behind the last slash of a JSON pointer. */
export function lastOf(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}
