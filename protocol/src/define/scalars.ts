import Type from 'typebox'
import type { IntegerType, ScalarFormat, ScalarType } from '../model/types.ts'

/** The keyword that carries the width and meaning of a scalar, which JSON's own types do not tell. */
export interface Scalar {
  readonly type: ScalarType
  readonly format?: ScalarFormat
  readonly minimum?: number
}

const scalar = (type: ScalarType, format?: ScalarFormat): { scalar: Scalar } => ({
  scalar: format === undefined ? { type } : { type, format },
})

export const text = () => Type.String(scalar('string'))
export const flag = () => Type.Boolean(scalar('boolean'))
/** An absolute path on the machine of the server. */
export const path = () => Type.String(scalar('string', 'path'))

/**
 * A whole number of a known width. JavaScript keeps those up to 2^53 exactly.
 *
 * @param minimum the smallest, where the width lets smaller ones through
 */
export const int = (type: IntegerType, { minimum }: { readonly minimum?: number } = {}) =>
  Type.Integer({ scalar: minimum === undefined ? { type } : { type, minimum } })
/** Any number. */
export const number = () => Type.Number(scalar('double'))

/** A point in time, whole seconds since 1970 (UTC). Fields that end in `At`. */
export const unixSeconds = () => Type.Integer(scalar('int64', 'unix-seconds'))
/** A point in time, whole milliseconds since 1970 (UTC). Fields that end in `AtMs`. */
export const unixMillis = () => Type.Integer(scalar('int64', 'unix-millis'))
/** Bytes, in the alphabet of base64 with padding. */
export const base64 = () => Type.String(scalar('string', 'base64'))
/** A length of time in whole seconds. */
export const seconds = (type: IntegerType = 'int64') => Type.Integer(scalar(type, 'seconds'))
/** A length of time in whole milliseconds. */
export const millis = (type: IntegerType = 'int64') => Type.Integer(scalar(type, 'millis'))

/** Any JSON value, null included. */
export const anything = () => Type.Unknown()
export const list = <T extends Type.TSchema>(items: T) => Type.Array(items)
export const map = <T extends Type.TSchema>(values: T) => Type.Record(Type.String(), values)
