import { type Attempt, attempt, resultOf } from '../conform/attempt.ts'
import { type Check, first } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { notified, threadIn } from '../conform/thread-seen.ts'
import { answer, gate, text } from '../model/index.ts'

interface Seen {
  readonly threadId: string
  /** The status while a turn runs that this client does not hear of, and behind it. */
  readonly running: Told
  readonly idle: Told
  /** By a new process, which has loaded nothing. */
  readonly unloaded: Attempt
  readonly loaded: Attempt
  /** How often it heard of the thread after it had read it. */
  readonly heard: number
}

/** A status as it was read, and as it was told last. */
interface Told {
  readonly read: unknown
  readonly told: unknown
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'THREAD-030',
    title: 'reading a thread does not load it, nor make its reader hear of it',
    clause: 'THREAD.15',
    evaluate: ({ unloaded, loaded, threadId, heard }) =>
      first(
        equal(threadIn(unloaded)?.id, threadId, 'it is not read'),
        equal(resultOf(loaded).data, [], 'something is loaded'),
        equal(heard, 0, 'its reader heard of it'),
      ),
  },
  {
    id: 'THREAD-031',
    title: 'who does not follow a thread hears of its status',
    clause: 'THREAD.42',
    evaluate: ({ running, idle }) =>
      equal([kindOf(running.told), kindOf(idle.told)], ['active', 'idle'], 'another one was told'),
  },
  {
    id: 'THREAD-032',
    title: 'the status that is read is the one that was told, or notLoaded',
    clause: 'THREAD.43',
    evaluate: ({ running, idle, unloaded }) =>
      first(
        equal(kindOf(running.read), 'active', 'while a turn runs it is another'),
        equal(kindOf(idle.read), 'idle', 'behind the turn it is another'),
        equal(threadIn(unloaded)?.status, { type: 'notLoaded' }, 'without being loaded it is another'),
      ),
  },
]

const kindOf = (status: unknown) => (status as { readonly type?: unknown } | undefined)?.type

export const threadStatus = scenario<Seen>({
  name: 'thread-status',
  title: 'A thread is left while a turn runs, and read by a process that has not loaded it.',
  needs: 'restart',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    await stage.turn(session, threadId, [])
    // Somebody else has to follow it, or it may be unloaded: the turn that runs does that.
    stage.model.script(answer(gate('running'), text('Done.')))
    await session.request('turn/start', { threadId, input: [{ type: 'text', text: 'Do it.' }] })
    await session.until('a request to the model', stage.model.reached('running'))
    await session.request('thread/unsubscribe', { threadId })
    const look = async (): Promise<Told> => ({
      read: threadIn(await attempt(session.request('thread/read', { threadId })))?.status,
      told: notified(session, 'thread/status/changed').findLast((params) => params.threadId === threadId)
        ?.status,
    })
    const running = await look()
    stage.model.release('running')
    await stage.quiet(session, threadId)
    const idle = await look()
    await session.kill()

    const next = await stage.connect()
    const unloaded = await attempt(next.request('thread/read', { threadId, includeTurns: true }))
    const loaded = await attempt(next.request('thread/loaded/list', {}))
    const heard = next.transcript.filter(
      (entry) =>
        entry.from === 'server' && entry.what.kind === 'notification' && entry.text.includes(threadId),
    ).length
    return { threadId, running, idle, unloaded, loaded, heard }
  },
  checks,
})
