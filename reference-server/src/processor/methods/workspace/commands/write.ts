import { type CommandExecWriteParams, type CommandExecWriteResponse, ERROR_CODES } from '@heddle/protocol'
import { InputClosed } from '../../../../workspace/index.ts'
import { invalidParams, RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'
import { bytesOf } from '../checked.ts'
import { commandOf } from './commands.ts'

/** Answered when the process has taken it: so a client is not faster than the process. */
export async function commandExecWrite(
  { processId, deltaBase64, closeStdin }: CommandExecWriteParams,
  context: MethodContext,
): Promise<CommandExecWriteResponse> {
  const command = commandOf(processId, context)
  const hasBytes = (deltaBase64 ?? null) !== null
  if (!hasBytes && closeStdin !== true) {
    throw invalidParams('', 'There is nothing to write: give deltaBase64, closeStdin, or both.')
  }
  const bytes = bytesOf(deltaBase64 ?? '', 'deltaBase64')
  const input = await command.input()
  if (input === undefined) {
    throw new RpcFailure(
      ERROR_CODES.invalidRequest,
      `The process ${JSON.stringify(processId)} takes no input; start it with streamStdin.`,
      { processId },
    )
  }
  try {
    const work = [input.write(bytes)]
    if (closeStdin === true) work.push(input.end())
    await Promise.all(work)
    return {}
  } catch (error) {
    if (!(error instanceof InputClosed)) throw error
    throw new RpcFailure(ERROR_CODES.invalidRequest, error.message, { processId })
  }
}
