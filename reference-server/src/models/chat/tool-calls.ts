import { newId } from '../../ids.ts'
import { isObject, objectAt, textAt } from '../loose.ts'
import type { ToolCall } from '../provider.ts'

interface Parts {
  id: string
  name: string
  input: string
}

/** Calls of tools that come in pieces. */
export class ChatToolCalls {
  readonly #calls = new Map<unknown, Parts>()

  /** @returns whether the pieces could be read */
  take(pieces: unknown): boolean {
    if (!Array.isArray(pieces)) return false
    return pieces.every((piece) => {
      if (!isObject(piece)) return false
      const call = this.#callOf(piece.index ?? textAt(piece, 'id') ?? [...this.#calls.keys()].at(-1))
      const made = objectAt(piece, 'function')
      call.id ||= textAt(piece, 'id') ?? ''
      call.name ||= textAt(made, 'name') ?? ''
      call.input += textAt(made, 'arguments') ?? ''
      return true
    })
  }

  /** In the order in which they began. An endpoint that gives no ids has some made up. */
  all(): ToolCall[] {
    return [...this.#calls.values()].map(({ id, name, input }) => ({
      callId: id || `call_${newId()}`,
      kind: 'function',
      name,
      input: input || '{}',
    }))
  }

  #callOf(key: unknown): Parts {
    const call = this.#calls.get(key) ?? { id: '', name: '', input: '' }
    this.#calls.set(key, call)
    return call
  }
}
