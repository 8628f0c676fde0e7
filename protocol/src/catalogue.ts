import { approvalMethods } from './approvals/methods.ts'
import type { MethodDefinition } from './define/methods.ts'
import { handshakeMethods } from './handshake/methods.ts'
import { itemMethods } from './items/methods.ts'
import { modelMethods } from './models/methods.ts'
import { policyMethods } from './policy/methods.ts'
import { reviewMethods } from './reviews/methods.ts'
import { accountMethods } from './services/accounts/methods.ts'
import { configMethods } from './services/config/methods.ts'
import { hookMethods } from './services/hooks/methods.ts'
import { mcpMethods } from './services/mcp/methods.ts'
import { skillMethods } from './services/skills/methods.ts'
import { threadMethods } from './threads/methods.ts'
import { turnMethods } from './turns/methods.ts'
import { commandMethods } from './workspace/commands/methods.ts'
import { fileMethods } from './workspace/files/methods.ts'
import { searchMethods } from './workspace/search/methods.ts'

/** The table of methods: everything that can be said, over all versions. Each area lists its own. */
export const catalogue: readonly MethodDefinition[] = [
  ...handshakeMethods,
  ...threadMethods,
  ...turnMethods,
  ...itemMethods,
  ...approvalMethods,
  ...reviewMethods,
  ...accountMethods,
  ...configMethods,
  ...mcpMethods,
  ...modelMethods,
  ...policyMethods,
  ...hookMethods,
  ...skillMethods,
  ...fileMethods,
  ...commandMethods,
  ...searchMethods,
]
