import type { ProtocolModel } from '@heddle/protocol'
import { fieldOf } from '../../../facts/shape.ts'

/** Do client and server agree on a version in the handshake? */
export function negotiates(model: ProtocolModel): boolean {
  const method = model.methods.find(({ name }) => name === 'initialize')
  return fieldOf(model, method?.params, 'protocolVersions') !== undefined
}
