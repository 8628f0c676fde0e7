import type { ThreadReadParams, ThreadReadResponse } from '@heddle/protocol'
import { threadView, turnViews } from '../../../threads/index.ts'
import { unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { noticeWholeHistory } from './deprecated.ts'

export async function threadRead(
  params: ThreadReadParams,
  context: MethodContext,
): Promise<ThreadReadResponse> {
  const { threads } = context
  const { threadId } = params
  const projection = params.includeTurns === true ? await threads.look(threadId) : undefined
  const summary = projection?.summary ?? (await threads.summary(threadId))
  if (summary === undefined) throw unknownThread(threadId)
  if (projection !== undefined) noticeWholeHistory(context, summary, 'Leave includeTurns out')
  const turns = projection === undefined ? [] : turnViews(projection)
  return { thread: threadView(summary, threads.statusOf(threadId), turns), readState: null }
}
