import type { ThreadUnsubscribeParams, ThreadUnsubscribeResponse } from '@heddle/protocol'
import type { MethodContext } from '../context.ts'

/** A thread that nobody follows stays loaded for a while: a client that comes back finds it as it was. */
export async function threadUnsubscribe(
  { threadId }: ThreadUnsubscribeParams,
  { threads, unfollow }: MethodContext,
): Promise<ThreadUnsubscribeResponse> {
  // Also of one that is just being let go of: what still ends in it concerns this client no more.
  const wasFollowed = unfollow(threadId)
  if (threads.get(threadId) === undefined) return { status: 'notLoaded' }
  return { status: wasFollowed ? 'unsubscribed' : 'notSubscribed' }
}
