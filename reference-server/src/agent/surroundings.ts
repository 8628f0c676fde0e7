import type { Sandbox } from '../sandbox/index.ts'
import type { TurnDiff } from './turn-diff.ts'

/** What tools run in. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv
  /** Looked for when the first command needs it; undefined where there is none, which the operator was told. */
  readonly sandbox: () => Promise<Sandbox | undefined>
  /** Milliseconds that clients have to carry out a tool of theirs. */
  readonly clientToolMs: number
}

/** What the tools of one turn work with. */
export interface Surroundings extends Machine {
  /** What the turn made of files so far. */
  readonly diff: TurnDiff
}
