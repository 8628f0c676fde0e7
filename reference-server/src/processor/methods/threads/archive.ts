import { ERROR_CODES, type ThreadArchiveParams, type ThreadArchiveResponse } from '@heddle/protocol'
import { RpcFailure, unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

/** What runs in the thread is stopped, and nothing happens in it until it is taken out again. */
export async function threadArchive(
  { threadId }: ThreadArchiveParams,
  { threads, announce }: MethodContext,
): Promise<ThreadArchiveResponse> {
  const summary = await threads.summary(threadId)
  if (summary === undefined) throw unknownThread(threadId)
  if (summary.origin.ephemeral || summary.archived) {
    const reason = summary.archived ? 'is in the archive already' : 'is not stored, and so cannot be archived'
    throw new RpcFailure(ERROR_CODES.invalidRequest, `The thread ${threadId} ${reason}.`, { threadId })
  }
  if ((await threads.archive(threadId)) === undefined) throw unknownThread(threadId)
  announce({ method: 'thread/archived', params: { threadId } })
  return {}
}
