import type { Thread } from '../../threads/index.ts'
import { threadNotLoaded } from '../rpc-failure.ts'
import type { MethodContext } from './context.ts'

/** @throws RpcFailure when the thread is not loaded */
export function loadedThread({ threads }: MethodContext, threadId: string): Thread {
  const thread = threads.get(threadId)
  if (thread === undefined) throw threadNotLoaded(threadId)
  return thread
}
