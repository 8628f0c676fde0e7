import { protocolAt, VERSIONS, type Version } from '@heddle/protocol'
import { METHODS } from './methods/index.ts'

/** What of one version of the protocol the server does. */
export interface VersionCapabilities {
  readonly version: Version
  /** The requests that it carries out; those of them that need the capability `experimentalApi` are marked. */
  readonly methods: readonly { readonly name: string; readonly experimental: boolean }[]
}

/** What the server does, at each version that it speaks. What is not here is not implemented. */
export function capabilities(): readonly VersionCapabilities[] {
  return VERSIONS.map((version) => ({
    version,
    methods: protocolAt(version)
      .methods.filter(({ name }) => name === 'initialize' || METHODS.has(name))
      .map(({ name, stability }) => ({ name, experimental: stability === 'experimental' })),
  }))
}
