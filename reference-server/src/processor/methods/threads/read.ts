import type { ThreadReadParams, ThreadReadResponse } from '@heddle/protocol'
import { threadView, turnViews } from '../../../threads/index.ts'
import { unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

export async function threadRead(
  params: ThreadReadParams,
  { threads }: MethodContext,
): Promise<ThreadReadResponse> {
  const projection = await threads.look(params.threadId)
  if (projection === undefined) throw unknownThread(params.threadId)
  const turns = params.includeTurns === true ? turnViews(projection) : []
  return {
    thread: threadView(projection.summary, threads.statusOf(params.threadId), turns),
    readState: null,
  }
}
