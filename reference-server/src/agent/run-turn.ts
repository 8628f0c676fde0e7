import type { RunTurn, TurnEnd, TurnPorts } from '../threads/index.ts'
import type { Agent, Makings } from './agent.ts'
import { compact } from './compact.ts'
import { review } from './review.ts'
import { TurnDiff } from './turn-diff.ts'
import { turnErrorOf } from './turn-error.ts'
import { TurnPermissions } from './turn-permissions.ts'
import { userCommand } from './user-command.ts'
import { COMPLETED, INTERRUPTED, work } from './work.ts'

export interface AgentOptions extends Makings {
  /** For what only the operator should see. */
  readonly log: (line: string) => void
}

/** What works on turns. */
export function createAgent({ log, ...makings }: AgentOptions): RunTurn {
  const turns = new WeakMap<TurnPorts, Pick<Agent, 'diff' | 'permissions'>>()
  return async (turn) => {
    // What the user says at the very last moment brings the same turn here once more.
    const own = turns.get(turn) ?? { diff: new TurnDiff(), permissions: new TurnPermissions(turn.grants) }
    turns.set(turn, own)
    try {
      return await perform(turn, { ...makings, ...own })
    } catch (error) {
      if (turn.signal.aborted) return INTERRUPTED
      return { status: 'failed', error: turnErrorOf(error, log) }
    } finally {
      // What the user typed runs beside the turn, and is not its end.
      if (turn.task.kind !== 'command') makings.shells.turnOver(turn.threadId, turn.turnId)
    }
  }
}

async function perform(turn: TurnPorts, agent: Agent): Promise<TurnEnd> {
  const { task } = turn
  switch (task.kind) {
    case 'work':
      return work(turn, agent)
    case 'compact':
      await compact(turn, agent)
      return COMPLETED
    case 'command':
      return userCommand(turn, agent, task)
    case 'review':
      return review(turn, agent, task)
  }
}
