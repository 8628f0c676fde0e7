import { ERROR_CODES } from '@heddle/protocol'
import type { Command } from '../../../../workspace/index.ts'
import { RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'

/** The running commands of the connection that have a name. */
export const commandsOf = ({ state }: MethodContext): Map<string, Command> => state.of<Command>('command')

export function commandOf(processId: string, context: MethodContext): Command {
  const command = commandsOf(context).get(processId)
  if (command !== undefined) return command
  throw new RpcFailure(
    ERROR_CODES.invalidRequest,
    `No process ${JSON.stringify(processId)} runs on this connection.`,
    { processId },
  )
}
