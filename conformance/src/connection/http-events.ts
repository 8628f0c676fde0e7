import { setTimeout as pause } from 'node:timers/promises'
import { LineTooLong, MAX_LINE_BYTES } from '@heddle/protocol'
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { BETWEEN_PIECES_MS, type Channel, type ChannelEnd, piecesOf } from './channel.ts'
import { Refused } from './refused.ts'
import type { Headers } from './web-socket.ts'

/** What a server answers who opens a session: where it listens, and where it speaks. */
interface Opened {
  readonly events: string
  readonly messages: string
}

/** How often a stream that broke off is taken up again, one after another, without an event in between. */
const MOST_TRIES = 5
const BETWEEN_TRIES_MS = 200

/**
 * A session over HTTP: a POST is a message of ours, an event one of the server. A stream that breaks off is taken up
 * behind the last event that came.
 *
 * @param url where sessions are opened
 * @throws Refused when the server is there and opens none
 * @throws Error when there is no server
 */
export async function httpChannel(url: string, headers: Headers = {}): Promise<HttpChannel> {
  const response = await fetch(url, { method: 'POST', headers })
  if (!response.ok) throw new Refused(response.status, response.statusText)
  const { events, messages } = (await response.json()) as Partial<Opened>
  if (typeof events !== 'string' || typeof messages !== 'string')
    throw new Refused(response.status, 'its answer does not say where `events` and `messages` are')
  const at = (place: string) => new URL(place, response.url)
  const own = response.headers.get('location')
  return new HttpChannel({
    events: at(events),
    messages: at(messages),
    ...(own === null ? {} : { session: at(own) }),
    headers,
  })
}

interface Places {
  /** What is deleted to end it. */
  readonly session?: URL
  readonly events: URL
  readonly messages: URL
  readonly headers: Headers
}

export class HttpChannel implements Channel {
  readonly ended: Promise<ChannelEnd>
  readonly remarks: string[] = []
  /** The ids of all events, in the order in which they came. */
  readonly eventIds: string[] = []
  readonly #places: Places
  readonly #end = Promise.withResolvers<ChannelEnd>()
  readonly #over = new AbortController()
  /** Ends the stream that is read now. */
  #stream = new AbortController()
  #sent: Promise<unknown> = Promise.resolve()

  constructor(places: Places) {
    this.#places = places
    this.ended = this.#end.promise
  }

  async listen(take: (text: string) => void): Promise<void> {
    let tries = 0
    while (!this.#over.signal.aborted) {
      const before = this.eventIds.length
      try {
        if (await this.#read(take)) break
      } catch (error) {
        if (error instanceof LineTooLong) throw error
        if (error instanceof Refused) return this.#ends(`the stream of events was refused: ${error.message}`)
      }
      tries = this.eventIds.length > before ? 0 : tries + 1
      if (tries > MOST_TRIES) return this.#ends('the stream of events broke off')
      if (tries > 0) await pause(BETWEEN_TRIES_MS)
    }
    this.#ends('the session was left')
  }

  /** Reads one stream to its end. @returns whether that is the end of the session */
  async #read(take: (text: string) => void): Promise<boolean> {
    this.#stream = new AbortController()
    const last = this.eventIds.at(-1)
    const response = await fetch(this.#places.events, {
      headers: { ...this.#places.headers, ...(last === undefined ? {} : { 'last-event-id': last }) },
      signal: AbortSignal.any([this.#stream.signal, this.#over.signal]),
    })
    if (!response.ok || response.body === null) throw new Refused(response.status, response.statusText)
    let isOver = false
    const hear = ({ id, event, data }: EventSourceMessage) => {
      if (id !== undefined) this.eventIds.push(id)
      if (event !== 'end') return take(data)
      isOver = true
      this.#ends(`the stream ended: ${data}`)
    }
    const parser = createParser({ onEvent: hear })
    const decoder = new TextDecoder()
    let behind = 0
    for await (const chunk of response.body) {
      behind = chunk.includes(LF) ? 0 : behind + chunk.length
      if (behind > MAX_LINE_BYTES) throw new LineTooLong(MAX_LINE_BYTES)
      parser.feed(decoder.decode(chunk, { stream: true }))
    }
    return isOver
  }

  /** Breaks off the stream that is read, as a proxy might: the session goes on with the next one. */
  breakStream(): void {
    this.#stream.abort()
  }

  send(texts: readonly string[]): void {
    for (const text of texts) this.#post(() => text)
  }

  async sendInPieces(text: string): Promise<void> {
    this.#post(() => ReadableStream.from(inTime(text)))
    await this.#sent
  }

  /** One after another: what is sent side by side may arrive in any order. */
  #post(body: () => string | ReadableStream): void {
    const post = () =>
      fetch(this.#places.messages, {
        method: 'POST',
        headers: { ...this.#places.headers, 'content-type': 'application/json' },
        body: body(),
        duplex: 'half',
        signal: this.#over.signal,
      }).then((response) => response.arrayBuffer())
    // One that is refused, or goes nowhere, is not answered, which is seen.
    this.#sent = this.#sent.then(post).catch(() => undefined)
  }

  close(): void {
    const { session, headers } = this.#places
    this.#sent = this.#sent
      .then(
        () => session && fetch(session, { method: 'DELETE', headers, signal: AbortSignal.timeout(GRACE_MS) }),
      )
      .catch(() => undefined)
      .then(() => this.cut())
  }

  cut(): void {
    this.#over.abort()
    this.#ends('the session was left')
  }

  #ends(how: string): void {
    this.#end.resolve({ what: 'the connection', how })
  }
}

const LF = 0x0a
/** Milliseconds that a server has to take leave. */
const GRACE_MS = 1_000

async function* inTime(text: string): AsyncGenerator<Uint8Array> {
  for (const piece of piecesOf(text)) {
    yield piece
    await pause(BETWEEN_PIECES_MS)
  }
}
