/** Characters a line may have; `line-length` in the manifest of the package. */
export const LINE_WIDTH = 100

/** One level of indentation. */
export const INDENT = '    '

/**
 * `open`, the parts and `close` the way the formatter breaks them: on one line where that fits, otherwise
 * one part a line with a comma behind each. Where not even `open` fits, nothing is broken.
 *
 * @param depth levels of indentation of the line that it stands on
 */
export function list(depth: number, open: string, parts: readonly string[], close: string): string {
  const line = `${open}${parts.join(', ')}${close}`
  if (parts.length === 0 || fits(line, depth)) return line
  if (!fits(open, depth)) return unbroken(depth, line)
  return broken(open, parts, close)
}

/** `head[types](parts)` the same way. Types for which one line has no room are broken as well. */
export function generic(
  depth: number,
  head: string,
  types: readonly string[],
  parts: readonly string[],
): string {
  const open = `${head}[${types.join(', ')}](`
  if (fits(open, depth)) return list(depth, open, parts, ')')
  return broken(broken(`${head}[`, types, ']('), parts, ')')
}

function broken(open: string, parts: readonly string[], close: string): string {
  const lines = parts.flatMap((part) => `${part},`.split('\n'))
  return [open, ...lines.map((part) => INDENT + part), close].join('\n')
}

/**
 * A union inside of brackets: on one line where it fits, otherwise one member a line.
 *
 * @param end what stands behind it on the line
 */
export function unionPart(members: readonly string[], depth: number, end = ''): string {
  const line = members.join(' | ')
  return fits(line + end, depth) ? line : members.join('\n| ')
}

/** A statement that cannot be broken nicely. Where it is too long, the formatter is told to leave it. */
export function unbroken(depth: number, line: string): string {
  return fits(line, depth) ? line : `${line}  # fmt: skip`
}

/** Has a line of this text room at this depth? */
export function fits(line: string, depth: number): boolean {
  return depth * INDENT.length + line.length <= LINE_WIDTH
}
