import type { SortTime, SummaryPlace } from '../store/index.ts'
import type { Anchor } from './page.ts'

// Cursors are opaque to clients. They name a place and not a number, so that pages stay right while things come
// and go. Whoever gets one back from a client checks that it fits what is asked for.

/** A place in a sorted list of threads. */
export interface ListPlace extends SummaryPlace {
  readonly sortBy: SortTime
  readonly direction: 'asc' | 'desc'
}

export const cursorOf = ({ sortBy, direction, ms, threadId }: ListPlace): string =>
  sealed([sortBy, direction, ms, threadId])

/** The place behind a cursor; undefined when this server never made it. */
export function placeOf(cursor: string): ListPlace | undefined {
  const [sortBy, direction, ms, threadId, ...rest] = opened(cursor)
  if (sortBy !== 'createdMs' && sortBy !== 'updatedMs' && sortBy !== 'recencyMs') return undefined
  if (direction !== 'asc' && direction !== 'desc') return undefined
  if (typeof threadId !== 'string' || !isSafeInteger(ms) || rest.length > 0) return undefined
  return { sortBy, direction, ms, threadId }
}

/** What a cursor into a history goes through. */
export type HistoryScope = 'turns' | 'items'

export const historyCursorOf = (scope: HistoryScope, threadId: string, { seq, inclusive }: Anchor): string =>
  sealed([scope, threadId, seq, inclusive])

/** The place behind a cursor; undefined when this server never made it for this history. */
export function anchorOf(cursor: string, scope: HistoryScope, threadId: string): Anchor | undefined {
  const [itsScope, itsThread, seq, inclusive, ...rest] = opened(cursor)
  if (itsScope !== scope || itsThread !== threadId || rest.length > 0) return undefined
  return isSafeInteger(seq) && typeof inclusive === 'boolean' ? { seq, inclusive } : undefined
}

export const loadedCursorOf = (threadId: string): string => sealed(['loaded', threadId])

/** The thread behind a cursor into the loaded ones; undefined when this server never made it. */
export function loadedThreadOf(cursor: string): string | undefined {
  const [scope, threadId, ...rest] = opened(cursor)
  return scope === 'loaded' && typeof threadId === 'string' && rest.length === 0 ? threadId : undefined
}

const sealed = (parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

function opened(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

const isSafeInteger = (value: unknown): value is number => Number.isSafeInteger(value)
