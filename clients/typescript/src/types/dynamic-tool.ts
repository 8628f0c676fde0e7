// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownVariant } from '../open.ts'

/** A call of a tool that a client carries out, and what became of it. */
export interface DynamicToolCallItem {
  /** Tells the kind of item. */
  type: 'dynamicToolCall'
  /** Unique inside the thread. */
  id: string
  /** The common name that the tool stands under, when it has one. */
  namespace?: string | null
  /** Name of the tool. */
  tool: string
  /** What the model handed to the tool. */
  arguments: unknown
  /** Where it stands. */
  status: DynamicToolCallStatus
  /** What the tool gave back. Null until it has. */
  contentItems?: DynamicToolCallOutputContentItem[] | null
  /** What the client said of it. Null until it has. */
  success?: boolean | null
  /** How long it took, once it ended. In milliseconds. */
  durationMs?: number | null
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/**
 * Where the call of a tool of the client stands.
 *
 * - `inProgress`: The client has not answered yet.
 * - `completed`: The client answered that it succeeded.
 * - `failed`: The client answered that it failed, or did not answer well.
 */
export type DynamicToolCallStatus = 'inProgress' | 'completed' | 'failed' | (string & {})

/**
 * One part of what a tool of the client gives back to the model.
 *
 * - `inputText`: Words that a tool gives back.
 * - `inputImage`: An image that a tool gives back.
 * - `inputAudio`: A sound that a tool gives back.
 */
export type DynamicToolCallOutputContentItem = KnownDynamicToolCallOutputContentItem | UnknownVariant<'type'>

/** The kinds of {@link DynamicToolCallOutputContentItem} that this package knows. */
export type KnownDynamicToolCallOutputContentItem = DynamicToolText | DynamicToolImage | DynamicToolAudio

/** Their values of `type`. */
export const DYNAMIC_TOOL_CALL_OUTPUT_CONTENT_ITEM_TAGS = ['inputText', 'inputImage', 'inputAudio'] as const

/** Is this a kind of {@link DynamicToolCallOutputContentItem} that this package knows? */
export function isKnownDynamicToolCallOutputContentItem(
  value: DynamicToolCallOutputContentItem,
): value is KnownDynamicToolCallOutputContentItem {
  return isKnownTag(value.type, DYNAMIC_TOOL_CALL_OUTPUT_CONTENT_ITEM_TAGS)
}

/** Words that a tool gives back. */
export interface DynamicToolText {
  /** Tells the kind of output. */
  type: 'inputText'
  /** The words. */
  text: string
}

/** An image that a tool gives back. */
export interface DynamicToolImage {
  /** Tells the kind of output. */
  type: 'inputImage'
  /** Address of the image; `data:` addresses carry it along. */
  imageUrl: string
}

/** A sound that a tool gives back. */
export interface DynamicToolAudio {
  /** Tells the kind of output. */
  type: 'inputAudio'
  /** Address of the sound; `data:` addresses carry it along. */
  audioUrl: string
}

/** A call of a tool that the client offered. The turn waits for the answer. */
export interface DynamicToolCallParams {
  /** The thread. */
  threadId: string
  /** The turn. */
  turnId: string
  /** The item of the call. */
  callId: string
  /** The common name that the tool stands under, when it has one. */
  namespace?: string | null
  /** Name of the tool. */
  tool: string
  /** What the model hands to the tool; it should follow its `inputSchema`. */
  arguments: unknown
}

/** What the tool gives back. */
export interface DynamicToolCallResponse {
  /** The parts of the output, in order. */
  contentItems: DynamicToolCallOutputContentItem[]
  /** Whether the tool did what it was called for. The model is told. */
  success: boolean
}
