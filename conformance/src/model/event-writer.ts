import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** Server-sent events of one answer, at the pace of the reader. */
export class EventWriter {
  readonly #response: ServerResponse
  readonly #gone: Promise<void>

  constructor(response: ServerResponse) {
    this.#response = response
    this.#gone = new Promise((resolve) => response.once('close', resolve))
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  }

  /** Whether there is somebody to read. */
  get isOpen(): boolean {
    return !this.#response.destroyed
  }

  async send(data: object | string): Promise<void> {
    await this.#write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`)
  }

  async sendNamed(type: string, fields: object): Promise<void> {
    await this.#write(`event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`)
  }

  /** Whoever hung up is no longer waited with. */
  async orGone(happening: Promise<unknown>): Promise<void> {
    await Promise.race([happening, this.#gone])
  }

  end(): void {
    this.#response.end()
  }

  /** Breaks off, behind all that was said: the reader gets that. */
  cut(): void {
    this.#response.socket?.destroySoon()
  }

  async #write(text: string): Promise<void> {
    const taken = this.#response.write(text)
    if (!taken && this.isOpen) await this.orGone(once(this.#response, 'drain'))
  }
}
