import { pascal } from '../names.ts'

/**
 * A bundle does not say which result belongs to a method: only the names of the types tell. What does not follow
 * the rule stands here, over all bundles from 0.58.0 on.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'account/logout': 'LogoutAccountResponse',
  'account/rateLimits/read': 'GetAccountRateLimitsResponse',
  'account/securitySetup/read': 'GetAccountSecuritySetupResponse',
  'account/usage/read': 'GetAccountTokenUsageResponse',
  'account/workspaceMessages/read': 'GetWorkspaceMessagesResponse',
  'accountSession/list': 'AccountSessionsResponse',
  'config/batchWrite': 'ConfigWriteResponse',
  'config/value/write': 'ConfigWriteResponse',
  'config/mcpServer/reload': 'McpServerRefreshResponse',
  'externalAgentConfig/import/readHistories': 'ExternalAgentConfigImportHistoriesReadResponse',
  addConversationListener: 'AddConversationSubscriptionResponse',
  removeConversationListener: 'RemoveConversationSubscriptionResponse',
}

/** Names of the type that a method's result can have, the likeliest first. */
export function resultNames(method: string, params: string | undefined): readonly string[] {
  const exception = EXCEPTIONS[method]
  if (exception !== undefined) return [exception]
  const byParams = params === undefined ? [] : [`${params.replace(/Params$/, '')}Response`]
  // Without params, by the name of the method, which can leave out its first word.
  const words = method.split('/')
  const shorter = words.length > 2 ? [`${pascal(words.slice(1).join('/'))}Response`] : []
  return [...byParams, `${pascal(method)}Response`, ...shorter]
}
