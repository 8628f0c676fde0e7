import type { AskForApproval, SandboxPolicy } from '@heddle/protocol'
import type { SessionGrants } from './grants.ts'
import { isHarmless } from './harmless.ts'

/** What the agent wants to do. */
export type Action =
  | { readonly kind: 'command'; readonly command: string; readonly cwd: string }
  | {
      readonly kind: 'fileChange'
      /** Absolute, symbolic links resolved. */
      readonly paths: readonly string[]
      /** Whether all of them lie where the sandbox policy lets files be written. */
      readonly writable: boolean
    }

export interface Rules {
  readonly approvals: AskForApproval
  readonly sandbox: SandboxPolicy
  readonly grants: SessionGrants
}

export type Decision =
  | { readonly kind: 'allow' }
  | { readonly kind: 'ask'; readonly reason: string | null }
  | { readonly kind: 'refuse'; readonly reason: string }

/**
 * The one place where it is decided whether the agent may act. Pure: the same question has the same answer.
 *
 * This server has no sandbox yet, so it cannot hold a *command* inside the limits that the sandbox policy
 * names; *file changes* it makes itself, and there the limits hold. The rule is: **what cannot be enforced
 * is asked for, and refused where asking is not allowed.**
 *
 * |                                   | untrusted | on-request, on-failure | granular            | never  |
 * |-----------------------------------|-----------|------------------------|---------------------|--------|
 * | granted for the session           | allow     | allow                  | allow               | allow  |
 * | command known to read only        | allow     | allow                  | allow               | allow  |
 * | within the limits, or no limits¹  | ask       | allow                  | allow               | allow  |
 * | beyond the limits²                | ask       | ask                    | `sandbox_approval`³ | refuse |
 *
 * ¹ any action under `dangerFullAccess` or `externalSandbox` (somebody else enforces); a file change inside
 *   the writable folders under `workspaceWrite`.
 * ² a file change elsewhere, any file change under `readOnly`, and any other command under `readOnly` or
 *   `workspaceWrite`, since nothing would hold it.
 * ³ ask when it is true, else refuse.
 */
export function decide(action: Action, { approvals, sandbox, grants }: Rules): Decision {
  if (action.kind === 'command') {
    if (grants.allowsCommand(action.command, action.cwd) || isHarmless(action.command)) return ALLOW
  } else if (grants.allowsFiles(action.paths)) {
    return ALLOW
  }
  if (isWithinLimits(action, sandbox)) return approvals === 'untrusted' ? ask(null) : ALLOW
  const reason = beyond(action, sandbox)
  if (typeof approvals === 'object') return approvals.granular.sandbox_approval ? ask(reason) : refuse(reason)
  return approvals === 'never' ? refuse(reason) : ask(approvals === 'untrusted' ? null : reason)
}

function isWithinLimits(action: Action, sandbox: SandboxPolicy): boolean {
  if (sandbox.type === 'dangerFullAccess' || sandbox.type === 'externalSandbox') return true
  return action.kind === 'fileChange' && action.writable
}

function beyond(action: Action, sandbox: SandboxPolicy): string {
  if (action.kind === 'command') {
    return `This server has no sandbox, so it cannot hold the command to the policy ${sandbox.type}.`
  }
  return sandbox.type === 'readOnly'
    ? 'The policy readOnly lets no file be changed.'
    : 'The change reaches outside the folders that may be written to.'
}

const ALLOW: Decision = { kind: 'allow' }
const ask = (reason: string | null): Decision => ({ kind: 'ask', reason })
const refuse = (reason: string): Decision => ({ kind: 'refuse', reason })
