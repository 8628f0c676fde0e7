// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownVariant } from '../open.ts'

/** For which folders, or for which thread, to list hooks. */
export interface HooksListParams {
  /** The working folders. That of the server when empty or left out. */
  cwds?: string[]
  /** A loaded thread to list the hooks of, on all its machines. It stands in place of `cwds`. */
  threadId?: string | null
}

/** Hooks, by working folder. */
export interface HooksListResponse {
  /** One entry a folder. */
  data: HooksListEntry[]
}

/** The hooks of one working folder. */
export interface HooksListEntry {
  /** The working folder. */
  cwd: string
  /** Its hooks, also those that may not run. */
  hooks: HookMetadata[]
  /** What is odd about how they are set up, for people. */
  warnings: string[]
  /** What could not be read. */
  errors: HookErrorInfo[]
}

/**
 * A hook that is set up.
 *
 * - `command`: A hook that runs a command.
 * - `mcpTool`: A hook that calls a tool.
 * - `prompt`: A hook that asks a model.
 * - `agent`: A hook that sets an agent to work.
 */
export type HookMetadata = KnownHookMetadata | UnknownVariant<'handlerType'>

/** The kinds of {@link HookMetadata} that this package knows. */
export type KnownHookMetadata =
  | CommandHookMetadata
  | McpToolHookMetadata
  | PromptHookMetadata
  | AgentHookMetadata

/** Their values of `handlerType`. */
export const HOOK_METADATA_TAGS = ['command', 'mcpTool', 'prompt', 'agent'] as const

/** Is this a kind of {@link HookMetadata} that this package knows? */
export function isKnownHookMetadata(value: HookMetadata): value is KnownHookMetadata {
  return isKnownTag(value.handlerType, HOOK_METADATA_TAGS)
}

/** A hook that runs a command. */
export interface CommandHookMetadata {
  /** Tells what it does. */
  handlerType: 'command'
  /** The command line. */
  command: string
  /** Whether the agent goes on while it runs. No when left out. */
  async?: boolean
  /** The name under which the configuration keeps whether it is trusted and switched on. */
  key: string
  /** What it runs on. */
  eventName: HookEventName
  /** A pattern that narrows that down, such as one for names of tools. Null when it always runs. */
  matcher?: string | null
  /** How long it may run. In seconds. */
  timeoutSec: number
  /** What to show while it runs. */
  statusMessage?: string | null
  /**
   * Its place in a list; the smallest comes first. A 64-bit integer on the wire; exact here up to 2^53 − 1.
   */
  displayOrder: number
  /** Who set it up. */
  source: HookSource
  /** The file that it is set up in. */
  sourcePath: string
  /** The plugin that brought it. */
  pluginId?: string | null
  /** Whether an administrator prescribes it. */
  isManaged: boolean
  /** Whether it is switched on. */
  enabled: boolean
  /** A hash of how it is set up. Trust is given to this hash. */
  currentHash: string
  /** Whether it may run. */
  trustStatus: HookTrustStatus
  /**
   * How many tokens it may add to what the model knows; more than that is put into a file. 2,500 when null,
   * no limit when 0. A 64-bit integer on the wire; exact here up to 2^53 − 1.
   */
  additionalContextLimit?: number | null
  /** The machine whose rules brought it. Null when it does not come from those. */
  environmentId?: string | null
}

/**
 * What a hook runs on.
 *
 * - `sessionStart`: A session begins, or is taken up again.
 * - `sessionEnd`: A session ends.
 * - `userPromptSubmit`: The user has said something that the model has not seen yet.
 * - `preModelRequest`: The model is about to be asked.
 * - `postModelRequest`: The model has answered.
 * - `preToolUse`: A tool is about to run.
 * - `permissionRequest`: Something needs approval.
 * - `postToolUse`: A tool has run.
 * - `preCompact`: The history is about to be compacted.
 * - `postCompact`: The history was compacted.
 * - `subagentStart`: The agent starts another one.
 * - `subagentStop`: An agent that another one started is about to end.
 * - `stop`: The agent is about to end the turn.
 * - `interrupt`: The turn was interrupted.
 */
export type HookEventName =
  | 'sessionStart'
  | 'sessionEnd'
  | 'userPromptSubmit'
  | 'preModelRequest'
  | 'postModelRequest'
  | 'preToolUse'
  | 'permissionRequest'
  | 'postToolUse'
  | 'preCompact'
  | 'postCompact'
  | 'subagentStart'
  | 'subagentStop'
  | 'stop'
  | 'interrupt'
  | (string & {})

