import { StringDecoder } from 'node:string_decoder'

/** Bytes of output that are kept of one command. */
const MAX_OUTPUT_BYTES = 1024 * 1024

/**
 * The output of one command as text, piece by piece, up to a limit. What is handed on is exactly what is
 * kept, the remark about what was left out included: so the pieces add up to the whole.
 */
export class BoundedOutput {
  readonly #limit: number
  readonly #emit: (text: string) => void
  readonly #decoders = { stdout: new StringDecoder('utf8'), stderr: new StringDecoder('utf8') }
  #kept = 0
  #dropped = 0
  #text = ''

  constructor(emit: (text: string) => void, limit: number = MAX_OUTPUT_BYTES) {
    this.#emit = emit
    this.#limit = limit
  }

  get text(): string {
    return this.#text
  }

  add(stream: 'stdout' | 'stderr', bytes: Buffer): void {
    const room = Math.max(0, this.#limit - this.#kept)
    const taken = bytes.subarray(0, room)
    this.#kept += taken.length
    this.#dropped += bytes.length - taken.length
    this.#put(this.#decoders[stream].write(taken))
  }

  /** No more output comes. */
  end(): void {
    this.#put(this.#decoders.stdout.end() + this.#decoders.stderr.end())
    if (this.#dropped > 0) this.#put(`\n[${this.#dropped} more bytes of output were left out]\n`)
  }

  #put(text: string): void {
    if (text === '') return
    this.#text += text
    this.#emit(text)
  }
}
