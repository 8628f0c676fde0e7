import {
  type Json,
  type JsonObject,
  type Openness,
  type Problem,
  type ProtocolModel,
  readingValidators,
} from '@heddle/protocol'
import type { MethodChange } from '../find/change.ts'
import type { Found } from '../find/index.ts'
import { typeOf } from '../find/part.ts'
import type { Way } from '../find/reach.ts'
import { isWorse, type Severity } from '../rules/severity.ts'
import { type Age, type Both, type Flow, flowOf, otherAge } from '../sides.ts'
import { type Around, along, type Placed } from './along.ts'
import { candidatesOf } from './candidates.ts'
import { isAbout, type Place } from './focus.ts'
import { type Message, onTheWire, placeOf } from './message.ts'
import { type Reader, readerOf } from './reader.ts'
import { wholeValues } from './whole-values.ts'

/** A message that its writer may write and its reader refuses. Anyone can hold it against the schemas of both versions. */
export interface Witness {
  /** The method that it is about; of an answer, that of the request. */
  readonly method: string
  readonly slot: 'params' | 'result' | 'error'
  readonly message: JsonObject
  /** Where its reader stumbles, as a JSON pointer into the message. */
  readonly pointer: string
  /** What the reader says: `must have the field "sessionId"`. */
  readonly problem: string
}

/** What is proven of a change: every reader refuses the message, or only those who refuse what they do not know. */
export interface Proof {
  readonly severity: 'breaking' | 'strict'
  readonly witness: Witness
}

/** How many ways are gone when a reader lives with all that the cheapest one shows. */
const MOST_WAYS = 60

/** Looks for messages that show what a change does. Nothing is taken for broken without one. */
export class Prover {
  readonly #models: Both<ProtocolModel>
  readonly #readers: Both<{ readonly closed: Reader; readonly open: Reader; readonly known: Reader }>

  constructor(models: Both<ProtocolModel>) {
    this.#models = models
    const readers = (age: Age) => {
      const of = (openness: Openness) =>
        readerOf(models[age], readingValidators(models[age], { openness }), openness)
      return { closed: of('closed'), open: of('open'), known: of('known-values') }
    }
    this.#readers = { old: readers('old'), new: readers('new') }
  }

  /**
   * @param expected what the change does as a rule: as long as that is not proven, it is looked for further than in the
   *   smallest message that holds the change. In a union, another member can have room for that one.
   * @returns undefined when everything that the writer may say of it is taken by its reader
   */
  prove(found: Found, writer: Age, flow: Flow, expected: Severity): Proof | undefined {
    let best: Proof | undefined
    for (const { message, place } of this.#messages(found, writer, flow, () => isLess(best, expected))) {
      const proof = this.#proof(message, (problem) => isAbout(found.change, place, problem), writer)
      if (proof?.severity === 'breaking') return proof
      best ??= proof
    }
    return best
  }

  #proof(message: Message, isCause: (problem: Problem) => boolean, writer: Age): Proof | undefined {
    if (this.#readers[writer].closed.faults(message).length > 0) return undefined
    const reader = this.#readers[otherAge(writer)]
    const always = reader.open.faults(message).find(isCause)
    const fault = always ?? reader.known.faults(message).find(isCause)
    if (fault === undefined) return undefined
    const witness: Witness = {
      method: message.method.name,
      slot: message.slot,
      message: onTheWire(message),
      pointer: fault.pointer,
      problem: fault.message,
    }
    return { severity: always === undefined ? 'strict' : 'breaking', witness }
  }

  /** @param isWanting asked after the messages of the cheapest way: are others needed? */
  *#messages(found: Found, writer: Age, flow: Flow, isWanting: () => boolean): Iterable<Tried> {
    const { change } = found
    if (!('ways' in found)) {
      if (change.about === 'method') yield* this.#wholeMessages(change, writer, flow)
      return
    }
    const leaves = candidatesOf(found.change, writer, this.#models)
    if (leaves.length === 0) return
    let gone = 0
    for (const way of found.ways(flow)) {
      for (const around of ['little', 'everything'] as const) {
        for (const leaf of leaves) yield* this.#tried(way, writer, leaf, around)
        if (!isWanting()) return
      }
      gone += 1
      if (gone === MOST_WAYS) return
    }
  }

  *#tried({ part, steps }: Way, writer: Age, leaf: Json, around: Around): Iterable<Tried> {
    const type = typeOf(part, writer)
    if (type === null) return
    const placed = along(this.#models[writer], writer, type, steps, leaf, around)
    const { methods, slot, error } = part
    yield {
      message: {
        method: methods[writer],
        slot,
        value: placed.value,
        ...(error === undefined ? {} : { error: error[writer] }),
      },
      place: inMessage(slot, placed),
    }
  }

  *#wholeMessages(change: MethodChange, writer: Age, flow: Flow): Iterable<Tried> {
    const method = change.methods[writer]
    if (method === null) return
    const slot = flowOf(method.direction) === flow ? 'params' : 'result'
    for (const value of wholeValues(this.#models[writer], change.kind, method, slot))
      yield { message: { method, slot, value }, place: { pointer: '', unions: [] } }
  }
}

const isLess = (proof: Proof | undefined, expected: Severity): boolean =>
  isWorse(expected, proof?.severity ?? 'behaviour')

/** A message that may show what a change does, and where in it the change is. */
interface Tried {
  readonly message: Message
  readonly place: Place
}

const inMessage = (slot: Message['slot'], { pointer, unions }: Placed): Place => ({
  pointer: placeOf(slot) + pointer,
  unions: unions.map((union) => placeOf(slot) + union),
})
