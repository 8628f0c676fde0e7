import { HeddleError } from '@heddle/protocol'

/** A recording that cannot be read or made: which file and line, what is wrong, what to do. */
export class RecordingError extends HeddleError {}