/**
 * Who set a hook up.
 *
 * - `system`: The configuration of the whole machine.
 * - `user`: The configuration of the user.
 * - `project`: The configuration of the project.
 * - `mdm`: The management of the device.
 * - `sessionFlags`: The command line of the server.
 * - `plugin`: A plugin.
 * - `cloudRequirements`: Rules of the organisation, from the cloud.
 * - `cloudManagedConfig`: The configuration of the organisation, from the cloud.
 * - `legacyManagedConfigFile`: The older file of an administrator.
 * - `legacyManagedConfigMdm`: The management of the device, in its older form.
 * - `unknown`: The server does not know.
 */
export type HookSource =
  | 'system'
  | 'user'
  | 'project'
  | 'mdm'
  | 'sessionFlags'
  | 'plugin'
  | 'cloudRequirements'
  | 'cloudManagedConfig'
  | 'legacyManagedConfigFile'
  | 'legacyManagedConfigMdm'
  | 'unknown'
  | (string & {})

/**
 * Whether a hook may run.
 *
 * - `managed`: Yes: an administrator prescribes it.
 * - `trusted`: Yes: the user trusts it as it is.
 * - `untrusted`: Not before the user trusts it.
 * - `modified`: Not before the user trusts it again: it was changed since.
 */
export type HookTrustStatus = 'managed' | 'trusted' | 'untrusted' | 'modified' | (string & {})

/** A hook that calls a tool. */
export interface McpToolHookMetadata {
  /** Tells what it does. */
  handlerType: 'mcpTool'
  /** Name of the MCP server that has the tool. */
  server: string
  /** Name of the tool there. */
  tool: string
  /** The name under which the configuration keeps whether it is trusted and switched on. */
  key: string
  /** What it runs on. */
  eventName: HookEventName
  /** A pattern that narrows that down, such as one for names of tools. Null when it always runs. */
  matcher?: string | null
  /** How long it may run. In seconds. */
  timeoutSec: number
  /** What to show while it runs. */
  statusMessage?: string | null
  /**
   * Its place in a list; the smallest comes first. A 64-bit integer on the wire; exact here up to 2^53 − 1.
   */
  displayOrder: number
  /** Who set it up. */
  source: HookSource
  /** The file that it is set up in. */
  sourcePath: string
  /** The plugin that brought it. */
  pluginId?: string | null
  /** Whether an administrator prescribes it. */
  isManaged: boolean
  /** Whether it is switched on. */
  enabled: boolean
  /** A hash of how it is set up. Trust is given to this hash. */
  currentHash: string
  /** Whether it may run. */
  trustStatus: HookTrustStatus
  /**
   * How many tokens it may add to what the model knows; more than that is put into a file. 2,500 when null,
   * no limit when 0. A 64-bit integer on the wire; exact here up to 2^53 − 1.
   */
  additionalContextLimit?: number | null
  /** The machine whose rules brought it. Null when it does not come from those. */
  environmentId?: string | null
}

/** A hook that asks a model. */
export interface PromptHookMetadata {
  /** Tells what it does. */
  handlerType: 'prompt'
  /** The name under which the configuration keeps whether it is trusted and switched on. */
  key: string
  /** What it runs on. */
  eventName: HookEventName
  /** A pattern that narrows that down, such as one for names of tools. Null when it always runs. */
  matcher?: string | null
  /** How long it may run. In seconds. */
  timeoutSec: number
  /** What to show while it runs. */
  statusMessage?: string | null
  /**
   * Its place in a list; the smallest comes first. A 64-bit integer on the wire; exact here up to 2^53 − 1.
   */
  displayOrder: number
  /** Who set it up. */
  source: HookSource
  /** The file that it is set up in. */
  sourcePath: string
  /** The plugin that brought it. */
  pluginId?: string | null
  /** Whether an administrator prescribes it. */
  isManaged: boolean
  /** Whether it is switched on. */
  enabled: boolean
  /** A hash of how it is set up. Trust is given to this hash. */
  currentHash: string
  /** Whether it may run. */
  trustStatus: HookTrustStatus
  /**
   * How many tokens it may add to what the model knows; more than that is put into a file. 2,500 when null,
   * no limit when 0. A 64-bit integer on the wire; exact here up to 2^53 − 1.
   */
  additionalContextLimit?: number | null
  /** The machine whose rules brought it. Null when it does not come from those. */
  environmentId?: string | null
}

