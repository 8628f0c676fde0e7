import type { Field, LiteralNode, ScalarType, TypeNode } from '@heddle/protocol'
import type { SwiftModel } from '../model/swift-model.ts'

/** How a type is written where it is used. */
export function typeText(model: SwiftModel, node: TypeNode): string {
  switch (node.kind) {
    case 'ref':
      return model.typeNames.of(node.name)
    case 'scalar':
      return SCALARS[node.type]
    case 'literal':
      return literalType(node)
    case 'nullable':
      return optional(typeText(model, node.inner))
    case 'any':
      return 'JSONValue'
    case 'list':
      return `[${typeText(model, node.items)}]`
    case 'map':
      return `[String: ${typeText(model, node.values)}]`
    default:
      throw new Error(`a node of kind ${node.kind} has no name in the model`)
  }
}

const SCALARS: Readonly<Record<ScalarType, string>> = {
  string: 'String',
  boolean: 'Bool',
  double: 'Double',
  int8: 'Int8',
  int16: 'Int16',
  int32: 'Int32',
  int64: 'Int64',
  uint8: 'UInt8',
  uint16: 'UInt16',
  uint32: 'UInt32',
  uint64: 'UInt64',
}

function literalType({ value }: LiteralNode): string {
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Bool'
  return Number.isInteger(value) ? 'Int64' : 'Double'
}

const optional = (type: string): string => (type.endsWith('?') ? type : `${type}?`)

/**
 * How the property of a field says what may be missing.
 *
 * - `plain`: it is there, always.
 * - `optional`: absent is nil; null is read as absent.
 * - `nil-as-null`: it is there, and nil is null.
 * - `three-state`: nil stands for absent and for null; the wrapper knows which.
 */
export type FieldForm = 'plain' | 'optional' | 'nil-as-null' | 'three-state'

export interface FieldShape {
  readonly form: FieldForm
  /** Without the `?` that the form brings with it. */
  readonly type: string
}

export function fieldShape(model: SwiftModel, { type, presence, nullable }: Field): FieldShape {
  const { node, nullable: alsoNull } = withoutNull(model, type)
  const takesNull = nullable || alsoNull
  const text = typeText(model, node)
  if (isAny(model, node)) return { form: presence === 'required' ? 'plain' : 'three-state', type: text }
  if (presence === 'required') return { form: takesNull ? 'nil-as-null' : 'plain', type: text }
  return { form: takesNull ? 'three-state' : 'optional', type: text }
}

/** A type that a name, or itself, says may be null, and what it is otherwise. */
function withoutNull(model: SwiftModel, type: TypeNode): { node: TypeNode; nullable: boolean } {
  let [node, nullable] = [type, false]
  for (let steps = 0; steps < 100; steps += 1) {
    const named = node.kind === 'ref' ? model.types.get(node.name)?.node : node
    if (named?.kind === 'nullable') [node, nullable] = [named.inner, true]
    else if (node.kind === 'ref' && named?.kind === 'ref') node = named
    else break
  }
  return { node, nullable }
}

function isAny(model: SwiftModel, node: TypeNode): boolean {
  return node.kind === 'any' || (node.kind === 'ref' && model.types.get(node.name)?.node.kind === 'any')
}
