import type { Field, TypeNode } from '@heddle/protocol'
import { jsonLiteral } from '../names/names.ts'

/** Gets the names that a type needs, and says under which they can be used. */
export interface TypeScope {
  /** A named type of the model. */
  type(name: string): string
  /** A name of `typing`. */
  typing(name: string): string
  /** The type of a number or boolean, which must not be made out of a text: `int` → `Int`. */
  strict(name: 'bool' | 'float' | 'int'): string
  /** A name of a module of the runtime. */
  runtime(module: string, name: string): string
}

/** The Python type of a node. Null is part of it only where it is no matter of a field. */
export function typeText(node: TypeNode, scope: TypeScope): string {
  switch (node.kind) {
    case 'ref':
      return scope.type(node.name)
    case 'scalar':
      if (node.type === 'string') return 'str'
      if (node.type === 'boolean') return scope.strict('bool')
      return scope.strict(node.type === 'double' ? 'float' : 'int')
    case 'literal':
      // Python has no types of single broken numbers.
      return hasLiteralType(node.value)
        ? `${scope.typing('Literal')}[${jsonLiteral(node.value)}]`
        : scope.strict('float')
    case 'nullable':
      return `${typeText(node.inner, scope)} | None`
    case 'any':
      return scope.typing('Any')
    case 'list':
      return `list[${typeText(node.items, scope)}]`
    case 'map':
      return `dict[str, ${typeText(node.values, scope)}]`
    case 'object':
    case 'tagged-union':
    case 'external-union':
    case 'untagged-union':
    case 'enum':
      throw new Error(`a node of kind ${node.kind} has no name in the model`)
  }
}

/** The type of a field that is there, with null where it may be null. */
export function fieldType(field: Field, scope: TypeScope): string {
  const type = typeText(field.type, scope)
  return field.nullable && field.type.kind !== 'any' ? `${type} | None` : type
}

function hasLiteralType(value: string | number | boolean): boolean {
  return typeof value !== 'number' || Number.isInteger(value)
}
