import type { ReviewStartParams, ReviewStartResponse } from '@heddle/protocol'
import { reviewTask } from '../../../agent/index.ts'
import { invalidParams, threadNotLoaded, turnRuns } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { begunTurn } from './begun-turn.ts'

/** A review is a turn of the thread; what it finds comes as its last item. */
export async function reviewStart(
  { threadId, target, delivery }: ReviewStartParams,
  { threads }: MethodContext,
): Promise<ReviewStartResponse> {
  if (delivery && delivery !== 'inline') {
    throw invalidParams('/delivery', `This server reviews inline only, and not ${JSON.stringify(delivery)}.`)
  }
  if (target.type === 'baseBranch') checkName('/target/branch', target.branch)
  if (target.type === 'commit') checkName('/target/sha', target.sha)
  const thread = threads.get(threadId)
  if (thread === undefined) throw threadNotLoaded(threadId)
  const turnId = await thread.perform(reviewTask(target))
  if (turnId === undefined) throw turnRuns(threadId, thread.runningTurn)
  return { turn: begunTurn(turnId), reviewThreadId: threadId }
}

/** It becomes a word of a command line that the model is told. */
function checkName(pointer: string, name: string): void {
  if (!/^[\p{L}\p{N}_@][\p{L}\p{N}\w./@+#-]*$/u.test(name)) {
    throw invalidParams(pointer, `${JSON.stringify(name)} is no name of a branch or commit.`)
  }
}
