import type { RequestId, ThreadStatus } from '@heddle/protocol'
import { newId } from '../ids.ts'
import type { EventStore } from '../store/index.ts'
import { Attendance, type CanBeAsked } from './attendance.ts'
import { type Cut, type CutFault, copiedLog } from './copied-log.ts'
import type {
  ClientTool,
  ThreadClosed,
  ThreadEvent,
  ThreadNews,
  ThreadOrigin,
  ThreadSettings,
} from './events.ts'
import { IdleWatch } from './idle-watch.ts'
import { Journal } from './journal.ts'
import { type ListPage, type ListQuery, listThreads } from './list.ts'
import { ThreadProjection } from './projection.ts'
import { closing, standstill } from './recovery.ts'
import { summarise, type ThreadSummary } from './summary.ts'
import { Thread, type ThreadContext } from './thread.ts'
import { liveTranscript, storedTranscript, type Transcript } from './transcript.ts'
import type { ApprovalAnswer, RunTurn } from './turn-ports.ts'
import { Turnstile } from './turnstile.ts'

/** Is told of every event of every loaded thread, once it is stored. */
export type ThreadListener = (thread: Thread, news: ThreadNews) => void

export interface ManagerOptions {
  readonly store: EventStore
  readonly runTurn: RunTurn
  /** Called when the store fails: from then on nothing can be promised to anybody. */
  readonly onStoreFailure: (error: unknown) => void
  /** Milliseconds after which a thread is unloaded that nobody follows and that does nothing. Half an hour when left out. */
  readonly idleUnloadMs?: number | undefined
}

/** Where a thread comes from, but for its id. */
export type NewOrigin = Omit<ThreadOrigin, 'threadId'>

const HALF_AN_HOUR = 30 * 60 * 1000

/** All threads: those that are loaded, and through the store those that are not. */
export class ThreadManager {
  readonly #store: EventStore
  readonly #journal: Journal
  readonly #context: ThreadContext
  readonly #loaded = new Map<string, Thread>()
  readonly #listeners = new Set<ThreadListener>()
  readonly #attendance = new Attendance()
  /** For what loads a thread, lets go of it, or writes to its log past it. */
  readonly #turnstile = new Turnstile()
  readonly #idle: IdleWatch
  #requestCount = 0

