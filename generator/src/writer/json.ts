/** Characters a line may have: the project's own `lineWidth`. */
const LINE_WIDTH = 110

/**
 * JSON as a formatter would leave it: a field a line, a list on one line when it has only scalars and fits.
 * Ended by a newline.
 */
export function jsonText(value: unknown): string {
  return `${write(value, 0, 0)}\n`
}

/** @param lead how many characters stand on the line already */
function write(value: unknown, depth: number, lead: number): string {
  if (Array.isArray(value)) return writeList(value, depth, lead)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  if (fields.length === 0) return '{}'
  const lines = fields.map(([key, field]) => {
    const head = `${JSON.stringify(key)}: `
    return head + write(field, depth + 1, (depth + 1) * 2 + head.length)
  })
  return enclosed('{', lines, '}', depth)
}

function writeList(list: readonly unknown[], depth: number, lead: number): string {
  if (list.every((entry) => typeof entry !== 'object' || entry === null)) {
    const line = `[${list.map((entry) => JSON.stringify(entry)).join(', ')}]`
    // One more for the comma that may follow.
    if (lead + line.length + 1 <= LINE_WIDTH) return line
  }
  const lines = list.map((entry) => write(entry, depth + 1, (depth + 1) * 2))
  return enclosed('[', lines, ']', depth)
}

function enclosed(open: string, lines: readonly string[], close: string, depth: number): string {
  const indent = '  '.repeat(depth)
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`
}
