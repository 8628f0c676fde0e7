import type { TurnStartParams, TurnStartResponse, UserInput } from '@heddle/protocol'
import { turnView } from '../../../threads/index.ts'
import { invalidParams, threadNotLoaded } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { withTurnParams } from '../settings.ts'
import { refuseUnsupported } from '../unsupported.ts'

/** Begins a turn; while one runs, the input joins it and the answer is the running turn. */
export async function turnStart(
  params: TurnStartParams,
  { threads }: MethodContext,
): Promise<TurnStartResponse> {
  refuseUnsupported(params, ['permissions', 'toolOutput', 'additionalContext'])
  const thread = threads.get(params.threadId)
  if (thread === undefined) throw threadNotLoaded(params.threadId)
  params.input.forEach(checkInput)
  const { turnId, repeated } = await thread.say({
    input: params.input,
    clientId: params.clientUserMessageId ?? null,
    settings: withTurnParams(thread.settings, params),
    outputSchema: params.outputSchema,
  })
  if (repeated !== undefined) return { turn: turnView(repeated, 'notLoaded') }
  return {
    turn: {
      id: turnId,
      rootTurnId: turnId,
      items: [],
      itemsView: 'notLoaded',
      status: 'inProgress',
      error: null,
      // The time is told by `turn/started`, as in the real server.
      startedAt: null,
      completedAt: null,
      durationMs: null,
    },
  }
}

function checkInput(part: UserInput, index: number): void {
  if (part.type === 'audio' || part.type === 'localAudio') {
    throw invalidParams(`/input/${index}/type`, `This server cannot pass ${part.type} to a model.`)
  }
}
