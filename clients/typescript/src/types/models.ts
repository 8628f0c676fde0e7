// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownVariant } from '../open.ts'
import type { CyberAccessProgram } from './turns.ts'

/**
 * The tone in which the agent talks.
 *
 * - `none`: The model's own.
 * - `friendly`: Warm and encouraging.
 * - `pragmatic`: Short and to the point.
 */
export type Personality = 'none' | 'friendly' | 'pragmatic' | (string & {})

/**
 * How long a model may think. Models bring efforts of their own, so that other values are common.
 *
 * - `none`: Not at all.
 * - `minimal`: As little as the model can.
 * - `low`: A little.
 * - `medium`: A usual amount.
 * - `high`: Long.
 * - `xhigh`: Very long.
 * - `max`: As long as the model can.
 * - `ultra`: As long as the model can, and with further agents where these help.
 */
export type ReasoningEffort =
  | 'none'
  | 'minimal'
  | 'low'
  | 'medium'
  | 'high'
  | 'xhigh'
  | 'max'
  | 'ultra'
  | (string & {})

/** A way of working together, with the settings that go with it. */
export interface CollaborationMode {
  /** What the turns are for. */
  mode: ModeKind
  /** What it sets for the model. */
  settings: CollaborationSettings
}

/**
 * What a turn is for.
 *
 * - `plan`: Make a plan and change nothing.
 * - `default`: Do the work.
 */
export type ModeKind = 'plan' | 'default' | (string & {})

/** What a way of working sets for the model. */
export interface CollaborationSettings {
  /** Name of the model. */
  model: string
  /** How long it may think. */
  reasoning_effort?: ReasoningEffort | null
  /** Instructions that go before those of the user. */
  developer_instructions?: string | null
}

/**
 * How much of its thinking a model tells.
 *
 * - `auto`: What the model thinks fit.
 * - `concise`: A short summary.
 * - `detailed`: A long summary.
 * - `none`: Nothing.
 */
export type ReasoningSummary = 'auto' | 'concise' | 'detailed' | 'none' | (string & {})

/** Which models to list. */
export interface ModelListParams {
  /** Where to go on: `nextCursor` of the page before. */
  cursor?: string | null
  /** How many at most. The server has a limit of its own. */
  limit?: number | null
  /** Also those that are not offered to users. */
  includeHidden?: boolean | null
  /** Name of the provider whose models to list. The configured one when left out. */
  modelProvider?: string | null
}

/** One page of models. */
export interface ModelListResponse {
  /** The models. */
  data: Model[]
  /** Where the next page begins; null at the end. */
  nextCursor?: string | null
}

/** A model that can be chosen, and what it can do. */
export interface Model {
  /** Tells the entries of the list apart. */
  id: string
  /** Name of the model, as a thread or turn takes it. */
  model: string
  /** Its name, for people. */
  displayName: string
  /** What it is good for, for people. */
  description: string
  /** The field that it is made for. Null when it is for all. */
  modelSpecialty?: string | null
  /** Whether to leave it out where users choose. */
  hidden: boolean
  /** Whether it is the one to use where none is named. */
  isDefault: boolean
  /** How long it may think: the choices. */
  supportedReasoningEfforts: ReasoningEffortOption[]
  /** How long it thinks where nothing is said. */
  defaultReasoningEffort: ReasoningEffort
  /** The input that it can work with. Text and pictures when left out. */
  inputModalities?: InputModality[]
  /** The classes of service to choose from. None when left out. */
  serviceTiers?: ModelServiceTier[]
  /** The class of service where nothing is said. */
  defaultServiceTier?: string | null
  /**
   * Further speeds that it can be had at, by name. Default: `[]`.
   *
   * @deprecated Mere names say too little. Use `serviceTiers`.
   */
  additionalSpeedTiers?: string[]
  /** Which tools for several agents it gets. Null when the model does not say. */
  multiAgentVersion?: MultiAgentVersion | null
  /** The programs that it can be used under. Null when nothing is known of them. */
  availableAccessPrograms?: ModelAccessPrograms | null
  /**
   * Whether the tone in which it talks can be chosen. Default: `false`.
   *
   * @deprecated No model offers the choice any more, so that it is always false. There is nothing instead.
   */
  supportsPersonality?: boolean
  /** News about it for the user. Null when there are none. */
  availabilityNux?: ModelAvailabilityNux | null
  /** The model to change to. Null when this one is up to date. */
  upgrade?: string | null
  /** The same model, and what to tell the user of it. */
  upgradeInfo?: ModelUpgradeInfo | null
}

