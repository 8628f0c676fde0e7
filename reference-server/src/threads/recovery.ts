import type { RequestId, ThreadItem } from '@heddle/protocol'
import { newId } from '../ids.ts'
import type { ToolCall } from '../models/index.ts'
import type { ThreadEvent } from './events.ts'
import { openCalls } from './history.ts'
import type { ThreadProjection } from './projection.ts'
import type { TurnState } from './turn-list.ts'

/** Where a turn stands that does nothing but wait until somebody allows a call of the model, or does not. */
export interface Standstill {
  readonly call: ToolCall
  /** The item of the call, which is in progress; some calls have none. */
  readonly item: ThreadItem | undefined
  readonly requestId: RequestId
  /** As it was asked. */
  readonly params: object
}

/**
 * Where the turn that is open stands still. Such a turn can go on at any later time, and in another process: nothing of
 * what was asked about has been done. Undefined where no turn is open, or more is going on in it.
 */
export function standstill({ openTurn, questions, history }: ThreadProjection): Standstill | undefined {
  const [question, ...more] = questions.values()
  const [item, ...others] = openTurn?.items.filter(({ completedAtMs }) => completedAtMs === null) ?? []
  const [open] = openCalls(history)
  if (question === undefined || open === undefined || more.length > 0 || others.length > 0) return undefined
  if (question.holds !== (item?.id ?? open.call.callId)) return undefined
  return { call: open.call, item, requestId: question.requestId, params: question.params }
}

/** Whether the question that a turn stands still at is the one that holds this up. */
export function isAsked(still: Standstill | undefined, holds: string | undefined): still is Standstill {
  return still !== undefined && holds === (still.item?.id ?? still.call.callId)
}

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
    ...leavingReview(turn, atMs),
    { type: 'statusChanged', status: { type: 'idle' }, atMs },
    { type: 'turnEnded', turnId, status: 'interrupted', error: null, atMs },
  ]
}

/** Whoever was told that a review began is told that it ended. */
function leavingReview({ id: turnId, items }: TurnState, startedAtMs: number): ThreadEvent[] {
  const last = items.findLast(({ type }) => type === 'enteredReviewMode' || type === 'exitedReviewMode')
  if (last?.type !== 'enteredReviewMode') return []
  const item: ThreadItem = {
    type: 'exitedReviewMode',
    id: newId(),
    review: UNFINISHED,
    startedAtMs,
    completedAtMs: null,
  }
  return [
    { type: 'itemStarted', turnId, item, atMs: startedAtMs },
    {
      type: 'itemCompleted',
      turnId,
      item: { ...item, completedAtMs: startedAtMs },
      atMs: startedAtMs,
    },
  ]
}

/** What a review has found that did not come to its end. */
export const UNFINISHED = 'The review was not finished.'

/** Completes what is in progress in a turn. */
export function completions(projection: ThreadProjection, turn: TurnState, atMs: number): ThreadEvent[] {
  const asked = new Set([...projection.questions.values()].map(({ holds }) => holds))
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
  if (!('status' in ended) || ended.status !== 'inProgress') return ended
  switch (ended.type) {
    case 'commandExecution':
    case 'fileChange':
      return { ...ended, status: waiting ? 'declined' : 'failed' }
    case 'mcpToolCall':
      return {
        ...ended,
        status: 'failed',
        error: { message: 'This was interrupted before it had a result.' },
      }
    case 'dynamicToolCall':
      return { ...ended, status: 'failed' }
    default:
      return ended
  }
}
