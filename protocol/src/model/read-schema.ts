import type { TSchema } from 'typebox'
import { type Note, noteOf } from '../define/area.ts'
import type { Annotation, FieldLife, ObjectLife } from '../define/life.ts'
import type { Scalar } from '../define/scalars.ts'
import { isAtLeast, type Stage } from '../versions.ts'
import { withAlternatives } from './alternatives.ts'
import { describe, exists } from './at-stage.ts'
import type {
  EnumValue,
  ExternalVariant,
  Field,
  NamedType,
  ObjectNode,
  RefNode,
  TaggedVariant,
  TypeNode,
} from './types.ts'

/**
 * A definition as it lies in memory: JSON Schema keywords of TypeBox beside those of the vocabulary in
 * `define/`. The one place that knows both.
 */
interface Keywords {
  readonly $id?: string
  readonly area?: string
  readonly description?: string
  readonly life?: ObjectLife
  readonly field?: Annotation & FieldLife
  readonly variant?: Note
  readonly notes?: Readonly<Record<string, Note>>
  readonly tag?: string
  readonly external?: true
  readonly scalar?: Scalar
  readonly type?: string
  readonly const?: string
  readonly properties?: Readonly<Record<string, Keywords>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly items?: Keywords
  readonly patternProperties?: Readonly<Record<string, Keywords>>
  readonly anyOf?: readonly Keywords[]
}

/** Reads definitions into the types of one model, following every reference. */
export class SchemaReader {
  readonly types = new Map<string, NamedType>()
  readonly #sources = new Map<string, Keywords>()
  readonly #stage: Stage

  constructor(stage: Stage) {
    this.#stage = stage
  }

  /** The reference to a definition, which is read along with all that it refers to. */
  reference(schema: TSchema): RefNode {
    const node = this.#node(schema as Keywords)
    if (node.kind !== 'ref') throw new Error(`a definition without a name: ${JSON.stringify(schema)}`)
    return node
  }

