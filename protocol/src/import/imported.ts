import type { NamedType, ProtocolModel } from '../model/types.ts'
import { reachable } from '../model/walk.ts'
import type { ImportNote } from './problem.ts'

/** A foreign protocol as a model, and what of it the model does not say. */
export interface Imported {
  readonly model: ProtocolModel
  readonly notes: readonly ImportNote[]
}

/** A protocol that was read from files, and where in them its parts stand. */
export interface ImportedFile extends Imported {
  readonly places: Places
}

/** JSON pointers to the parts of a protocol; undefined for what it does not have. */
export interface Places {
  /** The file that says who says what to whom. */
  readonly methodsFile: string
  /** The file with the types, which may be the same. */
  readonly typesFile: string
  method(name: string): string | undefined
  error(name: string): string | undefined
  type(name: string): string | undefined
}

/** What several parts of a protocol use. */
const SHARED = 'shared'

/**
 * Sorts types into areas where the schema does not say any: a type that only one part of the protocol reaches
 * belongs to it, all others are shared. Generated code is split into files by it.
 */
export function withAreas(model: ProtocolModel): ProtocolModel {
  if ([...model.types.values()].every(({ area }) => area !== '')) return model
  const reachedBy = new Map<string, Set<string>>()
  for (const { module, params, result } of model.methods)
    for (const start of [params, result])
      if (start !== null)
        for (const name of reachable([start.name], model.types)) {
          const modules = reachedBy.get(name) ?? new Set<string>()
          reachedBy.set(name, modules.add(module))
        }
  const types = [...model.types.values()].map((type): NamedType => {
    const [only, ...others] = reachedBy.get(type.name) ?? []
    return type.area === '' ? { ...type, area: others.length === 0 ? (only ?? SHARED) : SHARED } : type
  })
  return { ...model, types: new Map(types.map((type) => [type.name, type])) }
}
