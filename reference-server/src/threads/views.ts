import type { Thread, ThreadItem, ThreadStatus, Turn } from '@heddle/protocol'
import type { ThreadProjection, TurnState } from './projection.ts'
import type { ThreadSummary } from './summary.ts'

/** A thread as clients see it. Fields that this server has nothing for are null, as on the real wire. */
export function threadView(
  summary: ThreadSummary,
  status: ThreadStatus,
  turns: readonly Turn[] = [],
): Thread {
  const { origin, settings } = summary
  const loaded = status.type !== 'notLoaded'
  return {
    id: origin.threadId,
    environments: [{ environmentId: 'local', cwd: settings.cwd, runtimeWorkspaceRoots: [settings.cwd] }],
    extra: null,
    sessionId: origin.threadId,
    forkedFromId: null,
    attachedToThreadId: null,
    parentThreadId: null,
    preview: summary.preview,
    ephemeral: origin.ephemeral,
    section: null,
    sectionEnteredAt: null,
    projectId: null,
    historyMode: 'legacy',
    modelProvider: settings.modelProvider,
    model: settings.model,
    reasoningEffort: settings.effort,
    createdAt: seconds(summary.createdMs),
    updatedAt: seconds(summary.updatedMs),
    recencyAt: seconds(summary.recencyMs),
    status,
    path: null,
    cwd: settings.cwd,
    cliVersion: origin.serverVersion,
    originator: origin.originator,
    source: 'appServer',
    canAcceptDirectInput: loaded ? true : null,
    threadSource: origin.threadSource,
    agentNickname: null,
    agentRole: null,
    gitInfo: null,
    name: null,
    daybreakEnabled: null,
    turns: [...turns],
  }
}

/** All turns with all their items, oldest first. */
export const turnViews = (projection: ThreadProjection): Turn[] =>
  projection.turns.map((turn) => turnView(turn, 'full'))

/**
 * A turn as clients see it.
 *
 * - `full`: all its items.
 * - `summary`: the last message of the agent, as `turn/completed` has it; nothing when there is none.
 * - `notLoaded`: without items, as `turn/started` and the answer of `turn/start` have it.
 */
export function turnView(turn: TurnState, view: 'full' | 'summary' | 'notLoaded'): Turn {
  const items = itemsOf(turn, view)
  return {
    id: turn.id,
    rootTurnId: turn.id,
    items,
    itemsView: view === 'summary' && items.length === 0 ? 'notLoaded' : view,
    status: turn.status,
    error: turn.error,
    startedAt: seconds(turn.startedMs),
    completedAt: turn.endedMs === null ? null : seconds(turn.endedMs),
    durationMs: turn.endedMs === null ? null : turn.endedMs - turn.startedMs,
  }
}

function itemsOf({ items }: TurnState, view: 'full' | 'summary' | 'notLoaded'): ThreadItem[] {
  if (view === 'full') return [...items]
  const message = view === 'summary' ? items.findLast(({ type }) => type === 'agentMessage') : undefined
  return message === undefined ? [] : [message]
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)
