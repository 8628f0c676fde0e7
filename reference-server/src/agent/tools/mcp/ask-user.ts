import type { McpServerElicitationRequestParams } from '@heddle/protocol'
import type { ApprovalAnswer, AskLimit, TurnPorts } from '../../../threads/index.ts'
import { ELICITATION } from './elicitation.ts'

/** Puts a question to the clients, whose thread says meanwhile that it waits for them. */
export async function askUser(
  turn: TurnPorts,
  params: McpServerElicitationRequestParams,
  limit: AskLimit = {},
): Promise<ApprovalAnswer> {
  turn.emit({ type: 'statusChanged', status: { type: 'active', activeFlags: ['waitingOnApproval'] } })
  const answer = await turn.ask(ELICITATION, params, limit)
  turn.emit({ type: 'statusChanged', status: { type: 'active', activeFlags: [] } })
  return answer
}
