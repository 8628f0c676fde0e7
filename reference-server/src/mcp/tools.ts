/** A tool of an MCP server, as a model can be told of it. */
export interface McpTool {
  readonly server: string
  readonly name: string
  readonly title: string | null
  readonly description: string | null
  /** JSON Schema of its arguments, as the MCP server gave it. */
  readonly inputSchema: unknown
  readonly annotations: unknown
}

export interface McpToolCall {
  readonly server: string
  readonly tool: string
  readonly arguments: Readonly<Record<string, unknown>>
  /** Sent along as `_meta`. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined
  /** Gives the call up. */
  readonly signal?: AbortSignal | undefined
  /** Called with what the tool says about how far it is, for people. */
  readonly onProgress?: ((message: string) => void) | undefined
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
  /** The tools of all servers that can be reached; one that cannot has none. */
  tools(): Promise<readonly McpTool[]>
  /** @throws McpFailure when there is no answer of the tool; whatever `signal` was aborted with when it was */
  callTool(call: McpToolCall): Promise<McpToolResult>
}
