import type { Method } from '@heddle/protocol'
import type { TypeScope } from '../types/type-text.ts'

/** The type of the params of a method; undefined when it takes none. */
export function paramsType(scope: TypeScope, { params, paramsOptional }: Method): string | undefined {
  if (params === null) return undefined
  return paramsOptional ? scope.typeOrNull(params) : scope.type(params)
}

/** What reads the params of a method that takes some. */
export function paramsSerializer(scope: TypeScope, { params, paramsOptional }: Method): string {
  if (params === null) throw new Error('a method without params has none to read')
  return scope.serializer(paramsOptional ? { kind: 'nullable', inner: params } : params)
}

/** The type of the result of a request. */
export function resultType(scope: TypeScope, { result }: Method): string {
  return result === null ? 'Unit' : scope.type(result)
}
