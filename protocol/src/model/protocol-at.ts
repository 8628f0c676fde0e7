import { readFileSync } from 'node:fs'
import { bundleFile, fingerprint } from '../compiled/files.ts'
import { compiledModel } from '../compiled/read.ts'
import { importOwnBundle } from '../import/own-bundle.ts'
import type { Version } from '../versions.ts'
import { stablePart } from './stable-part.ts'
import type { OwnModel } from './types.ts'

/**
 * The model of one released version, out of its frozen bundle: quicker than out of the definitions, and the same.
 *
 * @param options.experimental also what needs the capability `experimentalApi`; it is included unless this is false
 */
export function protocolAt(
  version: Version,
  options: { readonly experimental?: boolean } = {},
): OwnModel<Version> {
  const file = bundleFile(version)
  const bundle = readFileSync(file)
  const whole =
    compiledModel(version, 'whole', fingerprint(bundle)) ??
    importOwnBundle(JSON.parse(bundle.toString()), file).model
  const model = { ...whole, version }
  return options.experimental === false ? stablePart(model) : model
}
