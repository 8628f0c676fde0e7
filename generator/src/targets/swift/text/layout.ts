/** Characters a line may have, and one level of indentation: what the formatter of the language takes by default. */
export const LINE_WIDTH = 100
export const INDENT = '  '

/** Has a line of this text room at this depth? */
export function fits(line: string, depth: number): boolean {
  return depth * INDENT.length + line.length <= LINE_WIDTH
}

/** `open(parts)close` on one line where that fits, otherwise the parts on one line below, or one a line. */
export function signature(depth: number, open: string, parts: readonly string[], close: string): string {
  const line = `${open}${parts.join(', ')}${close}`
  if (parts.length === 0 || fits(line, depth)) return line
  const together = parts.join(', ')
  const inner = fits(together, depth + 1)
    ? [together]
    : parts.map((part, index) => part + comma(parts, index))
  return [open, ...inner.map((each) => INDENT + each), close].join('\n')
}

/** `target = value`, the value on the next line where one has no room for both. */
export function assignment(depth: number, target: string, value: string): string {
  const line = `${target} = ${value}`
  return fits(line, depth) ? line : `${target} =\n${INDENT}${value}`
}

/** `target = try head(argument)`, broken where it has to be. */
export function attempt(depth: number, target: string, head: string, argument: string): string {
  const value = `try ${head}(${argument})`
  return fits(value, depth + 1)
    ? assignment(depth, target, value)
    : call(depth, `${target} = try ${head}`, argument)
}

/** `head(argument)`, the argument on the next line where one has no room for both. */
export function call(depth: number, head: string, argument: string): string {
  const line = `${head}(${argument})`
  return fits(line, depth) ? line : `${head}(\n${INDENT}${argument}\n)`
}

/** The head of a type: what it conforms to on a line of its own, where one has no room for both. */
export function typeHead(declaration: string, conformances: string): string {
  const line = `${declaration}: ${conformances} {`
  return fits(line, 0) ? line : `${declaration}:\n${INDENT}${conformances}\n{`
}

const comma = (parts: readonly string[], index: number): string => (index < parts.length - 1 ? ',' : '')
