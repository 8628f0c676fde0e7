/** A place in the log of a thread where a page begins: right behind an entry, or with it. */
export interface Anchor {
  readonly seq: number
  readonly inclusive: boolean
}

export interface PageQuery {
  readonly anchor: Anchor | undefined
  readonly direction: 'asc' | 'desc'
  /** At least 1. */
  readonly limit: number
}

export interface Page<T> {
  readonly entries: readonly T[]
  /** Behind the last entry; null when there is nothing more. */
  readonly next: Anchor | null
  /** Where the page in the other direction begins: with the first entry, once more. Null when there is none. */
  readonly back: Anchor | null
}

/**
 * One page. Anchors are places and not numbers of entries: what is added later moves none of them, and they hold
 * in both directions.
 *
 * @param all from the first to the last
 */
export function pageOf<T extends { readonly seq: number }>(all: readonly T[], query: PageQuery): Page<T> {
  const { anchor, direction, limit } = query
  const ordered = direction === 'asc' ? all : all.toReversed()
  const isAhead = ({ seq }: T): boolean => {
    if (anchor === undefined) return true
    if (seq === anchor.seq) return anchor.inclusive
    return direction === 'asc' ? seq > anchor.seq : seq < anchor.seq
  }
  const ahead = ordered.filter(isAhead)
  const entries = ahead.slice(0, limit)
  const [first, last] = [entries[0], entries.at(-1)]
  return {
    entries,
    next: ahead.length > limit && last !== undefined ? { seq: last.seq, inclusive: false } : null,
    back: first === undefined ? null : { seq: first.seq, inclusive: true },
  }
}
