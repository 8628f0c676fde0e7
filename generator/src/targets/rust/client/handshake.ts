import { HANDSHAKE } from '../../../facts/methods.ts'
import { fieldOf } from '../../../facts/shape.ts'
import type { RustModel } from '../model/rust-model.ts'

/** The fields of the first request of a connection that the runtime can fill in. */
export function handshakeFields(model: RustModel): readonly string[] {
  const params = model.methods.find(({ name }) => name === HANDSHAKE)?.params
  return ['capabilities', 'clientInfo', 'protocolVersions'].filter(
    (name) => fieldOf(model, params, name) !== undefined,
  )
}
