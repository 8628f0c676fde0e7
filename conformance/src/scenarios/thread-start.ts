import path from 'node:path'
import { type Attempt, attempt, gotError, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { notified, threadIn } from '../conform/thread-seen.ts'

interface Seen {
  readonly cwd: string
  readonly one: Attempt
  readonly two: Attempt
  readonly plain: Attempt
  /** The ids that `thread/started` told. */
  readonly told: readonly string[]
  readonly loaded: Attempt
  readonly unknownTurn: Attempt
  readonly read: Attempt
  readonly readWhole: Attempt
  readonly inNoThread: Attempt
}

const NO_THREAD = '00000000-0000-7000-8000-000000000000'

const checks: readonly Check<Seen>[] = [
  {
    id: 'THREAD-002',
    title: 'thread/started tells the thread once',
    clause: 'THREAD.2',
    evaluate: ({ one, told }) =>
      equal(
        told.filter((id) => id === threadIn(one)?.id).length,
        1,
        'thread/started did not come once for the thread',
      ),
  },
  {
    id: 'THREAD-003',
    title: 'the settings that were asked for hold',
    clause: 'THREAD.3',
    evaluate: ({ one, cwd }) => {
      const { cwd: told, approvalPolicy, sandbox } = resultOf(one)
      const kind = (sandbox as { readonly type?: unknown } | undefined)?.type
      return equal(
        { cwd: told, approvalPolicy, sandbox: kind },
        { cwd, approvalPolicy: 'never', sandbox: 'readOnly' },
        'the answer tells others',
      )
    },
  },
  {
    id: 'THREAD-004',
    title: 'threads have ids of their own',
    clause: 'THREAD.4',
    evaluate({ one, two, plain }) {
      const ids = [one, two, plain].map((made) => threadIn(made)?.id)
      return unless(new Set(ids).size === 3 && !ids.includes(undefined), 'they do not', { actual: ids })
    },
  },
  {
    id: 'THREAD-005',
    title: 'a new thread is empty',
    clause: 'THREAD.5',
    evaluate({ one }) {
      const { turns, preview } = threadIn(one) ?? {}
      return equal({ turns, preview }, { turns: [], preview: '' }, 'it is not')
    },
  },
  {
    id: 'THREAD-006',
    title: 'the working folder is absolute',
    clause: 'THREAD.6',
    evaluate({ plain }) {
      const { cwd } = resultOf(plain)
      return first(
        gotResult(plain),
        unless(typeof cwd === 'string' && path.isAbsolute(cwd), 'it is not', { actual: cwd }),
      )
    },
  },
  {
    id: 'THREAD-007',
    title: 'thread/loaded/list holds the threads that are loaded',
    clause: 'THREAD.14',
    evaluate({ one, two, plain, loaded }) {
      const { data } = resultOf(loaded)
      const ids = Array.isArray(data) ? [...data].sort() : data
      return equal(ids, [one, two, plain].map((made) => threadIn(made)?.id).sort(), 'it holds others')
    },
  },
  {
    id: 'THREAD-008',
    title: 'thread/read gives no turns unless they are wanted',
    clause: 'THREAD.16',
    evaluate: ({ read, readWhole }) =>
      first(
        equal(threadIn(read)?.turns, [], 'it gave some'),
        unless(threadIn(readWhole)?.turns.length === 1, 'wanted, they are not there', { actual: readWhole }),
      ),
  },
  {
    id: 'TURN-007',
    title: 'a turn in a thread that is not loaded is refused',
    clause: 'TURN.17',
    evaluate: ({ inNoThread }) => gotError(inNoThread),
  },
  {
    id: 'ERROR-009',
    title: 'an unknown turn is refused',
    clause: 'ERROR.9',
    evaluate: ({ unknownTurn }) => gotError(unknownTurn),
  },
]

export const threadStart = scenario<Seen>({
  name: 'thread-start',
  title: 'Threads are started in several ways, and looked at.',
  needs: 'fresh home',
  async drive(stage) {
    const session = await stage.connect()
    const start = (params: object) => attempt(session.request('thread/start', { ...params }))
    const cwd = stage.place.workspace
    const one = await start({ cwd, approvalPolicy: 'never', sandbox: 'read-only' })
    const two = await start({ cwd })
    const plain = await start({})
    const loaded = await attempt(session.request('thread/loaded/list', {}))
    const threadId = threadIn(one)?.id ?? ''
    await stage.turn(session, threadId, [])
    const read = await attempt(session.request('thread/read', { threadId }))
    const readWhole = await attempt(session.request('thread/read', { threadId, includeTurns: true }))
    const input = [{ type: 'text', text: 'Is there anybody?' }]
    const inNoThread = await attempt(session.request('turn/start', { threadId: NO_THREAD, input }))
    const unknownTurn = await attempt(session.request('turn/interrupt', { threadId, turnId: NO_THREAD }))
    const told = notified(session, 'thread/started').map(
      ({ thread }) => (thread as { readonly id?: string } | null)?.id ?? '',
    )
    return { cwd, one, two, plain, told, loaded, unknownTurn, read, readWhole, inNoThread }
  },
  checks,
})
