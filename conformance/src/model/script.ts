import type { JsonObject } from '@heddle/protocol'

/**
 * What the scripted model answers, one step for each request that it gets. A script makes any server that
 * speaks to a Responses-compatible endpoint go through a flow, the same way each time.
 */
export type Step =
  | { readonly kind: 'answer'; readonly items: readonly ModelItem[] }
  /** The answer breaks off behind its items: the connection is destroyed. */
  | { readonly kind: 'cut'; readonly items: readonly ModelItem[] }
  /** The answer ends with `response.failed`. */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  /** No answer but a status of HTTP. */
  | { readonly kind: 'http'; readonly status: number; readonly message: string }

export type ModelItem =
  /** A message, in so many deltas. One that does not end is still in progress behind them. */
  | {
      readonly type: 'text'
      readonly text: string
      readonly deltas: number
      readonly ends: boolean
      /** Milliseconds before each delta. */
      readonly pauseMs: number
    }
  /** A summary of its thinking, in so many deltas. */
  | { readonly type: 'reasoning'; readonly text: string; readonly deltas: number }
  /** A call of the tool `exec_command`. */
  | { readonly type: 'command'; readonly command: string }
  /** A call of any other tool. */
  | { readonly type: 'tool'; readonly name: string; readonly arguments: JsonObject }
  /** Nothing is sent until the gate is released: a driver can act in the middle of an answer, without clocks. */
  | { readonly type: 'gate'; readonly name: string }

export const answer = (...items: readonly ModelItem[]): Step => ({ kind: 'answer', items })
export const cut = (...items: readonly ModelItem[]): Step => ({ kind: 'cut', items })

export const text = (words: string, deltas = 1, pauseMs = 0): ModelItem => ({
  type: 'text',
  text: words,
  deltas,
  ends: true,
  pauseMs,
})
/** The beginning of a message whose end does not come. */
export const beginning = (words: string, deltas = 1): ModelItem => ({
  type: 'text',
  text: words,
  deltas,
  ends: false,
  pauseMs: 0,
})
export const reasoning = (words: string, deltas = 1): ModelItem => ({
  type: 'reasoning',
  text: words,
  deltas,
})
export const command = (line: string): ModelItem => ({ type: 'command', command: line })
export const toolCall = (name: string, args: JsonObject): ModelItem => ({
  type: 'tool',
  name,
  arguments: args,
})
export const gate = (name: string): ModelItem => ({ type: 'gate', name })

/** A change of files, made the way a model makes it that has no tool of its own for it: in a heredoc. */
export const patch = (body: string): ModelItem => command(`apply_patch <<'PATCH'\n${body}\nPATCH`)

/** What a model says that has no script left. */
export const DEFAULT_STEP: Step = answer(text('Done.'))

/** The text in so many pieces, or as many as it has characters. */
export function pieces(text: string, wanted: number): string[] {
  const characters = [...text]
  const size = Math.max(1, Math.ceil(characters.length / wanted))
  const parts: string[] = []
  for (let at = 0; at < characters.length; at += size) parts.push(characters.slice(at, at + size).join(''))
  return parts
}
