/** Characters; far above any real message, and far below what would harm the process. */
const MAX_LINE_LENGTH = 64 * 1024 * 1024

/**
 * Yields the lines of a stream of UTF-8 bytes, without their ends. Only LF ends a line: JSON allows U+2028
 * and U+2029 unescaped inside strings. A character may be cut by the border of two chunks. The last line
 * need not be ended.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  const take = (last: string): string => {
    const line = parts.length === 0 ? last : [...parts, last].join('')
    parts = []
    length = 0
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield take(text.slice(start, end))
      start = end + 1
    }
    parts.push(text.slice(start))
    length += text.length - start
    if (length > MAX_LINE_LENGTH) throw new RangeError(`a line is longer than ${MAX_LINE_LENGTH} characters`)
  }
  const rest = take(decoder.decode())
  if (rest !== '') yield rest
}
