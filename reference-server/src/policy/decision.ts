import type { AskForApproval, SandboxPolicy } from '@heddle/protocol'
import type { SessionGrants } from './grants.ts'

/** What a decision depends on, besides the action. */
export interface Rules {
  readonly approvals: AskForApproval
  readonly sandbox: SandboxPolicy
  readonly grants: SessionGrants
}

export type Decision =
  | { readonly kind: 'allow' }
  | { readonly kind: 'ask'; readonly reason: string | null }
  | { readonly kind: 'refuse'; readonly reason: string }

export const ALLOW: Decision = { kind: 'allow' }
export const ask = (reason: string | null): Decision => ({ kind: 'ask', reason })
export const refuse = (reason: string): Decision => ({ kind: 'refuse', reason })

/** Nothing is held here: by the will of the user, or because somebody else does. */
export const isUnlimited = (sandbox: SandboxPolicy): boolean =>
  sandbox.type === 'dangerFullAccess' || sandbox.type === 'externalSandbox'
