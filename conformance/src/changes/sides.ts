import type { Direction } from '@heddle/protocol'

/** Which of two versions something belongs to: the baseline is old, the candidate new. */
export type Age = 'old' | 'new'

export const AGES: readonly Age[] = ['old', 'new']

export const otherAge = (age: Age): Age => (age === 'old' ? 'new' : 'old')

/** The two ways in which a client of one version meets a server of the other. Both are always asked. */
export const QUESTIONS = ['old-client-new-server', 'new-client-old-server'] as const

export type Question = (typeof QUESTIONS)[number]

/** Where a part of a message flows to: `to-server` is written by the client, `to-client` by the server. */
export type Flow = 'to-server' | 'to-client'

/** Where the params of a method flow; its result flows the other way. */
export const flowOf = (direction: Direction): Flow =>
  direction === 'client-to-server' ? 'to-server' : 'to-client'

export const opposite = (flow: Flow): Flow => (flow === 'to-server' ? 'to-client' : 'to-server')

/** Of which version the side is that writes what flows. The other side, of the other version, reads it. */
export function writerOf(question: Question, flow: Flow): Age {
  const client: Age = question === 'old-client-new-server' ? 'old' : 'new'
  return flow === 'to-server' ? client : otherAge(client)
}

/** The question in which a version writes what flows. */
export const questionOf = (writer: Age, flow: Flow): Question =>
  (writer === 'old') === (flow === 'to-server') ? 'old-client-new-server' : 'new-client-old-server'

/** Something of each of the two versions. */
export interface Both<T> {
  readonly old: T
  readonly new: T
}
