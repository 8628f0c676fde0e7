import type { Field, TypeNode } from '@heddle/protocol'
import type { RustFile } from '../text/rust-file.ts'

/** Says under which name a type of the protocol can be used in a file. */
export type TypeScope = (name: string) => string

/** The Rust type of a node. Null is part of it only where it is no matter of a field. */
export function typeText(file: RustFile, node: TypeNode, scope: TypeScope): string {
  switch (node.kind) {
    case 'ref':
      return scope(node.name)
    case 'scalar':
      return SCALARS[node.type] ?? node.type.replace('uint', 'u').replace('int', 'i')
    case 'literal':
      return literalType(node.value)
    case 'nullable':
      return `Option<${typeText(file, node.inner, scope)}>`
    case 'any':
      return file.use('serde_json', 'Value')
    case 'list':
      return `Vec<${typeText(file, node.items, scope)}>`
    case 'map':
      return `${file.use('std::collections', 'BTreeMap')}<String, ${typeText(file, node.values, scope)}>`
    case 'object':
    case 'tagged-union':
    case 'external-union':
    case 'untagged-union':
    case 'enum':
      throw new Error(`a node of kind ${node.kind} has no name in the model`)
  }
}

const SCALARS: Readonly<Record<string, string>> = { string: 'String', boolean: 'bool', double: 'f64' }

function literalType(value: string | number | boolean): string {
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'bool'
  return Number.isInteger(value) ? 'i64' : 'f64'
}

/**
 * The states that a field has beside its values. `plain`: none. `absent`: it can be missing. `null`: it can be null.
 * `both`: these are two states.
 */
export type FieldStates = 'plain' | 'absent' | 'null' | 'both'

export function statesOf({ presence, nullable, type }: Field): FieldStates {
  // Null is one of the values that are anything.
  if (presence === 'required') return nullable && type.kind !== 'any' ? 'null' : 'plain'
  return nullable || type.kind === 'any' ? 'both' : 'absent'
}

/** The type of a field, given that of its values. */
export function fieldText(file: RustFile, field: Field, value: string): string {
  switch (statesOf(field)) {
    case 'plain':
      return value
    case 'absent':
    case 'null':
      return `Option<${value}>`
    case 'both':
      return `${file.use('crate::maybe', 'Maybe')}<${value}>`
  }
}

/** What a variant holds: behind a pointer where it is large, or leads back to the union. */
export function payloadText(file: RustFile, payload: TypeNode, scope: TypeScope): string {
  const text = typeText(file, payload, scope)
  return file.model.sizes.isBoxed(payload) ? `Box<${text}>` : text
}
