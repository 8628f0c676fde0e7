import { type Anchor, anchorOf, type HistoryScope } from '../../../threads/index.ts'
import { invalidParams } from '../../rpc-failure.ts'

const DEFAULT_SIZE = 25
const LARGEST_SIZE = 100

/** How many entries a page has: as many as are asked for, within reason. */
export const pageSize = (limit: number | null | undefined): number =>
  Math.min(Math.max(limit ?? DEFAULT_SIZE, 1), LARGEST_SIZE)

/** Where a page of a history begins that goes on from another one. */
export function historyAnchor(
  cursor: string | null | undefined,
  scope: HistoryScope,
  threadId: string,
): Anchor | undefined {
  if (typeof cursor !== 'string') return undefined
  const anchor = anchorOf(cursor, scope, threadId)
  if (anchor !== undefined) return anchor
  throw invalidParams(
    '/cursor',
    `The cursor is not one that this server gave out for the ${scope} of this thread. Begin without a cursor.`,
  )
}
