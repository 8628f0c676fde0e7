import type { Readable } from 'node:stream'
import { splitLines } from '../lines.ts'

const KEPT_LINES = 20
const KEPT_LENGTH = 500

/** Reads a stream of text to its end and keeps the last lines of it. */
export class LineTail {
  /** Resolves at the end of the stream. Never rejects. */
  readonly ended: Promise<void>
  readonly #lines: string[] = []

  constructor(stream: Readable, onLine: (line: string) => void = () => undefined) {
    this.ended = this.#read(stream, onLine).catch(() => undefined)
  }

  get lines(): readonly string[] {
    return [...this.#lines]
  }

  async #read(stream: Readable, onLine: (line: string) => void): Promise<void> {
    for await (const line of splitLines(stream)) {
      this.#lines.push(line.slice(0, KEPT_LENGTH))
      if (this.#lines.length > KEPT_LINES) this.#lines.shift()
      onLine(line)
    }
  }
}
