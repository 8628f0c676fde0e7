import type { ExternalVariant, Field, ObjectNode, TypeNode } from '@heddle/protocol'
import { type TypeText, text, type UnionText, union } from './layout.ts'
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
      return orNull(typeText(node.inner))
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
      return objectText(node)
  }
}

function objectText(node: ObjectNode): TypeText {
  if (isShapeless(node)) return text(`Record<string, ${node.extra === 'forbidden' ? 'never' : 'unknown'}>`)
  const fields = node.fields.map((field) => [fieldKey(field), fieldType(field)] as const)
  const open = node.extra === 'open' ? [[OPEN_KEY, text('unknown')] as const] : []
  const object: TypeText = { kind: 'object', fields: [...fields, ...open] }
  const alternatives = alternativesText(node)
  return alternatives === null ? object : { kind: 'intersection', object, union: alternatives }
}

/** Is nothing known of the object but that it is one? */
export function isShapeless(node: ObjectNode): boolean {
  return node.fields.length === 0
}

/** What an object has beside its known fields, where that is a part of the value. */
export const OPEN_KEY = '[name: string]'

/** What an object must have of its optional fields: one member a group, or null where it need not have any. */
export function alternativesText({ fields, alternatives }: ObjectNode): UnionText | null {
  if (alternatives === undefined) return null
  const members = alternatives.map((group) => {
    const named = fields.filter((field) => group.includes(field.name))
    const required = named.map((field) => [propertyName(field.name), fieldType(field)] as const)
    return { kind: 'object' as const, fields: required }
  })
  return { kind: 'union', members }
}

/** `name` or `name?`. */
export function fieldKey(field: Field): string {
  return `${propertyName(field.name)}${field.presence === 'optional' ? '?' : ''}`
}

/** The type of a field, null included where the field may be null. */
export function fieldType(field: Field): TypeText {
  const type = typeText(field.type)
  return field.nullable ? orNull(type) : type
}

/** Whatever may be anything may be null already. */
function orNull(type: TypeText): TypeText {
  return type.kind === 'text' && type.text === 'unknown' ? type : union([type, text('null')])
}

function externalVariant(variant: ExternalVariant): TypeText {
  if (variant.payload === null) return text(stringLiteral(variant.tag))
  return { kind: 'object', fields: [[propertyName(variant.tag), typeText(variant.payload)]] }
}
