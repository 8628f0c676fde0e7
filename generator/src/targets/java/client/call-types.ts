import type { Method } from '@heddle/protocol'
import { asObject } from '../../../facts/shape.ts'
import type { JavaModel } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'
import { call } from '../text/layout.ts'
import { type Coding, codingOf } from '../types/coding.ts'

/** The params that come with a method of the server: nothing, or perhaps nothing, where it says so. */
export function paramsOf(model: JavaModel, file: JavaFile, { params, paramsOptional }: Method): Coding {
  if (params === null) return nothing(model, file)
  const coding = codingOf(model, file, params)
  if (!paramsOptional) return coding
  const core = (name: string): string => file.use(`${model.packageName.javaPackage}.core.${name}`)
  const type = `${file.use('java.util.Optional')}<${coding.type}>`
  return {
    type,
    plain: type,
    decode: call(`${core('Decode')}.nullable`, coding.decode),
    encode: call(`${core('Encode')}.nullable`, coding.encode),
  }
}

/** The result of a request. */
export function resultOf(model: JavaModel, file: JavaFile, { result }: Method): Coding {
  return result === null ? nothing(model, file) : codingOf(model, file, result)
}

/** One way to call a request. */
export interface CallForm {
  /** The parameters of the Java method: one, or none. */
  readonly parameters: readonly string[]
  /** The same handed on. */
  readonly handedOn: readonly string[]
  /** What is sent: the params, nothing, or an object without fields. */
  readonly sent: 'params' | 'null' | 'object'
}

/** With its params and, where they can be left out, without them. */
export function formsOf(
  model: JavaModel,
  file: JavaFile,
  { params, paramsOptional }: Method,
): readonly CallForm[] {
  const none = (sent: 'null' | 'object'): CallForm => ({ parameters: [], handedOn: [], sent })
  if (params === null) return [none('null')]
  const { type } = codingOf(model, file, params)
  const whole: CallForm = { parameters: [`${type} params`], handedOn: ['params'], sent: 'params' }
  if (paramsOptional) return [whole, none('null')]
  const fields = asObject(model, params)?.fields
  if (fields?.every(({ presence }) => presence === 'optional') !== true) return [whole]
  return [whole, none('object')]
}

function nothing(model: JavaModel, file: JavaFile): Coding {
  const core = (name: string): string => file.use(`${model.packageName.javaPackage}.core.${name}`)
  return {
    type: 'Void',
    plain: 'Void',
    decode: `${core('Decode')}::nothing`,
    encode: `${core('Encode')}::nothing`,
  }
}
