import {
  type ApprovalAnswer,
  type AskTerms,
  isAsked,
  type ServerRequest,
  type TurnPorts,
} from '../threads/index.ts'

type Flag = 'waitingOnApproval' | 'waitingOnUserInput'

/** Puts a question to the clients, whose thread says meanwhile what it waits for. */
export async function askClients(
  turn: TurnPorts,
  flag: Flag,
  { method, params }: Pick<ServerRequest, 'method' | 'params'>,
  terms: AskTerms = {},
): Promise<ApprovalAnswer> {
  // Where an earlier server has asked already, it has said so, too.
  if (!isAsked(turn.goesOn, terms.holds)) {
    turn.emit({ type: 'statusChanged', status: { type: 'active', activeFlags: [flag] } })
  }
  const answer = await turn.ask(method, params, terms)
  turn.emit({ type: 'statusChanged', status: { type: 'active', activeFlags: [] } })
  return answer
}
