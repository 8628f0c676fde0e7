import { isDeepStrictEqual } from 'node:util'
import type { ThreadItem, Turn } from '@heddle/protocol'
import type { ThreadNotes } from './book.ts'
import type { Find, Finding } from './finding.ts'
import { continues, isComplete } from './grown.ts'

/** Where a history was read, for findings. */
export interface Reading {
  readonly threadId: string
  /** Who read it, and how. */
  readonly reader: string
}

/**
 * Holds a history to what a client was told of the thread. Whatever else happens in the thread meanwhile, all of that
 * has to be in it, once, in its order.
 *
 * @returns how many facts of the book were compared
 */
export function auditNotes(
  notes: ThreadNotes,
  turns: readonly Turn[],
  { threadId, reader }: Reading,
  find: Find,
): number {
  const complain = (law: string, what: string, where = '') =>
    find({ law, what, where: `${reader}: thread ${threadId}${where}` })
  const places = new Map(turns.map((turn, at) => [turn.id, at]))
  let last = -1
  let facts = 0
  for (const [turnId, note] of notes.turns) {
    facts += 1
    const at = places.get(turnId)
    const turn = at === undefined ? undefined : turns[at]
    if (at === undefined || turn === undefined) {
      complain(LAWS.kept, 'A turn that the client was told of is not there.', `, turn ${turnId}`)
      continue
    }
    if (at < last) complain(LAWS.order, 'A turn is at another place than it was told.', `, turn ${turnId}`)
    last = Math.max(last, at)
    if (note.status !== 'inProgress' && note.status !== turn.status) {
      const what = `The turn was told to be ${note.status}, and is ${turn.status}.`
      complain(LAWS.kept, what, `, turn ${turnId}`)
    }
    facts += auditItems(notes, turn, note.items, (law, what, itemId) =>
      complain(law, what, `, turn ${turnId}, item ${itemId}`),
    )
  }
  for (const [clientId, { turnId }] of notes.messages) {
    facts += 1
    const holders = turns.filter(({ items }) => items.some((item) => isMessage(item, clientId)))
    const count = turns.flatMap(({ items }) => items.filter((item) => isMessage(item, clientId))).length
    if (count > 1) complain(LAWS.once, `The message ${clientId} is there ${count} times.`)
    if (turnId === undefined) continue
    if (count === 0) complain(LAWS.kept, `The message ${clientId} was taken, and is not there.`)
    else if (!holders.some(({ id }) => id === turnId)) {
      complain(LAWS.kept, `The message ${clientId} was taken by the turn ${turnId}, and is in another.`)
    }
  }
  return facts
}

type ComplainOfItem = (law: string, what: string, itemId: string) => void

function auditItems(
  notes: ThreadNotes,
  turn: Turn,
  told: readonly string[],
  complain: ComplainOfItem,
): number {
  const places = new Map(turn.items.map(({ id }, at) => [id, at]))
  let last = -1
  for (const id of told) {
    const known = notes.items.get(id)?.item
    const at = places.get(id)
    const item = at === undefined ? undefined : turn.items[at]
    if (at === undefined || item === undefined) {
      complain(LAWS.kept, `A ${known?.type} that the client was told of is not there.`, id)
      continue
    }
    if (at < last) complain(LAWS.order, `A ${item.type} is at another place than it was told.`, id)
    last = Math.max(last, at)
    if (known === undefined) continue
    if (isComplete(known)) {
      if (!isDeepStrictEqual(known, item)) {
        complain(LAWS.kept, `Told complete as ${JSON.stringify(known)}, it is ${JSON.stringify(item)}.`, id)
      }
    } else if (!continues(known, item)) {
      const what = `What was streamed of it is lost: ${JSON.stringify(known)} became ${JSON.stringify(item)}.`
      complain(LAWS.kept, what, id)
    }
  }
  return told.length
}

/**
 * What holds in every history, whoever was told of it.
 *
 * @param settled nothing runs in the thread any more
 */
export function auditHistory(
  turns: readonly Turn[],
  settled: boolean,
  { threadId, reader }: Reading,
  find: Find,
): void {
  const complain = (law: string, what: string) => find({ law, what, where: `${reader}: thread ${threadId}` })
  for (const id of repeated(turns.map(({ id }) => id))) complain(LAWS.once, `The turn ${id} is there twice.`)
  for (const id of repeated(turns.flatMap(({ items }) => items.map(({ id }) => id)))) {
    complain(LAWS.once, `The item ${id} is there twice.`)
  }
  for (const [at, turn] of turns.entries()) {
    const mayRun = !settled && at === turns.length - 1
    if (turn.status === 'inProgress') {
      if (!mayRun) complain(LAWS.ended, `The turn ${turn.id} has no end.`)
      continue
    }
    if (turn.completedAt === null) complain(LAWS.ended, `The turn ${turn.id} ended at no time.`)
    for (const item of turn.items) if (!isOver(item)) complain(LAWS.completed, `${named(item)} has no end.`)
  }
}

/** Two ways to read one history have to tell the same. */
export function auditReadings(
  one: readonly Turn[],
  other: readonly Turn[],
  { threadId, reader }: Reading,
  find: Find,
): void {
  if (isDeepStrictEqual(one, other)) return
  const at = Math.max(
    0,
    one.findIndex((turn, index) => !isDeepStrictEqual(turn, other[index])),
  )
  const what = `Turn ${at} of ${one.length} is ${JSON.stringify(one[at])} here and, of ${other.length}, ${JSON.stringify(other[at])} there.`
  find({ law: LAWS.alike, what, where: `${reader}: thread ${threadId}` })
}

const LAWS = {
  kept: 'what was told is kept',
  once: 'nothing is there twice',
  order: 'the order is that in which it was told',
  ended: 'every turn ends',
  completed: 'every started item completes',
  alike: 'all ways to read a history tell the same',
} as const satisfies Record<string, Finding['law']>

const isMessage = (item: ThreadItem, clientId: string): boolean =>
  item.type === 'userMessage' && item.clientId === clientId

const isOver = (item: ThreadItem): boolean =>
  isComplete(item) && !('status' in item && item.status === 'inProgress')

const named = ({ type, id }: ThreadItem): string => `The ${type} ${id}`

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, at) => ids.indexOf(id) !== at)),
]