/** How long a model may think, as a choice for users. */
export interface ReasoningEffortOption {
  /** The effort. */
  reasoningEffort: ReasoningEffort
  /** What it is good for, for people. */
  description: string
}

/**
 * A kind of input that a model can work with.
 *
 * - `text`: Words.
 * - `image`: Pictures.
 * - `audio`: Sound.
 */
export type InputModality = 'text' | 'image' | 'audio' | (string & {})

/** A class of service that a model can be used in. */
export interface ModelServiceTier {
  /** Its id, to be sent as `serviceTier`. */
  id: string
  /** Its name, for people. */
  name: string
  /** What it brings and costs, for people. */
  description: string
}

/**
 * Which generation of tools for several agents a model gets.
 *
 * - `disabled`: None: it works alone.
 * - `v1`: The first.
 * - `v2`: The second.
 */
export type MultiAgentVersion = 'disabled' | 'v1' | 'v2' | (string & {})

/** The programs of the vendor under which the caller may use a model. */
export interface ModelAccessPrograms {
  /** Those about the security of computers. */
  cyber: CyberAccessProgram[]
}

/** The news that a model can be had. */
export interface ModelAvailabilityNux {
  /** What to show to the user. */
  message: string
}

/** The model to change to, and what to tell the user of it. */
export interface ModelUpgradeInfo {
  /** Name of the model to change to. */
  model: string
  /** Words to offer the change with. */
  upgradeCopy?: string | null
  /** Address of a page about that model. */
  modelLink?: string | null
  /** All there is to say about the change, in Markdown. */
  migrationMarkdown?: string | null
  /**
   * When the model to change from is to be withdrawn, where that is known. Only to be shown. Unix time in
   * seconds.
   */
  retirementAt?: number | null
}

/** Nothing: all providers are listed. */
export type ModelProviderListParams = Record<string, unknown>

/** All providers of models. */
export interface ModelProviderListResponse {
  /** The providers. */
  data: ModelProviderSummary[]
  /** The one that is used where none is named. */
  defaultProviderId: string
  /** Whether the user's own configuration can name another one for that. */
  canChangeDefault: boolean
}

/** A provider of models, as configured at the server. */
export interface ModelProviderSummary {
  /** Its name in the configuration, as `modelProvider` takes it. */
  id: string
  /** Its name, for people. */
  name: string
  /** Address of its endpoint. Null when none is configured, or when it holds something secret. */
  baseUrl?: string | null
  /** What kind of provider it is, and how it is set up. */
  settings: ProviderSettings
  /** Whether it can be changed in the user's own configuration. */
  canEdit: boolean
}

/**
 * What kind of provider it is, and how it is set up.
 *
 * - `openai`: The endpoint of OpenAI.
 * - `customGateway`: Any endpoint that the user has configured.
 * - `bedrock`: Amazon Bedrock.
 * - `gcp`: Google Cloud.
 */
export type ProviderSettings = KnownProviderSettings | UnknownVariant<'type'>

/** The kinds of {@link ProviderSettings} that this package knows. */
export type KnownProviderSettings =
  | OpenaiProviderSettings
  | CustomGatewayProviderSettings
  | BedrockProviderSettings
  | GcpProviderSettings

/** Their values of `type`. */
export const PROVIDER_SETTINGS_TAGS = ['openai', 'customGateway', 'bedrock', 'gcp'] as const

