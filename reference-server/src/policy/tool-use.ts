import { ALLOW, ask, type Decision, isUnlimited, type Rules, refuse } from './decision.ts'
import type { ToolName } from './grants.ts'

/**
 * When the user is asked before a tool is called, by the configuration.
 *
 * - `auto`: unless the tool says that it is harmless.
 * - `writes`: unless the tool says that it only reads.
 * - `prompt`: always.
 * - `approve`: never.
 */
export const TOOL_APPROVAL_MODES = ['auto', 'prompt', 'writes', 'approve'] as const
export type ToolApprovalMode = (typeof TOOL_APPROVAL_MODES)[number]

export const isToolApprovalMode = (value: unknown): value is ToolApprovalMode =>
  TOOL_APPROVAL_MODES.some((mode) => mode === value)

/** What a tool says of itself. Left out is what is worse, as MCP has it: it changes, destroys, and reaches out. */
export interface ToolHints {
  readonly readOnlyHint?: boolean | undefined
  readonly destructiveHint?: boolean | undefined
  readonly openWorldHint?: boolean | undefined
}

/** A tool of another program that is to be called. */
export interface ToolUse extends ToolName {
  readonly hints: ToolHints
  readonly mode: ToolApprovalMode
}

/**
 * Whether a tool of another program may be called: the configuration and what the tool says of itself decide whether the
 * user has to agree. Under `never` there is nobody to agree, and it is refused, unless there are no limits at all. The same
 * was measured on the real server, where `granular` makes no difference either.
 */
export function decideToolCall(use: ToolUse, { approvals, sandbox, grants }: Rules): Decision {
  if (!needsConsent(use) || grants.allowsTool(use)) return ALLOW
  if (approvals !== 'never') return ask(null)
  return isUnlimited(sandbox) ? ALLOW : refuse('It needs the consent of the user, and nobody is to be asked.')
}

function needsConsent({ mode, hints }: ToolUse): boolean {
  const onlyReads = hints.readOnlyHint === true && hints.destructiveHint !== true
  switch (mode) {
    case 'approve':
      return false
    case 'prompt':
      return true
    case 'writes':
      return !onlyReads
    case 'auto':
      return !(onlyReads || (hints.destructiveHint === false && hints.openWorldHint === false))
  }
}