  constructor({ store, runTurn, onStoreFailure, idleUnloadMs = HALF_AN_HOUR }: ManagerOptions) {
    this.#store = store
    this.#journal = new Journal(store, onStoreFailure)
    this.#idle = new IdleWatch(idleUnloadMs, (threadId) => {
      // Fails only with the store, of which everybody hears.
      this.#unloadIdle(threadId).catch(() => {})
    })
    this.#context = {
      journal: this.#journal,
      runTurn,
      nextRequestId: () => this.nextRequestId(),
      attendance: this.#attendance,
      publish: (thread, event) => this.#publish(thread, event),
    }
  }

  /**
   * Closes what an earlier server left open, but for turns that stand still until they are answered. To be called once,
   * before anything else.
   */
  async recover(): Promise<void> {
    for (const threadId of await this.#store.unfinished()) {
      const projection = ThreadProjection.from(await this.#store.digest(threadId))
      const still = standstill(projection)
      if (still === undefined) await this.#recordClosing(projection)
      // Clients tell questions apart by their ids, so none is given twice.
      else if (typeof still.requestId === 'number') {
        this.#requestCount = Math.max(this.#requestCount, still.requestId + 1)
      }
    }
  }

  /** Ends the turn that is open in a thread that is not loaded. */
  async #recordClosing(projection: ThreadProjection): Promise<void> {
    const events = closing(projection, Date.now())
    await this.#record(events, projection.length, projection.summary)
  }

  listen(listener: ThreadListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** From now on this client counts when somebody is looked for to ask. @returns how to leave */
  attend(member: CanBeAsked): () => void {
    return this.#attendance.join(member)
  }

  /** An id for the next question to clients, whoever asks it. */
  nextRequestId(): RequestId {
    return this.#requestCount++
  }

  /** Starts a thread. Settles once it is stored. */
  async start(
    origin: NewOrigin,
    settings: ThreadSettings,
    clientTools: readonly ClientTool[] = [],
  ): Promise<Thread> {
    const threadId = newId()
    const thread = new Thread(threadId, [], this.#context)
    this.#loaded.set(threadId, thread)
    const atMs = Date.now()
    thread.append({ type: 'threadStarted', origin: { ...origin, threadId }, settings, clientTools, atMs })
    await thread.flushed()
    return thread
  }

  /**
   * Starts a thread with the history of another, or a part of it; what runs there is cut short here. Settles once
   * it is stored.
   *
   * @returns undefined when there is no thread to copy
   */
  async fork(
    sourceId: string,
    cut: Cut,
    origin: NewOrigin,
    settings: ThreadSettings,
  ): Promise<Thread | CutFault | undefined> {
    const source = await this.summary(sourceId)
    if (source === undefined) return undefined
    const whole = await this.#logOf(sourceId)
    const copied = copiedLog(whole, cut)
    if (typeof copied === 'string') return copied
    const threadId = newId()
    const atMs = Date.now()
    const clientTools = whole.find((event) => event.type === 'threadStarted')?.clientTools ?? []
    const started: ThreadEvent = {
      type: 'threadStarted',
      origin: { ...origin, threadId },
      settings,
      clientTools,
      atMs,
    }
    const log: ThreadEvent[] = [started]
    if (source.name !== null) log.push({ type: 'threadNamed', name: source.name, atMs })
    if (source.gitInfo !== null) log.push({ type: 'gitInfoChanged', gitInfo: source.gitInfo, atMs })
    log.push(...copied)
    log.push(...closing(ThreadProjection.of(log), atMs))
    await this.#record(log, 0, undefined)
    const thread = new Thread(
      threadId,
      log.map((event, seq) => ({ event, seq })),
      this.#context,
    )
    this.#loaded.set(threadId, thread)
    this.#publish(thread, started)
    return thread
  }

  /** A thread that is loaded. */
  get(threadId: string): Thread | undefined {
    return this.#loaded.get(threadId)
  }

  /** The ids of all that are loaded, in order. */
  loadedIds(): string[] {
    return [...this.#loaded.keys()].sort()
  }

  /** Loads a thread from the store, unless it is loaded; undefined when there is none. */
  load(threadId: string): Promise<Thread | undefined> {
    const loaded = this.#loaded.get(threadId)
    if (loaded !== undefined) return Promise.resolve(loaded)
    return this.#turnstile.pass(threadId, async () => this.#loaded.get(threadId) ?? this.#load(threadId))
  }

  async #load(threadId: string): Promise<Thread | undefined> {
    const log = await this.#store.digest(threadId)
    if (log.length === 0) return undefined
    const thread = new Thread(threadId, log, this.#context)
    this.#loaded.set(threadId, thread)
    thread.goOn()
    return thread
  }

  /** Keeps a thread loaded as long as somebody follows it or works with it. @returns how to let go of it */
  hold(threadId: string): () => void {
    return this.#idle.hold(threadId)
  }

  /** What a list shows of a thread, which is not loaded by it. */
  async summary(threadId: string): Promise<ThreadSummary | undefined> {
    return this.#loaded.get(threadId)?.projection.summary ?? this.#store.summary(threadId)
  }

  /** A look at all of a thread, which is not loaded by it. */
  async look(threadId: string): Promise<ThreadProjection | undefined> {
    const loaded = this.#loaded.get(threadId)
    if (loaded !== undefined) return loaded.projection
    const log = await this.#store.digest(threadId)
    return log.length === 0 ? undefined : ThreadProjection.from(log)
  }

  /** The history of a thread, to be read piece by piece. */
  async transcript(threadId: string): Promise<Transcript | undefined> {
    const loaded = this.#loaded.get(threadId)
    if (loaded !== undefined) return liveTranscript(threadId, loaded.projection)
    const isKnown = (await this.#store.summary(threadId)) !== undefined
    return isKnown ? storedTranscript(threadId, this.#store) : undefined
  }

  list(query: ListQuery): Promise<ListPage> {
    return listThreads(this.#store, query)
  }

  statusOf(threadId: string): ThreadStatus {
    return this.#loaded.get(threadId)?.projection.status ?? { type: 'notLoaded' }
  }

  /**
   * Adds to the log of a thread, loaded or not. Settles once it is stored.
   *
   * @returns what a list shows of the thread then; undefined when there is none
   */
  note(threadId: string, event: ThreadEvent): Promise<ThreadSummary | undefined> {
    return this.#turnstile.pass(threadId, async () => {
      const loaded = this.#loaded.get(threadId)
      if (loaded === undefined) return this.#noteStored(threadId, event)
      loaded.append(event)
      await loaded.flushed()
      return loaded.projection.summary
    })
  }

  /** Puts a thread that is stored into the archive, where nothing happens in it. */
  archive(threadId: string): Promise<ThreadSummary | undefined> {
    return this.#turnstile.pass(threadId, async () => {
      const wasLoaded = await this.#shutDown(threadId, 'archived')
      if (!wasLoaded && (await this.#store.summary(threadId))?.openTurn) {
        await this.#recordClosing(ThreadProjection.from(await this.#store.digest(threadId)))
      }
      return this.#noteStored(threadId, { type: 'threadArchived', atMs: Date.now() })
    })
  }

  /** Deletes a thread for good. @returns whether there was one */
  delete(threadId: string): Promise<boolean> {
    return this.#turnstile.pass(threadId, async () => {
      const wasLoaded = await this.#shutDown(threadId, 'deleted')
      if ((await this.#store.summary(threadId)) === undefined) return wasLoaded
      await this.#store.remove(threadId)
      return true
    })
  }

  /** Gives an answer of a client to the thread that asked. @returns whether the question was still open */
  answer(threadId: string, requestId: RequestId, answer: ApprovalAnswer): boolean {
    return this.#loaded.get(threadId)?.answer(requestId, answer) ?? false
  }

  /** Stops all turns but those that stand still, and waits until that is stored and told. */
  async stop(): Promise<void> {
    this.#idle.close()
    await Promise.all([...this.#loaded.values()].map((thread) => thread.suspend()))
    await this.#journal.flushed().catch(() => {})
  }

  #publish(thread: Thread, news: ThreadNews): void {
    for (const listener of this.#listeners) listener(thread, news)
    if (news.type === 'turnEnded') this.#idle.rest(thread.id)
  }

  /** A thread that is not stored keeps its log itself. */
  async #logOf(threadId: string): Promise<readonly ThreadEvent[]> {
    const loaded = this.#loaded.get(threadId)
    await loaded?.flushed()
    return loaded?.unstoredLog ?? (await this.#store.digest(threadId)).map(({ event }) => event)
  }

  async #noteStored(threadId: string, event: ThreadEvent): Promise<ThreadSummary | undefined> {
    const before = await this.#store.summary(threadId)
    return before && this.#record([event], await this.#store.length(threadId), before)
  }

  /** Writes to the log of a thread that is not loaded. */
  async #record(
    events: readonly ThreadEvent[],
    firstSeq: number,
    before: ThreadSummary | undefined,
  ): Promise<ThreadSummary | undefined> {
    let summary = before
    for (const [index, event] of events.entries()) {
      summary = summarise(summary, event)
      this.#journal.append({ seq: firstSeq + index, event, summary, committed: () => {} })
    }
    await this.#journal.flushed()
    return summary
  }

  /** Stops what runs in a thread and lets go of it. @returns whether it was loaded */
  async #shutDown(threadId: string, reason: ThreadClosed['reason']): Promise<boolean> {
    const thread = this.#loaded.get(threadId)
    if (thread === undefined) return false
    // Nobody finds it any more, and so nobody begins anything in it.
    this.#loaded.delete(threadId)
    await thread.stop()
    await thread.flushed()
    this.#close(thread, reason)
    return true
  }

  #unloadIdle(threadId: string): Promise<void> {
    return this.#turnstile.pass(threadId, async () => {
      const thread = this.#loaded.get(threadId)
      await thread?.flushed()
      if (thread === undefined || this.#idle.isHeld(threadId) || thread.runningTurn !== undefined) return
      if (!thread.isStored) {
        this.#idle.rest(threadId)
        return
      }
      this.#loaded.delete(threadId)
      this.#close(thread, 'idle')
    })
  }

  #close(thread: Thread, reason: ThreadClosed['reason']): void {
    thread.close()
    const atMs = Date.now()
    this.#publish(thread, { type: 'statusChanged', status: { type: 'notLoaded' }, atMs })
    this.#publish(thread, { type: 'threadClosed', reason, atMs })
    this.#idle.forget(thread.id)
  }
}
