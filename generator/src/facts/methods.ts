import type { Direction, Method, ProtocolModel } from '@heddle/protocol'

/** The request that opens a connection; what a client does first, and its users never. */
export const HANDSHAKE = 'initialize'

/** The methods of one direction and kind. */
export function methodsOf(
  model: ProtocolModel,
  direction: Direction,
  kind: Method['kind'],
): readonly Method[] {
  return model.methods.filter((method) => method.direction === direction && method.kind === kind)
}

/** The requests that users of a client send themselves. */
export function clientRequests(model: ProtocolModel): readonly Method[] {
  return methodsOf(model, 'client-to-server', 'request').filter(({ name }) => name !== HANDSHAKE)
}
