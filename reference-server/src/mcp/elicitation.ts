import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { ElicitRequest, ElicitResult } from '@modelcontextprotocol/sdk/types.js'
import type { CallsInFlight } from './calls-in-flight.ts'

/** What an MCP server wants of the user while it works on a call. */
export type McpQuestion = { readonly message: string; readonly meta: unknown } & (
  | { readonly mode: 'form'; readonly requestedSchema: object }
  | { readonly mode: 'url'; readonly url: string; readonly elicitationId: string }
)

export interface McpAnswer {
  readonly action: 'accept' | 'decline' | 'cancel'
  /** The form as filled in. */
  readonly content?: Readonly<Record<string, unknown>>
  readonly meta?: unknown
}

/** @param signal aborted when nobody waits for the answer any more */
export type AskUser = (question: McpQuestion, signal: AbortSignal) => Promise<McpAnswer>

/** What this server tells an MCP server of itself, to be asked in both ways. */
export const ELICITATION = { form: {}, url: {} }

/** From now on the questions of an MCP server are put to whoever has called it. */
export async function takeQuestions(client: Client, calls: CallsInFlight): Promise<void> {
  const { ElicitRequestSchema } = await import('@modelcontextprotocol/sdk/types.js')
  client.setRequestHandler(ElicitRequestSchema, async ({ params }, { signal }) => {
    const ask = calls.asked()
    return ask === undefined ? { action: 'decline' } : resultOf(await ask(questionOf(params), signal))
  })
}

function questionOf(params: ElicitRequest['params']): McpQuestion {
  const { message } = params
  const meta = params._meta ?? null
  return params.mode === 'url'
    ? { mode: 'url', message, meta, url: params.url, elicitationId: params.elicitationId }
    : { mode: 'form', message, meta, requestedSchema: params.requestedSchema }
}

function resultOf({ action, content, meta }: McpAnswer): ElicitResult {
  return {
    action,
    // The SDK refuses what MCP does not allow in a form.
    ...(content === undefined ? {} : { content: content as NonNullable<ElicitResult['content']> }),
    ...(typeof meta === 'object' && meta !== null ? { _meta: { ...meta } } : {}),
  }
}
