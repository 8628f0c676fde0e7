import { reachedBy } from './reached.ts'
import type { ProtocolModel } from './types.ts'

/** A model of nothing but the request with which every connection begins. */
export function handshakePart<Model extends ProtocolModel>(model: Model): Model {
  return reachedBy(model, { methods: model.methods.filter(({ name }) => name === 'initialize'), errors: [] })
}
