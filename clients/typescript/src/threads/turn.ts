import type { Follower } from '../dispatcher.ts'
import { EventQueue } from '../event-queue.ts'
import type { ServerNotification } from '../notifications.ts'
import type { Item, Turn } from '../roles.ts'
import { type TurnEvent, turnIdOf } from './turn-event.ts'
import { TurnItems } from './turn-items.ts'

/** How a turn ended. A turn that failed or was interrupted ends too: look at `turn.status`. */
export interface TurnResult {
  /** The turn as the server last told it; its `items` are often left out, see `items` beside it. */
  readonly turn: Turn
  /** Every item of the turn, in order, each in its last state. */
  readonly items: readonly Item[]
  /** The text of the last message of the agent; empty when it said nothing. */
  readonly finalText: string
}

/**
 * A turn on its way. Read its events with `for await`, or wait for `result`, or both.
 *
 * Events wait for their reader from the start of the turn, at most `maxBufferedEvents` of them; a reader
 * further behind gets an `EventsDropped`. They are given out once. When the connection is lost, events
 * and result both reject with the reason.
 */
export interface TurnHandle extends AsyncIterable<TurnEvent> {
  readonly id: string
  readonly threadId: string
  /** Resolves when the turn has ended, however it did. */
  readonly result: Promise<TurnResult>
  /** Ends the turn early; resolves when the server has heard it. Does nothing when the turn has ended. */
  interrupt(): Promise<void>
}

/** How long after the end of a turn the end of its last items is waited for. */
const LATE_ITEMS_MS = 250

/** Collects what is told about one turn. Until its id is known, everything about its thread is kept back. */
export class TurnStream implements Follower {
  readonly threadId: string
  readonly events: EventQueue<TurnEvent>
  readonly result: Promise<TurnResult>
  readonly #items = new TurnItems()
  #early: TurnEvent[] = []
  #id: string | undefined
  #turn: Turn | undefined
  #ended = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #resolve: (result: TurnResult) => void = () => undefined
  #reject: (reason: unknown) => void = () => undefined

  constructor(threadId: string, maxBufferedEvents: number) {
    this.threadId = threadId
    this.events = new EventQueue(maxBufferedEvents)
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    // Who only reads the events learns of a lost connection there.
    this.result.catch(() => undefined)
  }

  get ended(): boolean {
    return this.#ended
  }

  /** The answer to `turn/start` came: this is the turn. */
  bind(turn: Turn): void {
    this.#id = turn.id
    const early = this.#early
    this.#early = []
    for (const event of early) this.push(event)
  }

  push(notification: ServerNotification): void {
    const turnId = turnIdOf(notification.params, this.threadId)
    if (this.#ended || turnId === undefined) return
    const event = notification as TurnEvent
    if (this.#id === undefined) {
      this.#early.push(event)
      return
    }
    if (turnId !== this.#id) return
    this.events.push(event)
    this.#items.add(event)
    if (event.method === 'turn/completed') this.#turn = event.params.turn
    if (this.#turn !== undefined) this.#endSoon(this.#turn)
  }

  /** The connection is lost. A turn whose end was told has ended well. */
  fail(reason: unknown): void {
    if (this.#ended) return
    if (this.#turn !== undefined) {
      this.#end(this.#turn)
      return
    }
    this.#stop()
    this.events.fail(reason)
    this.#reject(reason)
  }

  /** Some servers tell the end of a turn before the end of its last command: that one is waited for. */
  #endSoon(turn: Turn): void {
    const complete = turn.status !== 'completed' || !this.#items.hasOpen
    if (complete) this.#end(turn)
    else this.#timer ??= setTimeout(() => this.#end(turn), LATE_ITEMS_MS)
  }

  #end(turn: Turn): void {
    this.#stop()
    this.events.finish()
    this.#resolve({ turn, items: this.#items.list, finalText: this.#items.finalText })
  }

  #stop(): void {
    this.#ended = true
    clearTimeout(this.#timer)
  }
}
