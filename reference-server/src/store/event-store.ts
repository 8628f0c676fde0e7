import { HeddleError } from '@heddle/protocol'
import type { ThreadEvent } from '../threads/events.ts'
import type { ThreadSummary } from '../threads/summary.ts'

/**
 * Keeps the logs of threads and a summary of each. Safe against the death of the process at any point:
 * once `append` has returned, what it was given is there for good, and all of it or nothing.
 */
export interface EventStore {
  /**
   * Adds entries to logs and replaces the summaries of those threads.
   *
   * @throws StoreFailure when nothing could be written, or when an entry of that thread and number exists
   */
  append(batch: StoreBatch): Promise<void>
  /** The log of a thread, in order; empty when there is none. */
  events(threadId: string): Promise<ThreadEvent[]>
  summary(threadId: string): Promise<ThreadSummary | undefined>
  /** One page of summaries. Equal times are told apart by the id, so that pages never overlap. */
  page(query: SummaryQuery): Promise<ThreadSummary[]>
  /** Threads whose last turn has no end. */
  unfinished(): Promise<string[]>
  close(): Promise<void>
}

export interface StoreBatch {
  readonly entries: readonly StoreEntry[]
  readonly summaries: readonly ThreadSummary[]
}

export interface StoreEntry {
  readonly threadId: string
  /** Place in the log of the thread, counted from 0. */
  readonly seq: number
  readonly event: ThreadEvent
}

export interface SummaryQuery {
  readonly sortBy: SortTime
  readonly direction: 'asc' | 'desc'
  readonly archived: boolean
  /** Only what comes behind this place. */
  readonly after: SummaryPlace | undefined
  readonly limit: number
}

export type SortTime = 'createdMs' | 'updatedMs' | 'recencyMs'

export interface SummaryPlace {
  readonly ms: number
  readonly threadId: string
}

/** The store cannot do what it must. The message is a sentence that names the place and what to do. */
export class StoreFailure extends HeddleError {}
