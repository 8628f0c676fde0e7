import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { itemOf, type TurnSeen } from '../conform/turn-seen.ts'
import { answer, reasoning, text } from '../model/index.ts'
import { everyItemCompletes } from './every-item-completes.ts'

interface Seen {
  readonly turn: TurnSeen
  /** Where the answer to thread/start stands, and the notification; in the transcript of the session. */
  readonly threadAnswer: number
  readonly threadStarted: number | undefined
}

const MESSAGE = 'Hello, this is an answer in several pieces: one, two, three.'
const THOUGHT = '**Thinking** about what to say'

const checks: readonly Check<Seen>[] = [
  {
    id: 'THREAD-001',
    title: 'thread/start is answered before thread/started',
    clause: 'THREAD.1',
    evaluate: ({ threadAnswer, threadStarted }) =>
      threadStarted === undefined
        ? { message: 'thread/started never came' }
        : unless(threadAnswer < threadStarted, 'thread/started came first', { at: threadStarted }),
  },
  {
    id: 'TURN-001',
    title: 'turn/start is answered before turn/started',
    clause: 'TURN.1',
    evaluate({ turn }) {
      const started = turn.first('turn/started')
      const answered = turn.answerTo('turn/start')
      if (started === undefined || answered === undefined) return { message: 'turn/started never came' }
      return unless(answered < started.at, 'turn/started came first', { at: started.at })
    },
  },
  {
    id: 'TURN-002',
    title: 'turn/started comes before the items',
    clause: 'TURN.2',
    evaluate({ turn }) {
      const started = turn.all('turn/started')
      const item = turn.first('item/started')
      return first(
        unless(started.length === 1, 'it did not come once', { expected: 1, actual: started.length }),
        unless(
          (started[0]?.at ?? Number.POSITIVE_INFINITY) < (item?.at ?? Number.POSITIVE_INFINITY),
          'an item came first',
          item && { at: item.at },
        ),
      )
    },
  },
  {
    id: 'TURN-003',
    title: 'turn/completed comes once, last, and says how it ended',
    clause: 'TURN.3',
    evaluate({ turn }) {
      const ends = turn.all('turn/completed')
      const end = ends[0]
      const late = turn.heard.find(
        ({ at, method }) =>
          end !== undefined && at > end.at && (method.startsWith('item/') || method === 'error'),
      )
      return first(
        unless(ends.length === 1, 'it did not come once', { expected: 1, actual: ends.length }),
        unless(turn.end?.status === 'completed', 'the status is another', {
          expected: 'completed',
          actual: turn.end?.status,
        }),
        late && { message: `${late.method} came behind it`, at: late.at },
      )
    },
  },
  {
    id: 'TURN-004',
    title: 'the message of the user is the first item',
    clause: 'TURN.4',
    evaluate({ turn }) {
      const [one, two] = turn.heard.filter(({ method }) => method.startsWith('item/'))
      const ok =
        one?.method === 'item/started' &&
        two?.method === 'item/completed' &&
        itemOf(one)?.type === 'userMessage' &&
        itemOf(two)?.type === 'userMessage'
      return unless(ok, 'it is not', { ...(one && { at: one.at }), actual: [one?.params, two?.params] })
    },
  },
  {
    id: 'TURN-005',
    title: 'token usage is told before the end',
    clause: 'TURN.5',
    evaluate({ turn }) {
      const usage = turn.first('thread/tokenUsage/updated')
      const end = turn.first('turn/completed')
      if (usage === undefined) return { message: 'thread/tokenUsage/updated never came' }
      return unless(end !== undefined && usage.at < end.at, 'it came behind the end', { at: usage.at })
    },
  },
  {
    id: 'TURN-006',
    title: 'the status of the thread goes active, then idle',
    clause: 'TURN.6',
    evaluate({ turn }) {
      const story = turn.heard
        .filter(({ method }) => ['thread/status/changed', 'turn/started', 'turn/completed'].includes(method))
        .map(({ method, params }) => (params.status as { type?: string } | undefined)?.type ?? method)
      const expected = ['active', 'turn/started', 'idle', 'turn/completed']
      return unless(story.join() === expected.join(), 'the order is another', { expected, actual: story })
    },
  },
  {
    id: 'ITEM-001',
    title: 'every item that starts completes, once',
    clause: 'ITEM.1',
    evaluate: ({ turn }) => everyItemCompletes(turn),
  },
  {
    id: 'ITEM-002',
    title: 'the deltas of a message make up its text',
    clause: 'ITEM.8',
    evaluate({ turn }) {
      const item = turn.completed('agentMessage')[0]
      if (item === undefined) return { message: 'no agentMessage was completed' }
      const deltas = turn.deltas('item/agentMessage/delta', item.id)
      return equal(deltas, item.text, 'the deltas make up another text')
    },
  },
  {
    id: 'ITEM-011',
    title: 'the text of a message is what the model said',
    clause: 'ITEM.9',
    evaluate: ({ turn }) => equal(turn.completed('agentMessage')[0]?.text, MESSAGE, 'the text is another'),
  },
  {
    id: 'ITEM-003',
    title: 'the deltas of reasoning make up its summary',
    clause: 'ITEM.12',
    evaluate({ turn }) {
      const item = turn.completed('reasoning')[0]
      if (item === undefined) return { message: 'no reasoning was completed' }
      const deltas = turn.deltas('item/reasoning/summaryTextDelta', item.id)
      const summary = (item.summary ?? []).join('')
      // Not every API of models has summaries: without one, the thought itself is told.
      const thought = summary === '' ? (item.content ?? []).join('') : summary
      return unless(deltas === summary && thought === THOUGHT, 'they make up another text', {
        expected: THOUGHT,
        actual: { deltas, summary },
      })
    },
  },
  {
    id: 'ITEM-014',
    title: 'a part of a summary is announced before its deltas',
    clause: 'ITEM.13',
    evaluate({ turn }) {
      const announced = turn.all('item/reasoning/summaryPartAdded')
      const early = turn
        .all('item/reasoning/summaryTextDelta')
        .find(
          (delta) =>
            !announced.some(
              ({ at, params }) =>
                at < delta.at &&
                params.itemId === delta.params.itemId &&
                params.summaryIndex === delta.params.summaryIndex,
            ),
        )
      return early && { message: 'one is not', at: early.at, actual: early.params }
    },
  },
  {
    id: 'ITEM-004',
    title: 'deltas come between start and completion of their item',
    clause: 'ITEM.2',
    evaluate({ turn }) {
      for (const delta of turn.heard.filter(({ method }) => /^item\/.*delta$/i.test(method))) {
        const about = ({ params }: { params: Readonly<Record<string, unknown>> }) =>
          (params.item as { id?: string } | undefined)?.id === delta.params.itemId
        const start = turn.all('item/started').find(about)
        const end = turn.all('item/completed').find(about)
        if (start === undefined || start.at > delta.at || (end !== undefined && end.at < delta.at))
          return {
            message: `a ${delta.method} stands outside of its item`,
            at: delta.at,
            actual: delta.params,
          }
      }
      return unless(turn.all('item/agentMessage/delta').length > 1, 'the message was not streamed')
    },
  },
]

export const textTurn = scenario<Seen>({
  name: 'text-turn',
  title: 'The model thinks, and answers in several pieces.',
  async drive(stage) {
    const session = await stage.connect()
    const since = session.transcript.length
    const threadId = await stage.thread(session)
    const threadAnswer = session.transcript.findLastIndex(({ from }) => from === 'server')
    const answered = session.transcript.findIndex(
      (entry, index) => index >= since && entry.from === 'server' && entry.what.kind === 'result',
    )
    const turn = await stage.turn(session, threadId, [answer(reasoning(THOUGHT, 3), text(MESSAGE, 6))])
    const started = session.transcript.find(
      (entry) =>
        entry.from === 'server' &&
        entry.what.kind === 'notification' &&
        entry.what.message.method === 'thread/started',
    )
    return { turn, threadAnswer: answered < 0 ? threadAnswer : answered, threadStarted: started?.index }
  },
  checks,
})
