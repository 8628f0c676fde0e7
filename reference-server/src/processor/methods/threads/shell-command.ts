import { ERROR_CODES, type ThreadShellCommandParams, type ThreadShellCommandResponse } from '@heddle/protocol'
import { LONGEST_TIMER } from '../../../longest-timer.ts'
import { RpcFailure, threadNotLoaded } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

const HOUR = 3_600_000

/** In the turn that runs, or in one of its own. */
export async function threadShellCommand(
  { threadId, command, timeoutMs }: ThreadShellCommandParams,
  { threads }: MethodContext,
): Promise<ThreadShellCommandResponse> {
  const thread = threads.get(threadId)
  if (thread === undefined) throw threadNotLoaded(threadId)
  if (command.trim() === '') {
    throw new RpcFailure(ERROR_CODES.invalidRequest, 'The command is empty. Give one that a shell can run.', {
      pointer: '/command',
    })
  }
  const task = { kind: 'command', command, timeoutMs: Math.min(timeoutMs ?? HOUR, LONGEST_TIMER) } as const
  if (!thread.performBeside(task)) await thread.perform(task)
  return {}
}
