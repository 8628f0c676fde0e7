import { ERROR_CODES, type Json } from '@heddle/protocol'

/** A request that is answered with an error. The message is a sentence for the people behind the client. */
export class RpcFailure extends Error {
  readonly code: number
  readonly data: Json | undefined

  constructor(code: number, message: string, data?: Json) {
    super(message)
    this.name = 'RpcFailure'
    this.code = code
    this.data = data
  }
}

/** @param pointer JSON pointer to the fault inside the params */
export function invalidParams(pointer: string, message: string): RpcFailure {
  return new RpcFailure(ERROR_CODES.invalidParams, message, { pointer })
}

export function unknownThread(threadId: string): RpcFailure {
  return new RpcFailure(ERROR_CODES.invalidRequest, `There is no thread ${threadId}.`, { threadId })
}

export function unknownTurn(threadId: string, turnId: string): RpcFailure {
  return new RpcFailure(ERROR_CODES.invalidRequest, `The thread ${threadId} has no turn ${turnId}.`, {
    threadId,
    turnId,
  })
}

/** @param turnId the turn that runs */
export function turnRuns(threadId: string, turnId: string | undefined): RpcFailure {
  return new RpcFailure(
    ERROR_CODES.invalidRequest,
    `The turn ${turnId} runs in the thread ${threadId}. Interrupt it, or wait for its end.`,
    { threadId, turnId: turnId ?? null },
  )
}

/** A thread has to be resumed before anything is done in it, so that its client hears what happens. */
export function threadNotLoaded(threadId: string): RpcFailure {
  return new RpcFailure(
    ERROR_CODES.invalidRequest,
    `There is no loaded thread ${threadId}. Resume it first, or start a new one.`,
    { threadId },
  )
}
