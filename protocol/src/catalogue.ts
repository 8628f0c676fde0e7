import { approvalMethods } from './approvals/methods.ts'
import type { MethodDefinition } from './define/methods.ts'
import { handshakeMethods } from './handshake/methods.ts'
import { itemMethods } from './items/methods.ts'
import { threadMethods } from './threads/methods.ts'
import { turnMethods } from './turns/methods.ts'

/** The table of methods: everything that can be said, over all versions. Each area lists its own. */
export const catalogue: readonly MethodDefinition[] = [
  ...handshakeMethods,
  ...threadMethods,
  ...turnMethods,
  ...itemMethods,
  ...approvalMethods,
]
