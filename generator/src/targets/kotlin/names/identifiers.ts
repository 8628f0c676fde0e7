import type { Field } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { camelCase, pascalCase, screamingCase } from '../../../names/words.ts'

/** Names as Kotlin wants them. What the wire says is kept beside them. */

/** `thread/tokenUsage` → `ThreadTokenUsage`: a class, interface, object or type alias. */
export function className(name: string): string {
  const words = pascalCase(name)
  return /^[A-Z]/.test(words) ? words : `Type${words}`
}

/** `thread_id` → `threadId`: a property, parameter or function, not yet fit to stand beside keywords. */
export function memberName(name: string): string {
  const words = camelCase(name)
  return /^[a-z]/.test(words) ? words : `value${words}`
}

/** `on-request` → `ON_REQUEST`: a constant. */
export function constantName(name: string): string {
  const words = screamingCase(name)
  if (words === '') return 'EMPTY'
  return /^[A-Z]/.test(words) ? words : `VALUE_${words}`
}

/** A name as it stands in code: a keyword goes between backticks. */
export const quoted = (name: string): string => (KEYWORDS.has(name) ? `\`${name}\`` : name)

/** What the properties of an object are called, by the names of its fields: no two the same. */
export function propertyNames(fields: readonly Field[]): ReadonlyMap<string, string> {
  const names = new NamePool(RESERVED_PROPERTIES)
  // Constants choose first: what tells variants apart has one name in all of them.
  const constants = fields.filter(isConstant)
  const others = fields.filter((field) => !isConstant(field))
  return new Map(
    [...constants, ...others].map(({ name }) => [name, quoted(names.take(memberName(name), 'Field'))]),
  )
}

/** Has the field one value in every object? */
export function isConstant({ type, presence, nullable }: Field): boolean {
  return type.kind === 'literal' && presence === 'required' && !nullable
}

/** The property that holds what has no property. */
export const EXTRA = 'extra'

/** `getClass` is a method of every object of the JVM. */
const RESERVED_PROPERTIES = [EXTRA, 'class']

const KEYWORDS: ReadonlySet<string> = new Set([
  ...['as', 'break', 'class', 'continue', 'do', 'else', 'false', 'for', 'fun', 'if', 'in', 'interface', 'is'],
  ...['null', 'object', 'package', 'return', 'super', 'this', 'throw', 'true', 'try', 'typealias', 'typeof'],
  ...['val', 'var', 'when', 'while'],
])
