/** One policy decides every action: approval policy × sandbox policy × what was granted for the session. */
export { type Action, decide } from './decide.ts'
export type { Decision } from './decision.ts'
export { SessionGrants } from './grants.ts'
export { inBoth, NO_MORE, type Permissions, together } from './permissions.ts'
export { isToolApprovalMode, TOOL_APPROVAL_MODES, type ToolApprovalMode, type ToolHints } from './tool-use.ts'
export { simpleCommands } from './words.ts'
export { isWritable, writableRoots } from './writable.ts'
