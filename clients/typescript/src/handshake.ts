// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import type { InitializeParams } from './types/index.ts'
import { EXPERIMENTAL, PACKAGE_VERSION, SUPPORTED_VERSIONS } from './version.ts'

/** What can be said about a client in the handshake. */
export interface HandshakeOptions {
  /** Who connects; shown in the logs of the server. */
  readonly clientInfo?: InitializeParams['clientInfo']
  /** What this client can do; what is left out is as this package was generated. */
  readonly capabilities?: InitializeParams['capabilities']
}

/** The params of `initialize`. */
export function handshake({ clientInfo, capabilities }: HandshakeOptions): InitializeParams {
  return {
    clientInfo: clientInfo ?? { name: 'heddle-client', version: PACKAGE_VERSION },
    capabilities: { experimentalApi: EXPERIMENTAL, ...capabilities },
    protocolVersions: [...SUPPORTED_VERSIONS],
  }
}
