import type { ThreadCompactStartParams, ThreadCompactStartResponse } from '@heddle/protocol'
import { threadNotLoaded, turnRuns } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

/** The history is summed up in a turn of its own, which is told behind the answer. */
export async function threadCompactStart(
  { threadId }: ThreadCompactStartParams,
  { threads }: MethodContext,
): Promise<ThreadCompactStartResponse> {
  const thread = threads.get(threadId)
  if (thread === undefined) throw threadNotLoaded(threadId)
  if ((await thread.perform({ kind: 'compact' })) === undefined) throw turnRuns(threadId, thread.runningTurn)
  return {}
}
