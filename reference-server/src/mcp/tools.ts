import type { ToolApprovalMode, ToolHints } from '../policy/index.ts'
import type { AskUser } from './elicitation.ts'

/** A tool of an MCP server, as a model can be told of it. */
export interface McpTool {
  readonly server: string
  readonly name: string
  readonly title: string | null
  readonly description: string | null
  /** JSON Schema of its arguments, as the MCP server gave it. */
  readonly inputSchema: object
  /** What the MCP server says of the tool; null when it says nothing. */
  readonly annotations: ToolHints | null
  /** When the user is asked before it is called; null where the configuration says nothing. */
  readonly approval: ToolApprovalMode | null
  /** Whether `approveAlways` has a place for it. */
  readonly canBeApprovedAlways: boolean
}

export interface McpToolCall {
  /** The thread that it is for, and its working folder, whose configuration counts. */
  readonly threadId: string
  readonly cwd: string
  readonly server: string
  readonly tool: string
  readonly arguments: Readonly<Record<string, unknown>>
  /** Sent along as `_meta`. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined
  /** Gives the call up. */
  readonly signal?: AbortSignal | undefined
  /** Called with what the tool says about how far it is, for people. */
  readonly onProgress?: ((message: string) => void) | undefined
  /** Puts what the tool wants to know to the user. */
  readonly onQuestion: AskUser
}

export interface McpToolResult {
  /** Content blocks of MCP. */
  readonly content: readonly unknown[]
  readonly structuredContent: unknown
  /** The tool says that it failed. */
  readonly isError: boolean
  readonly meta: unknown
}

/** What an agent needs of MCP servers. */
export interface McpTools {
  /**
   * The tools of all servers of a working folder; one that cannot be reached has none, nor one whose start takes long: its
   * tools are there when this is asked again.
   */
  tools(cwd: string, signal: AbortSignal): Promise<readonly McpTool[]>
  /** @throws McpFailure when there is no answer of the tool; whatever `signal` was aborted with when it was */
  callTool(call: McpToolCall): Promise<McpToolResult>
  /** Writes into the configuration of the user that nobody is asked any more before the tool is called. Never rejects. */
  approveAlways(server: string, tool: string): Promise<void>
}
