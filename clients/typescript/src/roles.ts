// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import type * as types from './types/index.ts'

/** What a server says about itself in the handshake. */
export type ServerInfo = types.InitializeResponse

/** A conversation. */
export type Thread = types.Thread

/** A turn of a thread. */
export type Turn = types.Turn

/** The params that start a turn. */
export type StartTurn = types.TurnStartParams

/** The params that end a turn early. */
export type InterruptTurn = types.TurnInterruptParams

/** A part of what the user says. */
export type UserInput = types.UserInput

/** A part that is plain text. */
export type TextInput = types.TextInput

/** One thing that was said or done in a turn. */
export type Item = types.ThreadItem

/** What the agent says. */
export type AgentMessage = types.AgentMessageItem

/** The part of an input that says this. */
export function textInput(text: string): TextInput {
  return { type: 'text', text }
}

/** Is it something that the agent says? */
export function isAgentMessage(item: Item): item is AgentMessage {
  return item.type === 'agentMessage'
}
