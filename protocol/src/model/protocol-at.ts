import type { Version } from '../versions.ts'
import { definedAt, type OwnModel } from './defined-at.ts'

/**
 * The model of one released version.
 *
 * @param options.experimental also what needs the capability `experimentalApi`; it is included unless this is false
 */
export function protocolAt(
  version: Version,
  options: { readonly experimental?: boolean } = {},
): OwnModel<Version> {
  return definedAt(version, options)
}
