import type { JsonObject, NamedType, ObjectNode, ProtocolModel, ScalarNode, TypeNode } from '@heddle/protocol'
import { GenerateError } from '../../errors.ts'
import { fieldProse } from '../../facts/prose.ts'
import { resolve } from '../../facts/shape.ts'
import { NamePool } from '../../names/name-pool.ts'
import { tame } from './tame.ts'

/**
 * The types of a model as a JSON Schema (draft-07) that quicktype makes the best of. It would merge the variants of a
 * union into one class of optional fields, and refuse every value of an enum that came later. So each object stands
 * by itself, whether it is a variant or not; where a union stands, there is any JSON, and where an enum stands, a
 * string; the docs say what it can be.
 *
 * @throws GenerateError for a field whose name the library would write into code as it stands
 */
export function plainSchema(protocol: ProtocolModel): JsonObject {
  const model: Model = { ...protocol, plain: plainNames(protocol) }
  const objects = [...model.types.values()].flatMap((type) =>
    type.node.kind === 'object'
      ? [[plain(model, type.name), objectSchema(model, type, type.node)] as const]
      : [],
  )
  return { $schema: 'http://json-schema.org/draft-07/schema#', definitions: Object.fromEntries(objects) }
}

/** A model, and what its types are called: the library can do nothing with names that are no words. */
interface Model extends ProtocolModel {
  readonly plain: ReadonlyMap<string, string>
}

function plainNames({ types }: ProtocolModel): ReadonlyMap<string, string> {
  const pool = new NamePool()
  return new Map([...types.keys()].map((name) => [name, pool.take(plainName(name), 'Type')]))
}

/** A word as it is, for most. */
function plainName(name: string): string {
  const joined = name.replaceAll(/[^A-Za-z0-9]/g, '')
  return /^[A-Za-z]/.test(joined) ? joined : `Type${joined}`
}

/** The library puts names into comments and texts, in some languages without a look at them. */
const HARMLESS = /^[\w$.@:/-]+$/

const plain = (model: Model, name: string): string => model.plain.get(name) ?? name

function objectSchema(model: Model, { name, docs }: NamedType, { fields }: ObjectNode): JsonObject {
  const odd = fields.find((field) => !HARMLESS.test(field.name))
  if (odd !== undefined)
    throw new GenerateError(
      `${name} has a field called ${JSON.stringify(odd.name)}. quicktype, which makes the types of this language, cannot be trusted with such a name: only letters, digits and _ $ . @ : / - are let through.`,
    )
  return {
    type: 'object',
    description: tame(docs),
    properties: Object.fromEntries(
      fields.map((field) => {
        const { text, deprecated } = fieldProse(field)
        const notes = [
          text,
          choices(model, field.type),
          deprecated === undefined ? '' : `Deprecated. ${deprecated}`,
        ]
        const schema = schemaOf(model, field.type, field.nullable)
        const description = tame(notes.filter((note) => note !== '').join(' '))
        // Nothing may stand beside a reference.
        return [field.name, '$ref' in schema ? { allOf: [schema], description } : { ...schema, description }]
      }),
    ),
    required: fields.filter(({ presence }) => presence === 'required').map(({ name }) => name),
  }
}

function schemaOf(model: Model, type: TypeNode, nullable = false): JsonObject {
  const plain = plainSchemaOf(model, type)
  if (!nullable || Object.keys(plain).length === 0) return plain
  return { anyOf: [plain, { type: 'null' }] }
}

function plainSchemaOf(model: Model, type: TypeNode): JsonObject {
  const node = resolve(model, type)
  switch (node?.kind) {
    case 'object':
      return type.kind === 'ref'
        ? { $ref: `#/definitions/${plain(model, nameOf(model, type.name))}` }
        : { type: 'object' }
    case 'list':
      return { type: 'array', items: schemaOf(model, node.items) }
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(model, node.values) }
    case 'nullable':
      return schemaOf(model, node.inner, true)
    case 'enum':
      return { type: 'string' }
    case 'literal':
      return { type: typeof node.value }
    case 'scalar':
      return { type: jsonType(node) }
    default:
      return {}
  }
}

/** The object that a name leads to, where it is only another name for it. */
function nameOf(model: ProtocolModel, name: string): string {
  const node = model.types.get(name)?.node
  return node?.kind === 'ref' ? nameOf(model, node.name) : name
}

const jsonType = ({ type }: ScalarNode): string =>
  type === 'string' || type === 'boolean' ? type : type === 'double' ? 'number' : 'integer'

/** What a value can be, in words: the types alone do not tell. */
function choices(model: Model, type: TypeNode): string {
  const node = resolve(model, type)
  switch (node?.kind) {
    case 'enum':
      return node.values.length === 0
        ? ''
        : `Known values: ${node.values.map(({ value }) => value).join(', ')}.`
    case 'tagged-union':
      return `By ${node.tag}: ${node.variants.map(({ tag, type: { name } }) => `${tag} (${plain(model, name)})`).join(', ')}.`
    case 'external-union':
      return `One of: ${node.variants.map(({ tag, payload }) => (payload === null ? tag : `{${tag}: …}`)).join(', ')}.`
    case 'list':
      return choices(model, node.items)
    case 'nullable':
      return choices(model, node.inner)
    default:
      return ''
  }
}
