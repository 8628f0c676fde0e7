import type { ServerResponse } from 'node:http'
import { LAST_WORDS } from '../../within-time.ts'
import type { Farewell } from '../connection.ts'
import type { EventLog } from './event-log.ts'

/** Proxies close connections on which nothing happens. Milliseconds. */
const SIGN_OF_LIFE = 15_000

/** Milliseconds after which a browser comes back by itself. */
const RETRY = 1000

/** One response of server-sent events: writes what is in a log, as fast as it is read. */
export class EventStream {
  readonly closed: Promise<void>
  readonly #response: ServerResponse
  readonly #log: EventLog
  readonly #taken: () => void
  readonly #signs: NodeJS.Timeout
  #position: number
  #open = true

  /**
   * @param position the id of the last event that the client has
   * @param taken called when events were taken out of the log
   */
  constructor(response: ServerResponse, log: EventLog, position: number, taken: () => void) {
    this.#response = response
    this.#log = log
    this.#position = position
    this.#taken = taken
    this.#signs = setInterval(() => response.write(':\n\n'), SIGN_OF_LIFE).unref()
    this.closed = new Promise((resolve) => {
      response.once('close', () => {
        this.#open = false
        clearInterval(this.#signs)
        resolve()
      })
    })
    response.on('drain', () => this.pump())
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      // Some proxies gather what they pass on, unless they are told not to.
      'x-accel-buffering': 'no',
    })
    response.write(`retry: ${RETRY}\n\n`)
    this.pump()
  }

  get queuedBytes(): number {
    return this.#response.writableLength
  }

  /** Writes what is new. */
  pump(): void {
    let some = false
    while (this.#open && !this.#response.writableNeedDrain) {
      const event = this.#log.takeAfter(this.#position)
      if (event === undefined) break
      some = true
      this.#position = event.id
      // JSON has no line breaks of its own: an event is one line of data.
      this.#response.write(`id: ${event.id}\ndata: ${event.data}\n\n`)
    }
    if (some) this.#taken()
  }

  /** Ends it with a word to the client, who is not to come back. */
  end(farewell: Farewell): void {
    if (!this.#open) return
    this.#open = false
    clearInterval(this.#signs)
    this.#response.end(`event: end\ndata: ${JSON.stringify(farewell)}\n\n`)
    setTimeout(() => this.#response.destroy(), LAST_WORDS).unref()
  }

  /** Ends it because another one takes its place. */
  replace(): void {
    this.#open = false
    clearInterval(this.#signs)
    this.#response.end()
  }
}
