import type { JsonObject } from '@heddle/protocol'

/** A message on its way, as plain JSON that a fault may change. */
export type Loose = { [member: string]: unknown }

/**
 * A small fault in a server that is otherwise right: what becomes of each message on its way. The messages
 * that are given back go on instead, in their order; an empty list swallows it.
 */
export interface Fault {
  /** What the server would say. */
  readonly server?: (message: Loose, memory: Memory) => readonly unknown[]
  /** What the client says, before the server hears it. */
  readonly client?: (message: Loose, memory: Memory) => readonly unknown[]
  /** What the client says that is no JSON object; the server hears it, too. */
  readonly garbage?: (line: string, memory: Memory) => void
  /** What is wrong below the messages, of a server that listens. */
  readonly network?: NetworkFault
}

export interface NetworkFault {
  /** Whatever origin a page has. */
  readonly letsPagesIn?: true
  /** Messages are binary frames. */
  readonly binary?: true
  /** Connections are closed without a reason. */
  readonly closesSilently?: true
  /** The end of a connection is the end of all. */
  readonly diesWithConnection?: true
  /** At any address, for everybody. */
  readonly listensEverywhere?: true
  /** A stream that is taken up begins one event too late. */
  readonly losesWhenResumed?: true
}

/** A fault, and the checks of the same scenario that fail with it because it cannot be had without. */
export interface Mutant {
  readonly fault: Fault
  readonly alsoFails?: readonly string[]
}

/** Mutants by the check that fails on them. */
export type Mutants = Readonly<Record<string, Mutant>>

/** What a fault keeps in mind. */
export interface Memory {
  /** Which of the connections to one server it is, counted from 1. */
  readonly connection: number
  /** Params of the requests of the client, by id. */
  readonly asked: Map<unknown, { readonly method: string; readonly params: Loose }>
  /** Messages that are kept back. */
  readonly held: unknown[]
  /** How often something happened. */
  readonly counts: Map<string, number>
  /** Says something to the server in place of the client. */
  readonly tellServer: (message: JsonObject) => void
}

export const pass = (message: Loose): readonly unknown[] => [message]

/** How often this was called with a name, this time included. */
export function times(memory: Memory, name: string): number {
  const count = (memory.counts.get(name) ?? 0) + 1
  memory.counts.set(name, count)
  return count
}

/** The inside of a message, or of a part of one. */
export function inside(value: unknown, ...path: string[]): Loose {
  let here = value as Loose | undefined
  for (const member of path) here = here?.[member] as Loose | undefined
  return here ?? {}
}

type Which = (message: Loose, memory: Memory) => boolean

export const isMethod =
  (method: string): Which =>
  (message) =>
    message.method === method

/** A notification about an item of that kind. */
export const aboutItem =
  (method: string, type: string): Which =>
  (message) =>
    message.method === method && inside(message, 'params', 'item').type === type

/** The answer to a request of that method whose params are like that. */
export const answerTo =
  (method: string, like: (params: Loose) => boolean = () => true): Which =>
  (message, { asked }) => {
    const request = asked.get(message.id)
    return !('method' in message) && request?.method === method && like(request.params)
  }

/** What is said on one connection only. */
export const at =
  (connection: number, which: Which): Which =>
  (message, memory) =>
    memory.connection === connection && which(message, memory)

/** Swallows what the server says of one kind. */
export const swallow = (which: Which): Fault => ({
  server: (message, memory) => (which(message, memory) ? [] : [message]),
})

/** Swallows the first of a kind. */
export const swallowFirst = (which: Which): Fault => ({
  server: (message, memory) => (which(message, memory) && times(memory, 'swallowed') === 1 ? [] : [message]),
})

/** Says it twice. */
export const twice = (which: Which): Fault => ({
  server: (message, memory) => (which(message, memory) ? [message, message] : [message]),
})

/** Changes what the server says of one kind. */
export const change = (which: Which, how: (message: Loose) => void): Fault => ({
  server: (message, memory) => {
    if (which(message, memory)) how(message)
    return [message]
  },
})

