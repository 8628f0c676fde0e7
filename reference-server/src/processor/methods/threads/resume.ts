import type { ThreadResumeParams, ThreadResumeResponse } from '@heddle/protocol'
import { threadView, turnViews } from '../../../threads/index.ts'
import { usageNotification } from '../../notifications.ts'
import { unknownThread } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { settingsView, withThreadParams } from '../settings.ts'
import { refuseUnsupported } from '../unsupported.ts'

/**
 * The answer is the thread as it stands, what a running turn has streamed so far included; everything after
 * it comes as notifications. Between the look and the following nothing waits, so there is no gap.
 */
export async function threadResume(
  params: ThreadResumeParams,
  context: MethodContext,
): Promise<ThreadResumeResponse> {
  refuseUnsupported(params, ['path', 'history', 'permissions'])
  const wasLoaded = context.threads.get(params.threadId) !== undefined
  const thread = await context.threads.load(params.threadId)
  if (thread === undefined) throw unknownThread(params.threadId)
  thread.changeSettings(withThreadParams(thread.settings, params))
  await thread.flushed()

  context.catchUp()
  const { projection } = thread
  const { summary, status } = projection
  const turns = params.excludeTurns === true ? [] : turnViews(projection)
  const view = settingsView(threadView(summary, status, turns), summary.settings, context)
  if (!wasLoaded) {
    context.notify({ method: 'thread/status/changed', params: { threadId: thread.id, status } })
  }
  const lastTurn = projection.turns.at(-1)
  const usage = lastTurn && usageNotification(thread, lastTurn.id)
  if (usage !== undefined) context.notify(usage)
  context.follow(thread)
  return {
    ...view,
    collaborationMode: null,
    initialTurnsPage: null,
    turnsBackwardsCursor: null,
    itemsBackwardsCursor: null,
  }
}
