import { type Attempt, attempt, gotResult } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { threadIn } from '../conform/thread-seen.ts'

/** Characters that end a line for some readers, and none in a message. */
const NAME = 'one\u2028two\u2029three\u0085four'
const IDS = [910_001, 910_002, 910_003]

interface Seen {
  readonly answered: readonly unknown[]
  readonly ended: boolean
  readonly named: Attempt
  readonly read: Attempt
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
    evaluate: ({ named, read }) =>
      first(gotResult(named), equal(threadIn(read)?.name, NAME, 'the name is not the one that was set')),
  },
]

export const stdioEnd = scenario<Seen>({
  name: 'stdio-end',
  title: 'Lines with odd characters, and the end of the input behind several requests.',
  over: 'stdio',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const named = await attempt(session.request('thread/name/set', { threadId, name: NAME }))
    const read = await attempt(session.request('thread/read', { threadId }))
    session.sendTogether(IDS.map((id) => ({ method: 'thread/loaded/list', id, params: {} })))
    session.channel.close()
    const ended = await session.endsByItself()
    const answered = session.transcript.flatMap((entry) =>
      entry.from === 'server' && (entry.what.kind === 'result' || entry.what.kind === 'error')
        ? [entry.what.message.id]
        : [],
    )
    return { answered: answered.filter((id) => IDS.includes(Number(id))), ended, named, read }
  },
  checks,
})
