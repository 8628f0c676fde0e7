import type { Field, NamedType, ObjectNode, RefNode, TaggedUnionNode, TypeNode } from '../model/types.ts'
import type { Json } from '../wire/envelope.ts'
import { aboutOf, areaOf, described } from './about.ts'
import type { Definition, SchemaDocument } from './document.ts'
import { alternativesForm } from './forms/alternatives.ts'
import { enumForm } from './forms/enum.ts'
import { externalForm } from './forms/external-union.ts'
import { withoutNull } from './forms/nullable.ts'
import { scalarForm } from './forms/scalar.ts'
import { conditionalForm, type TaggedForm, taggedForm } from './forms/tagged-union.ts'
import { merged, wholeObject } from './forms/whole-object.ts'
import { memberName, Names, pascal, spelled, typeName } from './names.ts'
import { escapePointer, type ImportNote } from './problem.ts'
import {
  isObject,
  isSchema,
  onlyValue,
  propertiesOf,
  requiredOf,
  type Schema,
  type SchemaObject,
  schemas,
  textOf,
  typesOf,
} from './schema.ts'

/** Where a schema stands, and what its type is called if it needs a name. */
interface Place {
  readonly pointer: string
  readonly name: string
}

interface Read {
  readonly node: TypeNode
  readonly nullable: boolean
}

/**
 * Reads JSON Schemas into the types of a protocol model, following every reference. Whatever a schema does to say
 * a thing, the model says it in one way; what the model cannot say is passed over, and noted.
 */
export class SchemaImport {
  readonly types = new Map<string, NamedType>()
  readonly notes: ImportNote[] = []
  readonly #document: SchemaDocument
  readonly #nameOf: (definition: Definition) => string
  readonly #names = new Names()
  /** Names by the place of their definition. */
  readonly #known = new Map<string, string>()

  /** @param nameOf what the type at a place in the document is called, where others must not be called that */
  constructor(
    document: SchemaDocument,
    nameOf: (definition: Definition) => string = ({ key }) => typeName(key),
    reserved: Iterable<string> = [],
  ) {
    this.#document = document
    this.#nameOf = nameOf
    for (const name of reserved) this.#names.reserve(name)
  }

  /** The type that a reference leads to. */
  reference(reference: string, from: string): RefNode {
    return this.definition(this.#document.resolve(reference, from))
  }

  definition(definition: Definition): RefNode {
    const known = this.#known.get(definition.pointer)
    if (known !== undefined) return { kind: 'ref', name: known }
    const name = this.#nameOf(definition)
    this.#names.reserve(name)
    this.#known.set(definition.pointer, name)
    this.#declare(name, definition.schema, definition.pointer)
    return { kind: 'ref', name }
  }

  #declare(name: string, schema: Schema, pointer: string): void {
    // The place is taken before the body is read: a type may refer to itself.
    const about = { name, area: areaOf(schema), ...described(schema) }
    this.types.set(name, { ...about, node: { kind: 'any' } })
    const { node, nullable } = this.#read(schema, { pointer, name })
    this.types.set(name, {
      ...about,
      node: nullable
        ? { kind: 'nullable', inner: this.#inPlace(node, schema, { pointer, name: `${name}Value` }) }
        : node,
    })
  }

  /** The node of a schema inside another one. What the model wants under a name of its own gets one. */
  #inside(schema: Schema, place: Place): Read {
    const { node, nullable } = this.#read(schema, place)
    return { node: this.#inPlace(node, schema, place), nullable }
  }

  #inPlace(node: TypeNode, schema: Schema, { name }: Place): TypeNode {
    if (!WANT_A_NAME.has(node.kind)) return node
    const title = isObject(schema) ? textOf(schema.title) : undefined
    const chosen = this.#names.choose([name, title === undefined ? '' : typeName(title)])
    this.types.set(chosen, { name: chosen, area: areaOf(schema), ...described(schema), node })
    return { kind: 'ref', name: chosen }
  }

