import type { Flow } from '../../sides.ts'

/** The same for both ways in which a change can flow, or something for each. */
export type ByFlow = string | Readonly<Record<Flow, string>>

/** What people are told of a rule, in Markdown. What stands as code and is the name of a kind becomes a link to its page. */
export interface RuleText {
  /** What has happened, in a sentence. */
  readonly what: string
  /** Who is hurt by it, and how. */
  readonly why: ByFlow
  /** How to get there without hurting them. */
  readonly safely: ByFlow
}

export const textFor = (text: ByFlow, flow: Flow): string => (typeof text === 'string' ? text : text[flow])
