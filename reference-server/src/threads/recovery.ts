import type { ThreadItem } from '@heddle/protocol'
import type { ThreadEvent } from './events.ts'
import type { ThreadProjection } from './projection.ts'
import type { TurnState } from './turn-list.ts'

/**
 * What has to be said to bring a turn to an end that nobody works on any more: its questions are
 * withdrawn, its items completed with what they have, and the turn is interrupted. Nothing for a thread
 * without such a turn.
 */
export function closing(projection: ThreadProjection, atMs: number): ThreadEvent[] {
  const turn = projection.openTurn
  if (turn === undefined) return []
  const turnId = turn.id
  return [
    ...[...projection.questions.keys()].map(
      (requestId): ThreadEvent => ({
        type: 'approvalResolved',
        turnId,
        requestId,
        outcome: 'withdrawn',
        atMs,
      }),
    ),
    ...completions(projection, turn, atMs),
    { type: 'statusChanged', status: { type: 'idle' }, atMs },
    { type: 'turnEnded', turnId, status: 'interrupted', error: null, atMs },
  ]
}

/** Completes what is in progress in a turn. */
export function completions(projection: ThreadProjection, turn: TurnState, atMs: number): ThreadEvent[] {
  const asked = new Set([...projection.questions.values()].map(({ params }) => itemIdOf(params)))
  return turn.items
    .filter(({ completedAtMs }) => completedAtMs === null)
    .map((item) => ({
      type: 'itemCompleted',
      turnId: turn.id,
      item: cutShort(item, asked.has(item.id), atMs),
      atMs,
    }))
}

/** An item that ends before it is done. What waited for approval was never allowed; what ran has failed. */
export function cutShort(item: ThreadItem, waiting: boolean, atMs: number): ThreadItem {
  const ended = { ...item, completedAtMs: atMs }
  const isAction = ended.type === 'commandExecution' || ended.type === 'fileChange'
  if (!isAction || ended.status !== 'inProgress') return ended
  return { ...ended, status: waiting ? 'declined' : 'failed' }
}

function itemIdOf(params: object): string | undefined {
  return 'itemId' in params && typeof params.itemId === 'string' ? params.itemId : undefined
}
