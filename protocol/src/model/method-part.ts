import { reachedBy } from './reached.ts'
import type { ProtocolModel } from './types.ts'

/** A model of nothing but one method. */
export function methodPart<Model extends ProtocolModel>(model: Model, method: string): Model {
  return reachedBy(model, { methods: model.methods.filter(({ name }) => name === method), errors: [] })
}
