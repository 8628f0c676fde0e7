import { setImmediate } from 'node:timers/promises'
import type { EventStore } from '../store/index.ts'
import type { ThreadEvent } from './events.ts'
import type { ThreadSummary } from './summary.ts'

export interface JournalEntry {
  readonly seq: number
  readonly event: ThreadEvent
  /** The summary of the thread after this event; it names the thread. */
  readonly summary: ThreadSummary
  /** Called once the event is stored, in the order of the log. Only now may anybody be told of it. */
  readonly committed: () => void
}

/**
 * The way into the store for all threads. Events that come close together are written together, with one
 * sync of the disk; nothing is told to anybody before it is stored.
 */
export class Journal {
  readonly #store: EventStore
  readonly #onFailure: (error: unknown) => void
  #queue: JournalEntry[] = []
  #draining = false
  /** How many entries were ever appended, and how many of them are stored. */
  #appended = 0
  #stored = 0
  #waiting: { readonly upTo: number; readonly settle: () => void }[] = []
  #failure: { readonly error: unknown } | undefined

  /** @param onFailure called once, when the store fails; from then on nothing is taken */
  constructor(store: EventStore, onFailure: (error: unknown) => void) {
    this.#store = store
    this.#onFailure = onFailure
  }

  append(entry: JournalEntry): void {
    if (this.#failure !== undefined) return
    this.#queue.push(entry)
    this.#appended++
    if (!this.#draining) this.#drain()
  }

  /**
   * Settles once everything that was appended before the call is stored, whatever is appended meanwhile: a
   * stream that does not pause holds nobody up. Rejects when it cannot be stored.
   */
  async flushed(): Promise<void> {
    const upTo = this.#appended
    if (this.#failure === undefined && this.#stored < upTo) {
      await new Promise<void>((settle) => this.#waiting.push({ upTo, settle }))
    }
    if (this.#failure !== undefined) throw this.#failure.error
  }

  async #drain(): Promise<void> {
    this.#draining = true
    try {
      while (this.#queue.length > 0) {
        // What is said in one go is written in one go, and between two goes everybody else has a turn.
        await setImmediate()
        const batch = this.#queue
        this.#queue = []
        await this.#write(batch)
        for (const { committed } of batch) committed()
        this.#stored += batch.length
        this.#wake(this.#stored)
      }
    } catch (error) {
      this.#queue = []
      this.#failure = { error }
      this.#wake(Number.POSITIVE_INFINITY)
      this.#onFailure(error)
    } finally {
      this.#draining = false
    }
  }

  #wake(stored: number): void {
    const ready = this.#waiting.filter(({ upTo }) => upTo <= stored)
    this.#waiting = this.#waiting.filter(({ upTo }) => upTo > stored)
    for (const { settle } of ready) settle()
  }

  async #write(batch: readonly JournalEntry[]): Promise<void> {
    const stored = batch.filter(({ summary }) => !summary.origin.ephemeral)
    if (stored.length === 0) return
    const latest = new Map(stored.map(({ summary }) => [summary.origin.threadId, summary]))
    await this.#store.append({
      entries: stored.map(({ seq, event, summary }) => ({ threadId: summary.origin.threadId, seq, event })),
      summaries: [...latest.values()],
    })
  }
}
