import type { ThreadTurnsListParams, ThreadTurnsListResponse } from '@heddle/protocol'
import { unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { turnsPage } from './turns-page.ts'

export async function threadTurnsList(
  params: ThreadTurnsListParams,
  { threads, catchUp }: MethodContext,
): Promise<ThreadTurnsListResponse> {
  const transcript = await threads.transcript(params.threadId)
  if (transcript === undefined) throw unknownThread(params.threadId)
  return turnsPage(transcript, params, catchUp)
}
