import { DECLINE, ELICITATION, elicitationAnswer, elicitationParams } from '../../../agent/index.ts'
import type { AskUser } from '../../../mcp/index.ts'
import { decide } from '../../../policy/index.ts'
import type { Thread } from '../../../threads/index.ts'
import type { MethodContext } from '../context.ts'

/** What a tool wants to know that a client has called is asked of that client, where anybody may be asked. */
export function questionsOfCall(
  { id: threadId, settings, grants }: Thread,
  serverName: string,
  { ask }: MethodContext,
): AskUser {
  return async (question, signal) => {
    const { approvalPolicy: approvals, sandbox } = settings
    if (decide({ kind: 'toolQuestion' }, { approvals, sandbox, grants }).kind !== 'ask') return DECLINE
    const params = elicitationParams({ threadId, turnId: null, serverName }, question)
    return elicitationAnswer(await ask(threadId, { method: ELICITATION, params }, signal), question.mode)
  }
}
