import type { Method } from '@heddle/protocol'
import type { TypeScriptModel } from '../model/typescript-model.ts'

/** A method without params has none in its message. */
export function paramsType({ typeNames }: TypeScriptModel, { params }: Pick<Method, 'params'>): string {
  return params === null ? 'undefined' : typeNames.of(params.name)
}

export function resultType({ typeNames }: TypeScriptModel, { result }: Method): string {
  return result === null ? 'unknown' : typeNames.of(result.name)
}

/** The types of the params and results of methods, to be imported. */
export function typesOf({ typeNames }: TypeScriptModel, methods: readonly Method[]): readonly string[] {
  const refs = methods.flatMap(({ params, result }) => [params, result])
  return refs.flatMap((ref) => (ref === null ? [] : [typeNames.of(ref.name)]))
}
