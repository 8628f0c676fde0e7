import { HeddleError } from '../heddle-error.ts'

/** Why a foreign schema could not be taken in. The message names the file, the JSON pointer and what to do. */
export class ImportError extends HeddleError {}

/** Something that the protocol model cannot say, and that was passed over. */
export interface ImportNote {
  /** JSON pointer to the place in the file. */
  readonly pointer: string
  readonly message: string
}
