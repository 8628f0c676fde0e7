/** Characters a line may have; `line-length` in the manifest of the package. */
export const LINE_WIDTH = 100

/** One level of indentation. */
export const INDENT = '    '

/**
 * `open`, the parts and `close` the way the formatter breaks them: on one line where that fits, otherwise
 * one part a line with a comma behind each.
 *
 * @param depth levels of indentation of the line that it stands on
 */
export function list(depth: number, open: string, parts: readonly string[], close: string): string {
  const line = `${open}${parts.join(', ')}${close}`
  if (parts.length === 0 || fits(line, depth)) return line
  const lines = parts.flatMap((part) => `${part},`.split('\n'))
  return [open, ...lines.map((part) => INDENT + part), close].join('\n')
}

/** A union as one part of a list: on one line where it fits, otherwise one member a line. */
export function unionPart(members: readonly string[], depth: number): string {
  const line = members.join(' | ')
  return fits(`${line},`, depth) ? line : members.join('\n| ')
}

/** A statement that cannot be broken nicely. Where it is too long, the formatter is told to leave it. */
export function unbroken(depth: number, line: string): string {
  return fits(line, depth) ? line : `${line}  # fmt: skip`
}

/** Has a line of this text room at this depth? */
export function fits(line: string, depth: number): boolean {
  return depth * INDENT.length + line.length <= LINE_WIDTH
}
