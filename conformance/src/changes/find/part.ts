import type { ErrorKind, Method, RefNode } from '@heddle/protocol'
import { type Both, type Flow, flowOf, opposite } from '../sides.ts'

/** What of a message holds a value: the params of a method, the result of a request, the data of an error. */
export type Slot = 'params' | 'result' | 'error'

/** A part of the messages of a method that both versions have. */
export interface Part {
  /** As on the wire. Of an error that every request can be answered with: the first request of that side. */
  readonly method: string
  readonly slot: Slot
  readonly flow: Flow
  readonly methods: Both<Method>
  /** The kind of error whose data it is. */
  readonly error?: Both<ErrorKind>
}

/** Params and result of a method, each with where it flows. */
export function partsOf(methods: Both<Method>): readonly Part[] {
  const method = methods.new.name
  const flow = flowOf(methods.new.direction)
  const params: Part = { method, slot: 'params', flow, methods }
  return methods.new.kind === 'request' && methods.old.kind === 'request'
    ? [params, { method, slot: 'result', flow: opposite(flow), methods }]
    : [params]
}

/** What a version says of the value; null when it says that there is none. */
export function typeOf({ slot, methods, error }: Part, age: 'old' | 'new'): RefNode | null {
  if (slot === 'error') return error?.[age].data ?? null
  return methods[age][slot]
}
