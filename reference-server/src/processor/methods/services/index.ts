import type { Methods } from '../method.ts'
import { accountLoginCancel } from './account-login-cancel.ts'
import { accountLoginStart } from './account-login-start.ts'
import { accountLogout } from './account-logout.ts'
import { accountRead } from './account-read.ts'
import { configBatchWrite } from './config-batch-write.ts'
import { configRead } from './config-read.ts'
import { configRequirementsRead } from './config-requirements-read.ts'
import { configValueWrite } from './config-value-write.ts'
import { hooksList } from './hooks-list.ts'
import { mcpServerOauthLogin } from './mcp-server-oauth-login.ts'
import { mcpServerReload } from './mcp-server-reload.ts'
import { mcpServerResourceRead } from './mcp-server-resource-read.ts'
import { mcpServerStatusList } from './mcp-server-status-list.ts'
import { mcpServerToolCall } from './mcp-server-tool-call.ts'
import { modelList } from './model-list.ts'
import { modelProviderList } from './model-provider-list.ts'
import { permissionProfileList } from './permission-profile-list.ts'
import { skillsConfigWrite } from './skills-config-write.ts'
import { skillsExtraRootsSet } from './skills-extra-roots-set.ts'
import { skillsList } from './skills-list.ts'

export const serviceMethods: Methods = {
  'config/read': configRead,
  'config/value/write': configValueWrite,
  'config/batchWrite': configBatchWrite,
  'configRequirements/read': configRequirementsRead,
  'model/list': modelList,
  'modelProvider/list': modelProviderList,
  'permissionProfile/list': permissionProfileList,
  'hooks/list': hooksList,
  'skills/list': skillsList,
  'skills/extraRoots/set': skillsExtraRootsSet,
  'skills/config/write': skillsConfigWrite,
  'account/read': accountRead,
  'account/login/start': accountLoginStart,
  'account/login/cancel': accountLoginCancel,
  'account/logout': accountLogout,
  // An MCP server may take its time, and other requests should not wait for it.
  'mcpServerStatus/list': { beside: mcpServerStatusList },
  'config/mcpServer/reload': { beside: mcpServerReload },
  'mcpServer/oauth/login': { beside: mcpServerOauthLogin },
  'mcpServer/tool/call': { beside: mcpServerToolCall },
  'mcpServer/resource/read': { beside: mcpServerResourceRead },
}
