import { readFileSync } from 'node:fs'
import { bundleFile, fingerprint } from '../compiled/files.ts'
import { PARTS, type Part } from '../compiled/parts.ts'
import { compiledModel, compiledValidators } from '../compiled/read.ts'
import { protocolAt } from '../model/protocol-at.ts'
import type { OwnModel } from '../model/types.ts'
import type { Version } from '../versions.ts'
import { compilerOf, type Validators, validatorsOf } from './validators.ts'

/**
 * Validators for what a client of a released version sends, as a server needs them: unknown fields pass, unknown
 * values do not, and of several faults the first is told. Compiled ahead of time, so that neither the start nor the
 * first requests wait for it.
 */
export function releasedValidators(model: OwnModel<Version>): Validators {
  return readyValidators(model, model.experimental ? 'whole' : 'stable', bundleMark(model.version))
}

/** A little of a released version, which loads in a fraction of the time of the whole. */
export interface ReleasedPart {
  readonly model: OwnModel<Version>
  /** As those of `releasedValidators`. */
  readonly validators: Validators
}

/**
 * @param part `handshake`: the method `initialize`, before a connection has begun. `config`: the type `Config`, of which
 * all faults are told.
 */
export function releasedPart(version: Version, part: 'handshake' | 'config'): ReleasedPart {
  const bundle = bundleMark(version)
  const ready = compiledModel(version, part, bundle)
  const model = ready === undefined ? PARTS[part].of(protocolAt(version)) : { ...ready, version }
  return { model, validators: readyValidators(model, part, bundle) }
}

function readyValidators(model: OwnModel<Version>, part: Part, bundle: string): Validators {
  const later = compilerOf(model, { openness: 'known-values', faults: PARTS[part].faults })
  const ready = compiledValidators(model.version, part, bundle)
  return validatorsOf(model, (typeName) => ready?.[typeName] ?? later(typeName))
}

const bundleMark = (version: Version): string => fingerprint(readFileSync(bundleFile(version)))
