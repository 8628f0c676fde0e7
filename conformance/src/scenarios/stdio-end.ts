import type { Json } from '@heddle/protocol'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { toldIn } from '../conform/model-seen.ts'
import { scenario } from '../conform/scenario.ts'
import { answer, text } from '../model/index.ts'

/** Characters that end a line for some readers, and none in a message. */
const WORDS = 'one\u2028two\u2029three\u0085four'
const IDS = [910_001, 910_002, 910_003]

interface Seen {
  readonly answered: readonly unknown[]
  readonly ended: boolean
  readonly requests: readonly Json[]
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'TRANSPORT-001',
    title: 'the server answers what it read, and ends with its input',
    clause: 'TRANSPORT.1',
    evaluate: ({ answered, ended }) =>
      first(
        equal([...answered].sort(), IDS, 'not all requests before the end were answered'),
        unless(ended, 'it did not end'),
      ),
  },
  {
    id: 'TRANSPORT-002',
    title: 'a line is one message, whatever characters are in it',
    clause: 'TRANSPORT.2',
    evaluate: ({ requests }) =>
      unless(
        requests.some((one) => toldIn(one).includes(WORDS)),
        'what the user said came to the model in another form',
        { expected: WORDS, actual: requests.map(toldIn) },
      ),
  },
]

export const stdioEnd = scenario<Seen>({
  name: 'stdio-end',
  title: 'Lines with odd characters, and the end of the input behind several requests.',
  over: 'stdio',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    await stage.turn(session, threadId, [answer(text('Yes.'))], { text: WORDS })
    session.sendTogether(IDS.map((id) => ({ method: 'thread/loaded/list', id, params: {} })))
    session.endInput()
    const ended = await session.endsByItself()
    const answered = session.transcript.flatMap((entry) =>
      entry.from === 'server' && (entry.what.kind === 'result' || entry.what.kind === 'error')
        ? [entry.what.message.id]
        : [],
    )
    return {
      answered: answered.filter((id) => IDS.includes(Number(id))),
      ended,
      requests: stage.model.requests,
    }
  },
  checks,
})
