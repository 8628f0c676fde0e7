import type { McpServerElicitationRequestParams } from '@heddle/protocol'
import type { ApprovalAnswer, AskTerms, TurnPorts } from '../../../threads/index.ts'
import { ELICITATION } from './elicitation.ts'

/** Puts a question to the clients, whose thread says meanwhile that it waits for them. */
export async function askUser(
  turn: TurnPorts,
  params: McpServerElicitationRequestParams,
  terms: AskTerms = {},
): Promise<ApprovalAnswer> {
  // Where an earlier server has asked already, it has said so, too.
  if (terms.holds === undefined || terms.holds !== turn.goesOn?.item.id) {
    turn.emit({ type: 'statusChanged', status: { type: 'active', activeFlags: ['waitingOnApproval'] } })
  }
  const answer = await turn.ask(ELICITATION, params, terms)
  turn.emit({ type: 'statusChanged', status: { type: 'active', activeFlags: [] } })
  return answer
}
