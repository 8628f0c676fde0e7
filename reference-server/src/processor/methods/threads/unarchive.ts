import { ERROR_CODES, type ThreadUnarchiveParams, type ThreadUnarchiveResponse } from '@heddle/protocol'
import { threadView } from '../../../threads/index.ts'
import { RpcFailure, unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

export async function threadUnarchive(
  { threadId }: ThreadUnarchiveParams,
  { threads, announce }: MethodContext,
): Promise<ThreadUnarchiveResponse> {
  const before = await threads.summary(threadId)
  if (before === undefined) throw unknownThread(threadId)
  if (!before.archived) {
    throw new RpcFailure(ERROR_CODES.invalidRequest, `The thread ${threadId} is not in the archive.`, {
      threadId,
    })
  }
  const summary = await threads.note(threadId, { type: 'threadUnarchived', atMs: Date.now() })
  if (summary === undefined) throw unknownThread(threadId)
  announce({ method: 'thread/unarchived', params: { threadId } })
  return { thread: threadView(summary, threads.statusOf(threadId)) }
}
