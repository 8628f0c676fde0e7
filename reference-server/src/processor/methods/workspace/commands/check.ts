import { type CommandExecParams, ERROR_CODES } from '@heddle/protocol'
import { invalidParams, RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'
import { refuseUnsupported } from '../../unsupported.ts'
import { commandsOf } from './commands.ts'

/** What the types of the params do not say. @throws RpcFailure */
export function checkExec(params: CommandExecParams, context: MethodContext): void {
  refuseUnsupported(params, ['permissionProfile'])
  const { command, processId, tty, streamStdin, streamStdoutStderr, size, timeoutMs, outputBytesCap } = params
  if (command.length === 0 || command[0] === '') {
    throw invalidParams('/command', 'The command is empty; its first word has to be a program.')
  }
  const hasName = (processId ?? null) !== null
  if ((tty || streamStdin || streamStdoutStderr) && !hasName) {
    throw invalidParams('/processId', 'A terminal and streams need a processId, by which to talk about them.')
  }
  if (hasName && commandsOf(context).has(processId as string)) {
    throw new RpcFailure(
      ERROR_CODES.invalidRequest,
      `A process ${JSON.stringify(processId)} runs on this connection already; take another processId.`,
    )
  }
  if (size && tty !== true)
    throw invalidParams('/size', 'Only a terminal has a size: set tty, or leave it out.')
  if (size) checkSize(size)
  const hasTimeout = (timeoutMs ?? null) !== null
  if (hasTimeout && params.disableTimeout) {
    throw invalidParams(
      '/disableTimeout',
      'There is a timeoutMs and disableTimeout; only one of them can hold.',
    )
  }
  if (hasTimeout && (timeoutMs as number) < 0) throw invalidParams('/timeoutMs', 'No time is less than none.')
  const hasCap = (outputBytesCap ?? null) !== null
  if (hasCap && params.disableOutputCap) {
    throw invalidParams(
      '/disableOutputCap',
      'There is an outputBytesCap and disableOutputCap; only one of them can hold.',
    )
  }
}

/** @throws RpcFailure for a terminal in which nothing fits */
export function checkSize({ rows, cols }: { readonly rows: number; readonly cols: number }): void {
  if (rows < 1 || cols < 1) throw invalidParams('/size', 'A terminal has at least one row and one column.')
}
