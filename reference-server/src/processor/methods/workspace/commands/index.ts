import type { Methods } from '../../method.ts'
import { commandExec } from './exec.ts'
import { commandExecResize } from './resize.ts'
import { commandExecTerminate } from './terminate.ts'
import { commandExecWrite } from './write.ts'

export const commandMethods: Methods = {
  'command/exec': { beside: commandExec },
  // A process can be slow to take its input.
  'command/exec/write': { beside: commandExecWrite },
  'command/exec/resize': commandExecResize,
  'command/exec/terminate': commandExecTerminate,
}
