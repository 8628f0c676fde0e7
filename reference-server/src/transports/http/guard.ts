import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { isLoopback, type SocketAddress } from '../address.ts'
import { ListenFailure } from '../listen-failure.ts'
import type { Credential, Visitor } from './credentials.ts'
import { Refusal } from './refusal.ts'

export interface GuardOptions {
  /** Origins of web pages that may talk to the server, such as `https://app.example`. */
  readonly allowOrigins: readonly string[]
  /** One of them has to hold. None: whoever reaches the address comes in. */
  readonly credentials: readonly Credential[]
}

/** Who may come in at one address. */
export class Guard {
  readonly #origins: ReadonlySet<string>
  readonly #hosts: ReadonlySet<string>
  readonly #credentials: readonly Credential[]
  readonly #checksHost: boolean

  /** @throws ListenFailure when the address must not be opened like this */
  constructor(address: SocketAddress, { allowOrigins, credentials }: GuardOptions) {
    this.#origins = new Set(allowOrigins.map(readOrigin))
    this.#hosts = new Set([...this.#origins].map((origin) => URL.parse(origin)?.hostname ?? ''))
    // The file system says who may open a socket in it: those are not asked for more.
    this.#credentials = address.kind === 'tcp' ? credentials : []
    this.#checksHost = address.kind === 'tcp' && isLoopback(address.host)
    if (address.kind === 'tcp' && !isLoopback(address.host) && credentials.length === 0) {
      throw new ListenFailure(
        `Everyone who reaches ${address.host} could run commands here. Let only those in who can show a token: --auth token-file FILE or --auth jwt FILE. Or listen on 127.0.0.1.`,
      )
    }
  }

  /**
   * Holds off web pages that a browser of this machine happens to show: a page names its origin, and one that has
   * the name of its host point to this machine names that host.
   *
   * @returns the origin of the page, when it is one
   * @throws Refusal
   */
  checkSource({ headers: { origin, host } }: IncomingMessage): string | undefined {
    if (origin !== undefined && !this.#origins.has(origin)) {
      throw new Refusal(
        403,
        'This server takes no requests from web pages of that origin. Its operator can allow it: --allow-origin ORIGIN.',
      )
    }
    if (this.#checksHost && !this.#isOurs(host)) {
      throw new Refusal(421, 'This server is not known by that host name. Use its IP address, or localhost.')
    }
    return origin
  }

  /** @throws Refusal */
  async authenticate({ headers: { authorization } }: IncomingMessage): Promise<Visitor> {
    if (this.#credentials.length === 0) return { subject: undefined }
    const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) {
      throw new Refusal(401, 'This server asks for a token: Authorization: Bearer TOKEN.', {
        'www-authenticate': 'Bearer',
      })
    }
    const reasons: string[] = []
    for (const credential of this.#credentials) {
      const visitor = await credential(token)
      if (typeof visitor !== 'string') return visitor
      reasons.push(visitor)
    }
    throw new Refusal(401, `The token lets nobody in: ${reasons.join('; ')}.`, {
      'www-authenticate': 'Bearer error="invalid_token"',
    })
  }

  #isOurs(host: string | undefined): boolean {
    const name = URL.parse(`http://${host}`)?.hostname
    if (name === undefined) return false
    return isIP(name.replace(/^\[|\]$/g, '')) !== 0 || name === 'localhost' || this.#hosts.has(name)
  }
}

function readOrigin(text: string): string {
  const origin = text.toLowerCase()
  if (!/^[a-z][a-z\d+.-]*:\/\/[^/?#@\s]+$/.test(origin)) {
    throw new ListenFailure(
      `${JSON.stringify(text)} is no origin of web pages. It is a scheme, a host and perhaps a port, such as https://app.example or http://localhost:5173.`,
    )
  }
  // Browsers leave out the port that a scheme has anyway. Of schemes of their own the standard knows no origins.
  return /^https?:/.test(origin) ? (URL.parse(origin)?.origin ?? origin) : origin
}
