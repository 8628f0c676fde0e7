import type { ThreadItem, Turn, TurnStatus } from '@heddle/protocol'
import { isComplete } from './grown.ts'

/** What a client knows of a turn. */
export interface TurnNote {
  /** `inProgress` until its end was told. */
  status: TurnStatus
  /** The ids of its items in the order in which they were told. */
  readonly items: string[]
}

export interface ItemNote {
  readonly turnId: string
  /** As it was told last, with what was added to it since. */
  item: ThreadItem
}

/** Something that the client said into a thread. */
export interface MessageNote {
  /** The turn that took it; undefined when the answer never came. */
  turnId: string | undefined
}

/** All that one client was told of a thread. */
export class ThreadNotes {
  /** In the order in which they were told. */
  readonly turns = new Map<string, TurnNote>()
  readonly items = new Map<string, ItemNote>()
  /** By the id that the client gave the message. */
  readonly messages = new Map<string, MessageNote>()

  turn(id: string): TurnNote {
    const note = this.turns.get(id) ?? { status: 'inProgress', items: [] }
    this.turns.set(id, note)
    return note
  }

  noteItem(turnId: string, item: ThreadItem): void {
    const note = this.items.get(item.id)
    if (note === undefined) {
      this.items.set(item.id, { turnId, item })
      this.turn(turnId).items.push(item.id)
    } else if (!isComplete(note.item)) note.item = item
  }

  /** Takes down a whole history. It has been compared with what was known before. */
  noteHistory(turns: readonly Turn[]): void {
    for (const turn of turns) {
      const note = this.turn(turn.id)
      note.status = turn.status
      // Items that were told of and not in between: from now on the order of the history is known.
      note.items.splice(0, note.items.length, ...turn.items.map(({ id }) => id))
      for (const item of turn.items) {
        const known = this.items.get(item.id)
        if (known === undefined) this.items.set(item.id, { turnId: turn.id, item })
        else if (!isComplete(known.item)) known.item = item
      }
    }
  }
}

/** The book of one client: what it was told in all its connections, and what therefore has to be so for good. */
export class Book {
  readonly client: string
  readonly threads = new Map<string, ThreadNotes>()

  constructor(client: string) {
    this.client = client
  }

  thread(id: string): ThreadNotes {
    const notes = this.threads.get(id) ?? new ThreadNotes()
    this.threads.set(id, notes)
    return notes
  }
}
