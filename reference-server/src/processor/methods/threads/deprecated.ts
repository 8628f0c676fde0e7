import { isAtLeast } from '@heddle/protocol'
import type { ThreadSummary } from '../../../threads/index.ts'
import type { MethodContext } from '../context.ts'

/** Tells a client that was handed a whole history that this will go away, and what to say instead. */
export function noticeWholeHistory(
  { dialect, notify }: MethodContext,
  { origin }: ThreadSummary,
  instead: string,
): void {
  if (origin.historyMode !== 'paginated' || !isAtLeast(dialect.version, '2026-11')) return
  notify({
    method: 'deprecationNotice',
    params: {
      summary: 'The whole history of a thread in one answer will go away.',
      details: `${instead}, and read the history page by page with thread/turns/list and thread/items/list.`,
    },
  })
}
