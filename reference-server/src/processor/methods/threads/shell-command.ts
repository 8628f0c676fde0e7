import { ERROR_CODES, type ThreadShellCommandParams, type ThreadShellCommandResponse } from '@heddle/protocol'
import { RpcFailure, threadNotLoaded } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

const HOUR = 3_600_000

/** What a timer takes at most, which is 24 days: a longer one would end at once. */
const LONGEST = 2 ** 31 - 1

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
  const task = { kind: 'command', command, timeoutMs: Math.min(timeoutMs ?? HOUR, LONGEST) } as const
  if (!thread.performBeside(task)) await thread.perform(task)
  return {}
}
