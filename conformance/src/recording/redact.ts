import os from 'node:os'
import type { Json, JsonObject } from '@heddle/protocol'

export interface RedactOptions {
  /** Folders of this machine, and what to write in their place. The home folder is always among them. */
  readonly paths?: Readonly<Record<string, string>>
  /** Also replace UUIDs, by numbered ones: two recordings of one flow can then be compared. */
  readonly ids?: boolean
}

/** Replaces what must not leave the machine. Within one redactor the same thing gets the same placeholder. */
export interface Redactor {
  text(text: string): string
  json(value: Json): Json
  /** What it replaces, as the header of a recording tells it. */
  readonly replaces: readonly string[]
}

const REDACTED = '[redacted]'

/** Members whose text is a secret whatever it looks like. */
const SECRET_NAME =
  /^(?:.*[_-])?(?:access_?|refresh_?|id_?|bearer_?|auth_?)?(?:token|secret|password|passwd|api_?key|authorization|credentials?|cookie)$/i

/** The same inside a text that holds JSON or `name=value`. */
const SECRET_IN_TEXT =
  /((?:token|secret|password|passwd|api_?key|authorization)\\*["']?\s*[:=]\s*\\*["'])([^"'\\]+)/gi

/** Texts that are secrets by their look. */
const SECRETS: readonly RegExp[] = [
  /\b(?:sk|pk|rk)-[A-Za-z0-9_-]{16,}/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,}/g,
  /\bAKIA[0-9A-Z]{16}\b/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+/g,
  /\bBearer\s+(?!\[redacted\])[A-Za-z0-9._~+/=-]{8,}/gi,
]

/** No name before the @ is longer; without an end to it, a long word would take time in the square of its length. */
const MAIL_ADDRESS = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** A host name shorter than this is a word that may mean anything. */
const SHORTEST_HOST_NAME = 5

export function createRedactor(options: RedactOptions = {}): Redactor {
  const numbers = new Map<string, number>()
  const literals = literalsOf(options.paths ?? {})

  const numbered = (uuid: string, version: string): string => {
    const key = uuid.toLowerCase()
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return `00000000-0000-${version}000-8000-${String(number).padStart(12, '0')}`
  }
  const text = (before: string): string => {
    let after = before
    for (const [literal, placeholder] of literals) after = after.replaceAll(literal, placeholder)
    after = after.replaceAll(SECRET_IN_TEXT, `$1${REDACTED}`)
    for (const secret of SECRETS) after = after.replaceAll(secret, REDACTED)
    if (after.includes('@')) after = after.replaceAll(MAIL_ADDRESS, REDACTED)
    return options.ids === true ? after.replaceAll(UUID, numbered) : after
  }
  const json = (value: Json): Json => {
    if (typeof value === 'string') return value === os.hostname() ? 'host' : text(value)
    if (Array.isArray(value)) return value.map(json)
    return isObject(value) ? Object.fromEntries(Object.entries(value).map(member)) : value
  }
  const member = ([name, value]: [string, Json]): [string, Json] =>
    typeof value === 'string' && value !== '' && SECRET_NAME.test(name)
      ? [text(name), REDACTED]
      : [text(name), json(value)]

  return { text, json, replaces: ['secrets', 'paths', ...(options.ids === true ? ['ids'] : [])] }
}

/** What is replaced letter by letter, the longest first: one folder may lie in another. */
function literalsOf(paths: Readonly<Record<string, string>>): [string, string][] {
  const host = os.hostname()
  const all = {
    ...(host.length < SHORTEST_HOST_NAME ? {} : { [host]: 'host' }),
    [os.homedir()]: '/home/user',
    ...paths,
  }
  return Object.entries(all)
    .filter(([literal]) => literal.length > 1)
    .sort(([a], [b]) => b.length - a.length)
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null
}
