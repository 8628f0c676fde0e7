import { type CommandExecResizeParams, type CommandExecResizeResponse, ERROR_CODES } from '@heddle/protocol'
import { RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'
import { checkSize } from './check.ts'
import { commandOf } from './commands.ts'

export async function commandExecResize(
  { processId, size }: CommandExecResizeParams,
  context: MethodContext,
): Promise<CommandExecResizeResponse> {
  const command = commandOf(processId, context)
  checkSize(size)
  if (await command.resize(size.rows, size.cols)) return {}
  throw new RpcFailure(
    ERROR_CODES.invalidRequest,
    `The process ${JSON.stringify(processId)} has no terminal to be resized; start it with tty.`,
    { processId },
  )
}
