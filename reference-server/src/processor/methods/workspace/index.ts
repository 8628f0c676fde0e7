import type { Methods } from '../method.ts'
import { commandMethods } from './commands/index.ts'
import { fileMethods } from './files/index.ts'
import { searchMethods } from './search/index.ts'

export const workspaceMethods: Methods = { ...fileMethods, ...commandMethods, ...searchMethods }
