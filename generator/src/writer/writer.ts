/**
 * Text, line by line, at a depth. The only text machinery of the emitters: they say what stands on a line
 * and never count spaces.
 */
export class Writer {
  readonly #unit: string
  readonly #lines: string[] = []
  #depth = 0

  /** @param unit what one level of depth is indented by */
  constructor(unit = '  ') {
    this.#unit = unit
  }

  /** Adds lines at the present depth. An empty text is an empty line, without trailing spaces. */
  line(text = ''): this {
    for (const part of text.split('\n'))
      this.#lines.push(part === '' ? '' : this.#unit.repeat(this.#depth) + part)
    return this
  }

  /** `open`, then what `body` writes one level deeper, then `close` (left out when empty). */
  block(open: string, body: () => void, close = ''): this {
    this.line(open)
    this.#depth += 1
    body()
    this.#depth -= 1
    if (close !== '') this.line(close)
    return this
  }

  /** An empty line, unless the last one is empty or there is none yet. */
  gap(): this {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
    return this
  }

  /** Everything written, ended by one newline. */
  toString(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`
  }
}