/** Answers with a result where there should be an error. */
export const noError = (which: Which): Fault => ({
  server: (message, memory) => (which(message, memory) ? [{ id: message.id, result: {} }] : [message]),
})

/** Answers with an error where there should be a result. */
export const refuse = (which: Which): Fault => ({
  server: (message, memory) =>
    which(message, memory) ? [{ id: message.id, error: { code: -32600, message: 'No.' } }] : [message],
})

/** The answer to the request of that id. */
export const hasId =
  (id: unknown): Which =>
  (message) =>
    message.id === id && !('method' in message)

/** The server hears another request than the client made. */
export const mishearRequest = (method: string, how: (params: Loose, memory: Memory) => void): Fault => ({
  client: (message, memory) => {
    if (message.method === method) how(inside(message, 'params'), memory)
    return [message]
  },
})

/** The server hears another decision where the client made this one. */
export const mishearDecision = (made: string, heard: string): Fault => ({
  client: (message) => {
    const result = inside(message, 'result')
    if (result.decision === made) result.decision = heard
    return [message]
  },
})

/** Changes an item wherever it is told as complete: when it completes, and in histories. */
export const changeItem = (which: (item: Loose) => boolean, how: (item: Loose) => void): Fault => ({
  server: (message) => {
    const thread = inside(message, 'result', 'thread')
    const turns = (Array.isArray(thread.turns) ? thread.turns : []) as readonly { readonly items: Loose[] }[]
    const told = message.method === 'item/completed' ? [inside(message, 'params', 'item')] : []
    for (const item of [...told, ...turns.flatMap(({ items }) => items)]) if (which(item)) how(item)
    return [message]
  },
})

/** The command that has these words. */
export const isCommand =
  (words: string) =>
  (item: Loose): boolean =>
    item.type === 'commandExecution' && String(item.command).includes(words)

/** The end of the turn that is the so-manieth to end is told with another status. */
export const misreportAt = (number: number, status: string): Fault => ({
  server: (message, memory) => {
    if (message.method === 'turn/completed' && times(memory, 'ended') === number)
      inside(message, 'params', 'turn').status = status
    return [message]
  },
})

/** What the user says in a request. */
export const wordsIn = (params: Loose): string => JSON.stringify(params.input ?? null)

/** Keeps the first back until the second was said. */
export const swap = (first: Which, second: Which): Fault => ({
  server: (message, memory) => {
    if (first(message, memory) && times(memory, 'held') === 1) {
      memory.held.push(message)
      return []
    }
    return second(message, memory) ? [message, ...memory.held.splice(0)] : [message]
  },
})

/** The server hears another decision than the client made. */
export const mishear = (decision: string): Fault => ({
  client: (message) => {
    const result = inside(message, 'result')
    if (typeof result.decision === 'string') result.decision = decision
    return [message]
  },
})

/** The server does not ask: it takes every question as agreed to. */
export const doNotAsk: Fault = {
  server: (message, { tellServer }) => {
    if (typeof message.method !== 'string' || !('id' in message)) return [message]
    tellServer({ id: message.id as string, result: { decision: 'accept' } })
    return []
  },
}

/** The end of a turn is told with another status. */
export const misreport = (from: string, to: string): Fault =>
  change(
    (message) => message.method === 'turn/completed' && inside(message, 'params', 'turn').status === from,
    (message) => {
      inside(message, 'params', 'turn').status = to
    },
  )

/** The status of a thread is told, with that flag. */
export const status =
  (type: string, flags?: string) =>
  (message: Loose): boolean => {
    const told = inside(message, 'params', 'status')
    return (
      message.method === 'thread/status/changed' &&
      told.type === type &&
      (flags === undefined || JSON.stringify(told.activeFlags).includes(flags))
    )
  }

/** The thread that is the so-manieth to start is held by nothing. */
export const loosen = (number: number): Fault =>
  mishearRequest('thread/start', (params, memory) => {
    if (times(memory, 'threads') === number) params.sandbox = 'danger-full-access'
  })
