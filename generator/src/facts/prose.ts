import type { Described, Field, ObjectNode } from '@heddle/protocol'
import { unitOf } from './units.ts'

/**
 * What is to be said about something, whatever the language: each puts the parts where its tools look for them. Texts
 * are those of the protocol, which may be somebody else's: nothing in them is safe to write into code as it is.
 */
export interface Prose {
  /** Paragraphs in Markdown, an empty line between them. Empty when there is nothing to say. */
  readonly text: string
  /** Why it should not be used any more; may be empty. Undefined: nothing speaks against it. */
  readonly deprecated: string | undefined
  /** Does it need the capability `experimentalApi`? */
  readonly experimental: boolean
}

/** @param more sentences that go on behind the docs */
export function proseOf(described: Described, ...more: readonly string[]): Prose {
  const { docs, deprecated, stability } = described
  const text = [docs.trim(), ...more].filter((part) => part !== '').join(' ')
  return { text, deprecated, experimental: stability === 'experimental' }
}

/**
 * The docs of a field, with its unit and its default.
 *
 * @param literal how the language writes the default; JSON when left out
 */
export function fieldProse(field: Field, literal: (value: unknown) => string = JSON.stringify): Prose {
  const { default: value, docs } = field
  // Who says what the absence of a field stands for need not be told again.
  const said = value === undefined || /\b(left out|absent|default)/i.test(docs)
  return proseOf(field, unitOf(field.type).trim(), said ? '' : `Default: \`${literal(value)}\`.`)
}

/**
 * What the fields of an object cannot say one by one. Empty for nearly all.
 *
 * @param nameOf what the language calls a field
 */
export function alternativesProse(
  { alternatives = [] }: ObjectNode,
  nameOf: (field: string) => string,
): string {
  const groups = alternatives.map((group) => group.map((name) => `\`${nameOf(name)}\``).join(' with '))
  return groups.length === 0 ? '' : `At least one of these is given: ${groups.join(', ')}.`
}
