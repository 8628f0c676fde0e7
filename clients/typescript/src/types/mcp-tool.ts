// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import type { McpAppUi } from './items.ts'

/** A call of a tool of an MCP server, and what became of it. */
export interface McpToolCallItem {
  /** Tells the kind of item. */
  type: 'mcpToolCall'
  /** Unique inside the thread. */
  id: string
  /** The plugin that brought the server. */
  pluginId?: string | null
  /** Name of the server, as configured. */
  server: string
  /** Name of the tool. */
  tool: string
  /** Whether the tool says that it changes nothing. */
  readOnlyHint?: boolean | null
  /** What the model handed to the tool. */
  arguments: unknown
  /** Where it stands. */
  status: McpToolCallStatus
  /** What the tool gave back. Null until it has. */
  result?: McpToolCallResult | null
  /** Why it failed, when it did. */
  error?: McpToolCallError | null
  /** How long it took, once it ended. In milliseconds. */
  durationMs?: number | null
  /** The app that the tool belongs to. */
  appContext?: McpToolCallAppContext | null
  /** What the app shows for it. Null or absent also for calls that older servers recorded. */
  mcpAppUi?: McpAppUi | null
  /**
   * Address of what the app shows for it.
   *
   * @deprecated It was there first and says less. Read `mcpAppUi.resourceUri` where there is one.
   */
  mcpAppResourceUri?: string | null
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/**
 * Where the call of a tool stands.
 *
 * - `inProgress`: It runs, or waits for approval.
 * - `completed`: The tool gave something back.
 * - `failed`: It went wrong, or was not allowed.
 */
export type McpToolCallStatus = 'inProgress' | 'completed' | 'failed' | (string & {})

/** What a tool gave back, as its server sent it. */
export interface McpToolCallResult {
  /** The parts of the output, as the Model Context Protocol defines them. */
  content: unknown[]
  /** The output for programs, where the tool has one. */
  structuredContent?: unknown
  /** What the server said beside it. */
  _meta?: unknown
}

/** Why a call of a tool failed. */
export interface McpToolCallError {
  /** What happened, for people. */
  message: string
}

/** The app that a tool belongs to. */
export interface McpToolCallAppContext {
  /** Id of the app. */
  connectorId: string
  /** The link between the app and the account of the user. */
  linkId?: string | null
  /** Address of what the app shows. */
  resourceUri?: string | null
  /** Name of the app, for people. */
  appName?: string | null
  /** Name of what the tool does, for people. */
  actionName?: string | null
}

/** A tool of an MCP server tells how far it is. */
export interface McpToolCallProgressNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item. */
  itemId: string
  /** Its words, for people. */
  message: string
}
