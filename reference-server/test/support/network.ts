import { createParser } from 'eventsource-parser'
import { WebSocket } from 'ws'
import type { Loose, TestClient } from './client.ts'

/** Longer than anything takes that works. Milliseconds. */
const PATIENCE = 20_000

/** Settles when a value is there; looks again and again until then. */
export async function eventually<T>(look: () => T | undefined, what: () => string): Promise<T> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const value = look()
    if (value !== undefined) return value
    if (Date.now() > deadline) throw new Error(`It never came: ${what()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Where a server told that it listens. */
export async function addressOf(server: TestClient, scheme: 'ws' | 'unix' = 'ws'): Promise<string> {
  const pattern = new RegExp(`listening on (${scheme}://[^\\s"]+)`)
  return eventually(
    () => pattern.exec(server.stderr)?.[1],
    () => server.stderr,
  )
}

/** Whatever it goes over: a client that remembers all that it was sent. */
abstract class NetworkClient {
  readonly received: Loose[] = []
  #nextId = 1

  abstract sendText(text: string): void | Promise<void>
  abstract close(): void | Promise<void>

  async initialize(): Promise<this> {
    await this.request('initialize', {
      clientInfo: { name: 'test', version: '1' },
      capabilities: { experimentalApi: true },
    })
    await this.sendText(JSON.stringify({ method: 'initialized' }))
    return this
  }

  async ask(method: string, params: unknown = {}): Promise<Loose> {
    const id = this.#nextId++
    await this.sendText(JSON.stringify({ id, method, params }))
    return this.until((message) => message.id === id && message.method === undefined)
  }

  async request(method: string, params: unknown = {}): Promise<Loose> {
    const answer = await this.ask(method, params)
    if (answer.error) throw new Error(`${method}: ${JSON.stringify(answer.error)}`)
    return answer.result
  }

  until(wanted: (message: Loose) => boolean): Promise<Loose> {
    return eventually(
      () => this.received.find(wanted),
      () => JSON.stringify(this.received.slice(-5)),
    )
  }

  notification(method: string): Promise<Loose> {
    return this.until((message) => message.method === method)
  }
}

export interface Closed {
  readonly code: number
  readonly reason: string
}

export class WebSocketClient extends NetworkClient {
  readonly socket: WebSocket
  readonly closed: Promise<Closed>

  constructor(socket: WebSocket) {
    super()
    this.socket = socket
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }))
    })
    socket.on('error', () => {})
    socket.on('message', (data) => this.received.push(JSON.parse(data.toString())))
  }

  /** @param address as a server tells it: `ws://…` or `unix://…` */
  static async connect(address: string, headers: Record<string, string> = {}): Promise<WebSocketClient> {
    const client = new WebSocketClient(
      new WebSocket(address.replace(/^unix:\/\//, 'ws+unix://'), { headers }),
    )
    await new Promise((resolve, reject) => {
      client.socket.once('open', resolve)
      client.socket.once('error', reject)
    })
    return client
  }

  sendText(text: string): void {
    this.socket.send(text)
  }

  async close(): Promise<void> {
    this.socket.close()
    await this.closed
  }
}

/** The HTTP status with which a handshake is refused, and what is said with it. */
export async function refusedUpgrade(
  address: string,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number | undefined; readonly body: string }> {
  const socket = new WebSocket(address, { headers })
  return new Promise((resolve, reject) => {
    socket.on('error', () => {})
    socket.once('open', () => {
      socket.terminate()
      reject(new Error('The handshake was accepted.'))
    })
    socket.once('unexpected-response', async (_, response) => {
      let body = ''
      for await (const chunk of response) body += chunk
      resolve({ status: response.statusCode, body })
    })
  })
}

/** A client over HTTP with a stream of events, as a page in a browser would be one. */
export class HttpClient extends NetworkClient {
  readonly base: string
  readonly id: string
  /** The id of the last event. */
  lastId = ''
  /** What the server said about the end of the session. */
  farewell: Closed | undefined
  readonly #headers: Record<string, string>
  #stream = new AbortController()
  #reading: Promise<void> = Promise.resolve()

  private constructor(base: string, id: string, headers: Record<string, string>) {
    super()
    this.base = base
    this.id = id
    this.#headers = headers
  }

  /** Opens a session, and its stream unless that is not wanted. */
  static async connect(
    address: string,
    { headers = {}, stream = true }: { headers?: Record<string, string>; stream?: boolean } = {},
  ): Promise<HttpClient> {
    const base = address.replace(/^ws/, 'http')
    const response = await fetch(`${base}/sessions`, { method: 'POST', headers })
    if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`)
    const { id } = (await response.json()) as { id: string }
    const client = new HttpClient(base, id, headers)
    if (stream) await client.openStream()
    return client
  }

  get url(): string {
    return `${this.base}/sessions/${this.id}`
  }

  /** Opens the stream behind the last event that came. @returns the response when that is refused */
  async openStream(lastId = this.lastId): Promise<Response> {
    this.#stream = new AbortController()
    const response = await fetch(`${this.url}/events`, {
      headers: { ...this.#headers, ...(lastId === '' ? {} : { 'last-event-id': lastId }) },
      signal: this.#stream.signal,
    })
    if (response.status === 200) this.#reading = this.#read(response)
    return response
  }

  /** Breaks the stream off, as a network would. */
  async cutStream(): Promise<void> {
    this.#stream.abort()
    await this.#reading
  }

  /** Settles when the server ended the stream. */
  async streamEnded(): Promise<void> {
    await this.#reading
  }

  async post(text: string): Promise<Response> {
    return fetch(`${this.url}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#headers },
      body: text,
    })
  }

  async sendText(text: string): Promise<void> {
    const response = await this.post(text)
    if (response.status !== 202) throw new Error(`${response.status}: ${await response.text()}`)
  }

  async close(): Promise<void> {
    await fetch(this.url, { method: 'DELETE', headers: this.#headers })
  }

  async #read(response: Response): Promise<void> {
    const parser = createParser({
      onEvent: ({ id, event, data }) => {
        if (event === 'end') {
          this.farewell = JSON.parse(data)
          return
        }
        this.lastId = id ?? ''
        this.received.push(JSON.parse(data))
      },
    })
    const decoder = new TextDecoder()
    try {
      for await (const chunk of response.body ?? []) parser.feed(decoder.decode(chunk, { stream: true }))
    } catch {
      // It was broken off.
    }
  }
}
