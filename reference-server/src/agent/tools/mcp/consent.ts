import type { McpServerElicitationRequestParams, McpServerElicitationRequestResponse } from '@heddle/protocol'
import type { McpTool, McpTools } from '../../../mcp/index.ts'
import { decide } from '../../../policy/index.ts'
import { isAsked, type TurnPorts } from '../../../threads/index.ts'
import { askUser } from './ask-user.ts'
import { ELICITATION } from './elicitation.ts'

/** Whether a tool may be called. */
export type Consent =
  | { readonly kind: 'granted' }
  /** `why` is a sentence. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The turn is to stop. */
  | { readonly kind: 'interrupted' }

type Arguments = Readonly<Record<string, unknown>>

/**
 * Gets the call of a tool permitted: at once, or by asking the clients. As in the real server, the question looks like one
 * of the MCP server, with an empty form; clients tell it by `_meta`. Whoever closes it says no to the call, not to the turn.
 */
export async function consent(
  turn: TurnPorts,
  itemId: string,
  tool: McpTool,
  args: Arguments,
  servers: McpTools,
): Promise<Consent> {
  const { server, name } = tool
  const { approvalPolicy: approvals, sandbox } = turn.settings()
  const mode = tool.approval ?? 'auto'
  const decision = decide(
    { kind: 'toolCall', server, tool: name, hints: tool.annotations ?? {}, mode },
    { approvals, sandbox, grants: turn.grants },
  )
  const isPut = isAsked(turn.goesOn, itemId)
  if (decision.kind === 'allow' && !isPut) return GRANTED
  if (decision.kind === 'refuse' && !isPut) return refused(decision.reason)
  const offered = offeredTerms(tool)
  const params = questionAbout(turn, tool, args, offered)
  if (!isPut && turn.reach(ELICITATION, params) === 'unable') {
    return refused('It needs the consent of the user, and no client of this thread can ask for it.')
  }
  const answer = await askUser(turn, params, { holds: itemId })
  if (answer.kind === 'withdrawn') return { kind: 'interrupted' }
  if (answer.kind === 'error')
    return refused(`The question whether it is allowed got no answer: ${answer.message}`)
  const { action, _meta } = answer.result as McpServerElicitationRequestResponse
  if (action !== 'accept') {
    const said = action === 'decline' ? 'does not allow it' : 'closed the question whether it is allowed'
    return refused(`The user ${said}.`)
  }
  const term = offered.find((each) => each === termOf(_meta))
  if (term !== undefined) turn.grants.grantTool({ server, tool: name })
  if (term === 'always') await servers.approveAlways(server, name)
  return GRANTED
}

/** How long an answer can hold, besides once. What the configuration says explicitly is not changed by an answer. */
function offeredTerms({ approval, canBeApprovedAlways }: McpTool): readonly string[] {
  if (approval !== null) return []
  return canBeApprovedAlways ? ['session', 'always'] : ['session']
}

const termOf = (meta: unknown): unknown =>
  typeof meta === 'object' && meta !== null && 'persist' in meta ? meta.persist : undefined

const GRANTED: Consent = { kind: 'granted' }
const refused = (why: string): Consent => ({ kind: 'refused', why })

/** What `_meta` says is as clients of the real server know it. */
function questionAbout(
  { threadId, turnId }: TurnPorts,
  { server, name, title, description, annotations }: McpTool,
  args: Arguments,
  offered: readonly string[],
): McpServerElicitationRequestParams {
  return {
    mode: 'form',
    threadId,
    turnId,
    serverName: server,
    message: `May the tool ${JSON.stringify(title ?? name)} of the MCP server ${server} be called?`,
    requestedSchema: { type: 'object', properties: {} },
    _meta: {
      codex_approval_kind: 'mcp_tool_call',
      ...(offered.length > 0 ? { persist: offered } : {}),
      tool_name: name,
      ...(title === null ? {} : { tool_title: title }),
      ...(annotations === null ? {} : { tool_annotations: annotations }),
      ...(description === null ? {} : { tool_description: description }),
      tool_params: args,
      tool_params_display: Object.entries(args).map(([name, value]) => ({ name, value, display_name: name })),
    },
  }
}
