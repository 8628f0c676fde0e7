/**
 * JSONL framing: one JSON object a line, UTF-8, ended by LF (a CR before it is tolerated).
 *
 * Only LF ends a line. `node:readline` also splits at U+2028 and U+2029, which JSON allows unescaped
 * inside strings, and would cut such a message in two.
 */

/** A line longer than the limit: the reader cannot go on, for it no longer knows where a message starts. */
export class LineTooLong extends Error {
  readonly limit: number
  constructor(limit: number) {
    super(`a line is longer than ${limit} bytes; a message must fit on one line of at most that size`)
    this.name = 'LineTooLong'
    this.limit = limit
  }
}

/** Bytes; far above any real message, and far below what would harm the process. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024

const LF = 0x0a

/**
 * Yields the lines of a byte stream, without their ends. The last line need not be ended.
 *
 * @throws LineTooLong when a line exceeds `limit` bytes
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  limit: number = MAX_LINE_BYTES,
): AsyncGenerator<string> {
  let parts: Buffer[] = []
  let size = 0
  const take = (): string => {
    const line = Buffer.concat(parts).toString('utf8')
    parts = []
    size = 0
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const chunk of chunks) {
    let rest =
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    for (;;) {
      const end = rest.indexOf(LF)
      const piece = end < 0 ? rest : rest.subarray(0, end)
      size += piece.length
      if (size > limit) throw new LineTooLong(limit)
      if (piece.length > 0) parts.push(piece)
      if (end < 0) break
      yield take()
      rest = rest.subarray(end + 1)
    }
  }
  if (parts.length > 0) yield take()
}
