import type { McpResources, McpTools } from '../mcp/index.ts'
import type { Workplace } from '../sandbox/index.ts'
import type { ShellSessions } from './shell/index.ts'
import type { TurnDiff } from './turn-diff.ts'
import type { TurnPermissions } from './turn-permissions.ts'

/** What tools run in. */
export interface Machine extends Workplace {
  /** Milliseconds that clients have to carry out a tool of theirs. */
  readonly clientToolMs: number
  readonly mcp: McpTools & McpResources
  readonly shells: ShellSessions
}

/** What the tools of one turn work with. */
export interface Surroundings extends Machine {
  /** What the turn made of files so far. */
  readonly diff: TurnDiff
  /** What the user gave beyond the limits, for the turn. */
  readonly permissions: TurnPermissions
}
