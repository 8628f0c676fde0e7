import type { Manifest } from '../import/manifest/manifest.ts'
import { rangeOf } from '../model/range.ts'
import type {
  Field,
  NamedType,
  ObjectNode,
  ProtocolModel,
  ScalarNode,
  TaggedUnionNode,
  TypeNode,
} from '../model/types.ts'
import { inFragment } from '../system/json-pointer.ts'
import { manifestOf } from './manifest-of.ts'
import { notes } from './notes.ts'
import type { Openness } from './openness.ts'

/** A JSON Schema, 2020-12. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown }

export interface JsonSchemaBundle {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema'
  readonly $id: string
  readonly title: string
  /** What schemas cannot say: the methods of the protocol, and the errors. */
  readonly 'x-protocol': Manifest
  readonly $defs: Readonly<Record<string, JsonSchema>>
}

/** Every type of a model as one JSON Schema bundle. */
export function toJsonSchema(
  model: ProtocolModel,
  options: { readonly openness?: Openness } = {},
): JsonSchemaBundle {
  const openness = options.openness ?? 'open'
  const types = [...model.types.values()]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:heddle:protocol:${model.version}${openness === 'open' ? '' : `:${openness}`}`,
    title: `${model.name} ${model.version}`,
    'x-protocol': manifestOf(model, '#/$defs'),
    $defs: Object.fromEntries(types.map((type) => [type.name, namedSchema(type, openness)])),
  }
}

function namedSchema(type: NamedType, openness: Openness): JsonSchema {
  return { ...notes(type), 'x-area': type.area, ...asObject(nodeSchema(type.node, openness)) }
}

function nodeSchema(node: TypeNode, openness: Openness): JsonSchema {
  switch (node.kind) {
    case 'object':
      return objectSchema(node, openness)
    case 'tagged-union':
      return taggedSchema(node, openness)
    case 'external-union': {
      const known = node.variants.map((variant): JsonSchema => {
        if (variant.payload === null) return { const: variant.tag, ...notes(variant) }
        const payload = { [variant.tag]: nodeSchema(variant.payload, openness) }
        const shape = {
          type: 'object',
          properties: payload,
          required: [variant.tag],
          additionalProperties: false,
        }
        return { ...shape, ...notes(variant) }
      })
      return { oneOf: openness === 'open' ? [...known, unknownExternal(node.variants)] : known }
    }
    case 'untagged-union':
      return { anyOf: node.members.map((member) => nodeSchema(member, openness)) }
    case 'enum': {
      if (openness !== 'open') return { type: 'string', enum: node.values.map(({ value }) => value) }
      // The known values are for readers and editors; the last member lets every other string pass.
      const known = node.values.map((value) => ({ const: value.value, ...notes(value) }))
      return { type: 'string', anyOf: [...known, { title: 'A value that came later' }] }
    }
    case 'list':
      return { type: 'array', items: nodeSchema(node.items, openness) }
    case 'map':
      return { type: 'object', additionalProperties: nodeSchema(node.values, openness) }
    case 'scalar':
      return scalarSchema(node)
    case 'literal':
      return { const: node.value }
    case 'nullable':
      return { anyOf: [nodeSchema(node.inner, openness), { type: 'null' }] }
    case 'any':
      return true
    case 'ref':
      return { $ref: referenceTo(node.name) }
  }
}

/** The reference to a type in a bundle. */
export const referenceTo = (typeName: string): string => `#/$defs/${inFragment(typeName)}`

function objectSchema({ fields, extra, alternatives = [] }: ObjectNode, openness: Openness): JsonSchema {
  const closed = extra === 'forbidden' || (openness === 'closed' && extra === 'allowed')
  const required = fields.filter(({ presence }) => presence === 'required').map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, openness)])),
    ...(required.length > 0 ? { required } : {}),
    ...(closed ? { additionalProperties: false } : {}),
    ...(extra === 'open' ? { additionalProperties: true } : {}),
    ...(alternatives.length > 0 ? { anyOf: alternatives.map((names) => ({ required: names })) } : {}),
  }
}

function fieldSchema(field: Field, openness: Openness): JsonSchema {
  const schema = asObject(nodeSchema(field.type, openness))
  // Two schemas side by side would both have to hold: what may be null stands in a union of its own.
  const value = field.nullable && field.type.kind !== 'any' ? { anyOf: [schema, { type: 'null' }] } : schema
  const fallback = field.default === undefined ? {} : { default: field.default }
  return { ...value, ...notes(field), ...fallback }
}

/**
 * One variant holds, by its tag. `if`/`then` instead of `oneOf`: a validator then reports what is wrong in
 * the variant that was meant, and not that none of eighteen fits.
 */
function taggedSchema(node: TaggedUnionNode, openness: Openness): JsonSchema {
  const tags = node.variants.map(({ tag }) => tag)
  return {
    type: 'object',
    properties: { [node.tag]: { type: 'string', ...(openness === 'open' ? {} : { enum: tags }) } },
    required: [node.tag],
    allOf: node.variants.map(({ tag, type }) => ({
      if: { properties: { [node.tag]: { const: tag } }, required: [node.tag] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: nodeSchema(type, openness),
    })),
  }
}

/** A string or an object of one member whose tag is none of the known ones. */
function unknownExternal(variants: readonly { readonly tag: string }[]): JsonSchema {
  const tags = variants.map(({ tag }) => tag)
  return {
    title: 'A variant that came later',
    anyOf: [
      { type: 'string', not: { enum: tags } },
      { type: 'object', propertyNames: { not: { enum: tags } } },
    ],
  }
}

function scalarSchema(node: ScalarNode): JsonSchema {
  const { type, format } = node
  const meaning = format === undefined ? {} : { 'x-format': format }
  if (type === 'string' || type === 'boolean') return { type, ...meaning }
  if (type === 'double') return { type: 'number', ...rangeOf(node), ...meaning }
  return { type: 'integer', format: type, ...rangeOf(node), ...meaning }
}

function asObject(schema: JsonSchema): Record<string, unknown> {
  return typeof schema === 'object' ? schema : {}
}
