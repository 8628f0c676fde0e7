import { HeddleError } from '@heddle/protocol'

/** An address cannot be listened on, or not in the way that was asked for. The message is a sentence. */
export class ListenFailure extends HeddleError {}
