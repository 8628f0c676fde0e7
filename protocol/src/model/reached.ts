import type { ErrorKind, Method, NamedType, ProtocolModel } from './types.ts'
import { reachable } from './walk.ts'

/** What of a model is kept; what is left out is as before. */
interface Kept {
  readonly methods?: readonly Method[]
  readonly errors?: readonly ErrorKind[]
  readonly types?: ReadonlyMap<string, NamedType>
}

/** A model of these methods and errors, with only the types that they reach. */
export function reachedBy<Model extends ProtocolModel>(model: Model, kept: Kept): Model {
  const { methods = model.methods, errors = [...model.errors.values()], types = model.types } = kept
  const starts = [
    ...methods.flatMap(({ params, result }) => [params, result]),
    ...errors.map(({ data }) => data),
  ]
  const reached = reachable(
    starts.flatMap((start) => start?.name ?? []),
    types,
  )
  return {
    ...model,
    methods,
    errors: new Map(errors.map((error) => [error.name, error])),
    types: new Map<string, NamedType>([...types].filter(([name]) => reached.has(name))),
  }
}
