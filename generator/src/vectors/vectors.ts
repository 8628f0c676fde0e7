import type { Json, NamedType, ProtocolModel } from '@heddle/protocol'
import { samplesOf } from '@heddle/protocol'
import { futuresOf } from './futures.ts'
import { invalidOf } from './invalid.ts'
import { widestOf } from './widest.ts'

/**
 * One value that a client is tried with. `valid`: this version has it. `future`: a later version may send it. Both
 * have to come out of decoding and encoding as they went in. `invalid`: must not be taken for a value of the type.
 */
export interface Vector {
  /** The type, by its name in the model. */
  readonly type: string
  /** What it shows: `commandExecution/fullest`, `without-id`. Unique within type and kind. */
  readonly name: string
  readonly kind: 'valid' | 'future' | 'invalid'
  readonly value: Json | bigint
  /** What may come out instead, where a client does not keep fields that it does not know. */
  readonly known?: Json
}

/** The vectors of every type of a model, in its order: the smallest and fullest value, each variant, … */
export function* vectorsOf(model: ProtocolModel): Generator<Vector> {
  for (const type of model.types.values()) yield* vectorsOfType(model, type)
}

function* vectorsOfType(model: ProtocolModel, type: NamedType): Generator<Vector> {
  const samples = [...samplesOf(model, type.name), ...widestOf(model, type)]
  for (const { name, value } of samples) yield { type: type.name, name, kind: 'valid', value }
  for (const future of futuresOf(model, type)) yield { type: type.name, kind: 'future', ...future }
  for (const { name, value } of invalidOf(model, type))
    yield { type: type.name, name, kind: 'invalid', value }
}
