import { ERROR_CODES, type TurnInterruptParams, type TurnInterruptResponse } from '@heddle/protocol'
import { RpcFailure, threadNotLoaded } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

/** The end of the turn comes as notifications, behind the answer. */
export async function turnInterrupt(
  { threadId, turnId }: TurnInterruptParams,
  { threads }: MethodContext,
): Promise<TurnInterruptResponse> {
  const thread = threads.get(threadId)
  if (thread === undefined) throw threadNotLoaded(threadId)
  if (thread.interrupt(turnId)) return {}
  const running = thread.runningTurn
  throw new RpcFailure(
    ERROR_CODES.invalidRequest,
    running === undefined
      ? 'no active turn to interrupt'
      : `The turn ${turnId} does not run; the running turn is ${running}.`,
    { threadId, turnId },
  )
}
