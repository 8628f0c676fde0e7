import { isDeepStrictEqual } from 'node:util'
import type { ThreadItem, Turn } from '@heddle/protocol'
import type { ThreadNotes } from './book.ts'
import type { Find } from './finding.ts'
import { grown, isComplete, wordsOf } from './grown.ts'

/** What notifications about a thread say, as far as it is looked at. */
export interface TurnNews {
  readonly turn?: Turn
  readonly turnId?: string
  readonly item?: ThreadItem
  readonly itemId?: string
  readonly delta?: string
  readonly summaryIndex?: number
  readonly contentIndex?: number
}

/**
 * One client following one thread over one connection: from a snapshot on it hears all that happens, without a gap and
 * without a double. Everything that it hears goes into the book.
 */
export class Following {
  readonly #notes: ThreadNotes
  readonly #find: Find
  readonly #where: string
  /** Items that were started and not completed. */
  readonly #open = new Map<string, ThreadItem>()
  #turn: string | undefined

  /**
   * @param turns what the answer said that it began with
   * @param where who follows what, for findings
   */
  constructor(notes: ThreadNotes, turns: readonly Turn[], find: Find, where: string) {
    this.#notes = notes
    this.#find = find
    this.#where = where
    notes.noteHistory(turns)
    const running = turns.find(({ status }) => status === 'inProgress')
    this.#turn = running?.id
    for (const item of running?.items ?? []) if (!isComplete(item)) this.#open.set(item.id, item)
  }

  get runningTurn(): string | undefined {
    return this.#turn
  }

  /** @returns whether it was about a turn */
  hear(method: string, news: TurnNews): boolean {
    switch (method) {
      case 'turn/started':
        if (news.turn !== undefined) this.#turnStarted(news.turn.id)
        return true
      case 'turn/completed':
        if (news.turn !== undefined) this.#turnEnded(news.turn)
        return true
      case 'item/started':
        if (news.item !== undefined) this.#itemStarted(news.turnId ?? '', news.item)
        return true
      case 'item/completed':
        if (news.item !== undefined) this.#itemCompleted(news.turnId ?? '', news.item)
        return true
      default:
        return this.#grew(method, news)
    }
  }

  #turnStarted(id: string): void {
    if (this.#turn !== undefined) {
      this.#complain('one turn runs at a time', `The turn ${id} was started while ${this.#turn} runs.`)
    }
    if (this.#notes.turns.has(id)) {
      // The answer to turn/start is known already; what happened in it is not.
      const { items, status } = this.#notes.turn(id)
      if (items.length > 0 || status !== 'inProgress') {
        this.#complain('no event is told twice', `The turn ${id} was started again.`)
      }
    }
    this.#notes.turn(id)
    this.#turn = id
  }

  #turnEnded(turn: Turn): void {
    const note = this.#notes.turn(turn.id)
    if (turn.id !== this.#turn) {
      const what = note.status === 'inProgress' ? 'without having been started' : 'twice'
      this.#complain('every turn starts and ends once', `The turn ${turn.id} was told to end ${what}.`)
    }
    if (turn.status === 'inProgress') {
      this.#complain('every turn starts and ends once', `The turn ${turn.id} ended and is in progress.`)
    }
    for (const item of this.#open.values()) {
      const what = `The turn ended before its ${item.type} ${item.id} did.`
      this.#complain('every started item completes', what)
    }
    this.#open.clear()
    this.#turn = undefined
    note.status = turn.status
  }

  #itemStarted(turnId: string, item: ThreadItem): void {
    this.#inItsTurn(turnId, item.id)
    if (this.#notes.items.has(item.id)) {
      this.#complain('no event is told twice', `The ${item.type} ${item.id} was started again.`)
    }
    this.#open.set(item.id, item)
    this.#notes.noteItem(turnId, item)
  }

  #itemCompleted(turnId: string, item: ThreadItem): void {
    this.#inItsTurn(turnId, item.id)
    const streamed = this.#open.get(item.id)
    if (streamed === undefined) {
      const known = this.#notes.items.get(item.id)
      const what = known === undefined ? 'without having been started' : 'twice'
      this.#complain(
        'every item starts and completes once',
        `The ${item.type} ${item.id} was completed ${what}.`,
      )
    } else if (!isDeepStrictEqual(wordsOf(streamed), wordsOf(item))) {
      const what = `Streamed were ${JSON.stringify(wordsOf(streamed))}, completed is ${JSON.stringify(wordsOf(item))}, of ${item.type} ${item.id}.`
      this.#complain('deltas add up to the text', what)
    }
    if (!isComplete(item)) {
      this.#complain('every started item completes', `The ${item.type} ${item.id} was completed at no time.`)
    }
    this.#open.delete(item.id)
    this.#notes.noteItem(turnId, item)
  }

  #grew(method: string, news: TurnNews): boolean {
    const item = this.#open.get(news.itemId ?? '')
    if (item === undefined) {
      const isDelta = news.itemId !== undefined && news.delta !== undefined
      if (isDelta) {
        this.#complain('deltas come while their item is in progress', `${method} of ${news.itemId}.`)
      }
      return isDelta
    }
    const after = grown(item, method, news)
    if (after === undefined) return false
    this.#inItsTurn(news.turnId ?? '', item.id)
    this.#open.set(item.id, after)
    this.#notes.noteItem(news.turnId ?? '', after)
    return true
  }

  #inItsTurn(turnId: string, itemId: string): void {
    if (turnId === this.#turn) return
    const runs = this.#turn === undefined ? 'no turn runs' : `the turn ${this.#turn} runs`
    this.#complain('items come in their turn', `Item ${itemId} is one of turn ${turnId}, and ${runs}.`)
  }

  #complain(law: string, what: string): void {
    this.#find({ law, what, where: this.#where })
  }
}
