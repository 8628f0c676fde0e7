import { ERROR_CODES, type TurnSteerParams, type TurnSteerResponse } from '@heddle/protocol'
import { invalidParams, RpcFailure, threadNotLoaded } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { refuseUnsupported } from '../unsupported.ts'
import { checkInput } from './input.ts'

/** A message that was taken before is not taken again, though its turn may have ended meanwhile. */
export async function turnSteer(
  params: TurnSteerParams,
  { threads }: MethodContext,
): Promise<TurnSteerResponse> {
  refuseUnsupported(params, ['additionalContext'])
  const { threadId, input, expectedTurnId } = params
  const thread = threads.get(threadId)
  if (thread === undefined) throw threadNotLoaded(threadId)
  if (input.length === 0) throw invalidParams('/input', 'There is nothing to say; name at least one input.')
  checkInput(input)
  const message = { input, clientId: params.clientUserMessageId ?? null }
  const turnId = await thread.steer(message, expectedTurnId)
  if (turnId !== undefined) return { turnId }
  throw new RpcFailure(
    ERROR_CODES.invalidRequest,
    thread.runningTurn === undefined
      ? 'No turn runs that could be told something. Start one with turn/start.'
      : `The turn ${expectedTurnId} does not run; the running turn is ${thread.runningTurn}.`,
    { threadId, turnId: expectedTurnId },
  )
}
