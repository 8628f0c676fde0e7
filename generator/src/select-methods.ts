import { type ProtocolModel, reachedBy } from '@heddle/protocol'
import { GenerateError } from './errors.ts'
import { HANDSHAKE } from './facts/methods.ts'
import { nearest } from './nearest.ts'

/** What every connection begins with, whatever else is said on it. */
const ALWAYS: readonly string[] = [HANDSHAKE, 'initialized']

/**
 * The model with only the methods that are wanted, of both sides, and the types that they need.
 *
 * @param patterns names on the wire; `*` stands for any text: `thread/*`
 * @throws GenerateError for a pattern that no method answers to
 */
export function selectMethods(model: ProtocolModel, patterns: readonly string[]): ProtocolModel {
  const names = model.methods.map(({ name }) => name)
  const wanted = new Set(ALWAYS)
  for (const pattern of patterns) {
    const found = names.filter((name) => matches(name, pattern))
    if (found.length === 0) throw nothingFound(model, pattern, names)
    for (const name of found) wanted.add(name)
  }
  return reachedBy(model, { methods: model.methods.filter(({ name }) => wanted.has(name)) })
}

/** Without regular expressions: a pattern with many stars must not take its time. */
function matches(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return name === pattern
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let place = first.length
  for (const part of rest) {
    const found = name.indexOf(part, place)
    if (found === -1) return false
    place = found + part.length
  }
  return place + last.length <= name.length
}

function nothingFound(model: ProtocolModel, pattern: string, names: readonly string[]): GenerateError {
  const near = nearest(pattern, names)
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`
  return new GenerateError(
    `No method of protocol ${model.version} is called "${pattern}".${hint} A pattern is a method's name on the wire, ` +
      'in which * stands for any text: thread/*, or */read.',
  )
}
