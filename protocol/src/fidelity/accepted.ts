import { Ajv } from 'ajv'
import type { SchemaObject } from '../import/schema.ts'
import { isObject } from '../import/schema.ts'
import type { ProtocolModel } from '../model/types.ts'
import { samplesOf } from '../samples/samples.ts'
import type { Difference } from './compare.ts'

/**
 * Holds samples of our types against the real server's own schemas: what may be sent by ours must be taken by theirs.
 *
 * @param bundle as the real server prints it
 * @param pairs names of our types by the names of theirs
 */
export function refusedByReal(
  ours: ProtocolModel,
  bundle: SchemaObject,
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly samples: number; readonly refusals: readonly Difference[] } {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false })
  ajv.addSchema({ ...bundle, $id: 'real' })
  const refusals: Difference[] = []
  let samples = 0
  for (const [theirs, names] of pairs) {
    const place = placeOf(bundle, theirs)
    // What has no name there stands inside of something that has, and is held against it with that.
    if (place === undefined) continue
    const validate = ajv.compile({ $ref: `real#${place}` })
    for (const type of names)
      for (const { name, value } of samplesOf(ours, type)) {
        samples += 1
        if (!validate(value)) {
          const message = `the real schema refuses it: ${ajv.errorsText(validate.errors, { dataVar: '' })}`
          refusals.push({ id: `sample:${type}/${name}`, message })
        }
      }
  }
  return { samples, refusals }
}

function placeOf({ definitions }: SchemaObject, name: string): string | undefined {
  if (!isObject(definitions)) return undefined
  if (isObject(definitions.v2) && name in definitions.v2) return `/definitions/v2/${name}`
  return name in definitions ? `/definitions/${name}` : undefined
}
