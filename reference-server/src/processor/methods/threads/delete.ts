import type { ThreadDeleteParams, ThreadDeleteResponse } from '@heddle/protocol'
import { unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

/** What runs in the thread is stopped first. */
export async function threadDelete(
  { threadId }: ThreadDeleteParams,
  { threads, announce }: MethodContext,
): Promise<ThreadDeleteResponse> {
  if (!(await threads.delete(threadId))) throw unknownThread(threadId)
  announce({ method: 'thread/deleted', params: { threadId } })
  return {}
}
