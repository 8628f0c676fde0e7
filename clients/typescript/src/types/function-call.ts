// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import { isKnownTag, type UnknownValue, type UnknownVariant } from '../open.ts'
import type { ImageDetail } from './turns.ts'

/** The output of a tool that the client started a turn with, in place of words of the user. */
export interface FunctionCallOutputItem {
  /** Tells the kind of item. */
  type: 'functionCallOutput'
  /** Unique inside the thread. */
  id: string
  /** The common name that the tool stands under, when it has one. */
  namespace?: string | null
  /** Name of the tool. */
  name: string
  /** What it gave back. */
  output: FunctionCallOutputBody
  /** When the item was started. Unix time in milliseconds. */
  startedAtMs?: number | null
  /** When it was completed. Null while it is in progress. Unix time in milliseconds. */
  completedAtMs?: number | null
}

/** What a tool gave back: words, or a list of parts. */
export type FunctionCallOutputBody = string | FunctionCallOutputContentItem[] | UnknownValue

/**
 * One part of what a tool gave back, as the model endpoint takes it.
 *
 * - `input_text`: Words that a tool gave back.
 * - `input_image`: An image that a tool gave back, by its address or as a file known to the model endpoint.
 * - `input_audio`: A sound that a tool gave back, by its address or as a file known to the model endpoint.
 * - `encrypted_content`: Output that only the model endpoint can read.
 */
export type FunctionCallOutputContentItem = KnownFunctionCallOutputContentItem | UnknownVariant<'type'>

/** The kinds of {@link FunctionCallOutputContentItem} that this package knows. */
export type KnownFunctionCallOutputContentItem =
  | FunctionCallOutputText
  | FunctionCallOutputImage
  | FunctionCallOutputAudio
  | FunctionCallOutputEncrypted

/** Their values of `type`. */
export const FUNCTION_CALL_OUTPUT_CONTENT_ITEM_TAGS = [
  'input_text',
  'input_image',
  'input_audio',
  'encrypted_content',
] as const

/** Is this a kind of {@link FunctionCallOutputContentItem} that this package knows? */
export function isKnownFunctionCallOutputContentItem(
  value: FunctionCallOutputContentItem,
): value is KnownFunctionCallOutputContentItem {
  return isKnownTag(value.type, FUNCTION_CALL_OUTPUT_CONTENT_ITEM_TAGS)
}

/** Words that a tool gave back. */
export interface FunctionCallOutputText {
  /** Tells the kind of output. */
  type: 'input_text'
  /** The words. */
  text: string
}

/**
 * An image that a tool gave back, by its address or as a file known to the model endpoint.
 *
 * At least one of these is given: `image_url`, `file_id`.
 */
export type FunctionCallOutputImage = {
  /** Tells the kind of output. */
  type: 'input_image'
  /** How closely the model looks at it. */
  detail?: ImageDetail | null
  /** Address of the image; `data:` addresses carry it along. Either this or `file_id`. */
  image_url?: string
  /** Id of the image at the model endpoint. Either this or `image_url`. */
  file_id?: string
} & ({ image_url: string } | { file_id: string })

/**
 * A sound that a tool gave back, by its address or as a file known to the model endpoint.
 *
 * At least one of these is given: `audio_url`, `file_id`.
 */
export type FunctionCallOutputAudio = {
  /** Tells the kind of output. */
  type: 'input_audio'
  /** Address of the sound; `data:` addresses carry it along. Either this or `file_id`. */
  audio_url?: string
  /** Id of the sound at the model endpoint. Either this or `audio_url`. */
  file_id?: string
} & ({ audio_url: string } | { file_id: string })

/** Output that only the model endpoint can read. */
export interface FunctionCallOutputEncrypted {
  /** Tells the kind of output. */
  type: 'encrypted_content'
  /** The output, to be passed on as it is. */
  encrypted_content: string
}
