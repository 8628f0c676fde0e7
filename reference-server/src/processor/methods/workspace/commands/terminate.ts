import type { CommandExecTerminateParams, CommandExecTerminateResponse } from '@heddle/protocol'
import type { MethodContext } from '../../context.ts'
import { commandOf } from './commands.ts'

export async function commandExecTerminate(
  { processId }: CommandExecTerminateParams,
  context: MethodContext,
): Promise<CommandExecTerminateResponse> {
  commandOf(processId, context).terminate()
  return {}
}
