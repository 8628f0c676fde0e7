import { type Check, first, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, beginning, cut, type Step, text } from '../model/index.ts'
import { everyItemCompletes } from './every-item-completes.ts'

interface Seen {
  readonly turn: TurnSeen
  readonly next: TurnSeen
}

/** As often as any server would try. */
const ALWAYS: readonly Step[] = Array.from({ length: 50 }, () => ({
  kind: 'http',
  status: 400,
  message: 'The scripted model does not accept this.',
}))

const checks: readonly Check<Seen>[] = [
  {
    id: 'FAILURE-001',
    title: 'a model that refuses makes the turn fail',
    clause: 'TURN.31',
    evaluate: ({ turn }) =>
      first(
        unless(turn.end?.status === 'failed', 'the turn ended otherwise', {
          expected: 'failed',
          actual: turn.end?.status,
        }),
        unless((turn.end?.error?.message ?? '') !== '', 'the turn has no error', { actual: turn.end }),
      ),
  },
  {
    id: 'FAILURE-002',
    title: 'the last error says that there is no further try',
    clause: 'TURN.32',
    evaluate({ turn }) {
      const last = turn.all('error').at(-1)
      return unless(last?.params.willRetry === false, 'it does not', {
        ...(last && { at: last.at }),
        actual: last?.params,
      })
    },
  },
  {
    id: 'FAILURE-003',
    title: 'items of a failed turn complete',
    clause: 'TURN.33',
    evaluate: ({ turn }) => everyItemCompletes(turn),
  },
  {
    id: 'FAILURE-004',
    title: 'after a failure the thread takes a new turn',
    clause: 'TURN.34',
    evaluate: ({ next }) =>
      unless(next.end?.status === 'completed', 'it ended otherwise', {
        expected: 'completed',
        actual: next.end?.status,
      }),
  },
]

export const modelFailure = scenario<Seen>({
  name: 'model-failure',
  title: 'The model endpoint refuses every request; then it works again.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const turn = await stage.turn(session, threadId, ALWAYS)
    const next = await stage.turn(session, threadId, [answer(text('It works again.'))])
    return { turn, next }
  },
  checks,
})

const SAID = 'This is only the beginning of'

const messageOf = (turn: TurnSeen) => turn.completed('agentMessage')[0]

export const modelCut = scenario<TurnSeen>({
  name: 'model-cut',
  title: 'The answer of the model breaks off in the middle of a message, every time.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    return stage.turn(
      session,
      threadId,
      ALWAYS.map(() => cut(beginning(SAID, 4))),
    )
  },
  checks: [
    {
      id: 'FAILURE-005',
      title: 'an answer that breaks off makes the turn fail',
      clause: 'TURN.35',
      evaluate: (turn) =>
        unless(turn.end?.status === 'failed', 'the turn ended otherwise', {
          expected: 'failed',
          actual: turn.end?.status,
        }),
    },
    {
      id: 'FAILURE-006',
      title: 'a message that broke off completes',
      clause: 'TURN.36',
      evaluate: (turn) => everyItemCompletes(turn),
    },
    {
      id: 'FAILURE-007',
      title: 'what was streamed of a message that broke off is kept',
      clause: 'TURN.45',
      evaluate(turn) {
        const message = messageOf(turn)
        if (message === undefined) return { message: 'no message was completed' }
        const streamed = turn.deltas('item/agentMessage/delta', message.id)
        return unless(message.text === streamed && streamed !== '', 'the text is another', {
          expected: streamed,
          actual: message.text,
        })
      },
    },
  ],
})
