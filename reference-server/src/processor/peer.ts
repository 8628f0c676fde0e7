import { type ClientInfo, type InitializeParams, isAtLeast, type Json, type Message } from '@heddle/protocol'
import type { Dialect } from './dialect.ts'
import type { Notification } from './notifications.ts'

/** A client after the handshake: who it is, and what can be said to it. */
export class Peer {
  readonly client: ClientInfo
  readonly dialect: Dialect
  readonly #optedOut: ReadonlySet<string>

  constructor({ clientInfo, capabilities }: InitializeParams, dialect: Dialect) {
    this.client = clientInfo
    this.dialect = dialect
    this.#optedOut = new Set(capabilities?.optOutNotificationMethods ?? [])
  }

  /** Undefined when its version has no words for it, or it wants to hear nothing of the kind. */
  notification({ method, params }: Notification): Message | undefined {
    if (this.#optedOut.has(method)) return undefined
    const said = this.said(method, params)
    if (!said) return undefined
    const emittedAtMs = isAtLeast(this.dialect.version, '2026-11') ? { emittedAtMs: Date.now() } : {}
    return { method, params: said, ...emittedAtMs }
  }

  /** Params in the words of this client; undefined when it has none for them. */
  said(method: string, params: object): Json | undefined {
    const type = this.dialect.validators.method(method)?.params
    return type ? this.dialect.say(type.name, params) : undefined
  }

  canBeAsked(method: string, params: object): boolean {
    const said = this.said(method, params)
    return said !== undefined && this.dialect.validators.params(method, said).length === 0
  }
}
