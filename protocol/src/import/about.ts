import type { Described, NamedType } from '../model/types.ts'
import { isObject, type Schema, textOf } from './schema.ts'

/** What a schema says about a part for people; also one of ours, on the way back to the model. */
export function described(schema: Schema): Described {
  if (!isObject(schema)) return { docs: '', stability: 'stable' }
  const about: { -readonly [Key in keyof Described]: Described[Key] } = {
    docs: textOf(schema.description) ?? '',
    stability: schema['x-stability'] === 'experimental' ? 'experimental' : 'stable',
  }
  const since = textOf(schema['x-since'])
  if (since !== undefined) about.since = since
  if (schema.deprecated === true) about.deprecated = textOf(schema['x-deprecated']) ?? 'It is deprecated.'
  return about
}

/** The same of a type, for the variant of a union that it is. */
export function aboutOf(type: NamedType | undefined): Described {
  if (type === undefined) return { docs: '', stability: 'stable' }
  const { docs, since, stability, deprecated } = type
  return {
    docs,
    ...(since === undefined ? {} : { since }),
    stability,
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}

/** The area that one of our types belongs to; none for others. */
export const areaOf = (schema: Schema): string => (isObject(schema) ? (textOf(schema['x-area']) ?? '') : '')
