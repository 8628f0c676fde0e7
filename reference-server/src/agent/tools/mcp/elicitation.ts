import type { McpServerElicitationRequestParams, McpServerElicitationRequestResponse } from '@heddle/protocol'
import type { McpAnswer, McpQuestion } from '../../../mcp/index.ts'
import type { ApprovalAnswer } from '../../../threads/index.ts'

export const ELICITATION = 'mcpServer/elicitation/request'

/** Where a question comes up. */
export interface Occasion {
  readonly threadId: string
  /** Null outside of turns. */
  readonly turnId: string | null
  readonly serverName: string
}

/** A question of an MCP server as clients are asked it. */
export function elicitationParams(
  occasion: Occasion,
  { meta, ...question }: McpQuestion,
): McpServerElicitationRequestParams {
  // The SDK has checked the form; whether a client has words for it is seen when it is asked.
  return { ...occasion, ...question, _meta: meta } as McpServerElicitationRequestParams
}

export const DECLINE: McpAnswer = { action: 'decline' }

/** What clients said, for the MCP server. A client that cannot answer is one that says no. */
export function elicitationAnswer(answer: ApprovalAnswer, mode: McpQuestion['mode']): McpAnswer {
  switch (answer.kind) {
    case 'withdrawn':
      return { action: 'cancel' }
    case 'error':
      return DECLINE
    case 'result': {
      const { action, content, _meta: meta } = answer.result as McpServerElicitationRequestResponse
      if (action === 'decline') return { action, meta }
      if (action !== 'accept') return { action: 'cancel', meta }
      return mode === 'url' ? { action, meta } : { action, meta, content: formOf(content) }
    }
  }
}

const formOf = (content: unknown): Record<string, unknown> =>
  typeof content === 'object' && content !== null && !Array.isArray(content) ? { ...content } : {}
