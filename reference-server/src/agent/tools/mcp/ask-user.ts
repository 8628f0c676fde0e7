import type { McpServerElicitationRequestParams } from '@heddle/protocol'
import type { ApprovalAnswer, AskTerms, TurnPorts } from '../../../threads/index.ts'
import { askClients } from '../../ask-clients.ts'
import { ELICITATION } from './elicitation.ts'

/** A question that looks like one of an MCP server. */
export const askUser = (
  turn: TurnPorts,
  params: McpServerElicitationRequestParams,
  terms: AskTerms = {},
): Promise<ApprovalAnswer> => askClients(turn, 'waitingOnApproval', { method: ELICITATION, params }, terms)
