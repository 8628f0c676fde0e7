import type { ThreadEvent } from './events.ts'

/** How much of a thread to take over: up to a turn, or up to where one begins; everything with neither. */
export interface Cut {
  readonly lastTurnId?: string | undefined
  readonly beforeTurnId?: string | undefined
}

/** Why a thread cannot be cut there. */
export type CutFault = 'unknown turn' | 'running turn'

/**
 * What happened in the turns of a thread, for a thread of its own: without what concerns the thread as a whole,
 * and without how items grew that are complete.
 */
export function copiedLog(log: readonly ThreadEvent[], cut: Cut): ThreadEvent[] | CutFault {
  const kept = turnEvents(log)
  const until = end(kept, cut)
  if (typeof until === 'string') return until
  kept.length = until
  const complete = new Set(kept.flatMap((event) => (event.type === 'itemCompleted' ? [event.item.id] : [])))
  return kept.filter((event) => event.type !== 'itemGrew' || !complete.has(event.itemId))
}

function turnEvents(log: readonly ThreadEvent[]): ThreadEvent[] {
  const kept: ThreadEvent[] = []
  for (const event of log) {
    switch (event.type) {
      case 'threadStarted':
      case 'threadNamed':
      case 'gitInfoChanged':
      case 'threadArchived':
      case 'threadUnarchived':
      case 'settingsChanged':
      case 'statusChanged':
        break
      case 'threadReverted':
        kept.length = startOf(kept, event.beforeTurnId) ?? kept.length
        break
      default:
        kept.push(event)
    }
  }
  return kept
}

function end(events: readonly ThreadEvent[], { lastTurnId, beforeTurnId }: Cut): number | CutFault {
  const named = lastTurnId ?? beforeTurnId
  if (named === undefined) return events.length
  const start = startOf(events, named)
  if (start === undefined) return 'unknown turn'
  if (lastTurnId === undefined) return start
  const last = events.findIndex((event) => event.type === 'turnEnded' && event.turnId === lastTurnId)
  return last < 0 ? 'running turn' : last + 1
}

function startOf(events: readonly ThreadEvent[], turnId: string): number | undefined {
  const at = events.findIndex((event) => event.type === 'turnStarted' && event.turnId === turnId)
  return at < 0 ? undefined : at
}
