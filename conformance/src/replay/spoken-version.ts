import { isVersion, type Json, REAL_SERVERS, VERSIONS, type Version } from '@heddle/protocol'
import type { Recording } from '../recording/read.ts'
import type { Said } from './exchange.ts'

/**
 * The protocol version that was spoken in a recording: what its header says, else what was agreed in the
 * handshake, else what the name of a real server tells.
 */
export function spokenVersion({ header }: Recording, said: readonly Said[]): Version | null {
  if (header.protocol !== undefined && isVersion(header.protocol)) return header.protocol
  for (const { what, asked } of said) {
    if (what.kind !== 'result' || asked !== 'initialize') continue
    return versionOf(what.message.result)
  }
  return null
}

/** The version that an answer to `initialize` tells of; real servers tell it by their `userAgent` only. */
export function versionOf(result: Json): Version | null {
  if (result === null || typeof result !== 'object' || Array.isArray(result)) return null
  const { protocolVersion, userAgent } = result as { protocolVersion?: Json; userAgent?: Json }
  if (typeof protocolVersion === 'string') return isVersion(protocolVersion) ? protocolVersion : null
  const server = /^[^/]*\/(\S+)/.exec(typeof userAgent === 'string' ? userAgent : '')?.[1]
  return VERSIONS.find((version) => REAL_SERVERS[version] === server) ?? null
}
