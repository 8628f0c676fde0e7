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
  /** The log of a thread, or a part of it, in order; empty when there is none. */
  events(threadId: string, part?: LogPart): Promise<ThreadEvent[]>
  /**
   * All that a log comes to: without how items grew that are complete, which is most of a long one. Of ended turns
   * all items are complete.
   */
  digest(threadId: string): Promise<LogEntry[]>
  /** How many events the log of a thread has. */
  length(threadId: string): Promise<number>
  /** Where in the log of a thread turns and items begin and turns were dropped: all of that, in order, or a part. */
  landmarks(threadId: string, part?: LandmarkPart): Promise<Landmark[]>
  summary(threadId: string): Promise<ThreadSummary | undefined>
  /** One page of summaries. Equal times are told apart by the id, so that pages never overlap. */
  page(query: SummaryQuery): Promise<ThreadSummary[]>
  /** Threads whose last turn has no end. */
  unfinished(): Promise<string[]>
  /**
   * Removes a thread, all of it or nothing.
   *
   * @throws StoreFailure when it is still there
   */
  remove(threadId: string): Promise<void>
  close(): Promise<void>
}

export interface StoreBatch {
  readonly entries: readonly StoreEntry[]
  readonly summaries: readonly ThreadSummary[]
}

export interface LogEntry {
  /** Place in the log of the thread, counted from 0. */
  readonly seq: number
  readonly event: ThreadEvent
}

export interface StoreEntry extends LogEntry {
  readonly threadId: string
}

/** Places in a log, counted from 0. */
export interface LogPart {
  readonly from: number
  /** The first that does not belong to it; to the end without. */
  readonly to: number | undefined
}

/** An event by which one finds the way in a log, as far as that needs it. */
export type Landmark =
  | { readonly type: 'turnStarted'; readonly seq: number; readonly turnId: string }
  | { readonly type: 'itemStarted'; readonly seq: number }
  | { readonly type: 'threadReverted'; readonly seq: number; readonly beforeTurnId: string }

export interface LandmarkPart {
  /** Only these. */
  readonly type: Landmark['type']
  /** The first place that belongs to it, in its direction; the end of the log without. */
  readonly from?: number | undefined
  readonly direction?: 'asc' | 'desc' | undefined
  /** So many at most. */
  readonly limit?: number | undefined
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
