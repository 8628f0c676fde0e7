/** Characters a line may have: those that google-java-format allows. */
export const LINE_WIDTH = 100

/** One level of indentation. */
export const INDENT = '  '

/** By how much what is broken off a line is indented. */
const CONTINUED = INDENT.repeat(2)

/** A piece of an expression: a text that is never broken, or a call whose arguments can be put below it. */
export type Piece = string | Call

interface Call {
  /** All that stands before the arguments, `(` included. */
  readonly head: string
  readonly args: readonly Piece[]
}

/** `head(args)`. */
export const call = (name: string, ...args: readonly Piece[]): Call => ({ head: `${name}(`, args })

/**
 * A piece as the formatter breaks it: on one line where that fits, otherwise the arguments on the next line, otherwise
 * one argument a line.
 *
 * @param depth levels of indentation of the line that it stands on
 * @param end what stands behind it
 */
export function laidOut(depth: number, piece: Piece, end = ''): string {
  return broken(piece, LINE_WIDTH - depth * INDENT.length, end)
}

function broken(piece: Piece, width: number, end: string): string {
  const line = flat(piece) + end
  if (line.length <= width) return line
  if (typeof piece === 'string') return piece.startsWith('"') ? line : parameter(piece) + end
  if (piece.args.length === 0) return line
  const inner = width - CONTINUED.length
  const together = `${piece.args.map(flat).join(', ')})${end}`
  if (together.length <= inner) return `${piece.head}\n${CONTINUED}${together}`
  const last = piece.args.length - 1
  const lines = piece.args.map((arg, index) => broken(arg, inner, index === last ? `)${end}` : ','))
  return [piece.head, ...lines.flatMap((each) => each.split('\n')).map((each) => CONTINUED + each)].join('\n')
}

/** A type with a name behind it that has no room there. */
function parameter(line: string): string {
  const space = line.lastIndexOf(' ')
  return space < 0 ? line : `${line.slice(0, space)}\n${CONTINUED}${line.slice(space + 1)}`
}

function flat(piece: Piece): string {
  return typeof piece === 'string' ? piece : `${piece.head}${piece.args.map(flat).join(', ')})`
}

/**
 * The head of a declaration: `start`, then clauses such as `implements A, B`, then ` {`. Clauses that have no room go
 * below, and entries that have no room one below the other.
 */
export function declaration(
  depth: number,
  start: Piece,
  clauses: readonly { readonly word: string; readonly entries: readonly string[] }[],
): string {
  const given = clauses.filter(({ entries }) => entries.length > 0)
  const texts = given.map(({ word, entries }) => `${word} ${entries.join(', ')}`)
  const line = [flat(start), ...texts].join(' ')
  if (fits(`${line} {`, depth)) return `${line} {`
  const head = laidOut(depth, start, given.length === 0 ? ' {' : '')
  const [, together = '', ...more] = head.split('\n')
  // Arguments that are together below have the clauses beside them where there is room.
  if (together !== '' && more.length === 0 && fits(`${together} ${texts.join(' ')} {`, depth))
    return `${[head, ...texts].join(' ')} {`
  const [first, ...rest] = given
  // A single supertype stays with the name.
  const stays =
    first !== undefined &&
    first.entries.length === 1 &&
    rest.length > 0 &&
    fits(`${head} ${first.word} ${first.entries[0]}`, depth)
  const lead = stays ? `${head} ${first.word} ${first.entries[0]}` : head
  const clausesBelow = (stays ? rest : given).map(({ word, entries }, index, all) => {
    const end = index === all.length - 1 ? ' {' : ''
    const onOne = `${word} ${entries.join(', ')}${end}`
    if (fits(onOne, depth + 2)) return CONTINUED + onOne
    return `${CONTINUED}${word} ${entries.join(`,\n${CONTINUED}${CONTINUED}`)}${end}`
  })
  return [lead, ...clausesBelow].join('\n')
}

/** `modifiers type name(parameters) {`, the type on a line of its own where the name has no room beside it. */
export function signature(depth: number, type: string, name: string, parameters: readonly string[]): string {
  const open = `${type} ${name}(`
  if (fits(parameters.length === 0 ? `${open}) {` : open, depth))
    return laidOut(depth, { head: open, args: parameters }, ' {')
  const below = laidOut(depth + 2, call(name, ...parameters), ' {')
  return `${type}\n${below.replaceAll(/^/gm, CONTINUED)}`
}

/** `target = value;` */
export function assignment(depth: number, target: string, value: Piece): string {
  const line = `${target} = ${flat(value)};`
  return fits(line, depth) ? line : `${target} =\n${below(depth, value)}`
}

/** `label -> value;` of a switch. */
export function switchCase(depth: number, label: string, value: Piece): string {
  const line = `${label} -> ${flat(value)};`
  if (fits(line, depth)) return line
  return `${label} ->\n${below(depth, value)}`
}

/** A value that ends a statement, on lines of its own. */
function below(depth: number, value: Piece): string {
  return laidOut(depth + 2, value, ';').replaceAll(/^/gm, CONTINUED)
}

/** Has a line of this text room at this depth? */
function fits(line: string, depth: number): boolean {
  return depth * INDENT.length + line.length <= LINE_WIDTH
}
