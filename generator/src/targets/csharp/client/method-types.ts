import type { Method } from '@heddle/protocol'
import { asObject } from '../../../facts/shape.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { isNullable, typeText } from '../types/type-text.ts'

/** A type of the protocol in the files of the client, which lie outside of its namespace. */
export const inClient = (name: string): string => `Protocol.${name}`

/** The type of the params of a method; undefined where it takes none. */
export function paramsType(model: CSharpModel, { params }: Method): string | undefined {
  return params === null ? undefined : typeText(model, params, inClient)
}

/** The params as they are handed over: null where they may be left out. */
export function paramsArgument(model: CSharpModel, method: Method): string | undefined {
  const type = paramsType(model, method)
  return type === undefined || !method.paramsOptional ? type : nullable(type)
}

/** The type, or null. */
export const nullable = (type: string): string => (isNullable(type) ? type : `${type}?`)

/** The type of the result of a request; undefined where it tells nothing. */
export function resultType(model: CSharpModel, { result }: Method): string | undefined {
  return result === null ? undefined : typeText(model, result, inClient)
}

/** Reads the params of a message of the server from `parameters`. */
export function readParams(model: CSharpModel, method: Method): string {
  const type = paramsArgument(model, method)
  return `RequestParams.${isNullable(type) ? 'Optional' : 'Required'}<${type}>`
}

/** May a caller leave the params out, because an object without any field would do? */
export function hasEmptyParams(model: CSharpModel, { params }: Method): boolean {
  const node = asObject(model, params)
  return (
    node?.alternatives === undefined &&
    (node?.fields.every(({ presence }) => presence === 'optional') ?? false)
  )
}
