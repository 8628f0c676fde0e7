import type { ProtocolModel } from '../model/types.ts'
import { faultsOf, type Reading } from './faults-of.ts'
import type { Openness } from './openness.ts'
import { type Validators, validatorsBy } from './validators.ts'

/**
 * Validators that go through model and value side by side, and are ready at once. `createValidators` gives those that
 * need some hundred milliseconds first and are then many times as fast; both say yes and no to the same values.
 */
export function readingValidators(
  model: ProtocolModel,
  { openness = 'open' }: { readonly openness?: Openness } = {},
): Validators {
  const reading: Reading = { types: model.types, openness }
  return validatorsBy(model, (name, value) => faultsOf(reading, { kind: 'ref', name }, value))
}
