import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { PACKAGE_ROOT } from '../package-root.ts'
import type { Version } from '../versions.ts'
import type { Part } from './parts.ts'

/**
 * Out of the frozen bundle of a version, things are made that load quickly: its model as plain data, and validators as
 * code. They can be made anew at any time, and whoever wants to read them does without where they are missing or were
 * made of another bundle: each begins with the fingerprint of the one that it was made of.
 */
export const COMPILED = fileURLToPath(new URL('compiled/', PACKAGE_ROOT))

export const bundleFile = (version: Version): string =>
  fileURLToPath(new URL(`released/${version}/protocol.schema.json`, PACKAGE_ROOT))

export const modelFile = (version: Version, part: Part): string => `${named(version, part)}.model.json`

export const validatorsFile = (version: Version, part: Part): string =>
  `${named(version, part)}.validators.cjs`

const named = (version: Version, part: Part): string => (part === 'whole' ? version : `${version}.${part}`)

export function fingerprint(bundle: Uint8Array): string {
  return createHash('sha256').update(bundle).digest('hex')
}
