// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/**
 * What a server is answered when nobody handles its request, as JSON, by method: each says no in its own way,
 * so that the turn goes on without what was asked for. Other requests are refused with an error.
 */
export const DEFAULT_ANSWERS: Readonly<Record<string, string>> = {
  'item/tool/call': '{"success":false,"contentItems":[]}',
  'item/commandExecution/requestApproval': '{"decision":"decline"}',
  'item/fileChange/requestApproval': '{"decision":"decline"}',
  'item/permissions/requestApproval': '{"permissions":{}}',
  'item/tool/requestUserInput': '{"answers":{}}',
  execCommandApproval: '{"decision":{"denied":{"rejection":"Nobody was asked."}}}',
  applyPatchApproval: '{"decision":{"denied":{"rejection":"Nobody was asked."}}}',
  'mcpServer/elicitation/request': '{"action":"decline"}',
}
