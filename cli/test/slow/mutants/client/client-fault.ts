import { inside, type Loose } from '../fault.ts'

/** What a fault keeps in mind. */
export type ClientMemory = Map<string, unknown>

/** A small fault in a client that is otherwise right. What is left out is as it should be. */
export interface ClientFault {
  /** What the client reads of bytes that came together. */
  readonly chunk?: (chunk: Buffer) => Buffer
  /** The lines that it takes a line for. */
  readonly line?: (line: string, memory: ClientMemory) => readonly string[]
  /** What it hears in place of a message; of an answer with the method of its request. */
  readonly hears?: (message: Loose, answered: string | undefined, memory: ClientMemory) => readonly Loose[]
  /** What it says in place of a message; texts as they are. */
  readonly says?: (message: Loose, memory: ClientMemory) => readonly (Loose | string)[]
  /** It goes on waiting though the server is gone; told what it has asked for last. */
  readonly clings?: (asked: string | undefined) => boolean
  /** What it prints at its end. */
  readonly tells?: (told: { readonly status: string; readonly text: string }) => object
  /** It ends as if all were well. */
  readonly smiles?: (error: Error) => boolean
}

/** It gives up at a message. */
export const chokes = (on: (message: Loose, answered: string | undefined) => boolean): ClientFault => ({
  hears: (message, answered) => {
    if (on(message, answered)) throw new Error(`What is this? ${JSON.stringify(message).slice(0, 200)}`)
    return [message]
  },
})

/** It does not hear a message. */
export const misses = (what: (message: Loose, answered: string | undefined) => boolean): ClientFault => ({
  hears: (message, answered) => (what(message, answered) ? [] : [message]),
})

/** It says something else in place of its answers. */
export const answers = (how: (message: Loose) => readonly (Loose | string)[]): ClientFault => ({
  says: (message) => ('method' in message ? [message] : how(message)),
})

/** It says another decision than it made. */
export const decides = (made: string, said: string): ClientFault =>
  answers((message) => {
    const result = inside(message, 'result')
    if (result.decision === made) result.decision = said
    return [message]
  })

/** It no longer hears anything once it has read a line. */
export const deafBehind = (which: string): ClientFault => ({
  line: (line, memory) => {
    if (line === which) memory.set('deaf', true)
    return memory.has('deaf') ? [] : [line]
  },
})

export function giveUp(why: string): never {
  throw new Error(why)
}

export const item = (message: Loose): Loose => inside(message, 'params', 'item')
export const turn = (message: Loose): Loose => inside(message, 'params', 'turn')
export const isAsked = (message: Loose): boolean => 'id' in message && 'method' in message
export const isError = (message: Loose): boolean => 'error' in message
