/** How rustfmt lays out what does not fit on a line. */

export const LINE_WIDTH = 100

/** Several arguments of an attribute stand below each other when they are longer. */
const ATTRIBUTE_WIDTH = 70

/** A chain of calls stands on several lines when it is longer. */
const CHAIN_WIDTH = 60

/** The arguments of a call stand below each other when they are longer. */
const CALL_WIDTH = 60

/** One level. */
export const INDENT = '    '

/** `#[name(a, b)]`, or one argument a line. `depth`: how many levels it stands in. */
export function attribute(depth: number, name: string, args: readonly string[]): string {
  const joined = args.join(', ')
  const line = `#[${name}(${joined})]`
  if ((args.length === 1 || joined.length <= ATTRIBUTE_WIDTH) && fits(line, depth)) return line
  return `#[${name}(\n${args.map((arg) => INDENT + arg).join(',\n')}\n)]`
}

/** `head(a, b) -> C {`, or one parameter a line. */
export function signature(depth: number, head: string, params: readonly string[], end: string): string {
  const line = `${head}(${params.join(', ')})${end}`
  if (fits(line, depth)) return line
  return `${head}(\n${params.map((param) => `${INDENT}${param},`).join('\n')}\n)${end}`
}

/** `before callee(a, b).await after`; what awaits goes below what is awaited where that is long. */
export function awaited(before: string, callee: string, args: readonly string[], after = ''): string {
  const joined = args.join(', ')
  const line = `${callee}(${joined})`
  const isShort = `${line}.await${after}`.replace(/;$/, '').length <= CHAIN_WIDTH
  if (isShort) return `${before}${line}.await${after}`
  if (joined.length <= CALL_WIDTH) return `${before}${line}\n${INDENT}.await${after}`
  return `${before}${callee}(\n${args.map((arg) => `${INDENT}${arg},`).join('\n')}\n)\n.await${after}`
}

/** `name: A + B,`, or one bound a line. */
export function bounds(depth: number, name: string, all: readonly string[]): string {
  const line = `${name}: ${all.join(' + ')},`
  return fits(line, depth) ? line : `${name}: ${all.join(`\n${INDENT}+ `)},`
}

/** `pattern => value,`; the value goes into a block of its own where it does not fit behind the pattern. */
export function arm(depth: number, pattern: string, value: string): string {
  const line = `${pattern} => ${value},`
  return fits(line, depth) ? line : `${pattern} => {\n${INDENT}${value}\n}`
}

/** `place = value;`; the value goes below the place where it does not fit behind it. */
export function assignment(depth: number, place: string, value: string): string {
  const line = `${place} = ${value};`
  return fits(line, depth) ? line : `${place} =\n${INDENT}${value};`
}

/** `Self { a, b: c }`. */
export function structLiteral(head: string, fields: readonly string[]): string {
  const joined = fields.join(', ')
  if (joined.length <= 18) return `${head} { ${joined} }`
  return `${head} {\n${fields.map((field) => `${INDENT}${field},`).join('\n')}\n}`
}

export const fits = (line: string, depth: number): boolean =>
  widthOf(line) + depth * INDENT.length <= LINE_WIDTH

/** Characters count once, however many units of UTF-16 they have. */
const widthOf = (line: string): number => [...line].length

/** Lists of `use` are filled, in the order of the formatter, which keeps room for what could stand behind a name. */
export function useTree(module: string, names: readonly string[], use = 'use'): string {
  const sorted = [...names].sort(compareNames)
  const [only] = sorted
  if (sorted.length === 1) return only === 'self' ? `${use} ${module};` : `${use} ${module}::${only};`
  const line = `${use} ${module}::{${sorted.join(', ')}};`
  if (line.length <= LINE_WIDTH - 2) return line
  const lines: string[] = []
  for (const [index, name] of sorted.entries()) {
    const last = lines.at(-1)
    const longer = `${INDENT}${last} ${name},`
    const room = index === sorted.length - 1 ? LINE_WIDTH : LINE_WIDTH - 1
    if (last !== undefined && longer.length <= room) lines[lines.length - 1] = longer.trimStart()
    else lines.push(`${name},`)
  }
  return `${use} ${module}::{\n${lines.map((each) => INDENT + each).join('\n')}\n};`
}

/** `self` first; runs of digits count as numbers, and capital letters come before small ones. */
export function compareNames(a: string, b: string): number {
  return rank(a) - rank(b) || versionSort(a, b)
}

const rank = (name: string): number => (name === 'self' ? 0 : 1)

function versionSort(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.match(/\d+|\D/g) ?? [])
  for (const [index, part] of (left ?? []).entries()) {
    const other = right?.[index]
    if (part === other) continue
    if (other === undefined) return 1
    if (/^\d/.test(part) && /^\d/.test(other)) return Number(part) - Number(other)
    if (part === '_') return -1
    if (other === '_') return 1
    return part < other ? -1 : 1
  }
  return (left?.length ?? 0) - (right?.length ?? 0)
}
