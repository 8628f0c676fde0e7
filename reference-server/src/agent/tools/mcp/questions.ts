import type { AskUser } from '../../../mcp/index.ts'
import { decide } from '../../../policy/index.ts'
import type { TurnPorts } from '../../../threads/index.ts'
import { askUser } from './ask-user.ts'
import { DECLINE, ELICITATION, elicitationAnswer, elicitationParams } from './elicitation.ts'

/** What a tool at work wants to know is asked of the user; declined where nobody may be asked, or can be now. */
export function questionsOf(turn: TurnPorts, serverName: string): AskUser {
  return async (question, signal) => {
    const { approvalPolicy: approvals, sandbox } = turn.settings()
    const decision = decide({ kind: 'toolQuestion' }, { approvals, sandbox, grants: turn.grants })
    const { threadId, turnId } = turn
    const params = elicitationParams({ threadId, turnId, serverName }, question)
    if (decision.kind !== 'ask' || turn.reach(ELICITATION, params) !== 'someone') return DECLINE
    return elicitationAnswer(await askUser(turn, params, { signal }), question.mode)
  }
}
