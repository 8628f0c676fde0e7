import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { deltasIn } from '../conform/session-seen.ts'
import { HttpChannel } from '../connection/index.ts'
import { answer, text } from '../model/index.ts'

interface Seen {
  readonly spoken: string
  readonly ids: readonly string[]
  readonly broke: boolean
}

const WORDS = Array.from({ length: 40 }, (_, index) => `thread-${index}`).join(' ')
const BETWEEN_DELTAS_MS = 20
const FEW = 5

const checks: readonly Check<Seen>[] = [
  {
    id: 'TRANSPORT-007',
    title: 'a stream of events that is taken up goes on where it broke off',
    clause: 'TRANSPORT.7',
    evaluate: ({ spoken, ids, broke }) =>
      first(
        unless(broke, 'it ended before it could break off'),
        equal(new Set(ids).size, ids.length, 'an event came twice'),
        equal(spoken, WORDS, 'what was said is not whole'),
      ),
  },
]

export const httpStream = scenario<Seen>({
  name: 'http-stream',
  title: 'The stream of events breaks off in the middle of a message, and is taken up.',
  over: 'http',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const { channel } = session
    if (!(channel instanceof HttpChannel)) throw new Error('unreachable: it is played over HTTP')
    let broke = false
    const turn = await stage.turn(session, threadId, [answer(text(WORDS, 40, BETWEEN_DELTAS_MS))], {
      async during() {
        const deltas = () => deltasIn(session.transcript)
        await session.untilHolds('the beginning of its message', () => deltas().length >= FEW)
        broke = deltas().length < 40
        channel.breakStream()
      },
    })
    const spoken = turn.all('item/agentMessage/delta').map(({ params }) => String(params.delta))
    return { spoken: spoken.join(''), ids: channel.eventIds, broke }
  },
  checks,
})
