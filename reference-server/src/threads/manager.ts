import type { RequestId, ThreadStatus } from '@heddle/protocol'
import { newId } from '../ids.ts'
import type { EventStore } from '../store/index.ts'
import type { ThreadEvent, ThreadOrigin, ThreadSettings } from './events.ts'
import { Journal } from './journal.ts'
import { type ListPage, type ListQuery, listThreads } from './list.ts'
import { ThreadProjection } from './projection.ts'
import { closing } from './recovery.ts'
import { summarise, type ThreadSummary } from './summary.ts'
import { Thread, type ThreadContext } from './thread.ts'
import type { ApprovalAnswer, RunTurn } from './turn-ports.ts'

/** Is told of every event of every loaded thread, once it is stored. */
export type ThreadListener = (thread: Thread, event: ThreadEvent) => void

export interface ManagerOptions {
  readonly store: EventStore
  readonly runTurn: RunTurn
  /** Called when the store fails: from then on nothing can be promised to anybody. */
  readonly onStoreFailure: (error: unknown) => void
}

/** All threads: those that are loaded, and through the store those that are not. */
export class ThreadManager {
  readonly #store: EventStore
  readonly #context: ThreadContext
  readonly #loaded = new Map<string, Thread>()
  readonly #loading = new Map<string, Promise<Thread | undefined>>()
  readonly #listeners = new Set<ThreadListener>()
  #requestCount = 0

  constructor({ store, runTurn, onStoreFailure }: ManagerOptions) {
    this.#store = store
    this.#context = {
      journal: new Journal(store, onStoreFailure),
      runTurn,
      nextRequestId: () => this.#requestCount++,
      publish: (thread, event) => {
        for (const listener of this.#listeners) listener(thread, event)
      },
    }
  }

  /** Closes what a server that died left open. To be called once, before anything else. */
  async recover(): Promise<void> {
    for (const threadId of await this.#store.unfinished()) {
      const log = await this.#store.events(threadId)
      const projection = ThreadProjection.of(log)
      const events = closing(projection, Date.now())
      if (events.length === 0) continue
      await this.#store.append({
        entries: events.map((event, index) => ({ threadId, seq: log.length + index, event })),
        summaries: [events.reduce<ThreadSummary>(summarise, projection.summary)],
      })
    }
  }

  listen(listener: ThreadListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Starts a thread. Settles once it is stored. */
  async start(origin: Omit<ThreadOrigin, 'threadId'>, settings: ThreadSettings): Promise<Thread> {
    const threadId = newId()
    const thread = new Thread(threadId, [], this.#context)
    this.#loaded.set(threadId, thread)
    thread.append({ type: 'threadStarted', origin: { ...origin, threadId }, settings, atMs: Date.now() })
    await thread.flushed()
    return thread
  }

  /** A thread that is loaded. */
  get(threadId: string): Thread | undefined {
    return this.#loaded.get(threadId)
  }

  /** Loads a thread from the store, unless it is loaded; undefined when there is none. */
  load(threadId: string): Promise<Thread | undefined> {
    const loaded = this.#loaded.get(threadId)
    if (loaded !== undefined) return Promise.resolve(loaded)
    const loading = this.#loading.get(threadId) ?? this.#load(threadId)
    this.#loading.set(threadId, loading)
    return loading.finally(() => this.#loading.delete(threadId))
  }

  async #load(threadId: string): Promise<Thread | undefined> {
    const log = await this.#store.events(threadId)
    if (log.length === 0) return undefined
    const thread = new Thread(threadId, log, this.#context)
    this.#loaded.set(threadId, thread)
    return thread
  }

  /** A look at a thread, which is not loaded by it. */
  async look(threadId: string): Promise<ThreadProjection | undefined> {
    const loaded = this.#loaded.get(threadId)
    if (loaded !== undefined) return loaded.projection
    const log = await this.#store.events(threadId)
    return log.length === 0 ? undefined : ThreadProjection.of(log)
  }

  list(query: ListQuery): Promise<ListPage> {
    return listThreads(this.#store, query)
  }

  statusOf(threadId: string): ThreadStatus {
    return this.#loaded.get(threadId)?.projection.status ?? { type: 'notLoaded' }
  }

  /** Gives an answer of a client to the thread that asked. @returns whether the question was still open */
  answer(threadId: string, requestId: RequestId, answer: ApprovalAnswer): boolean {
    return this.#loaded.get(threadId)?.answer(requestId, answer) ?? false
  }

  /** Stops all turns, and waits until that is stored and told. */
  async stop(): Promise<void> {
    await Promise.all([...this.#loaded.values()].map((thread) => thread.stop()))
    await this.#context.journal.flushed().catch(() => {})
  }
}
