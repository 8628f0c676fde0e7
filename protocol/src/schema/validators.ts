import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Method, ProtocolModel } from '../model/types.ts'
import { toJsonSchema } from './json-schema.ts'
import type { Openness } from './openness.ts'
import { type Problem, problemsOf } from './problems.ts'

/** Checks values against one version of the protocol. */
export interface Validators {
  /** The method of that name, if the version has it. */
  method(name: string): Method | undefined
  /** The faults of the params of a method; `undefined` stands for params that are left out. */
  params(method: string, value: unknown): readonly Problem[]
  /** The faults of the result of a request. */
  result(method: string, value: unknown): readonly Problem[]
  /** The faults of a value of a named type. */
  type(name: string, value: unknown): readonly Problem[]
}

/** Thrown when a version is asked about a method or type that it does not have. A mistake of the caller. */
export class NotInThisVersion extends Error {
  constructor(what: string, version: string) {
    super(`${what} is not part of protocol ${version}`)
    this.name = 'NotInThisVersion'
  }
}

/** Validators of one version. Each type is compiled when it is first asked for. */
export function createValidators(
  model: ProtocolModel,
  options: { readonly openness?: Openness } = {},
): Validators {
  const bundle = toJsonSchema(model, options)
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, validateFormats: false })
  ajv.addSchema(bundle)
  const methods = new Map(model.methods.map((method) => [method.name, method]))
  const compiled = new Map<string, ValidateFunction>()

  const type = (name: string, value: unknown): readonly Problem[] => {
    if (!model.types.has(name)) throw new NotInThisVersion(`the type ${name}`, model.version)
    const validate = compiled.get(name) ?? ajv.compile({ $ref: `${bundle.$id}#/$defs/${name}` })
    compiled.set(name, validate)
    return validate(value) ? [] : problemsOf(validate.errors ?? [])
  }
  const known = (name: string): Method => {
    const method = methods.get(name)
    if (method === undefined) throw new NotInThisVersion(`the method ${name}`, model.version)
    return method
  }
  return {
    type,
    method: (name) => methods.get(name),
    params(name, value) {
      const { params } = known(name)
      if (params === null) return []
      return value === undefined ? [{ pointer: '', message: 'must have params' }] : type(params.name, value)
    },
    result(name, value) {
      const { result } = known(name)
      return result === null ? [] : type(result.name, value)
    },
  }
}
