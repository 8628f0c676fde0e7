import {
  ERROR_CODES,
  type ThreadRevertParams,
  type ThreadRevertResponse,
  type ThreadRollbackParams,
  type ThreadRollbackResponse,
} from '@heddle/protocol'
import { type Thread, threadView, turnViews } from '../../../threads/index.ts'
import { invalidParams, RpcFailure, threadNotLoaded, unknownTurn } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { historyCursors } from './turns-page.ts'

export async function threadRevert(
  { threadId, beforeTurnId }: ThreadRevertParams,
  { threads }: MethodContext,
): Promise<ThreadRevertResponse> {
  const thread = threads.get(threadId)
  if (thread === undefined) throw threadNotLoaded(threadId)
  await revert(thread, beforeTurnId)
  const { summary, status, turns } = thread.projection
  return { thread: threadView(summary, status), ...historyCursors(threadId, turns) }
}

/** What `thread/revert` was before 2026-11: turns are counted from the end. */
export async function threadRollback(
  { threadId, numTurns }: ThreadRollbackParams,
  { threads }: MethodContext,
): Promise<ThreadRollbackResponse> {
  if (numTurns < 1) throw invalidParams('/numTurns', 'At least one turn has to be dropped.')
  const thread = threads.get(threadId)
  if (thread === undefined) throw threadNotLoaded(threadId)
  const { projection } = thread
  const first = projection.turns[Math.max(projection.turns.length - numTurns, 0)]
  if (first !== undefined) await revert(thread, first.id)
  return { thread: threadView(projection.summary, projection.status, turnViews(projection)) }
}

async function revert(thread: Thread, turnId: string): Promise<void> {
  if (await thread.revert(turnId)) return
  if (thread.runningTurn === undefined) throw unknownTurn(thread.id, turnId)
  throw new RpcFailure(
    ERROR_CODES.invalidRequest,
    `The turn ${thread.runningTurn} is running. Interrupt it first, or wait for its end.`,
    { threadId: thread.id, turnId: thread.runningTurn },
  )
}
