// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownValue, type UnknownVariant } from '../open.ts'
import type { ReasoningEffort, ReasoningSummary } from './models.ts'
import type { ApprovalsReviewer, AskForApproval, SandboxMode } from './policy.ts'

/** Whose configuration to show, and how fully. */
export interface ConfigReadParams {
  /** The working folder that it is to hold for, so that projects count. Without projects when left out. */
  cwd?: string | null
  /** Also show each layer by itself. No when left out. */
  includeLayers?: boolean
}

/** The configuration and where it comes from. */
export interface ConfigReadResponse {
  /** What holds, all layers taken together. */
  config: Config
  /** The layer that each setting comes from, by the dotted name of the setting. */
  origins: Record<string, ConfigLayerMetadata>
  /** The layers, the strongest first. Null when they were not asked for. */
  layers?: ConfigLayer[] | null
}

/**
 * The configuration in force. Null stands for what is not configured. It holds more than is listed here:
 * settings by their names in the configuration file.
 */
export interface Config {
  /** Name of the model. */
  model?: string | null
  /** Name of the provider of the model. */
  model_provider?: string | null
  /** How long the model may think. */
  model_reasoning_effort?: ReasoningEffort | null
  /** How much of its thinking the model tells. */
  model_reasoning_summary?: ReasoningSummary | null
  /** At what length the model answers. */
  model_verbosity?: ModelVerbosity | null
  /** When the agent has to ask before it acts. */
  approval_policy?: AskForApproval | null
  /** How far the model may go on the web. */
  web_search?: WebSearchMode | null
  /** Class of service at the model endpoint. */
  service_tier?: string | null
  /** Name of the model for reviews, where it is another one. */
  review_model?: string | null
  /** How many tokens the model can take in. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  model_context_window?: number | null
  /**
   * The number of tokens at which the history is compacted. A 64-bit integer on the wire; exact here up to
   * 2^53 − 1.
   */
  model_auto_compact_token_limit?: number | null
  /** Which tokens count towards the limit at which the history is compacted. All when null. */
  model_auto_compact_token_limit_scope?: AutoCompactTokenLimitScope | null
  /** Instructions on how to compact, in place of those of the server. */
  compact_prompt?: string | null
  /** Instructions for the model. */
  instructions?: string | null
  /** Instructions that go before those of the user. */
  developer_instructions?: string | null
  /** Who answers when the agent asks. The meaning of this setting may still change. */
  approvals_reviewer?: ApprovalsReviewer | null
  /** What commands of the agent can reach. */
  sandbox_mode?: SandboxMode | null
  /** How wide the sandbox `workspace-write` is. */
  sandbox_workspace_write?: SandboxWorkspaceWrite | null
  /** How single tools of the model are set up. */
  tools?: ToolsConfig | null
  /** The only way in which the user may sign in. */
  forced_login_method?: ForcedLoginMethod | null
  /** The only workspace of ChatGPT that the user may sign in to, or the only ones. */
  forced_chatgpt_workspace_id?: ForcedChatgptWorkspaceIds | null
  /** More of it, by names that nobody lists. */
  [name: string]: unknown
}

/**
 * At what length a model answers.
 *
 * - `low`: Briefly.
 * - `medium`: At a usual length.
 * - `high`: At length.
 */
export type ModelVerbosity = 'low' | 'medium' | 'high' | (string & {})

/**
 * How far the model may go on the web.
 *
 * - `disabled`: Not at all.
 * - `cached`: Only into a stored copy of it.
 * - `indexed`: It may search the web, but open only pages that the index of the search admits.
 * - `live`: It may search the web and open any page.
 */
export type WebSearchMode = 'disabled' | 'cached' | 'indexed' | 'live' | (string & {})

/**
 * What counts towards the limit at which the history is compacted.
 *
 * - `total`: All that is in the context.
 * - `body_after_prefix`: What was added since the last compaction, without what that left behind.
 */
export type AutoCompactTokenLimitScope = 'total' | 'body_after_prefix' | (string & {})

/** How wide the sandbox is that lets files be changed inside the workspace. */
export interface SandboxWorkspaceWrite {
  /** More folders that may be written to. Default: `[]`. */
  writable_roots?: string[]
  /** Whether commands may use the network. Default: `false`. */
  network_access?: boolean
  /** The folder in `TMPDIR` is not writable. Default: `false`. */
  exclude_tmpdir_env_var?: boolean
  /** The folder `/tmp` is not writable. Default: `false`. */
  exclude_slash_tmp?: boolean
}

