import { Ajv, type ValidateFunction } from 'ajv'
import { isObject, type SchemaObject } from '../import/schema.ts'
import type { ProtocolModel } from '../model/types.ts'
import { samplesOf } from '../samples/samples.ts'
import type { Difference } from './compare.ts'

/** Names of our types by the names of theirs. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Holds samples of our types against the real server's own schemas: what may be sent by ours must be taken by theirs.
 *
 * @param bundle as the real server prints it
 */
export function refusedByReal(
  ours: ProtocolModel,
  bundle: SchemaObject,
  pairs: Pairs,
): { readonly samples: number; readonly refusals: readonly Difference[] } {
  const refusals: Difference[] = []
  let samples = 0
  for (const { type, validate } of realValidators(bundle, pairs))
    for (const { name, value } of samplesOf(ours, type)) {
      samples += 1
      if (validate(value)) continue
      const reasons = validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? []
      refusals.push({
        id: `sample:${type}/${name}`,
        message: `the real schema refuses it: ${reasons.join(', ')}`,
      })
    }
  return { samples, refusals }
}

/** For each of our types what the real server's own schema says to a value of it. */
export function* realValidators(
  bundle: SchemaObject,
  pairs: Pairs,
): Generator<{ readonly type: string; readonly validate: ValidateFunction }> {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false })
  ajv.addSchema({ ...bundle, $id: 'real' })
  for (const [theirs, names] of pairs) {
    const place = placeOf(bundle, theirs)
    // What has no name there stands inside of something that has, and is held against it with that.
    if (place === undefined) continue
    const validate = ajv.compile({ $ref: `real#${place}` })
    for (const type of names) yield { type, validate }
  }
}

function placeOf({ definitions }: SchemaObject, name: string): string | undefined {
  if (!isObject(definitions)) return undefined
  if (isObject(definitions.v2) && name in definitions.v2) return `/definitions/v2/${name}`
  return name in definitions ? `/definitions/${name}` : undefined
}
