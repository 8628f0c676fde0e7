import type { Classified } from '@heddle/protocol'

/** What a message is about: ids as texts, and the things themselves where it holds them. */
export interface SubjectMatter {
  readonly threadId?: string
  readonly turnId?: string
  readonly itemId?: string
  readonly thread: Members
  readonly turn: Members
  readonly item: Members
}

/** An object of which nothing is known; empty when it is none. A recording can hold anything. */
export type Members = Readonly<Record<string, unknown>>

export function subjectMatterOf(what: Classified): SubjectMatter {
  const params = membersOf(contentsOf(what))
  const [thread, turn, item] = [membersOf(params.thread), membersOf(params.turn), membersOf(params.item)]
  return {
    ...optional('threadId', idOf(params.threadId) ?? idOf(thread.id)),
    ...optional('turnId', idOf(params.turnId) ?? idOf(turn.id)),
    ...optional('itemId', idOf(params.itemId) ?? idOf(item.id)),
    thread,
    turn,
    item,
  }
}

function contentsOf(what: Classified): unknown {
  if (what.kind === 'request' || what.kind === 'notification') return what.message.params
  return what.kind === 'result' ? what.message.result : undefined
}

export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {}
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : undefined
}

const optional = <Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, string>> => (value === undefined ? {} : ({ [name]: value } as Record<Name, string>))
