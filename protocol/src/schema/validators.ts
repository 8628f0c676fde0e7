import type { ValidateFunction } from 'ajv'
import type { Method, ProtocolModel } from '../model/types.ts'
import { type AjvOptions, ajvOf, definitionOf } from './ajv.ts'
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

export type ValidatorOptions = Partial<Pick<AjvOptions, 'openness' | 'faults'>>

/**
 * Validators of one version. Each type is compiled when it is first asked for.
 *
 * @param options `open`, and `all` faults, when they are left out
 */
export function createValidators(
  model: ProtocolModel,
  { openness = 'open', faults = 'all' }: ValidatorOptions = {},
): Validators {
  return validatorsOf(model, compilerOf(model, { openness, faults }))
}

/** Finds or makes the function that checks a type; only asked for types of the model. */
export type Compiler = (typeName: string) => ValidateFunction

/** Compiles each type when it is first asked for, and all that has to be known for that, too. */
export function compilerOf(model: ProtocolModel, options: AjvOptions): Compiler {
  let schemas: ReturnType<typeof ajvOf> | undefined
  return (typeName) => {
    schemas ??= ajvOf(model, options)
    return schemas.ajv.compile({ $ref: definitionOf(schemas.id, typeName) })
  }
}

export function validatorsOf(model: ProtocolModel, compile: Compiler): Validators {
  const compiled = new Map<string, ValidateFunction>()
  return validatorsBy(model, (name, value) => {
    const validate = compiled.get(name) ?? compile(name)
    compiled.set(name, validate)
    return validate(value) ? [] : problemsOf(validate.errors ?? [])
  })
}

/** @param faults what is wrong with a value of a type; only asked for types of the model */
export function validatorsBy(
  model: ProtocolModel,
  faults: (typeName: string, value: unknown) => readonly Problem[],
): Validators {
  const methods = new Map(model.methods.map((method) => [method.name, method]))
  const type = (name: string, value: unknown): readonly Problem[] => {
    if (!model.types.has(name)) throw new NotInThisVersion(`the type ${name}`, model.version)
    return faults(name, value)
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
      const { params, paramsOptional } = known(name)
      if (params === null || (paramsOptional && (value === undefined || value === null))) return []
      return value === undefined ? [{ pointer: '', message: 'must have params' }] : type(params.name, value)
    },
    result(name, value) {
      const { result } = known(name)
      return result === null ? [] : type(result.name, value)
    },
  }
}
