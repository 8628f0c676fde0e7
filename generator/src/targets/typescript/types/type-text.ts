import type { ExternalVariant, Field, ObjectNode, TypeNode } from '@heddle/protocol'
import { propertyName, stringLiteral } from '../names/names.ts'
import type { TypeNames } from '../names/type-names.ts'
import { type TypeText, text, type UnionText, union } from '../text/layout.ts'

/** The TypeScript type of a node of the model. Null is not part of it: that is a matter of the field. */
export function typeText(names: TypeNames, node: TypeNode): TypeText {
  switch (node.kind) {
    case 'ref':
      return text(names.of(node.name))
    case 'scalar':
      return text(node.type === 'string' || node.type === 'boolean' ? node.type : 'number')
    case 'literal':
      return text(typeof node.value === 'string' ? stringLiteral(node.value) : String(node.value))
    case 'nullable':
      return orNull(typeText(names, node.inner))
    case 'any':
      return text('unknown')
    case 'list':
      return { kind: 'array', items: typeText(names, node.items) }
    case 'map':
      return { kind: 'record', values: typeText(names, node.values) }
    case 'enum':
      return union([...node.values.map(({ value }) => text(stringLiteral(value))), text('(string & {})')])
    case 'untagged-union':
      return union([...node.members.map((member) => typeText(names, member)), text('UnknownValue')])
    case 'external-union':
      return union([
        ...node.variants.map((variant) => externalVariant(names, variant)),
        text('UnknownTag'),
        text('UnknownObject'),
      ])
    case 'tagged-union':
      return union([
        ...node.variants.map((variant) => typeText(names, variant.type)),
        text(`UnknownVariant<${stringLiteral(node.tag)}>`),
      ])
    case 'object':
      return objectText(names, node)
  }
}

function objectText(names: TypeNames, node: ObjectNode): TypeText {
  if (isShapeless(node)) return text(`Record<string, ${node.extra === 'forbidden' ? 'never' : 'unknown'}>`)
  const fields = node.fields.map((field) => [fieldKey(field), fieldType(names, field)] as const)
  const open = node.extra === 'open' ? [[OPEN_KEY, text('unknown')] as const] : []
  const object: TypeText = { kind: 'object', fields: [...fields, ...open] }
  const alternatives = alternativesText(names, node)
  return alternatives === null ? object : { kind: 'intersection', object, union: alternatives }
}

/** Is nothing known of the object but that it is one? */
export function isShapeless(node: ObjectNode): boolean {
  return node.fields.length === 0
}

/** What an object has beside its known fields, where that is a part of the value. */
export const OPEN_KEY = '[name: string]'

/** What an object must have of its optional fields: one member a group, or null where it need not have any. */
export function alternativesText(names: TypeNames, { fields, alternatives }: ObjectNode): UnionText | null {
  if (alternatives === undefined) return null
  const members = alternatives.map((group) => {
    const named = fields.filter((field) => group.includes(field.name))
    const required = named.map((field) => [propertyName(field.name), fieldType(names, field)] as const)
    return { kind: 'object' as const, fields: required }
  })
  return { kind: 'union', members }
}

/** `name` or `name?`. */
export function fieldKey(field: Field): string {
  return `${propertyName(field.name)}${field.presence === 'optional' ? '?' : ''}`
}

/** The type of a field, null included where the field may be null. */
export function fieldType(names: TypeNames, field: Field): TypeText {
  const type = typeText(names, field.type)
  const known = field.nullable ? orNull(type) : type
  return field.presence === 'optional' && INHERITED.has(field.name) ? orInherited(known, field.name) : known
}

/** Members of every object: one that has no such field of its own has them still, and the compiler knows it. */
const INHERITED: ReadonlySet<string> = new Set([
  ...['constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'toString'],
  'valueOf',
])

const orInherited = (type: TypeText, name: string): TypeText =>
  union([type, text(`typeof Object.prototype.${name}`)])

/** Whatever may be anything may be null already. */
function orNull(type: TypeText): TypeText {
  return type.kind === 'text' && type.text === 'unknown' ? type : union([type, text('null')])
}

function externalVariant(names: TypeNames, variant: ExternalVariant): TypeText {
  if (variant.payload === null) return text(stringLiteral(variant.tag))
  return { kind: 'object', fields: [[propertyName(variant.tag), typeText(names, variant.payload)]] }
}
