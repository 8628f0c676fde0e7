import type { ExternalVariant, Field, TypeNode } from '@heddle/protocol'
import { type TypeText, text, union } from './layout.ts'
import { propertyName, stringLiteral, typeName } from './names.ts'

/** The TypeScript type of a node of the model. Null is not part of it: that is a matter of the field. */
export function typeText(node: TypeNode): TypeText {
  switch (node.kind) {
    case 'ref':
      return text(typeName(node.name))
    case 'scalar':
      return text(node.type === 'string' || node.type === 'boolean' ? node.type : 'number')
    case 'literal':
      return text(typeof node.value === 'string' ? stringLiteral(node.value) : String(node.value))
    case 'nullable':
      return union([typeText(node.inner), text('null')])
    case 'any':
      return text('unknown')
    case 'list':
      return { kind: 'array', items: typeText(node.items) }
    case 'map':
      return { kind: 'record', values: typeText(node.values) }
    case 'enum':
      return union([...node.values.map(({ value }) => text(stringLiteral(value))), text('(string & {})')])
    case 'untagged-union':
      return union(node.members.map(typeText))
    case 'external-union':
      return union([...node.variants.map(externalVariant), text('UnknownTag'), text('UnknownObject')])
    case 'tagged-union':
      return union([
        ...node.variants.map((variant) => typeText(variant.type)),
        text(`UnknownVariant<${stringLiteral(node.tag)}>`),
      ])
    case 'object':
      return node.fields.length === 0
        ? text('Record<string, unknown>')
        : { kind: 'object', fields: node.fields.map((field) => [fieldKey(field), fieldType(field)]) }
  }
}

/** `name` or `name?`. */
export function fieldKey(field: Field): string {
  return `${propertyName(field.name)}${field.presence === 'optional' ? '?' : ''}`
}

/** The type of a field, null included where the field may be null. */
export function fieldType(field: Field): TypeText {
  const type = typeText(field.type)
  return field.nullable && field.type.kind !== 'any' ? union([type, text('null')]) : type
}

function externalVariant(variant: ExternalVariant): TypeText {
  if (variant.payload === null) return text(stringLiteral(variant.tag))
  return { kind: 'object', fields: [[propertyName(variant.tag), typeText(variant.payload)]] }
}
