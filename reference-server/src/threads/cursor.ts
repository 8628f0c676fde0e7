import type { SortTime, SummaryPlace } from '../store/index.ts'

/** A place in a sorted list of threads. */
export interface ListPlace extends SummaryPlace {
  readonly sortBy: SortTime
  readonly direction: 'asc' | 'desc'
}

/** Opaque to clients. It names a place and not a number, so that pages stay right while threads come and go. */
export function cursorOf({ sortBy, direction, ms, threadId }: ListPlace): string {
  return Buffer.from(JSON.stringify([sortBy, direction, ms, threadId])).toString('base64url')
}

/** The place behind a cursor; undefined when this server never made it. */
export function placeOf(cursor: string): ListPlace | undefined {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
  if (!Array.isArray(value) || value.length !== 4) return undefined
  const [sortBy, direction, ms, threadId]: unknown[] = value
  if (sortBy !== 'createdMs' && sortBy !== 'updatedMs' && sortBy !== 'recencyMs') return undefined
  if (direction !== 'asc' && direction !== 'desc') return undefined
  if (typeof threadId !== 'string' || typeof ms !== 'number' || !Number.isSafeInteger(ms)) return undefined
  return { sortBy, direction, ms, threadId }
}