/** How single tools of the model are set up. */
export interface ToolsConfig {
  /** How the model searches the web. Before 2026-06, whether it may. */
  web_search?: WebSearchToolConfig | null
}

/** How the model searches the web. */
export interface WebSearchToolConfig {
  /** How much of what was found goes into the context of the model. */
  context_size?: WebSearchContextSize | null
  /** Only find pages of these domains. */
  allowed_domains?: string[] | null
  /** Where the user is. */
  location?: WebSearchLocation | null
}

/**
 * How much of what was found goes into the context of the model.
 *
 * - `low`: A little.
 * - `medium`: A usual amount.
 * - `high`: A lot.
 */
export type WebSearchContextSize = 'low' | 'medium' | 'high' | (string & {})

/** Roughly where the user is, so that what is near can be found. */
export interface WebSearchLocation {
  /** The country. */
  country?: string | null
  /** The region or state. */
  region?: string | null
  /** The town. */
  city?: string | null
  /** The time zone by its IANA name, such as `Europe/London`. */
  timezone?: string | null
}

/**
 * A way to sign in.
 *
 * - `chatgpt`: With ChatGPT.
 * - `api`: With an API key.
 */
export type ForcedLoginMethod = 'chatgpt' | 'api' | (string & {})

/** One workspace of ChatGPT by its id, or several. */
export type ForcedChatgptWorkspaceIds = string | string[] | UnknownValue

/** Which layer of the configuration, without its contents. */
export interface ConfigLayerMetadata {
  /** Where its settings come from. */
  name: ConfigLayerSource
  /** A fingerprint of its contents; another one means that they have changed. */
  version: string
}

/**
 * Where settings come from.
 *
 * - `packagedDefaults`: The defaults that were installed with the server.
 * - `mdm`: The management of the device. Only on macOS.
 * - `system`: The configuration file of the whole machine.
 * - `enterpriseManaged`: Settings of the organisation, from the cloud.
 * - `user`: The configuration file of the user: the one that clients write to.
 * - `project`: The configuration of a project. Each folder from the root of the project down to the working
 *   folder can have one.
 * - `sessionFlags`: Single settings from the command line of the server.
 * - `legacyManagedConfigTomlFromFile`: The older file of an administrator, `managed_config.toml`, which
 *   outranks all other layers. **Deprecated.** It is being phased out; administrators write requirements
 *   instead.
 * - `legacyManagedConfigTomlFromMdm`: What would stand in `managed_config.toml`, given by the management of
 *   the device. **Deprecated.** It is being phased out; administrators write requirements instead.
 */
export type ConfigLayerSource = KnownConfigLayerSource | UnknownVariant<'type'>

/** The kinds of {@link ConfigLayerSource} that this package knows. */
export type KnownConfigLayerSource =
  | PackagedDefaultsConfigSource
  | MdmConfigSource
  | SystemConfigSource
  | EnterpriseConfigSource
  | UserConfigSource
  | ProjectConfigSource
  | SessionFlagsConfigSource
  | LegacyManagedFileConfigSource
  | LegacyManagedMdmConfigSource

/** Their values of `type`. */
export const CONFIG_LAYER_SOURCE_TAGS = [
  'packagedDefaults',
  'mdm',
  'system',
  'enterpriseManaged',
  'user',
  'project',
  'sessionFlags',
  'legacyManagedConfigTomlFromFile',
  'legacyManagedConfigTomlFromMdm',
] as const

/** Is this a kind of {@link ConfigLayerSource} that this package knows? */
export function isKnownConfigLayerSource(value: ConfigLayerSource): value is KnownConfigLayerSource {
  return isKnownTag(value.type, CONFIG_LAYER_SOURCE_TAGS)
}

/** The defaults that were installed with the server. */
export interface PackagedDefaultsConfigSource {
  /** Tells the kind of source. */
  type: 'packagedDefaults'
  /** The file that holds them. */
  file: string
}

/** The management of the device. Only on macOS. */
export interface MdmConfigSource {
  /** Tells the kind of source. */
  type: 'mdm'
  /** The domain of the managed preferences. */
  domain: string
  /** The key inside the domain that holds the settings. */
  key: string
}

/** The configuration file of the whole machine. */
export interface SystemConfigSource {
  /** Tells the kind of source. */
  type: 'system'
  /** The file. It need not exist. */
  file: string
}

/** Settings of the organisation, from the cloud. */
export interface EnterpriseConfigSource {
  /** Tells the kind of source. */
  type: 'enterpriseManaged'
  /** Id of these settings; it stays when their contents change. */
  id: string
  /** What administrators call them. To be shown when something is wrong with them. */
  name: string
}

