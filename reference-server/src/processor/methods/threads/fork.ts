import { ERROR_CODES, type ThreadForkParams, type ThreadForkResponse } from '@heddle/protocol'
import { threadView, turnViews } from '../../../threads/index.ts'
import { VERSION } from '../../../version.ts'
import { invalidParams, RpcFailure, unknownThread, unknownTurn } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { settingsView, withThreadParams } from '../settings.ts'
import { refuseUnsupported } from '../unsupported.ts'
import { noticeWholeHistory } from './deprecated.ts'

/** The copy has a log of its own: from now on neither thread knows of what happens in the other. */
export async function threadFork(
  params: ThreadForkParams,
  context: MethodContext,
): Promise<ThreadForkResponse> {
  refuseUnsupported(params, ['path', 'permissions', 'attachToSource', 'experimentalPredictionMode'])
  const { threadId, lastTurnId, beforeTurnId } = params
  if (lastTurnId && beforeTurnId) {
    throw invalidParams('/beforeTurnId', 'Name lastTurnId or beforeTurnId, not both.')
  }
  const source = await context.threads.summary(threadId)
  if (source === undefined) throw unknownThread(threadId)
  const settings = withThreadParams(source.settings, params, context)
  const origin = {
    originator: context.client.name,
    serverVersion: VERSION,
    ephemeral: params.ephemeral ?? false,
    threadSource: params.threadSource ?? null,
    forkedFromId: threadId,
    historyMode: source.origin.historyMode,
  }
  const cut = { lastTurnId: lastTurnId ?? undefined, beforeTurnId: beforeTurnId ?? undefined }
  const fork = await context.threads.fork(threadId, cut, origin, settings)
  if (fork === undefined) throw unknownThread(threadId)
  if (fork === 'unknown turn') throw unknownTurn(threadId, lastTurnId ?? beforeTurnId ?? '')
  if (fork === 'running turn') {
    const message = `The turn ${lastTurnId} has not ended yet. Take the one before it, or wait.`
    throw new RpcFailure(ERROR_CODES.invalidRequest, message, { threadId, turnId: lastTurnId ?? '' })
  }
  context.follow(fork)
  const { summary, status } = fork.projection
  if (params.excludeTurns === true) return settingsView(threadView(summary, status), settings, context)
  noticeWholeHistory(context, summary, 'Say excludeTurns')
  return settingsView(threadView(summary, status, turnViews(fork.projection)), settings, context)
}
