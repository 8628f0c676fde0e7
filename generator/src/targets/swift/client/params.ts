import type { Method } from '@heddle/protocol'
import { asObject } from '../../../facts/shape.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { typeText } from '../types/type-text.ts'

/** The type of the params; undefined where there are none. */
export function paramsType(model: SwiftModel, { params }: Method): string | undefined {
  return params === null ? undefined : typeText(model, params)
}

/** The type of the result; undefined where it tells nothing. */
export function resultType(model: SwiftModel, { result }: Method): string | undefined {
  return result === null ? undefined : typeText(model, result)
}

/** Does the result have nothing that anybody could look at? */
export function isSilent(model: SwiftModel, { result }: Method): boolean {
  const node = asObject(model, result)
  return node !== undefined && node.fields.length === 0 && node.extra !== 'open'
}

/** Can an object be made without saying anything? */
export function isEmptyByDefault(model: SwiftModel, { params }: Method): boolean {
  const node = asObject(model, params)
  return node?.fields.every(({ presence }) => presence === 'optional') ?? false
}
