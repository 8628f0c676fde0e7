import { type ProtocolModel, stablePart, tellsApart } from '@heddle/protocol'

/**
 * What of a protocol clients are generated from, unless more is asked for. A bundle that was written with its
 * experimental part does not say which part that is: it is taken as it is.
 */
export const defaultPart = (model: ProtocolModel): ProtocolModel =>
  tellsApart(model) ? stablePart(model) : model
