import type { Json } from '@heddle/protocol'
import { type Attempt, attempt, errorOf, gotError, resultOf, wasRefused } from '../conform/attempt.ts'
import { type Check, type Failure, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'

interface Seen {
  readonly value: Attempt
  readonly kinds: readonly Attempt[]
  readonly pointed: Attempt
  readonly unknownThread: Attempt
  /** The threads that are loaded, and those behind a list with a request for one more. */
  readonly alone: unknown
  readonly afterList: unknown
  readonly refused: readonly Attempt[]
  readonly before: State
  readonly after: State
}

/** Everything that the refused requests were about. */
interface State {
  readonly loaded: unknown
  readonly thread: unknown
}

const INVALID_PARAMS = [-32600, -32602]
const NO_THREAD = '00000000-0000-7000-8000-000000000000'

const checks: readonly Check<Seen>[] = [
  {
    id: 'ERROR-011',
    title: 'a value that an enumeration does not have is refused',
    clause: 'ERROR.4',
    evaluate: ({ value }) => wasRefused(value, INVALID_PARAMS),
  },
  {
    id: 'ERROR-012',
    title: 'params that are no object are refused',
    clause: 'ERROR.5',
    evaluate: ({ kinds }) => first(...kinds.map((made) => wasRefused(made, INVALID_PARAMS))),
  },
  {
    id: 'ERROR-013',
    title: 'a pointer leads to what is wrong with params',
    clause: 'ERROR.6',
    evaluate: ({ pointed }) => toldIn(pointed, 'pointer', '/threadId'),
  },
  {
    id: 'ERROR-014',
    title: 'the error about an unknown thread names it',
    clause: 'ERROR.8',
    evaluate: ({ unknownThread }) => toldIn(unknownThread, 'threadId', NO_THREAD),
  },
  {
    id: 'ERROR-015',
    title: 'a list of messages is not carried out',
    clause: 'ERROR.11',
    evaluate: ({ alone, afterList }) => equal(afterList, alone, 'it was: a thread was started'),
  },
  {
    id: 'ERROR-016',
    title: 'what is refused changes nothing',
    clause: 'ERROR.12',
    evaluate: ({ refused, before, after }) =>
      first(...refused.map(gotError), equal(after, before, 'something has changed')),
  },
]

/** Fails unless the data of the error say so. */
function toldIn(made: Attempt, member: string, expected: string): Failure | undefined {
  const data = (errorOf(made)?.data ?? {}) as Readonly<Record<string, unknown>>
  return unless(data[member] === expected, `data.${member} does not say so`, {
    expected: { [member]: expected },
    actual: 'answer' in made ? made.answer : made.fault,
  })
}

export const wrongParams = scenario<Seen>({
  name: 'wrong-params',
  title: 'Requests with params that they cannot have.',
  async drive(stage) {
    const session = await stage.connect()
    const ask = (method: string, params: Json) => attempt(session.request(method, params))
    const threadId = await stage.thread(session)
    await stage.turn(session, threadId, [])
    const state = async (): Promise<State> => ({
      loaded: resultOf(await ask('thread/loaded/list', {})),
      thread: resultOf(await ask('thread/read', { threadId, includeTurns: true })),
    })
    const { loaded: alone } = await state()
    session.send([{ id: 900_101, method: 'thread/start', params: {} }])
    const { loaded: afterList } = await state()
    const before = await state()
    const value = await ask('thread/start', { approvalPolicy: 'sometimes' })
    const kinds: Attempt[] = []
    for (const params of [['thread/list'], 'thread/list', 7]) kinds.push(await ask('thread/list', params))
    const pointed = await ask('thread/read', { threadId: 7 })
    const unknownThread = await ask('thread/read', { threadId: NO_THREAD })
    const refused = [
      await ask('thread/name/set', { threadId, name: 7 }),
      await ask('thread/archive', { threadId: [threadId] }),
      await ask('turn/start', { threadId, input: 'Do something.' }),
      await ask('thread/fork', { threadId, approvalPolicy: 'sometimes' }),
      await ask('thread/start', { sandbox: 'nowhere' }),
    ]
    const after = await state()
    return { value, kinds, pointed, unknownThread, alone, afterList, refused, before, after }
  },
  checks,
})
