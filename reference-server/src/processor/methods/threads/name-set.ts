import type { ThreadSetNameParams, ThreadSetNameResponse } from '@heddle/protocol'
import { invalidParams, unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

export async function threadNameSet(
  params: ThreadSetNameParams,
  { threads, announce }: MethodContext,
): Promise<ThreadSetNameResponse> {
  const { threadId } = params
  const name = params.name.trim()
  if (name === '') throw invalidParams('/name', 'The name of a thread must not be empty.')
  const summary = await threads.note(threadId, { type: 'threadNamed', name, atMs: Date.now() })
  if (summary === undefined) throw unknownThread(threadId)
  announce({ method: 'thread/name/updated', params: { threadId, threadName: name } })
  return {}
}