/** The configuration file of the user: the one that clients write to. */
export interface UserConfigSource {
  /** Tells the kind of source. */
  type: 'user'
  /** The file. It need not exist. */
  file: string
  /** Name of the profile that this layer adds. Null for the file that holds always. */
  profile?: string | null
}

/**
 * The configuration of a project. Each folder from the root of the project down to the working folder can
 * have one.
 */
export interface ProjectConfigSource {
  /** Tells the kind of source. */
  type: 'project'
  /** The folder that holds it, named `.codex`. */
  dotCodexFolder: string
}

/** Single settings from the command line of the server. */
export interface SessionFlagsConfigSource {
  /** Tells the kind of source. */
  type: 'sessionFlags'
}

/**
 * The older file of an administrator, `managed_config.toml`, which outranks all other layers.
 *
 * @deprecated It is being phased out; administrators write requirements instead.
 */
export interface LegacyManagedFileConfigSource {
  /** Tells the kind of source. */
  type: 'legacyManagedConfigTomlFromFile'
  /** The file. It need not exist. */
  file: string
}

/**
 * What would stand in `managed_config.toml`, given by the management of the device.
 *
 * @deprecated It is being phased out; administrators write requirements instead.
 */
export interface LegacyManagedMdmConfigSource {
  /** Tells the kind of source. */
  type: 'legacyManagedConfigTomlFromMdm'
}

/** One of the sources that the configuration is put together from. */
export interface ConfigLayer {
  /** Where its settings come from. */
  name: ConfigLayerSource
  /** A fingerprint of its contents; another one means that they have changed. */
  version: string
  /** Its settings alone, in the form of the configuration file. */
  config: unknown
  /** Why it does not count, for people. Null when it does. */
  disabledReason?: string | null
}

/** A change to one setting in a configuration file. */
export interface ConfigValueWriteParams {
  /** Dotted name of the setting. */
  keyPath: string
  /** The new value; null takes the setting out. */
  value: unknown
  /** What becomes of the value that was there before. */
  mergeStrategy: MergeStrategy
  /** The file to change. That of the user when left out. */
  filePath?: string | null
  /**
   * The `version` of its layer that the client has seen: nothing is written when the file has changed since.
   * Not checked when left out.
   */
  expectedVersion?: string | null
}

/**
 * What becomes of the value that was there before.
 *
 * - `replace`: It gives way to the new one.
 * - `upsert`: Where both are tables, the new one is merged into it; else it gives way.
 */
export type MergeStrategy = 'replace' | 'upsert' | (string & {})

/** What was written. */
export interface ConfigWriteResponse {
  /** What it led to. */
  status: WriteStatus
  /** A fingerprint of the file as it is now, for `expectedVersion` of the next change. */
  version: string
  /** The file that was changed, in the canonical form of its path. */
  filePath: string
  /** Why the change does not hold. Null when it does. */
  overriddenMetadata?: OverriddenMetadata | null
}

/**
 * What a change led to.
 *
 * - `ok`: It was written and holds.
 * - `okOverridden`: It was written, but a stronger layer says otherwise.
 */
export type WriteStatus = 'ok' | 'okOverridden' | (string & {})

/** Why a change that was written does not hold. */
export interface OverriddenMetadata {
  /** What happened, for people. */
  message: string
  /** The layer that says otherwise. */
  overridingLayer: ConfigLayerMetadata
  /** The value that holds. */
  effectiveValue: unknown
}

/** Changes to several settings in one configuration file. */
export interface ConfigBatchWriteParams {
  /** The changes, made in this order. */
  edits: ConfigEdit[]
  /** The file to change. That of the user when left out. */
  filePath?: string | null
  /**
   * The `version` of its layer that the client has seen: nothing is written when the file has changed since.
   * Not checked when left out.
   */
  expectedVersion?: string | null
  /**
   * Loaded threads take up what can change while they run. Their model, effort and class of service stay. No
   * when left out.
   */
  reloadUserConfig?: boolean
}

/** A change to one setting. */
export interface ConfigEdit {
  /** Dotted name of the setting. */
  keyPath: string
  /** The new value; null takes the setting out. */
  value: unknown
  /** What becomes of the value that was there before. */
  mergeStrategy: MergeStrategy
}

/** What administrators prescribe. */
export interface ConfigRequirementsReadResponse {
  /** The rules. Null when there are none. */
  requirements?: ConfigRequirements | null
  /**
   * Each of the faster classes of service has a rule of its own. Where it is not true, one rule holds for
   * all.
   */
  supportsIndependentSpeedModes?: boolean | null
}

