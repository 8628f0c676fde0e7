import { TYPE_NAMES } from './type-table.ts'
import type { Vector } from './vectors.ts'

/**
 * Code by which the compiler says whether a value is one of its type, each statement on a line of its own, whatever
 * separates lines in its texts. What a later
 * version adds is written as a user of the package has to write it: on purpose, with a function of the package.
 *
 * @param index makes the name of the constant
 */
export function assignment(vector: Vector, index: number): string {
  return statement(vector, index).replaceAll(
    /[\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16)}`,
  )
}

function statement(vector: Vector, index: number): string {
  const name = Object.hasOwn(TYPE_NAMES, vector.type) ? TYPE_NAMES[vector.type] : undefined
  if (name === undefined) throw new Error(`The package has no type for ${vector.type}.`)
  const head = `export const v${index}: all.${name}`
  switch (vector.kind) {
    case 'valid':
      return `${head} = ${vector.text}`
    case 'invalid':
      return `// @ts-expect-error ${vector.name.replaceAll(/\W+/g, ' ')}\n${head} = ${vector.text}`
    case 'future':
      return later(head, vector)
  }
}

/** The last part of the name of a vector says what is new, the part before it in which field. */
function later(head: string, { name, value, text }: Vector): string {
  const [, field, what = name] = /^(.*)\/([^/]*)$/.exec(name) ?? []
  switch (what) {
    case 'unknown-field': {
      const more = `${head} & { fromTheFuture: unknown } = ${JSON.stringify(value)}`
      return `${more}\n${head.replace(/(v\d+)/, '$1s')} = ${/v\d+/.exec(head)?.[0]}`
    }
    case 'more':
    case 'unknown-value':
      return `${head} = ${text}`
    default:
      return `${head} = ${field === undefined ? marked(what, value) : withField(what, value as object, field)}`
  }
}

function withField(what: string, value: object, field: string): string {
  const members = Object.entries(value).map(([key, each]) => {
    return `${JSON.stringify(key)}: ${key === field ? marked(what, each) : JSON.stringify(each)}`
  })
  return `{ ${members.join(', ')} }`
}

/** The unknown value itself, or the list or map that holds it. */
function marked(what: string, value: unknown): string {
  const made = MARKS[what]?.(value)
  if (made !== undefined) return made
  if (Array.isArray(value)) return `[${value.map((each) => marked(what, each)).join(', ')}]`
  const entries = Object.entries(value as object)
  return `{ ${entries.map(([key, each]) => `${JSON.stringify(key)}: ${marked(what, each)}`).join(', ')} }`
}

const NEW = 'fromTheFuture'

/** How a new value is written; undefined for what holds one. */
const MARKS: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  'unknown-text': (value) => (value === NEW ? `all.unknownTag(${JSON.stringify(value)})` : undefined),
  'unknown-object': (value) =>
    isObject(value) && NEW in value ? `all.unknownObject(${JSON.stringify(value)})` : undefined,
  'unknown-variant': (value) => {
    const tag = isObject(value) ? Object.keys(value).find((key) => value[key] === NEW) : undefined
    if (tag === undefined) return undefined
    return `all.unknownVariant<${JSON.stringify(tag)}>(${JSON.stringify(value)})`
  },
  'unknown-kind': (value) => {
    const isHolder = Array.isArray(value) ? value[0] !== NEW : isObject(value) && !(NEW in value)
    return isHolder ? undefined : `all.unknownValue(${JSON.stringify(value)})`
  },
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
