import { ERROR_CODES, type ThreadResumeParams, type ThreadResumeResponse } from '@heddle/protocol'
import { type Thread, threadView, turnViews } from '../../../threads/index.ts'
import { usageNotification } from '../../notifications.ts'
import { RpcFailure, unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { settingsView, withThreadParams } from '../settings.ts'
import { refuseUnsupported } from '../unsupported.ts'
import { noticeWholeHistory } from './deprecated.ts'
import { historyCursors, turnsPageNow } from './turns-page.ts'

/**
 * The answer is the thread as it stands, what a running turn has streamed so far included; everything after
 * it comes as notifications.
 */
export async function threadResume(
  params: ThreadResumeParams,
  context: MethodContext,
): Promise<ThreadResumeResponse> {
  refuseUnsupported(params, ['path', 'history', 'permissions'])
  const { threads } = context
  const { threadId } = params
  if ((await threads.summary(threadId))?.archived) throw archived(threadId)
  const wasLoaded = threads.get(threadId) !== undefined
  const thread = await threads.load(threadId)
  if (thread === undefined) throw unknownThread(threadId)
  // Until it is followed, or will not be after all, it stays loaded.
  const letGo = threads.hold(threadId)
  try {
    // Somebody may have archived it while this waited.
    if (thread.projection.summary.archived) throw archived(threadId)
    thread.changeSettings(withThreadParams(thread.settings, params, context))
    await thread.flushed()
    // Or even now: then this one hears nothing more, and what became of it has to be seen anew.
    if (threads.get(threadId) !== thread) return await threadResume(params, context)
    return snapshot(thread, params, wasLoaded, context)
  } finally {
    letGo()
  }
}

function archived(threadId: string): RpcFailure {
  const message = `The thread ${threadId} is in the archive. Take it out with thread/unarchive first.`
  return new RpcFailure(ERROR_CODES.invalidRequest, message, { threadId })
}

/** Between the look and the following nothing waits, so there is no gap. */
function snapshot(
  thread: Thread,
  params: ThreadResumeParams,
  wasLoaded: boolean,
  context: MethodContext,
): ThreadResumeResponse {
  context.catchUp()
  const { projection } = thread
  const { summary, status } = projection
  const turns = params.excludeTurns === true ? [] : turnViews(projection)
  const view = settingsView(threadView(summary, status, turns), summary.settings, context)
  if (!wasLoaded) {
    context.notify({ method: 'thread/status/changed', params: { threadId: thread.id, status } })
  }
  if (params.excludeTurns !== true) noticeWholeHistory(context, summary, 'Say excludeTurns')
  const lastTurn = projection.turns.at(-1)
  const usage = lastTurn && usageNotification(thread, lastTurn.id)
  if (usage !== undefined) context.notify(usage)
  context.follow(thread)
  return {
    ...view,
    collaborationMode: null,
    initialTurnsPage: params.initialTurnsPage
      ? turnsPageNow(thread.id, projection.turns, params.initialTurnsPage)
      : null,
    ...historyCursors(thread.id, projection.turns),
  }
}
