import { readFileSync } from 'node:fs'
import { bundleFile, fingerprint, type Part } from '../compiled/files.ts'
import { compiledModel, compiledValidators } from '../compiled/read.ts'
import { handshakePart } from '../model/handshake-part.ts'
import { protocolAt } from '../model/protocol-at.ts'
import type { OwnModel } from '../model/types.ts'
import type { Version } from '../versions.ts'
import { compilerOf, type Validators, validatorsOf } from './validators.ts'

/**
 * Validators for what a client of a released version sends, as a server needs them: unknown fields pass, unknown
 * values do not. Compiled ahead of time, so that neither the start nor the first requests wait for it.
 */
export function releasedValidators(model: OwnModel<Version>): Validators {
  return readyValidators(model, model.experimental ? 'whole' : 'stable', bundleMark(model.version))
}

/** What of a released version is needed before a connection has begun. Loads in a fraction of the time of the whole. */
export interface Handshake {
  /** Only the method `initialize` and its types. */
  readonly model: OwnModel<Version>
  /** As those of `releasedValidators`. */
  readonly validators: Validators
}

export function releasedHandshake(version: Version): Handshake {
  const bundle = bundleMark(version)
  const ready = compiledModel(version, 'handshake', bundle)
  const model = ready === undefined ? handshakePart(protocolAt(version)) : { ...ready, version }
  return { model, validators: readyValidators(model, 'handshake', bundle) }
}

function readyValidators(model: OwnModel<Version>, part: Part, bundle: string): Validators {
  const later = compilerOf(model, 'known-values')
  const ready = compiledValidators(model.version, part, bundle)
  return validatorsOf(model, (typeName) => ready?.[typeName] ?? later(typeName))
}

const bundleMark = (version: Version): string => fingerprint(readFileSync(bundleFile(version)))
