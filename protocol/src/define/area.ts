import Type from 'typebox'
import { annotated } from './fields.ts'
import type { Annotation, Life, ObjectLife } from './life.ts'

/** Docs alone for what has always been there; more for what came or goes. */
export type Note = string | Annotation

export const noteOf = (note: Note): Annotation => (typeof note === 'string' ? { docs: note } : note)

/**
 * The words that named types are defined in. Each belongs to an area: the folder it is defined in, by
 * which generated code is split into files.
 *
 * Objects, unions and enums always have a name: nobody can talk about what has none, and most languages
 * cannot declare it.
 */
export function area(name: string) {
  const named = (id: string, docs: string, life: Life) => ({ $id: id, description: docs, area: name, life })
  return {
    /** A JSON object. Fields that are not listed stay legal: a newer peer may send them. */
    object<P extends Type.TProperties>(
      id: string,
      docs: string,
      fields: P,
      life: ObjectLife = {},
    ): Type.TObject<P> {
      return Type.Object(fields, named(id, docs, life))
    },

    /** Strings with known values; others are legal and are kept. */
    openEnum<V extends string>(id: string, docs: string, values: Readonly<Record<V, Note>>, life: Life = {}) {
      const known = Object.keys(values) as V[]
      return Type.Enum(known, { ...named(id, docs, life), notes: values })
    },

    /** Objects told apart by the literal in the field `tag`; others are legal and are kept. */
    taggedUnion<T extends Type.TSchema[]>(
      id: string,
      docs: string,
      tag: string,
      variants: [...T],
      life: Life = {},
    ) {
      return Type.Union(variants, { ...named(id, docs, life), tag })
    },

    /** Plain strings beside objects of one member; made of `plain` and `carrying`. */
    externalUnion<T extends Type.TSchema[]>(id: string, docs: string, variants: [...T], life: Life = {}) {
      return Type.Union(variants, { ...named(id, docs, life), external: true })
    },

    /** Told apart by the JSON type alone. */
    untaggedUnion<T extends Type.TSchema[]>(id: string, docs: string, members: [...T], life: Life = {}) {
      return Type.Union(members, named(id, docs, life))
    },

    /** Another name for a type, where the name says more than the type. */
    alias<T extends Type.TSchema>(id: string, docs: string, schema: T, life: Life = {}): T {
      return annotated(schema, named(id, docs, life))
    },
  }
}

/** A variant of an external union that is a plain string. */
export function plain<const V extends string>(value: V, note: Note) {
  return Type.Literal(value, { variant: note })
}

/** A variant of an external union that is an object of one member. */
export function carrying<const V extends string, T extends Type.TSchema>(tag: V, note: Note, payload: T) {
  const fields = { [tag]: payload } as { [K in V]: T }
  return Type.Object(fields, { additionalProperties: false, variant: note })
}
