import type { ErrorKind, NamedType, ProtocolModel } from '../model/types.ts'

/** A model as JSON: its maps as lists. */
export interface ModelData extends Omit<ProtocolModel, 'types' | 'errors'> {
  readonly types: readonly NamedType[]
  readonly errors: readonly ErrorKind[]
}

export function toData({ types, errors, ...model }: ProtocolModel): ModelData {
  return { ...model, types: [...types.values()], errors: [...errors.values()] }
}

export function fromData({ types, errors, ...model }: ModelData): ProtocolModel {
  return {
    ...model,
    types: new Map(types.map((type) => [type.name, type])),
    errors: new Map(errors.map((error) => [error.name, error])),
  }
}
