import { LINE_WIDTH } from './layout.ts'

/** A text without line breaks behind `//`, with as many lines as the formatter makes of it. */
export function lineComment(text: string): string {
  const lines: string[] = []
  let rest = `// ${text}`
  while (rest.length > LINE_WIDTH) {
    const space = rest.lastIndexOf(' ', LINE_WIDTH)
    if (space <= 2) break
    lines.push(rest.slice(0, space))
    rest = `//${rest.slice(space)}`
  }
  return [...lines, rest].join('\n')
}
