import type { TurnStartParams, TurnStartResponse } from '@heddle/protocol'
import { turnView } from '../../../threads/index.ts'
import { threadNotLoaded } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { withTurnParams } from '../settings.ts'
import { refuseUnsupported } from '../unsupported.ts'
import { begunTurn } from './begun-turn.ts'
import { checkInput } from './input.ts'

/** Begins a turn; while one runs, the input joins it and the answer is the running turn. */
export async function turnStart(
  params: TurnStartParams,
  { threads }: MethodContext,
): Promise<TurnStartResponse> {
  refuseUnsupported(params, ['permissions', 'toolOutput', 'additionalContext'])
  const thread = threads.get(params.threadId)
  if (thread === undefined) throw threadNotLoaded(params.threadId)
  checkInput(params.input)
  const { turnId, repeated } = await thread.say({
    input: params.input,
    clientId: params.clientUserMessageId ?? null,
    settings: withTurnParams(thread.settings, params),
    outputSchema: params.outputSchema,
  })
  if (repeated !== undefined) return { turn: turnView(repeated, 'notLoaded') }
  return { turn: begunTurn(turnId) }
}
