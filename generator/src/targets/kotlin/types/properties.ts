import type { Field, NamedType, ObjectNode } from '@heddle/protocol'
import { isConstant, propertyNames } from '../names/identifiers.ts'
import type { TypeScope } from './type-text.ts'

/** An object of the protocol, as its class says it. */
export interface ObjectType {
  readonly type: NamedType
  readonly node: ObjectNode
  /** What the class is called. */
  readonly own: string
  /** The interfaces that it implements: the unions that it is a member of. */
  readonly interfaces: readonly string[]
  readonly constants: readonly Field[]
  /** The fields that have a value of their own in each object. */
  readonly held: readonly Field[]
  /** What the property of a field is called. */
  nameOf(field: string): string
}

export function objectType(scope: TypeScope, type: NamedType, node: ObjectNode): ObjectType {
  const names = propertyNames(node.fields)
  return {
    type,
    node,
    own: scope.named(type.name),
    interfaces: (scope.model.supertypes.get(type.name) ?? []).map((name) => scope.named(name)),
    constants: node.fields.filter(isConstant),
    held: node.fields.filter((field) => !isConstant(field) && field.name !== EXTRA_FIELD),
    nameOf: (field) => names.get(field) ?? field,
  }
}

/** What the wire calls the property for everything else. No field has the name. */
const EXTRA_FIELD = '\u0000extra'

/** Can the property be null? It is where the field is null or absent. */
export function isNullable({ presence, nullable, type }: Field): boolean {
  return presence === 'optional' || (nullable && type.kind !== 'any')
}

export function propertyType(scope: TypeScope, field: Field): string {
  return isNullable(field) ? scope.typeOrNull(field.type) : scope.type(field.type)
}
