import { readFileSync } from 'node:fs'
import { bundleFile, fingerprint } from '../compiled/files.ts'
import { compiledValidators } from '../compiled/read.ts'
import type { OwnModel } from '../model/types.ts'
import type { Version } from '../versions.ts'
import { compilerOf, type Validators, validatorsOf } from './validators.ts'

/**
 * Validators for what a client of a released version sends, as a server needs them: unknown fields pass, unknown
 * values do not. Compiled ahead of time, so that neither the start nor the first requests wait for it.
 */
export function releasedValidators(model: OwnModel<Version>): Validators {
  const later = compilerOf(model, 'known-values')
  const { version, experimental } = model
  const ready = compiledValidators(version, experimental, fingerprint(readFileSync(bundleFile(version))))
  return validatorsOf(model, (typeName) => ready?.[typeName] ?? later(typeName))
}
