import { NamePool } from '../../../names/name-pool.ts'
import { pascalCase, snakeCase, wordsOf } from '../../../names/words.ts'

/** Names as Rust wants them. What the wire says is kept beside them where it cannot be computed back. */

/** `threadId` → `thread_id`, `type` → `r#type`: a field, an argument or a method. */
export function fieldName(name: string): string {
  const words = snakeCase(name)
  return identifier(/^[a-z]/.test(words) ? words : `field_${words}`.replace(/_$/, ''))
}

/** Field names for one object: no two are the same. */
export function fieldNames(fields: readonly { readonly name: string }[]): ReadonlyMap<string, string> {
  const names = new NamePool()
  return new Map(fields.map(({ name }) => [name, names.take(fieldName(name))]))
}

/** `fs/readFile` → `fs_read_file`. */
export const functionName = (name: string): string => fieldName(name)

/** A field name without the mark of a raw identifier: `r#type` → `type`. It can be a part of a longer name. */
export const plainName = (field: string): string => field.replace(/^r#/, '')

/** A struct, an enum or an alias. Capital letters of the protocol stay: `openai/form` → `OpenaiForm`. */
export function typeName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Za-z]/.test(joined) ? joined : `Type${joined}`
}

/** A variant of an enum: `approved_execpolicy_amendment` → `ApprovedExecpolicyAmendment`, `2fa` → `Value2fa`. */
export function variantName(name: string): string {
  if (wordsOf(name).length === 0) return name === '' ? 'Empty' : 'Other'
  const joined = pascalCase(name)
  return /^[A-Z]/.test(joined) && joined !== 'Self' ? joined : `Value${joined}`
}

/** Variant names of one enum, by what they are made of; `Unknown` is always there for what nobody knows yet. */
export function variantNames(names: readonly string[]): ReadonlyMap<string, string> {
  const pool = new NamePool(['Unknown'])
  return new Map(names.map((name) => [name, pool.take(variantName(name), 'Variant')]))
}

/** The module of an area: `user-verification` → `user_verification`. */
export function moduleName(area: string): string {
  const words = snakeCase(area)
  return MODULES_TAKEN.has(words) || isKeyword(words) ? `${words}_types` : words.replace(/^(?=\d)/, 'area_')
}

/** What serde's `rename_all = "camelCase"` makes of a field: `r#type` → `type`, `thread_id` → `threadId`. */
export function impliedWireName(field: string): string {
  const [first = '', ...rest] = plainName(field).split('_')
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** A string literal. What cannot be seen, or changes the direction of what is seen, is escaped. */
export function stringLiteral(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll(/[\p{C}\p{Z}]/gu, (character) =>
      character === ' ' ? ' ' : `\\u{${scalarValue(character).toString(16)}}`,
    )
  return `"${escaped}"`
}

/** Half of a pair is no character: Rust has no way to write it. */
function scalarValue(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
}

function identifier(name: string): string {
  if (NEVER_RAW.has(name)) return `${name}_`
  return isKeyword(name) ? `r#${name}` : name
}

export const isKeyword = (name: string): boolean => KEYWORDS.has(name) || NEVER_RAW.has(name)

const NEVER_RAW: ReadonlySet<string> = new Set(['crate', 'self', 'super'])

const KEYWORDS: ReadonlySet<string> = new Set([
  ...['abstract', 'as', 'async', 'await', 'become', 'box', 'break', 'const', 'continue', 'do', 'dyn', 'else'],
  ...['enum', 'extern', 'false', 'final', 'fn', 'for', 'gen', 'if', 'impl', 'in', 'let', 'loop', 'macro'],
  ...['match', 'mod', 'move', 'mut', 'override', 'priv', 'pub', 'ref', 'return', 'static', 'struct', 'trait'],
  ...['true', 'try', 'type', 'typeof', 'unsafe', 'unsized', 'use', 'virtual', 'where', 'while', 'yield'],
])

/** A module of this name would be taken for the one of the crate or of the language. */
const MODULES_TAKEN: ReadonlySet<string> = new Set(['', 'alloc', 'core', 'mod', 'serde', 'serde_json', 'std'])

/** What a type must not be called: names that the generated files and the language need for something else. */
export const TYPE_NAMES_TAKEN: readonly string[] = [
  ...['AsRef', 'BTreeMap', 'Box', 'Clone', 'Copy', 'Debug', 'Default', 'Drop', 'Eq', 'Err', 'Error', 'Fn'],
  ...['FnMut', 'FnOnce', 'From', 'Future', 'Hash', 'Into', 'Iterator', 'None', 'Ok', 'Option', 'Ord'],
  ...['PartialEq', 'PartialOrd', 'Result', 'Self', 'Send', 'Sized', 'Some', 'String', 'Sync', 'ToOwned'],
  ...['ToString', 'TryFrom', 'TryInto', 'Unpin', 'Vec', 'Arc'],
  ...['Deserialize', 'Deserializer', 'Keyed', 'Map', 'Maybe', 'Serialize', 'Serializer', 'Value'],
  ...[
    'Approval',
    'ApprovalDecision',
    'Client',
    'HandlerError',
    'Handlers',
    'IgnoredAny',
    'RawValue',
    'RoundTrip',
  ],
  ...['ServerNotification', 'ThreadHandle', 'UnknownNotification', 'UnknownReason'],
]
