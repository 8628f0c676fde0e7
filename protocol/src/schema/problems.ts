import type { ErrorObject } from 'ajv'
import { escapePointer } from '../system/json-pointer.ts'

/** One fault of a value. */
export interface Problem {
  /** JSON pointer to the place of the fault inside the value; empty for the value itself. */
  readonly pointer: string
  /** What is wrong there, as a part of a sentence: `must be string`. */
  readonly message: string
}

/** More than this on one value tells nothing new, and would let bad input choose the length of the answer. */
const MOST_PROBLEMS = 20

/** What Ajv reports, without what only follows from something else it reports. */
export function problemsOf(errors: readonly ErrorObject[]): Problem[] {
  const told = withoutConsequences(errors).map(problemOf)
  const distinct = new Map(told.map((problem) => [`${problem.pointer} ${problem.message}`, problem]))
  return [...distinct.values()].slice(0, MOST_PROBLEMS)
}

/**
 * - An `if` that led to a fault: the fault is told.
 * - `T | null`: the fault of T is told, not that the value is not null.
 * - Any other union: what is wrong deep inside the branch that was meant; else that no branch fits, and
 *   not the reasons of each.
 */
function withoutConsequences(errors: readonly ErrorObject[]): ErrorObject[] {
  const direct = errors.filter(
    (error) => error.keyword !== 'if' && !isNullBranch(error) && !isNullable(error),
  )
  const unions = direct.filter(isUnion)
  const unionAt = new Map(unions.map((union) => [union.instancePath, union]))
  return direct.filter((error) => {
    const union = unionAt.get(error.instancePath)
    if (union === undefined) return true
    return error === union && !direct.some((other) => other.instancePath.startsWith(`${union.instancePath}/`))
  })
}

const isUnion = ({ keyword }: ErrorObject): boolean => keyword === 'oneOf' || keyword === 'anyOf'

const isNullBranch = ({ keyword, schema }: ErrorObject): boolean => keyword === 'type' && schema === 'null'

const isNullable = (error: ErrorObject): boolean =>
  isUnion(error) && branches(error).some(({ type }) => type === 'null')

function problemOf(error: ErrorObject): Problem {
  const { instancePath: pointer, params, message = 'is not valid' } = error
  switch (error.keyword) {
    case 'required':
      return { pointer, message: `must have the field ${JSON.stringify(params.missingProperty)}` }
    case 'additionalProperties':
      return {
        pointer: `${pointer}/${escapePointer(params.additionalProperty)}`,
        message: 'is not a field that this version defines',
      }
    case 'enum':
      return { pointer, message: `must be one of ${quoted(params.allowedValues)}` }
    case 'const':
      return { pointer, message: `must be ${JSON.stringify(params.allowedValue)}` }
    case 'oneOf':
    case 'anyOf':
      return { pointer, message: `must be one of ${quoted(branches(error).map(nameOf))}` }
    default:
      return { pointer, message }
  }
}

interface Branch {
  readonly const?: unknown
  readonly required?: readonly string[]
  readonly title?: string
  readonly type?: string
}

function branches(error: ErrorObject): readonly Branch[] {
  return Array.isArray(error.schema) ? error.schema : []
}

const nameOf = (branch: Branch): unknown =>
  branch.const ?? branch.required?.[0] ?? branch.title ?? branch.type

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ')
