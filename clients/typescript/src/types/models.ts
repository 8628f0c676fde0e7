// Made by heddle from protocol 2026-11; do not edit, generate again instead.

import type { UnknownObject, UnknownTag } from '../open.ts'

/**
 * The tone in which the agent talks.
 *
 * - `none`: The model's own.
 * - `friendly`: Warm and encouraging.
 * - `pragmatic`: Short and to the point.
 */
export type Personality = 'none' | 'friendly' | 'pragmatic' | (string & {})

/**
 * When the agent may start further agents.
 *
 * - `explicitRequestOnly`: Only when the user asks for it.
 * - `proactive`: Whenever it thinks fit.
 * - `custom`: As these instructions say.
 *
 * @experimental Needs the capability `experimentalApi`.
 */
export type MultiAgentMode =
  | 'explicitRequestOnly'
  | 'proactive'
  | { custom: string }
  | UnknownTag
  | UnknownObject

/**
 * How long a model may think. Models bring efforts of their own, so that other values are common.
 *
 * - `none`: Not at all.
 * - `minimal`: As little as the model can.
 * - `low`: A little.
 * - `medium`: A usual amount.
 * - `high`: Long.
 * - `xhigh`: As long as the model can.
 */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | (string & {})

/**
 * A way of working together, with the settings that go with it.
 *
 * @experimental Needs the capability `experimentalApi`.
 */
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

/**
 * What a way of working sets for the model.
 *
 * @experimental Needs the capability `experimentalApi`.
 */
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
