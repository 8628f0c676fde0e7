import type { ErrorKind, Json, JsonObject, Method } from '@heddle/protocol'
import type { Slot } from '../find/part.ts'

/** What one side says to the other, as far as a version has something to say of it. */
export interface Message {
  /** The method, as the version of the writer has it. */
  readonly method: Method
  readonly slot: Slot
  /** The params, the result, or the data of an error; undefined when there are none. */
  readonly value: Json | undefined
  /** Of an error: which one. */
  readonly error?: ErrorKind
}

/** The message as it is on the wire. */
export function onTheWire({ method, slot, value, error }: Message): JsonObject {
  switch (slot) {
    case 'params': {
      const params = value === undefined ? {} : { params: value }
      return method.kind === 'request'
        ? { method: method.name, id: 1, ...params }
        : { method: method.name, ...params }
    }
    case 'result':
      return { id: 1, result: value ?? {} }
    case 'error': {
      const data = value === undefined ? {} : { data: value }
      return { id: 1, error: { code: error?.code ?? 0, message: 'That did not work.', ...data } }
    }
  }
}

/** Where in the message its value is, as a JSON pointer. */
export const placeOf = (slot: Slot): string => (slot === 'error' ? '/error/data' : `/${slot}`)
