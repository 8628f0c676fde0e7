import type { Channel, Headers } from '../connection/index.ts'
import { dial, whyNoConnection } from './dial.ts'
import { SubjectFault } from './fault.ts'
import type { Server } from './server.ts'

/** A server that runs already, and goes on when we are gone. */
export class RemoteServer implements Server {
  readonly #url: string
  readonly #headers: Headers

  constructor(url: string, headers: Headers) {
    this.#url = url
    this.#headers = headers
  }

  async connect(headers: Headers = {}): Promise<Channel> {
    try {
      return await dial(this.#url, { ...this.#headers, ...headers })
    } catch (error) {
      if (error instanceof SubjectFault) throw error
      throw new SubjectFault(
        'died',
        `There is no server at ${this.#url}: ${whyNoConnection(error)}. Start it first.`,
      )
    }
  }

  async stop(): Promise<void> {}

  async kill(): Promise<void> {}

  lastWords(): string {
    return ''
  }
}
