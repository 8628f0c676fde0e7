import type { ObjectNode } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { exportedName } from './names.ts'

/** The field that keeps the members which a type does not have. */
export const EXTRA = 'ExtraFields'

/** What a struct must not call its fields: they would stand in the way of its methods. */
const TAKEN = [EXTRA, 'MarshalJSON', 'UnmarshalJSON']

/** What the fields of structs are called. */
export class FieldNames {
  readonly #known = new Map<ObjectNode, ReadonlyMap<string, string>>()

  /** By the names on the wire: no two of an object are the same. */
  of(node: ObjectNode): ReadonlyMap<string, string> {
    const known = this.#known.get(node) ?? namesOf(node)
    this.#known.set(node, known)
    return known
  }
}

function namesOf({ fields }: ObjectNode): ReadonlyMap<string, string> {
  const names = new NamePool(TAKEN)
  return new Map(fields.map(({ name }) => [name, names.take(exportedName(name, 'Field'), 'Field')]))
}
