import type { Described, NamedType } from '../model/types.ts'
import { isObject, type Schema, textOf } from './schema.ts'

/** What a schema says about a part for people; also one of ours, on the way back to the model. */
export function described(schema: Schema): Described {
  if (!isObject(schema)) return { docs: '', stability: 'stable' }
  const since = textOf(schema['x-since'])
  const deprecated =
    textOf(schema['x-deprecated']) ?? (schema.deprecated === true ? 'It is deprecated.' : undefined)
  return {
    docs: textOf(schema.description) ?? '',
    ...(since === undefined ? {} : { since }),
    stability: schema['x-stability'] === 'experimental' ? 'experimental' : 'stable',
    ...(deprecated === undefined ? {} : { deprecated }),
  }
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
