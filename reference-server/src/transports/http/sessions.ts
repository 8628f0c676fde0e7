import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ERROR_CODES } from '@heddle/protocol'
import type { Limits } from '../../limits.ts'
import type { Connection } from '../connection.ts'
import { readJsonText } from './body.ts'
import type { Visitor } from './credentials.ts'
import { whenExpired } from './expiry.ts'
import { Refusal } from './refusal.ts'
import { sendJson } from './reply.ts'
import { SessionConnection } from './session-connection.ts'

interface OpenSession {
  readonly connection: SessionConnection
  readonly subject: string | undefined
}

export interface SessionsOptions {
  readonly limits: Limits
  /** Serves a client until its connection ends. */
  readonly accept: (connection: Connection) => Promise<void>
  /** An HTTP request was answered with this status. */
  readonly refused: (status: number) => void
}

/** The sessions of clients that have no WebSocket: pages in browsers behind a proxy, scripts, curl. */
export class Sessions {
  readonly #options: SessionsOptions
  readonly #open = new Map<string, OpenSession>()

  constructor(options: SessionsOptions) {
    this.#options = options
  }

  /** `POST /sessions` */
  create(response: ServerResponse, { subject }: Visitor): void {
    // Not one of the ids that tell the time of their making: whoever knows it is in the session.
    const id = randomUUID()
    const connection = new SessionConnection(this.#options.limits)
    this.#open.set(id, { connection, subject })
    this.#options.accept(connection).finally(() => this.#open.delete(id))
    const place = `/sessions/${id}`
    sendJson(
      response,
      201,
      { id, events: `${place}/events`, messages: `${place}/messages` },
      { location: place },
    )
  }

  /** `GET /sessions/ID/events` */
  stream(request: IncomingMessage, response: ServerResponse, id: string, visitor: Visitor): void {
    const { connection } = this.#find(id, visitor)
    const last = request.headers['last-event-id'] ?? ''
    if (typeof last !== 'string' || !/^\d{0,15}$/.test(last)) {
      throw new Refusal(400, 'Last-Event-ID is not the id of an event of this session: those are numbers.')
    }
    connection.attach(response, Number(last))
    // Whoever has a new token goes on behind the last event.
    response.on(
      'close',
      whenExpired(visitor, () => response.end()),
    )
  }

  /** `POST /sessions/ID/messages` */
  async take(
    request: IncomingMessage,
    response: ServerResponse,
    id: string,
    visitor: Visitor,
  ): Promise<void> {
    this.#find(id, visitor)
    const text = await readJsonText(request, this.#options.limits.messageBytes)
    // It can have ended while the message came in.
    if (this.#find(id, visitor).connection.offer(text)) {
      response.writeHead(202, { 'content-length': 0 }).end()
      return
    }
    this.#options.refused(503)
    // The one answer to a request that nobody will read.
    const error = { code: ERROR_CODES.overloaded, message: 'Server overloaded; retry later.' }
    sendJson(response, 503, { id: idOf(text), error }, { 'retry-after': '1' })
  }

  /** `DELETE /sessions/ID` */
  async remove(response: ServerResponse, id: string, visitor: Visitor): Promise<void> {
    const { connection } = this.#find(id, visitor)
    this.#open.delete(id)
    await connection.close({ code: 1000, reason: 'the client ended the session' })
    response.writeHead(204).end()
  }

  #find(id: string, { subject }: Visitor): OpenSession {
    const session = this.#open.get(id)
    // Somebody else's session is no session to whoever asks.
    if (session === undefined || session.subject !== subject) {
      throw new Refusal(
        404,
        'There is no such session: it has ended, or never was. Open a new one with POST /sessions, and resume its threads.',
      )
    }
    return session
  }
}

function idOf(text: string): string | number | null {
  try {
    const { id } = JSON.parse(text) as { id?: unknown }
    return typeof id === 'string' || typeof id === 'number' ? id : null
  } catch {
    return null
  }
}
