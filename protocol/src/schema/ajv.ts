import { createRequire } from 'node:module'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import type { ProtocolModel } from '../model/types.ts'
import { inFragment } from '../system/json-pointer.ts'
import { toJsonSchema } from './json-schema.ts'
import type { Openness } from './openness.ts'

/** A validator that knows all types of a model. `verbose`: errors carry the part of the schema that failed. */
export function ajvOf(
  model: ProtocolModel,
  openness: Openness,
  code: { readonly source?: boolean } = {},
): { readonly ajv: Ajv2020; readonly id: string } {
  const bundle = toJsonSchema(model, { openness })
  const ajv = new (loadAjv())({ allErrors: true, strict: false, verbose: true, validateFormats: false, code })
  ajv.addSchema(bundle)
  return { ajv, id: bundle.$id }
}

/** Loaded when it is needed first: whoever has compiled validators never does, and starts sooner. */
export function loadAjv(): typeof Ajv2020 {
  return createRequire(import.meta.url)('ajv/dist/2020.js').Ajv2020
}

/** The reference to a type in the bundle of that id. */
export const definitionOf = (id: string, typeName: string): string => `${id}#/$defs/${inFragment(typeName)}`
