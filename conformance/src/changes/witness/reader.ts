import type { Method, Openness, Problem, ProtocolModel, Validators } from '@heddle/protocol'
import { type Message, placeOf } from './message.ts'

/** One version of the protocol, as somebody who is told something in it. */
export interface Reader {
  /** Why it cannot take the message; nothing when it can. Pointers go from the top of the message. */
  faults(message: Message): readonly Problem[]
}

/**
 * @param validators of the model, of the same openness
 * @param openness `closed`: whoever writes of that version says nothing else. `open`: what every reader must live with.
 *   `known-values`: readers who refuse what they do not know.
 */
export function readerOf(model: ProtocolModel, validators: Validators, openness: Openness): Reader {
  const methods = new Map(model.methods.map((method) => [keyOf(method), method]))
  return {
    faults(message) {
      const { method, slot, value } = message
      const known = methods.get(keyOf(method))
      if (known === undefined) {
        // What nobody waits for can be left alone; to a request there has to be an answer, and it is no.
        if (method.kind === 'notification' && openness === 'open') return []
        return [{ pointer: '/method', message: `is no ${method.kind} of this version` }]
      }
      const base = placeOf(slot)
      const below = (problems: readonly Problem[]) =>
        problems.map(({ pointer, message: text }) => ({ pointer: base + pointer, message: text }))
      const type = (name: string) => below(validators.type(name, value))
      switch (slot) {
        case 'params': {
          if (known.params === null)
            return openness === 'closed' && value !== undefined
              ? [{ pointer: base, message: 'is not taken by this method' }]
              : []
          if (value === undefined || value === null) {
            if (known.paramsOptional) return []
            if (value === undefined) return [{ pointer: '', message: 'must have params' }]
          }
          return type(known.params.name)
        }
        case 'result':
          return known.result === null ? [] : type(known.result.name)
        case 'error': {
          const data = model.errors.get(message.error?.name ?? '')?.data ?? null
          return data === null || value === undefined ? [] : type(data.name)
        }
      }
    },
  }
}

const keyOf = ({ direction, kind, name }: Method): string => `${direction} ${kind} ${name}`