/** Is this a kind of {@link ProviderSettings} that this package knows? */
export function isKnownProviderSettings(value: ProviderSettings): value is KnownProviderSettings {
  return isKnownTag(value.type, PROVIDER_SETTINGS_TAGS)
}

/** The endpoint of OpenAI. */
export interface OpenaiProviderSettings {
  /** Tells the kind of provider. */
  type: 'openai'
}

/** Any endpoint that the user has configured. */
export interface CustomGatewayProviderSettings {
  /** Tells the kind of provider. */
  type: 'customGateway'
  /** How the server signs in to it. */
  auth: GatewayAuth
}

/**
 * How the server signs in to an endpoint.
 *
 * - `none`: Without credentials.
 * - `environmentVariable`: With a key that the server finds in its environment.
 * - `externallyConfigured`: In a way that these settings cannot express. A client that changes the others
 *   must leave it alone.
 */
export type GatewayAuth = KnownGatewayAuth | UnknownVariant<'mode'>

/** The kinds of {@link GatewayAuth} that this package knows. */
export type KnownGatewayAuth =
  | NoneGatewayAuth
  | EnvironmentVariableGatewayAuth
  | ExternallyConfiguredGatewayAuth

/** Their values of `mode`. */
export const GATEWAY_AUTH_TAGS = ['none', 'environmentVariable', 'externallyConfigured'] as const

/** Is this a kind of {@link GatewayAuth} that this package knows? */
export function isKnownGatewayAuth(value: GatewayAuth): value is KnownGatewayAuth {
  return isKnownTag(value.mode, GATEWAY_AUTH_TAGS)
}

/** Without credentials. */
export interface NoneGatewayAuth {
  /** Tells the way. */
  mode: 'none'
}

/** With a key that the server finds in its environment. */
export interface EnvironmentVariableGatewayAuth {
  /** Tells the way. */
  mode: 'environmentVariable'
  /** Name of the variable that holds the key. */
  envKey: string
}

/** In a way that these settings cannot express. A client that changes the others must leave it alone. */
export interface ExternallyConfiguredGatewayAuth {
  /** Tells the way. */
  mode: 'externallyConfigured'
  /** Name of a variable that it takes from the environment, where it does. */
  envKey?: string | null
}

/** Amazon Bedrock. */
export interface BedrockProviderSettings {
  /** Tells the kind of provider. */
  type: 'bedrock'
  /** Name of the AWS profile with the credentials. */
  profile?: string | null
  /** The AWS region. */
  region?: string | null
}

/** Google Cloud. */
export interface GcpProviderSettings {
  /** Tells the kind of provider. */
  type: 'gcp'
  /** The project there. */
  projectId?: string | null
  /** The region there. */
  location?: string | null
  /** The file with the credentials. What is in it is never sent. */
  credentialFile?: string | null
}

/** The model endpoint gave a request to another model. */
export interface ModelReroutedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** Name of the model that was asked. */
  fromModel: string
  /** Name of the model that answers. */
  toModel: string
  /** Why. */
  reason: ModelRerouteReason
}

/**
 * Why another model answers than was asked.
 *
 * - `highRiskCyberActivity`: The turn looks like an attack on computers.
 */
export type ModelRerouteReason = 'highRiskCyberActivity' | (string & {})

/** The model endpoint advises that the account be verified further. */
export interface ModelVerificationNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** What the account should prove. */
  verifications: ModelVerification[]
}

/**
 * Something that an account can prove to the vendor.
 *
 * - `trustedAccessForCyber`: That it may be trusted with work on the security of computers.
 */
export type ModelVerification = 'trustedAccessForCyber' | (string & {})

/** The model endpoint holds an answer back until it was checked. It is not part of the history. */
export interface ModelSafetyBufferingUpdatedNotification {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** Name of the model that answers. */
  model: string
  /** What the check is about, in words of the endpoint. */
  useCases: string[]
  /** Why there is a check, in words of the endpoint. */
  reasons: string[]
  /** Whether to show the user that the answer is held back. */
  showBufferingUi: boolean
  /** A model that would answer sooner. Null when there is none. */
  fasterModel?: string | null
}
