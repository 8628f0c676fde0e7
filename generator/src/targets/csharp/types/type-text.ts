import type { Field, TypeNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import type { CSharpModel } from '../model/csharp-model.ts'

/** How a type is written where names of a certain place may stand in the way of it. */
export type Qualify = (declaredName: string) => string

const plain: Qualify = (name) => name

/**
 * The C# type of a node, without null where it is a matter of the field. C# has no names for texts, lists and maps
 * that others could use: such a type is written out where it is used.
 */
export function typeText(model: CSharpModel, node: TypeNode, qualify: Qualify = plain): string {
  return text(model, node, qualify, [])
}

/** @param passed the names that were written out on the way: one that consists of itself has no end */
function text(model: CSharpModel, node: TypeNode, qualify: Qualify, passed: readonly string[]): string {
  switch (node.kind) {
    case 'ref': {
      const target = model.types.get(node.name)?.node
      if (target === undefined) throw new Error(`the model refers to ${node.name}, which it does not have`)
      if (isDeclared(target)) return qualify(model.typeNames.of(node.name))
      if (passed.includes(node.name)) return 'JsonElement'
      return text(model, target, qualify, [...passed, node.name])
    }
    case 'scalar':
      return SCALARS[node.type]
    case 'literal':
      return typeof node.value === 'string'
        ? 'string'
        : typeof node.value === 'boolean'
          ? 'bool'
          : Number.isSafeInteger(node.value)
            ? 'long'
            : 'double'
    case 'nullable': {
      const inner = text(model, node.inner, qualify, passed)
      return inner === 'JsonElement' || isNullable(inner) ? inner : `${inner}?`
    }
    case 'any':
      return 'JsonElement'
    case 'list':
      return `IReadOnlyList<${text(model, node.items, qualify, passed)}>`
    case 'map':
      return `IReadOnlyDictionary<string, ${text(model, node.values, qualify, passed)}>`
    default:
      throw new Error(`a node of kind ${node.kind} has no name in the model`)
  }
}

/** Has a type null, as it is written? A name can stand for one that has. */
export const isNullable = (type: string | undefined): boolean => type?.endsWith('?') ?? false

const SCALARS = {
  string: 'string',
  boolean: 'bool',
  double: 'double',
  int8: 'sbyte',
  int16: 'short',
  int32: 'int',
  int64: 'long',
  uint8: 'byte',
  uint16: 'ushort',
  uint32: 'uint',
  uint64: 'ulong',
} as const

/** Has the type a declaration of its own? */
export function isDeclared(node: TypeNode): boolean {
  return node.kind === 'object' || node.kind === 'enum' || node.kind.endsWith('union')
}

/** What stands in the declaration of a field, and whether absent and null have to be told apart. */
export interface FieldText {
  readonly type: string
  readonly required: boolean
  readonly nullable: boolean
}

export function fieldText(model: CSharpModel, field: Field, qualify: Qualify = plain): FieldText {
  const type = typeText(model, field.type, qualify)
  const required = field.presence === 'required'
  const nullable = field.nullable || isNullable(type)
  // A JSON value can be null by itself.
  const solid = required && (!nullable || type === 'JsonElement')
  return { type: solid || isNullable(type) ? type : `${type}?`, required, nullable }
}

/** The value of a field that never changes; undefined for all others. */
export function constantOf(model: CSharpModel, field: Field): string | number | boolean | undefined {
  const node = resolve(model, field.type)
  return node?.kind === 'literal' && field.presence === 'required' && !field.nullable ? node.value : undefined
}
