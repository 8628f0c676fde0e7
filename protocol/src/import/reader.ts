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
import { distinctNames, memberName, Names, pascal, typeName } from './names.ts'
import { Place } from './place.ts'
import type { ImportNote } from './problem.ts'
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
  /** Where each type stands. */
  readonly places = new Map<string, Place>()
  readonly notes: ImportNote[] = []
  readonly #document: SchemaDocument
  readonly #nameOf: (definition: Definition) => string | undefined
  readonly #names = new Names()
  /** What references lead to that were followed before. */
  readonly #references = new Map<string, RefNode>()
  /** Names by the place of their definition. */
  readonly #known = new Map<string, string>()

  /**
   * @param nameOf what a definition of the document is called; undefined for what has no name of its own
   * @param given all these names: nothing else is called so
   */
  constructor(
    document: SchemaDocument,
    nameOf: (definition: Definition) => string | undefined,
    given: Iterable<string>,
  ) {
    this.#document = document
    this.#nameOf = nameOf
    for (const name of given) this.#names.reserve(name)
  }

  /** The type that a reference leads to, which stands at a place. */
  reference(reference: string, from: { readonly pointer: string }): RefNode {
    const known = this.#references.get(reference)
    if (known !== undefined) return known
    const node = this.definition(this.#document.resolve(reference, from))
    this.#references.set(reference, node)
    return node
  }

  definition(definition: Definition): RefNode {
    const known = this.#known.get(definition.pointer)
    if (known !== undefined) return { kind: 'ref', name: known }
    const name = this.#nameOf(definition) ?? this.#names.choose([typeName(definition.key)])
    this.#known.set(definition.pointer, name)
    this.#declare(name, definition.schema, definition.pointer)
    return { kind: 'ref', name }
  }

  #declare(name: string, schema: Schema, pointer: string): void {
    // The place is taken before the body is read: a type may refer to itself.
    const about = { name, area: areaOf(schema), ...described(schema) }
    this.types.set(name, { ...about, node: { kind: 'any' } })
    const place = Place.at(pointer, name)
    this.places.set(name, place)
    const { node, nullable } = this.#read(schema, place)
    const inner = place.called((owner) => `${owner}Value`)
    const whole: TypeNode = nullable ? { kind: 'nullable', inner: this.#inPlace(node, schema, inner) } : node
    this.types.set(name, { ...about, node: whole })
    if (this.#isNothingBut(name, whole))
      throw this.#document.error(pointer, 'refers to itself, and to nothing else. Say what it is')
  }

  /** Is a name only another word for itself? */
  #isNothingBut(name: string, node: TypeNode | undefined): boolean {
    if (node?.kind === 'nullable') return this.#isNothingBut(name, node.inner)
    if (node?.kind !== 'ref') return false
    return node.name === name || this.#isNothingBut(name, this.types.get(node.name)?.node)
  }

  /** The node of a schema inside another one. What the model wants under a name of its own gets one. */
  #inside(schema: Schema, place: Place): Read {
    const { node, nullable } = this.#read(schema, place)
    return { node: this.#inPlace(node, schema, place), nullable }
  }

  #inPlace(node: TypeNode, schema: Schema, place: Place): TypeNode {
    if (!WANT_A_NAME.has(node.kind)) return node
    const title = isObject(schema) ? textOf(schema.title) : undefined
    const chosen = this.#names.choose([place.name, title === undefined ? '' : typeName(title)])
    this.types.set(chosen, { name: chosen, area: areaOf(schema), ...described(schema), node })
    this.places.set(chosen, place)
    return { kind: 'ref', name: chosen }
  }

  /** The same where nullability is no matter of the place: an entry of a list or of a map, a payload. */
  #entry(schema: Schema, place: Place): TypeNode {
    const { node, nullable } = this.#inside(schema, place)
    return nullable && node.kind !== 'any' ? { kind: 'nullable', inner: node } : node
  }

  #read(schema: Schema, place: Place): Read {
    if (!isObject(schema)) return { node: { kind: 'any' }, nullable: false }
    if (isPlain(schema)) return { node: this.#plain(schema, place), nullable: false }
    const some = withoutNull(schema)
    if (some !== undefined) return { ...this.#read(some, place), nullable: true }
    const [only] = schemas(schema, 'allOf')
    if (only !== undefined && conditionalForm(schema) === undefined) {
      const whole = schemas(schema, 'allOf').length > 1 || 'properties' in schema
      const parts = whole ? wholeObject(this.#document, schema, place) : only
      if (parts === undefined)
        this.#note(place, 'demands several schemas at once, of which the first was taken')
      return this.#read(parts ?? only, parts === only ? place.below(['allOf', 0], (owner) => owner) : place)
    }
    return { node: this.#node(schema, place), nullable: false }
  }

  #node(schema: SchemaObject, place: Place): TypeNode {
    if (typeof schema.$ref === 'string') return this.reference(schema.$ref, place)
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
    return types.length > 1 ? this.#several(types, schema, place) : this.#plain(schema, place)
  }

  /** A schema of one JSON type, or of any. */
  #plain(schema: SchemaObject, place: Place): TypeNode {
    const [type] = typesOf(schema)
    if (type === 'array') return this.#list(schema, place)
    if (type === 'object' || 'properties' in schema) return this.#object(schema, place)
    const scalar = type === undefined ? undefined : scalarForm(type, schema)
    if (scalar === undefined && type !== undefined)
      this.#note(place, `is of the type ${type}, which was taken for any value`)
    this.#noteUnsaid(schema, place)
    return scalar ?? { kind: 'any' }
  }

  /** A definition of one string is an enum to which more may come; elsewhere one value is a mark. */
  #isDefinition({ name }: Place): boolean {
    return this.types.has(name)
  }

  #union(schema: SchemaObject, place: Place): TypeNode | undefined {
    const conditional = conditionalForm(schema)
    if (conditional !== undefined) return this.#tagged(conditional, place, 'allOf')
    const external = externalForm(schema)
    if (external !== undefined) {
      const variants = external.map(({ tag, schema: more, payload }) => ({
        tag,
        payload:
          payload === undefined
            ? null
            : this.#entry(
                payload,
                place.called((owner) => `${owner}${pascal(tag)}`),
              ),
        ...described(more),
      }))
      return { kind: 'external-union', variants }
    }
    const keyword = schema.oneOf === undefined ? 'anyOf' : 'oneOf'
    const members = schemas(schema, keyword)
    if (members.length === 0) return undefined
    const siblings = isObject(schema.properties) ? schema : undefined
    const tagged = taggedForm(members, (member) => wholeObject(this.#document, member, place))
    if (tagged !== undefined) return this.#tagged(tagged, place, keyword, siblings)
    if (siblings !== undefined) return undefined
    if (members.length === 1) return this.#read(members[0] ?? true, place).node
    return { kind: 'untagged-union', members: this.#members(members, keyword, place) }
  }

  #members(members: readonly Schema[], keyword: string, place: Place): TypeNode[] {
    return members.map((member, index) =>
      this.#entry(
        member,
        place.below([keyword, index], (owner) => memberName(member, owner)),
      ),
    )
  }

  /** @param siblings what the union says beside its members, of all of them */
  #tagged(
    { field, members }: TaggedForm,
    place: Place,
    keyword: string,
    siblings?: SchemaObject,
  ): TaggedUnionNode {
    const names = distinctNames(
      members.map(({ tag }) => tag),
      pascal,
    )
    const variants = members.map(({ tag, schema }, index) => {
      const there = place.below([keyword, index], (owner) => `${names.get(tag)}${owner}`)
      const type = this.#variant(schema, there, siblings)
      return { tag, type, ...aboutOf(this.types.get(type.name)) }
    })
    return { kind: 'tagged-union', tag: field, variants }
  }

  /** The named object type of a variant: the one it refers to, or one of its own, with what the union adds. */
  #variant(schema: Schema, place: Place, siblings: SchemaObject | undefined): RefNode {
    if (isObject(schema) && typeof schema.$ref === 'string' && siblings === undefined)
      return this.reference(schema.$ref, place)
    const own = wholeObject(this.#document, schema, place) ?? {}
    const alternatives = alternativesForm(own)
    const { properties = {}, required = [] } = siblings ?? {}
    const whole = merged([alternatives?.object ?? own, { properties, required }])
    const title = textOf(own.title)
    const name = this.#names.choose([place.name, title === undefined ? '' : typeName(title)])
    const about = { name, area: areaOf(schema), ...described(schema) }
    this.places.set(name, place)
    this.types.set(name, { ...about, node: { kind: 'any' } })
    this.types.set(name, {
      ...about,
      node: this.#object(whole, Place.at(place.pointer, name), alternatives?.groups),
    })
    return { kind: 'ref', name }
  }

  #object(schema: SchemaObject, place: Place, groups?: readonly (readonly string[])[]): TypeNode {
    const alternatives = alternativesForm(schema)
    if (alternatives !== undefined) return this.#object(alternatives.object, place, alternatives.groups)
    const extra = schema.additionalProperties
    if (schema.properties === undefined && extra !== undefined && extra !== false && isSchema(extra)) {
      const there = place.below(['additionalProperties'], (owner) => `${owner}Value`)
      return { kind: 'map', values: this.#entry(extra, there) }
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
      extra: extra === false ? 'forbidden' : extra === true ? 'open' : 'allowed',
      ...(groups === undefined ? {} : { alternatives: groups }),
    } satisfies ObjectNode
  }

  #field(name: string, schema: Schema, required: boolean, place: Place): Field {
    const there = place.below(['properties', name], (owner) => `${owner}${pascal(name)}`)
    const { node, nullable } = this.#inside(schema, there)
    // That an absent field is read as null goes without saying.
    const fallback = isObject(schema) ? (schema.default ?? undefined) : undefined
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
      items: this.#entry(
        entry,
        place.below(['items'], (owner) => `${owner}Item`),
      ),
    }
  }

  /** `type: ['string', 'object']`: a union by the types of JSON alone. */
  #several(types: readonly string[], schema: SchemaObject, place: Place): TypeNode {
    const { type: _, ...rest } = schema
    const members = types.map((type) =>
      this.#entry(
        { ...rest, type },
        place.called((owner) => `${owner}${pascal(type)}`),
      ),
    )
    return { kind: 'untagged-union', members }
  }

  #noteUnsaid(schema: SchemaObject, place: Place): void {
    const unsaid: string[] = []
    for (const keyword in schema) if (UNSAID.has(keyword)) unsaid.push(keyword)
    if (unsaid.length > 0) this.#note(place, `has ${unsaid.join(', ')}, which the model does not hold`)
  }

  #note({ pointer }: Place, message: string): void {
    this.notes.push({ pointer, message })
  }
}

/** Most schemas say what they are in one word, which spares looking for forms that take several. */
const isPlain = (schema: SchemaObject): boolean =>
  typeof schema.type === 'string' &&
  schema.anyOf === undefined &&
  schema.oneOf === undefined &&
  schema.allOf === undefined &&
  schema.enum === undefined &&
  schema.const === undefined &&
  schema.$ref === undefined

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
