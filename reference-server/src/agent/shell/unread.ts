import { StringDecoder } from 'node:string_decoder'

/** Characters that are kept of what the model has not read; of more, the latest. */
const MOST = 256 * 1024

/** What a command put out since the model last heard of it. */
export class Unread {
  readonly #decoders = { stdout: new StringDecoder('utf8'), stderr: new StringDecoder('utf8') }
  #text = ''
  #lost = 0

  add(stream: 'stdout' | 'stderr', bytes: Buffer): void {
    this.#text += this.#decoders[stream].write(bytes)
    const over = this.#text.length - MOST
    // Not with every piece: to cut a long text takes time.
    if (over < MOST) return
    this.#lost += over
    this.#text = this.#text.slice(over)
  }

  take(): string {
    const head = this.#lost === 0 ? '' : `[${this.#lost} characters before this were left out]\n`
    const text = head + this.#text
    this.#text = ''
    this.#lost = 0
    return text
  }
}
