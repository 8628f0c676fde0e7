import { isAtLeast } from '@heddle/protocol'
import type { Growth, Thread, ThreadNews } from '../threads/index.ts'
import { threadView, turnView } from '../threads/index.ts'
import type { Dialect } from './dialect.ts'
import { settingsUpdate } from './settings-view.ts'

/** A notification before it is fitted to the version of a connection. */
export interface Notification {
  readonly method: string
  readonly params: object
}

/** Events of which every client is told, whether it follows the thread or not. */
export const BROADCAST: ReadonlySet<ThreadNews['type']> = new Set([
  'threadStarted',
  'statusChanged',
  'threadClosed',
])

/** What clients are told of an event; undefined for what concerns the server alone. */
export function notificationOf(
  thread: Thread,
  event: ThreadNews,
  dialect: Dialect,
): Notification | undefined {
  const threadId = thread.id
  switch (event.type) {
    case 'threadStarted':
      return {
        method: 'thread/started',
        params: { thread: threadView(thread.projection.summary, thread.projection.status) },
      }
    case 'statusChanged':
      return { method: 'thread/status/changed', params: { threadId, status: event.status } }
    case 'threadClosed':
      // Of the others everybody is told what became of the thread.
      return event.reason === 'idle' ? { method: 'thread/closed', params: { threadId } } : undefined
    case 'threadReverted':
      return { method: 'thread/reverted', params: { threadId } }
    case 'settingsChanged':
      return {
        method: 'thread/settings/updated',
        params: settingsUpdate(threadId, event.settings, dialect),
      }
    case 'turnStarted':
    case 'turnEnded': {
      const turn = thread.projection.turns.findLast(({ id }) => id === event.turnId)
      if (turn === undefined) return undefined
      // Before 2026-06 a turn cannot say that it carries only some of its items.
      const isEnd = event.type === 'turnEnded'
      const view = isEnd && isAtLeast(dialect.version, '2026-06') ? 'ending' : 'notLoaded'
      return {
        method: isEnd ? 'turn/completed' : 'turn/started',
        params: { threadId, turn: turnView(turn, view) },
      }
    }
    case 'itemStarted':
      return {
        method: 'item/started',
        params: { item: event.item, threadId, turnId: event.turnId, startedAtMs: event.atMs },
      }
    case 'itemCompleted':
      return {
        method: 'item/completed',
        params: {
          item: event.item,
          threadId,
          turnId: event.turnId,
          contentTokenCount: null,
          completedAtMs: event.atMs,
        },
      }
    case 'itemGrew': {
      const { method, ...rest } = delta(event.growth)
      return { method, params: { threadId, turnId: event.turnId, itemId: event.itemId, ...rest } }
    }
    case 'approvalResolved':
      return { method: 'serverRequest/resolved', params: { threadId, requestId: event.requestId } }
    case 'planUpdated': {
      const { turnId, explanation, plan } = event
      return { method: 'turn/plan/updated', params: { threadId, turnId, explanation, plan } }
    }
    case 'diffUpdated':
      return { method: 'turn/diff/updated', params: { threadId, turnId: event.turnId, diff: event.diff } }
    case 'tokensUsed':
      return usageNotification(thread, event.turnId)
    case 'historyCompacted':
      // Since 2026-06 the item says it all, and the usage is told as it is now.
      return isAtLeast(dialect.version, '2026-06')
        ? usageNotification(thread, event.turnId)
        : { method: 'thread/compacted', params: { threadId, turnId: event.turnId } }
    case 'turnErred': {
      const { error, willRetry, turnId } = event
      return { method: 'error', params: { error, willRetry, threadId, turnId } }
    }
    default:
      return undefined
  }
}

/** The tokens used so far; undefined before the first were. */
export function usageNotification(thread: Thread, turnId: string): Notification | undefined {
  const tokenUsage = thread.projection.usage
  if (tokenUsage === null) return undefined
  return { method: 'thread/tokenUsage/updated', params: { threadId: thread.id, turnId, tokenUsage } }
}

function delta(growth: Growth): {
  method: string
  delta?: string
  message?: string
  summaryIndex?: number
  contentIndex?: number
  processId?: string
  stdin?: string
} {
  switch (growth.kind) {
    case 'text':
      return { method: 'item/agentMessage/delta', delta: growth.text }
    case 'summaryPart':
      return { method: 'item/reasoning/summaryPartAdded', summaryIndex: growth.index }
    case 'summary':
      return {
        method: 'item/reasoning/summaryTextDelta',
        delta: growth.text,
        summaryIndex: growth.index,
      }
    case 'reasoning':
      return { method: 'item/reasoning/textDelta', delta: growth.text, contentIndex: growth.index }
    case 'output':
      return { method: 'item/commandExecution/outputDelta', delta: growth.text }
    case 'input':
      return {
        method: 'item/commandExecution/terminalInteraction',
        processId: growth.processId,
        stdin: growth.text,
      }
    case 'progress':
      return { method: 'item/mcpToolCall/progress', message: growth.text }
  }
}
