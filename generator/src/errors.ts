import { HeddleError } from '@heddle/protocol'

/** Why nothing could be generated: what was wrong, where, and what to do. */
export class GenerateError extends HeddleError {}
