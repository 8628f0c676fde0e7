import type { Thread, ThreadItem, ThreadStatus, Turn } from '@heddle/protocol'
import type { ThreadProjection } from './projection.ts'
import type { ThreadSummary } from './summary.ts'
import type { TurnState } from './turn-list.ts'

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
    forkedFromId: origin.forkedFromId,
    attachedToThreadId: null,
    parentThreadId: null,
    preview: summary.preview,
    ephemeral: origin.ephemeral,
    section: null,
    sectionEnteredAt: null,
    projectId: null,
    historyMode: origin.historyMode,
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
    gitInfo: summary.gitInfo,
    name: summary.name,
    daybreakEnabled: null,
    turns: [...turns],
  }
}

/** All turns with all their items, oldest first. */
export const turnViews = (projection: ThreadProjection): Turn[] =>
  projection.turns.map((turn) => turnView(turn, 'full'))

/**
 * How much of a turn is shown.
 *
 * - `full`: all its items.
 * - `summary`: what was first said in it, and the last message of the agent, as lists have it.
 * - `ending`: of these only the message of the agent, as `turn/completed` has it; nothing when there is none.
 * - `notLoaded`: without items, as `turn/started` and the answer of `turn/start` have it.
 */
export type TurnViewKind = 'full' | 'summary' | 'ending' | 'notLoaded'

/** A turn as clients see it. */
export function turnView(turn: TurnState, kind: TurnViewKind): Turn {
  const items = itemsOf(turn, kind)
  return {
    id: turn.id,
    rootTurnId: turn.id,
    items,
    itemsView: kind === 'ending' ? (items.length === 0 ? 'notLoaded' : 'summary') : kind,
    status: turn.status,
    error: turn.error,
    startedAt: seconds(turn.startedMs),
    completedAt: turn.endedMs === null ? null : seconds(turn.endedMs),
    durationMs: turn.endedMs === null ? null : turn.endedMs - turn.startedMs,
  }
}

function itemsOf({ items }: TurnState, kind: TurnViewKind): ThreadItem[] {
  if (kind === 'full') return [...items]
  const chosen = [
    kind === 'summary' ? items.find(({ type }) => type === 'userMessage') : undefined,
    kind === 'notLoaded' ? undefined : items.findLast(({ type }) => type === 'agentMessage'),
  ]
  return chosen.filter((item) => item !== undefined)
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)
