import { createRequire } from 'node:module'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import type { ProtocolModel } from '../model/types.ts'
import { inFragment } from '../system/json-pointer.ts'
import { toJsonSchema } from './json-schema.ts'
import type { Openness } from './openness.ts'

/**
 * How many faults are told of a value that has several. To gather all takes time in the square of their number, which a
 * stranger who sends the value must not choose.
 */
export type Faults = 'first' | 'all'

export interface AjvOptions {
  readonly openness: Openness
  readonly faults: Faults
  /** It is to be written down as code. */
  readonly source?: boolean
}

/** A validator that knows all types of a model. `verbose`: errors carry the part of the schema that failed. */
export function ajvOf(
  model: ProtocolModel,
  { openness, faults, source = false }: AjvOptions,
): { readonly ajv: Ajv2020; readonly id: string } {
  const bundle = toJsonSchema(model, { openness })
  const ajv = new (loadAjv())({
    allErrors: faults === 'all',
    strict: false,
    verbose: true,
    validateFormats: false,
    code: { source },
  })
  ajv.addSchema(bundle)
  return { ajv, id: bundle.$id }
}

/** Loaded when it is needed first: whoever has compiled validators never does, and starts sooner. */
export function loadAjv(): typeof Ajv2020 {
  return createRequire(import.meta.url)('ajv/dist/2020.js').Ajv2020
}

/** The reference to a type in the bundle of that id. */
export const definitionOf = (id: string, typeName: string): string => `${id}#/$defs/${inFragment(typeName)}`
