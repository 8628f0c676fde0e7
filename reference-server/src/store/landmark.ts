import type { ThreadEvent } from '../threads/events.ts'
import type { Landmark } from './event-store.ts'

// What the column `landmark` of an event holds: its kind, and the turn where that says more.

/** Null for an event that is none. */
export function landmarkOf(event: ThreadEvent): string | null {
  switch (event.type) {
    case 'turnStarted':
      return `turnStarted ${event.turnId}`
    case 'itemStarted':
      return 'itemStarted'
    case 'threadReverted':
      return `threadReverted ${event.beforeTurnId}`
    default:
      return null
  }
}

/** What a landmark of a type looks like, for GLOB; any without. */
export function landmarkPattern(type: Landmark['type'] | undefined): string {
  switch (type) {
    case undefined:
      return '*'
    case 'itemStarted':
      return type
    default:
      return `${type} *`
  }
}

export function landmarkFrom(seq: number, text: string): Landmark {
  const space = text.indexOf(' ')
  const [kind, turnId] = [text.slice(0, space), text.slice(space + 1)]
  switch (kind) {
    case 'turnStarted':
      return { type: 'turnStarted', seq, turnId }
    case 'threadReverted':
      return { type: 'threadReverted', seq, beforeTurnId: turnId }
    default:
      return { type: 'itemStarted', seq }
  }
}
