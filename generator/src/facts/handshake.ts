import type { ProtocolModel, RefNode } from '@heddle/protocol'
import { GenerateError } from '../errors.ts'
import { HANDSHAKE } from './methods.ts'
import { asObject, asRef, fieldOf, solid } from './shape.ts'

/** What the first request of a connection is made of. */
export interface Handshake {
  readonly clientInfo: RefNode
  /** Null where clients say nothing about what they can do. */
  readonly capabilities: RefNode | null
  /** What the server answers about itself. */
  readonly server: RefNode
  /** The fields of the params, of those that the runtime can fill in. */
  readonly fields: readonly string[]
}

const FIELDS = ['capabilities', 'clientInfo', 'protocolVersions']

/** @throws GenerateError when the protocol has no handshake that the client could do */
export function handshakeOf(model: ProtocolModel, language: string): Handshake {
  const method = model.methods.find(({ name }) => name === HANDSHAKE)
  const clientInfo = asRef(solid(model, method?.params, 'clientInfo'))
  const server = asRef(method?.result)
  if (clientInfo === undefined || server === undefined || asObject(model, server) === undefined)
    throw new GenerateError(
      `${model.name} ${model.version} cannot have a ${language} client. A client opens its connection with the request ` +
        '`initialize`, whose params have an object `clientInfo` and whose result is an object; this protocol has no ' +
        'such request. Generate json-schema from it instead.',
    )
  return {
    clientInfo,
    capabilities: asRef(fieldOf(model, method?.params, 'capabilities')?.type) ?? null,
    server,
    fields: FIELDS.filter((name) => fieldOf(model, method?.params, name) !== undefined),
  }
}

/** Do client and server agree on a version in the handshake? Not in every protocol. */
export function negotiates(model: ProtocolModel): boolean {
  const method = model.methods.find(({ name }) => name === HANDSHAKE)
  return fieldOf(model, method?.params, 'protocolVersions') !== undefined
}