/** A hook that sets an agent to work. */
export interface AgentHookMetadata {
  /** Tells what it does. */
  handlerType: 'agent'
  /** The name under which the configuration keeps whether it is trusted and switched on. */
  key: string
  /** What it runs on. */
  eventName: HookEventName
  /** A pattern that narrows that down, such as one for names of tools. Null when it always runs. */
  matcher?: string | null
  /** How long it may run. In seconds. */
  timeoutSec: number
  /** What to show while it runs. */
  statusMessage?: string | null
  /**
   * Its place in a list; the smallest comes first. A 64-bit integer on the wire; exact here up to 2^53 − 1.
   */
  displayOrder: number
  /** Who set it up. */
  source: HookSource
  /** The file that it is set up in. */
  sourcePath: string
  /** The plugin that brought it. */
  pluginId?: string | null
  /** Whether an administrator prescribes it. */
  isManaged: boolean
  /** Whether it is switched on. */
  enabled: boolean
  /** A hash of how it is set up. Trust is given to this hash. */
  currentHash: string
  /** Whether it may run. */
  trustStatus: HookTrustStatus
  /**
   * How many tokens it may add to what the model knows; more than that is put into a file. 2,500 when null,
   * no limit when 0. A 64-bit integer on the wire; exact here up to 2^53 − 1.
   */
  additionalContextLimit?: number | null
  /** The machine whose rules brought it. Null when it does not come from those. */
  environmentId?: string | null
}

/** Why a hook could not be read. */
export interface HookErrorInfo {
  /** The file that it is set up in. */
  path: string
  /** What is wrong, for people. */
  message: string
}

/** A hook began to run. */
export interface HookStartedNotification {
  /** The thread. */
  threadId: string
  /** The turn. Null outside of one. */
  turnId?: string | null
  /** The run. */
  run: HookRunSummary
}

/** One run of a hook. */
export interface HookRunSummary {
  /** Tells runs apart; the same in both notifications. */
  id: string
  /** What it runs on. */
  eventName: HookEventName
  /** What it does. */
  handlerType: HookHandlerType
  /** Whether the agent waits for it. */
  executionMode: HookExecutionMode
  /** What the run belongs to. */
  scope: HookScope
  /** Who set the hook up. Not known when left out. */
  source?: HookSource
  /** The file that the hook is set up in. */
  sourcePath: string
  /**
   * Its place among several; the smallest comes first. A 64-bit integer on the wire; exact here up to 2^53 −
   * 1.
   */
  displayOrder: number
  /** Where it stands. */
  status: HookRunStatus
  /** What to show while it runs. */
  statusMessage?: string | null
  /** When it began. Unix time in seconds. */
  startedAt: number
  /** When it ended. Null while it runs. Unix time in seconds. */
  completedAt?: number | null
  /** How long it ran. Null while it runs. In milliseconds. */
  durationMs?: number | null
  /** Its output; empty while it runs. */
  entries: HookOutputEntry[]
}

/**
 * What a hook does.
 *
 * - `command`: It runs a command.
 * - `mcpTool`: It calls a tool of an MCP server.
 * - `prompt`: It asks a model.
 * - `agent`: It sets an agent to work.
 */
export type HookHandlerType = 'command' | 'mcpTool' | 'prompt' | 'agent' | (string & {})

/**
 * Whether the agent waits for a hook.
 *
 * - `sync`: It does.
 * - `async`: It goes on.
 */
export type HookExecutionMode = 'sync' | 'async' | (string & {})

/**
 * What a run of a hook belongs to.
 *
 * - `thread`: The thread as a whole.
 * - `turn`: One turn.
 */
export type HookScope = 'thread' | 'turn' | (string & {})

/**
 * Where a run of a hook stands.
 *
 * - `running`: It runs.
 * - `completed`: It ended and objects to nothing.
 * - `failed`: It could not run, or what it answered makes no sense.
 * - `blocked`: It ended, and what it ran on must not go on.
 * - `stopped`: It ended, and the agent has to stop.
 */
export type HookRunStatus = 'running' | 'completed' | 'failed' | 'blocked' | 'stopped' | (string & {})

/** A piece of the output of a hook. */
export interface HookOutputEntry {
  /** What it is for. */
  kind: HookOutputEntryKind
  /** What it says. */
  text: string
}

/**
 * What a piece of the output of a hook is for.
 *
 * - `warning`: The user should know it.
 * - `stop`: It says why the agent has to stop.
 * - `feedback`: It tells the model what the hook objects to.
 * - `context`: The model should know it too.
 * - `error`: It says what went wrong with the hook.
 */
export type HookOutputEntryKind = 'warning' | 'stop' | 'feedback' | 'context' | 'error' | (string & {})

/** A hook ended; the status of the run says how. */
export interface HookCompletedNotification {
  /** The thread. */
  threadId: string
  /** The turn. Null outside of one. */
  turnId?: string | null
  /** The run. */
  run: HookRunSummary
}
