import type { AskForApproval, SandboxPolicy } from '@heddle/protocol'
import { ALLOW, ask, type Decision, isUnlimited, type Rules, refuse } from './decision.ts'
import type { Command } from './grants.ts'
import { isHarmless } from './harmless.ts'
import { decideToolCall, type ToolUse } from './tool-use.ts'

/** What the agent wants to do. */
export type Action =
  | ({
      readonly kind: 'command'
      /** Why it is to run beyond the limits, in the words of the model; empty when it gave none. */
      readonly why?: string
      /** Is there a sandbox that would hold it to the limits? */
      readonly canBeHeld: boolean
    } & Command)
  | {
      readonly kind: 'fileChange'
      /** Absolute, symbolic links resolved. */
      readonly paths: readonly string[]
      /** Whether all of them lie where the sandbox policy lets files be written. */
      readonly writable: boolean
    }
  | ({ readonly kind: 'toolCall' } & ToolUse)
  /** The model requests permissions for what comes. */
  | { readonly kind: 'permissions' }
  /** A tool at work wants to know something of the user. */
  | { readonly kind: 'toolQuestion' }

/**
 * The one place where it is decided whether the agent may act. Pure: the same question has the same answer.
 *
 * A *command* is within the limits of the sandbox policy when the sandbox holds it there, which is always so unless
 * the model wants it to run beyond them. Without a sandbox nothing holds it. *File changes* the server makes itself. The
 * rule is: **what cannot be enforced is asked for, and refused where asking is not allowed.**
 *
 * |                                   | untrusted | on-request, on-failure | granular            | never  |
 * |-----------------------------------|-----------|------------------------|---------------------|--------|
 * | granted for the session           | allow     | allow                  | allow               | allow  |
 * | command known to read only¹       | allow     | allow                  | allow               | allow  |
 * | within the limits, or no limits²  | ask       | allow                  | allow               | allow  |
 * | beyond the limits³                | ask       | ask                    | `sandbox_approval`⁴ | refuse |
 *
 * ¹ unless it is to run beyond the limits.
 * ² any action under `dangerFullAccess` or `externalSandbox` (somebody else enforces); a command that is held; a file
 *   change inside the writable folders under `workspaceWrite`.
 * ³ a file change elsewhere, any file change under `readOnly`, and a command that nothing holds.
 * ⁴ ask when it is true, else refuse.
 *
 * What *tools* of other programs do, no sandbox holds; for them see `decideToolCall`. Their questions are put to the user
 * unless the policy is `never`, or `granular` with `mcp_elicitations` off; requests for *permissions* likewise, by
 * `request_permissions`. What was permitted widens the limits.
 */
export function decide(action: Action, rules: Rules): Decision {
  const { approvals, sandbox, grants } = rules
  if (action.kind === 'toolCall') return decideToolCall(action, rules)
  if (action.kind === 'toolQuestion')
    return mayToolsAsk(approvals) ? ask(null) : refuse('Nobody is to be asked.')
  if (action.kind === 'permissions') {
    return mayRequest(approvals) ? ask(null) : refuse('Nobody is to be asked for permissions.')
  }
  if (action.kind === 'command') {
    if (grants.allowsCommand(action) || (!action.beyond && isHarmless(action.command))) return ALLOW
  } else if (grants.allowsFiles(action.paths)) {
    return ALLOW
  }
  if (isWithinLimits(action, rules)) return approvals === 'untrusted' ? ask(null) : ALLOW
  const reason = beyond(action, sandbox)
  if (typeof approvals === 'object') return approvals.granular.sandbox_approval ? ask(reason) : refuse(reason)
  if (approvals === 'never') return refuse(reason)
  return ask(approvals === 'untrusted' && action.kind === 'fileChange' ? null : reason)
}

function mayRequest(approvals: AskForApproval): boolean {
  if (typeof approvals === 'object') return approvals.granular.request_permissions ?? false
  return approvals !== 'never'
}

function mayToolsAsk(approvals: AskForApproval): boolean {
  return typeof approvals === 'object' ? approvals.granular.mcp_elicitations : approvals !== 'never'
}

type HeldAction = Action & { kind: 'command' | 'fileChange' }

function isWithinLimits(action: HeldAction, { sandbox }: Rules): boolean {
  if (isUnlimited(sandbox)) return true
  return action.kind === 'command' ? action.canBeHeld && !action.beyond : action.writable
}

function beyond(action: HeldAction, sandbox: SandboxPolicy): string {
  if (action.kind === 'command') {
    if (action.beyond) return action.why || 'The command is to run outside of the sandbox.'
    return `This server has no sandbox, so it cannot hold the command to the policy ${sandbox.type}.`
  }
  return sandbox.type === 'readOnly'
    ? 'The policy readOnly lets no file be changed.'
    : 'The change reaches outside the folders that may be written to.'
}