/** What administrators prescribe. No configuration can go against it. What is null is left to the user. */
export interface ConfigRequirements {
  /** What may be chosen as to when the agent has to ask. */
  allowedApprovalPolicies?: AskForApproval[] | null
  /** Which models are kept under closer watch. */
  autoReview?: AutoReviewRequirements | null
  /** The sandboxes that may be chosen. */
  allowedSandboxModes?: SandboxMode[] | null
  /** The ways to build the sandbox on Windows that may be chosen. */
  allowedWindowsSandboxImplementations?: WindowsSandboxImplementation[] | null
  /** Whether a named set of permissions may be chosen, by its name. */
  allowedPermissionProfiles?: Record<string, boolean> | null
  /** Name of the set of permissions to work under where none is chosen. */
  defaultPermissions?: string | null
  /** Commands may be run in a login shell. */
  allowLoginShell?: boolean | null
  /** How far the model may be let go on the web. */
  allowedWebSearchModes?: WebSearchMode[] | null
  /** Only hooks of administrators run. */
  allowManagedHooksOnly?: boolean | null
  /** Name of the only provider that may be used. */
  modelProvider?: string | null
  /** Providers that are prescribed as a whole, by name and in the form of the configuration file. */
  modelProviders?: Record<string, unknown> | null
  /** The file that lists the models to offer. */
  modelCatalogJson?: string | null
  /** What is prescribed about models. */
  models?: ModelsRequirements | null
  /** Instructions that the model is given in every thread. */
  additionalDeveloperInstructions?: string | null
  /** The ways to sign in that all restrictions together leave; none when empty. */
  allowedLoginMethods?: ForcedLoginMethod[] | null
  /** Where the server keeps what it signed in with. */
  cliAuthCredentialsStore?: CliAuthCredentialsStoreMode | null
  /** Whether a feature has to be on or off, by its name. */
  featureRequirements?: Record<string, boolean> | null
  /** Look for a newer version at the start. */
  checkForUpdateOnStartup?: boolean | null
  /** The folder for logs. */
  logDir?: string | null
  /** The folder for databases. */
  sqliteHome?: string | null
}

/** Which models are kept under closer watch. */
export interface AutoReviewRequirements {
  /** Models that have to ask before they leave the sandbox, and are answered by the reviewing model. */
  requiredOnModels?: string[] | null
  /** Models for which it does not count that the user has allowed a command before. */
  ignoreRules?: string[] | null
}

/**
 * A way to build the sandbox on Windows.
 *
 * - `elevated`: Under accounts of its own, which an administrator has to set up.
 * - `unelevated`: Under the account of the user, with fewer rights.
 * - `mxc`: With MXC, which newer versions of Windows bring along.
 */
export type WindowsSandboxImplementation = 'elevated' | 'unelevated' | 'mxc' | (string & {})

/** What is prescribed about models. */
export interface ModelsRequirements {
  /** What a new thread begins with. */
  newThread?: NewThreadModelDefaults | null
}

/** What a new thread begins with, where the user does not choose. */
export interface NewThreadModelDefaults {
  /** Name of the model. */
  model?: string | null
  /** How long the model may think. */
  modelReasoningEffort?: ReasoningEffort | null
  /** Class of service at the model endpoint. */
  serviceTier?: string | null
}

/**
 * Where the server keeps what it signed in with.
 *
 * - `file`: In a file of its home folder.
 * - `keyring`: In the keyring of the operating system.
 * - `auto`: In the keyring where there is one, else in a file.
 * - `ephemeral`: In memory, until the process ends.
 */
export type CliAuthCredentialsStoreMode = 'file' | 'keyring' | 'auto' | 'ephemeral' | (string & {})

/** Something about the configuration, or what the server needs on the machine, is not as it should be. */
export interface ConfigWarningNotification {
  /** What is wrong, in short, for people. */
  summary: string
  /** More about it, or what to do. */
  details?: string | null
  /** The configuration file that is at fault. */
  path?: string | null
  /** The place in the file. */
  range?: TextRange | null
}

/** A part of a text file. */
export interface TextRange {
  /** Where it begins. */
  start: TextPosition
  /** Where it ends. */
  end: TextPosition
}

/** A place in a text file. */
export interface TextPosition {
  /** The line, counted from 1. A 64-bit integer on the wire; exact here up to 2^53 − 1. */
  line: number
  /**
   * The character in the line, counted from 1 in Unicode scalar values. A 64-bit integer on the wire; exact
   * here up to 2^53 − 1.
   */
  column: number
}