  /** The same where nullability is no matter of the place: an entry of a list or of a map, a payload. */
  #entry(schema: Schema, place: Place): TypeNode {
    const { node, nullable } = this.#inside(schema, place)
    return nullable && node.kind !== 'any' ? { kind: 'nullable', inner: node } : node
  }

  #read(schema: Schema, place: Place): Read {
    if (!isObject(schema)) return { node: { kind: 'any' }, nullable: false }
    const some = withoutNull(schema)
    if (some !== undefined) return { ...this.#read(some, place), nullable: true }
    const [only] = schemas(schema, 'allOf')
    if (only !== undefined && conditionalForm(schema) === undefined) {
      const whole = schemas(schema, 'allOf').length > 1 || 'properties' in schema
      const parts = whole ? wholeObject(this.#document, schema, place.pointer) : only
      if (parts === undefined)
        this.#note(place, 'demands several schemas at once, of which the first was taken')
      return this.#read(
        parts ?? only,
        parts === only ? { ...place, pointer: `${place.pointer}/allOf/0` } : place,
      )
    }
    return { node: this.#node(schema, place), nullable: false }
  }

  #node(schema: SchemaObject, place: Place): TypeNode {
    if (typeof schema.$ref === 'string') return this.reference(schema.$ref, place.pointer)
    const value = onlyValue(schema)
    if (value !== undefined && !this.#isDefinition(place) && isScalarValue(value))
      return { kind: 'literal', value }
    const values = enumForm(schema)
    if (values !== undefined)
      return {
        kind: 'enum',
        values: values.map(({ value, schema: more }) => ({ value, ...described(more) })),
      }
    if (value !== undefined && isScalarValue(value)) return { kind: 'literal', value }
    const union = this.#union(schema, place)
    if (union !== undefined) return union
    const types = typesOf(schema)
    if (types.length > 1) return this.#several(types, schema, place)
    if (types[0] === 'array') return this.#list(schema, place)
    if (types[0] === 'object' || 'properties' in schema) return this.#object(schema, place)
    const scalar = types[0] === undefined ? undefined : scalarForm(types[0], schema)
    if (scalar === undefined && types.length > 0)
      this.#note(place, `is of the type ${types[0]}, which was taken for any value`)
    this.#noteUnsaid(schema, place)
    return scalar ?? { kind: 'any' }
  }

  /** A definition of one string is an enum to which more may come; elsewhere one value is a mark. */
  #isDefinition({ name }: Place): boolean {
    return this.types.has(name)
  }

  #union(schema: SchemaObject, place: Place): TypeNode | undefined {
    const conditional = conditionalForm(schema)
    if (conditional !== undefined) return this.#tagged(conditional, place, undefined)
    const external = externalForm(schema)
    if (external !== undefined) {
      const variants = external.map(({ tag, schema: more, payload }) => ({
        tag,
        payload:
          payload === undefined
            ? null
            : this.#entry(payload, { pointer: place.pointer, name: `${place.name}${pascal(tag)}` }),
        ...described(more),
      }))
      return { kind: 'external-union', variants }
    }
    const members = [...schemas(schema, 'oneOf'), ...schemas(schema, 'anyOf')]
    if (members.length === 0) return undefined
    const siblings = isObject(schema.properties) ? schema : undefined
    const tagged = taggedForm(members, (member) => wholeObject(this.#document, member, place.pointer))
    if (tagged !== undefined) return this.#tagged(tagged, place, siblings)
    if (siblings !== undefined) return undefined
    if (members.length === 1) return this.#read(members[0] ?? true, place).node
    return { kind: 'untagged-union', members: this.#members(members, schema, place) }
  }

  #members(members: readonly Schema[], schema: SchemaObject, place: Place): TypeNode[] {
    const keyword = schema.oneOf === undefined ? 'anyOf' : 'oneOf'
    return members.map((member, index) =>
      this.#entry(member, {
        pointer: `${place.pointer}/${keyword}/${index}`,
        name: memberName(member, place.name),
      }),
    )
  }

  #tagged({ field, members }: TaggedForm, place: Place, siblings: SchemaObject | undefined): TaggedUnionNode {
    const variants = members.map(({ tag, schema }) => {
      const type = this.#variant(tag, schema, place, siblings)
      return { tag, type, ...aboutOf(this.types.get(type.name)) }
    })
    return { kind: 'tagged-union', tag: field, variants }
  }

  /** The named object type of a variant: the one it refers to, or one of its own, with what the union adds. */
  #variant(tag: string, schema: Schema, place: Place, siblings: SchemaObject | undefined): RefNode {
    if (isObject(schema) && typeof schema.$ref === 'string' && siblings === undefined)
      return this.reference(schema.$ref, place.pointer)
    const own = wholeObject(this.#document, schema, place.pointer) ?? {}
    const alternatives = alternativesForm(own)
    const common =
      siblings === undefined
        ? []
        : [{ properties: siblings.properties ?? {}, required: siblings.required ?? [] }]
    const whole = merged([alternatives?.object ?? own, ...common])
    const title = textOf(own.title)
    const name = this.#names.choose([
      `${pascal(tag)}${place.name}`,
      title === undefined ? '' : typeName(title),
      `${spelled(tag)}${place.name}`,
    ])
    const about = { name, area: areaOf(schema), ...described(schema) }
    this.types.set(name, { ...about, node: { kind: 'any' } })
    this.types.set(name, { ...about, node: this.#object(whole, { ...place, name }, alternatives?.groups) })
    return { kind: 'ref', name }
  }

  #object(schema: SchemaObject, place: Place, groups?: readonly (readonly string[])[]): TypeNode {
    const alternatives = alternativesForm(schema)
    if (alternatives !== undefined) return this.#object(alternatives.object, place, alternatives.groups)
    const extra = schema.additionalProperties
    if (schema.properties === undefined && extra !== undefined && extra !== false && isSchema(extra)) {
      const values = this.#entry(extra, {
        pointer: `${place.pointer}/additionalProperties`,
        name: `${place.name}Value`,
      })
      return { kind: 'map', values }
    }
    if (isObject(extra)) this.#note(place, 'says what other fields hold; they may hold anything here')
    if (requiresOneOf(schema)) groups ??= schemas(schema, 'anyOf').filter(isObject).map(requiredOf)
    this.#noteUnsaid(schema, place)
    const required = new Set(requiredOf(schema))
    const fields = [...propertiesOf(schema)].map(([name, property]) =>
      this.#field(name, property, required.has(name), place),
    )
    return {
      kind: 'object',
      fields,
      extra: extra === false ? 'forbidden' : 'allowed',
      ...(groups === undefined ? {} : { alternatives: groups }),
    } satisfies ObjectNode
  }

  #field(name: string, schema: Schema, required: boolean, place: Place): Field {
    const pointer = `${place.pointer}/properties/${escapePointer(name)}`
    const { node, nullable } = this.#inside(schema, { pointer, name: `${place.name}${pascal(name)}` })
    const fallback = isObject(schema) ? schema.default : undefined
    return {
      name,
      type: node,
      presence: required ? 'required' : 'optional',
      nullable: nullable || node.kind === 'any',
      ...(fallback === undefined ? {} : { default: fallback }),
      ...described(schema),
    }
  }

  #list(schema: SchemaObject, place: Place): TypeNode {
    const { items } = schema
    if (Array.isArray(items) || schema.prefixItems !== undefined)
      this.#note(place, 'gives each entry of the list a schema of its own; they may hold anything here')
    this.#noteUnsaid(schema, place)
    const entry = isSchema(items) ? items : true
    return {
      kind: 'list',
      items: this.#entry(entry, { pointer: `${place.pointer}/items`, name: `${place.name}Item` }),
    }
  }

  /** `type: ['string', 'object']`: a union by the types of JSON alone. */
  #several(types: readonly string[], schema: SchemaObject, place: Place): TypeNode {
    const { type: _, ...rest } = schema
    const members = types.map((type) =>
      this.#entry({ ...rest, type }, { ...place, name: `${place.name}${pascal(type)}` }),
    )
    return { kind: 'untagged-union', members }
  }

  #noteUnsaid(schema: SchemaObject, place: Place): void {
    const unsaid = Object.keys(schema).filter((keyword) => UNSAID.has(keyword))
    if (unsaid.length > 0) this.#note(place, `has ${unsaid.join(', ')}, which the model does not hold`)
  }

  #note({ pointer }: Place, message: string): void {
    this.notes.push({ pointer, message })
  }
}

/** Nobody can talk about what has no name, and most languages cannot declare it. */
const WANT_A_NAME: ReadonlySet<string> = new Set([
  'object',
  'tagged-union',
  'external-union',
  'untagged-union',
  'enum',
])

/** Keywords that narrow a value in ways that no language's types can say. */
const UNSAID: ReadonlySet<string> = new Set([
  'pattern',
  'minLength',
  'maxLength',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'patternProperties',
  'not',
  'contains',
  'dependentRequired',
  'unevaluatedProperties',
])

/** Beside its fields, an object demands that at least one of several groups of them is there. */
function requiresOneOf(schema: SchemaObject): boolean {
  const members = schemas(schema, 'anyOf')
  return (
    members.length > 1 &&
    members.every((member) => isObject(member) && Object.keys(member).join() === 'required')
  )
}

const isScalarValue = (value: Json): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