  #node(schema: Keywords): TypeNode {
    if (schema.$id === undefined) return this.#body(schema)
    const name = schema.$id
    if (!this.types.has(name)) {
      // The place is taken before the body is read: a type may refer to itself.
      const annotation = { docs: schema.description ?? '', ...schema.life }
      const place = { name, area: schema.area ?? '', ...describe(annotation, this.#stage) }
      this.#sources.set(name, schema)
      this.types.set(name, { ...place, node: { kind: 'any' } })
      this.types.set(name, { ...place, node: this.#body(schema) })
    } else if (!sameDefinition(this.#sources.get(name), schema)) {
      throw new Error(
        `two definitions are named ${name}, in ${this.types.get(name)?.area} and in ${schema.area}: give one of them another name`,
      )
    }
    return { kind: 'ref', name }
  }

  #body(schema: Keywords): TypeNode {
    if (schema.notes !== undefined) return { kind: 'enum', values: this.#enumValues(schema.notes) }
    if (schema.scalar !== undefined) return { kind: 'scalar', ...schema.scalar }
    if (schema.const !== undefined) return { kind: 'literal', value: schema.const }
    if (schema.anyOf !== undefined) return this.#union(schema, schema.anyOf)
    if (schema.properties !== undefined) return this.#object(schema, schema.properties)
    if (schema.items !== undefined) return { kind: 'list', items: this.#node(schema.items) }
    const values = schema.patternProperties && Object.values(schema.patternProperties)[0]
    if (values !== undefined) return { kind: 'map', values: this.#node(values) }
    if (schema.type === 'object') return { kind: 'object', fields: [], extra: 'allowed' }
    return { kind: 'any' }
  }

  #object(schema: Keywords, properties: Readonly<Record<string, Keywords>>): ObjectNode {
    const version = this.#stage
    const fields: Field[] = []
    for (const [name, property] of Object.entries(properties)) {
      const annotation = property.field
      if (annotation === undefined)
        throw new Error(`the field ${name} of ${schema.$id} has no docs: wrap it in field()`)
      if (!exists(annotation, this.#stage)) continue
      const { optionalSince, requiredSince, nullableSince, neverNullSince, formerly = [] } = annotation
      const former = formerly.find(({ until }) => !isAtLeast(version, until))
      const { schema: type, nullable } = withoutNull((former?.type as Keywords | undefined) ?? property)
      const now = {
        required: schema.required?.includes(name) ?? false,
        nullable: nullable || isAnything(type),
      }
      const required = at(version, now.required, requiredSince, optionalSince)
      fields.push({
        name,
        type: this.#node(type),
        presence: required ? 'required' : 'optional',
        nullable: at(version, now.nullable, nullableSince, neverNullSince),
        ...(annotation.default === undefined ? {} : { default: annotation.default }),
        ...describe(annotation, this.#stage),
      })
    }
    const extra = schema.life?.open === true ? 'open' : 'allowed'
    return withAlternatives({ kind: 'object', fields, extra }, schema.life?.alternatives ?? [])
  }

  #union(schema: Keywords, members: readonly Keywords[]): TypeNode {
    if (schema.tag !== undefined)
      return { kind: 'tagged-union', tag: schema.tag, variants: this.#tagged(schema.tag, members) }
    if (schema.external === true) return withoutPayload(this.#external(members))
    const { schema: inner, nullable } = withoutNull(schema)
    if (nullable) return { kind: 'nullable', inner: this.#node(inner) }
    return { kind: 'untagged-union', members: members.map((member) => this.#node(member)) }
  }

  #tagged(tag: string, members: readonly Keywords[]): TaggedVariant[] {
    return members.flatMap((member) => {
      const annotation = { docs: member.description ?? '', ...member.life }
      if (!exists(annotation, this.#stage)) return []
      const literal = member.properties?.[tag]?.const
      const type = this.#node(member)
      if (literal === undefined || type.kind !== 'ref')
        throw new Error(`the variant ${member.$id} needs a name and a literal in its field ${tag}`)
      return [{ tag: literal, type, ...describe(annotation, this.#stage) }]
    })
  }

  #external(members: readonly Keywords[]): ExternalVariant[] {
    return members.flatMap((member): ExternalVariant[] => {
      const annotation = noteOf(member.variant ?? '')
      if (!exists(annotation, this.#stage)) return []
      if (member.const !== undefined)
        return [{ tag: member.const, payload: null, ...describe(annotation, this.#stage) }]
      return Object.entries(member.properties ?? {}).map(([tag, payload]) => ({
        tag,
        payload: this.#node(payload),
        ...describe(annotation, this.#stage),
      }))
    })
  }

  #enumValues(notes: Readonly<Record<string, Note>>): EnumValue[] {
    return Object.entries(notes)
      .map(([value, note]) => ({ value, annotation: noteOf(note) }))
      .filter(({ annotation }) => exists(annotation, this.#stage))
      .map(({ value, annotation }) => ({ value, ...describe(annotation, this.#stage) }))
  }
}

/** Where no variant carries anything, there are only strings. */
function withoutPayload(variants: readonly ExternalVariant[]): TypeNode {
  if (variants.some(({ payload }) => payload !== null)) return { kind: 'external-union', variants }
  return { kind: 'enum', values: variants.map(({ tag, payload: _, ...about }) => ({ value: tag, ...about })) }
}

/** Something that holds now, and began or ceased to hold with a version. */
function at(stage: Stage, now: boolean, since: Stage | undefined, until: Stage | undefined): boolean {
  if (since !== undefined) return isAtLeast(stage, since)
  if (until !== undefined) return !isAtLeast(stage, until)
  return now
}

/** `T | null` is how TypeBox says nullable; the model says it of the field, where it is one. */
function withoutNull(schema: Keywords): { schema: Keywords; nullable: boolean } {
  const members = schema.anyOf
  if (schema.$id !== undefined || members === undefined || !members.some(isNull))
    return { schema, nullable: false }
  const rest = members.filter((member) => !isNull(member))
  const only = rest[0]
  return {
    schema: rest.length === 1 && only !== undefined ? only : { ...schema, anyOf: rest },
    nullable: true,
  }
}

const isNull = (schema: Keywords): boolean => schema.type === 'null'

/** The schema of any JSON value has no keyword that could tell. */
const isAnything = ({ type, $id, anyOf, const: literal, notes }: Keywords): boolean =>
  type === undefined &&
  $id === undefined &&
  anyOf === undefined &&
  literal === undefined &&
  notes === undefined

/** The same definition, whatever field it stands behind: copies differ in the annotation of the field only. */
function sameDefinition(one: Keywords | undefined, other: Keywords): boolean {
  return one?.properties === other.properties && one?.anyOf === other.anyOf && one?.notes === other.notes
}
