import type { SandboxPolicy } from '@heddle/protocol'
import type { Permissions } from '../policy/index.ts'

/** A program that is started, and with what. */
export interface Program {
  readonly file: string
  readonly args: readonly string[]
}

/** The policies that limit something. */
export type Limits = SandboxPolicy & { readonly type: 'readOnly' | 'workspaceWrite' }

export const isLimited = (policy: SandboxPolicy): policy is Limits =>
  policy.type === 'readOnly' || policy.type === 'workspaceWrite'

/** Where a command runs, and under which limits. */
export interface Held {
  readonly limits: Limits
  /** The working folder, absolute. */
  readonly cwd: string
  /** The folder in which the thread works, absolute: what it may write to, where it may write at all. */
  readonly workspace: string
  /** The value of `TMPDIR` for the command, if it is set. */
  readonly tmpdir: string | undefined
  /** What the user gave beyond the limits. */
  readonly more?: Permissions
}

/** Starts commands so that the operating system holds them to limits, whatever they are. */
export interface Sandbox {
  /** How people call it. */
  readonly name: string
  /** The program that runs the given one within limits. */
  hold(program: Program, held: Held): Program
}
