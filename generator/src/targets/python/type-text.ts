import type { Field, TypeNode } from '@heddle/protocol'
import { className, stringLiteral } from './names.ts'

/** Gets the names that a type needs, and says under which they can be used. */
export interface TypeScope {
  /** A named type of the model. */
  type(name: string): string
  /** A name of `typing`. */
  typing(name: string): string
  /** The type of a number or boolean, which must not be made out of a text: `int` → `Int`. */
  strict(name: 'bool' | 'float' | 'int'): string
}

/** The Python type of a node. Null is not part of it: that is a matter of the field. */
export function typeText(node: TypeNode, scope: TypeScope): string {
  switch (node.kind) {
    case 'ref':
      return scope.type(className(node.name))
    case 'scalar':
      if (node.type === 'string') return 'str'
      if (node.type === 'boolean') return scope.strict('bool')
      return scope.strict(node.type === 'double' ? 'float' : 'int')
    case 'literal':
      return `${scope.typing('Literal')}[${literalText(node.value)}]`
    case 'nullable':
      return `${typeText(node.inner, scope)} | None`
    case 'any':
      return scope.typing('Any')
    case 'list':
      return `list[${typeText(node.items, scope)}]`
    case 'map':
      return `dict[str, ${typeText(node.values, scope)}]`
    case 'enum':
      return `${scope.typing('Literal')}[${node.values.map(({ value }) => stringLiteral(value)).join(', ')}] | str`
    case 'untagged-union':
      return node.members.map((member) => typeText(member, scope)).join(' | ')
    case 'object':
    case 'tagged-union':
    case 'external-union':
      throw new Error(`a node of kind ${node.kind} has no name, see named-parts.ts`)
  }
}

/** A fixed value as Python writes it. */
export function literalText(value: string | number | boolean): string {
  if (typeof value === 'string') return stringLiteral(value)
  return typeof value === 'number' ? String(value) : value ? 'True' : 'False'
}

/** The type of a field, with null where it may be null or, as `orNone` says, absent. */
export function fieldType(field: Field, scope: TypeScope, orNone: boolean): string {
  const type = typeText(field.type, scope)
  return (field.nullable || orNone) && field.type.kind !== 'any' ? `${type} | None` : type
}
