import type { Manifest } from '../import/manifest/manifest.ts'
import type { JsonSchema, JsonSchemaBundle } from './json-schema.ts'

export interface Draft07Bundle {
  readonly $schema: 'http://json-schema.org/draft-07/schema#'
  readonly $id: string
  readonly title: string
  readonly 'x-protocol': Manifest
  readonly definitions: Readonly<Record<string, JsonSchema>>
}

/** The same bundle in draft-07, which many tools still want. */
export function toDraft07(bundle: JsonSchemaBundle): Draft07Bundle {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${bundle.$id}:draft-07`,
    title: bundle.title,
    'x-protocol': { ...bundle['x-protocol'], schema: '#/definitions' },
    definitions: inDraft07(bundle.$defs, '#/definitions/'),
  }
}

/**
 * Schemas in draft-07, with their references to one another pointing to another place. Draft-07 does not look at
 * what stands beside a reference: there the reference moves into an `allOf`.
 *
 * @param place where the definitions will stand, as `#/definitions/`
 */
export function inDraft07(
  schemas: Readonly<Record<string, JsonSchema>>,
  place: string,
): Readonly<Record<string, JsonSchema>> {
  return mapValues(schemas, (schema) => translated(schema, place))
}

const DEFS = '#/$defs/'

/** Keywords by what they hold. A name of a property can be any word: only here it is clear which is which. */
const ONE = new Set(['items', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'])
const LIST = new Set(['allOf', 'anyOf', 'oneOf'])
const MAP = new Set(['properties'])

function translated(schema: JsonSchema, place: string): JsonSchema {
  if (typeof schema === 'boolean') return schema
  const { $ref, ...rest } = schema
  const all = Object.entries(rest).map(([keyword, value]) => {
    if (ONE.has(keyword)) return [keyword, translated(value as JsonSchema, place)]
    if (LIST.has(keyword)) return [keyword, (value as JsonSchema[]).map((each) => translated(each, place))]
    if (MAP.has(keyword)) return [keyword, inDraft07(value as Record<string, JsonSchema>, place)]
    return [keyword, value]
  })
  const here = Object.fromEntries(all)
  if (typeof $ref !== 'string') return here
  const reference = { $ref: $ref.replace(DEFS, place) }
  return all.length === 0 ? reference : { ...here, allOf: [reference] }
}

function mapValues<Before, After>(
  values: Readonly<Record<string, Before>>,
  change: (value: Before) => After,
): Readonly<Record<string, After>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}
