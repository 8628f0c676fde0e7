/**
 * TypeScript types as text, broken over lines the way the formatter of the project breaks them, so that
 * what is generated needs no formatter.
 */

/** Characters a line may have: the project's own `lineWidth`. */
export const LINE_WIDTH = 110

/** A type on its way to text. */
export type TypeText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'array'; readonly items: TypeText }
  | { readonly kind: 'record'; readonly values: TypeText }
  | { readonly kind: 'intersection'; readonly object: ObjectText; readonly union: UnionText }
  | ObjectText
  | UnionText

export interface UnionText {
  readonly kind: 'union'
  readonly members: readonly TypeText[]
}

export interface ObjectText {
  readonly kind: 'object'
  readonly fields: readonly (readonly [key: string, type: TypeText])[]
}

export const text = (value: string): TypeText => ({ kind: 'text', text: value })

/** Members that are unions themselves are taken apart, and what is said twice stands once. */
export const union = (members: readonly TypeText[]): TypeText => {
  const flat = members.flatMap((member) => (member.kind === 'union' ? member.members : [member]))
  const distinct = [...new Map(flat.map((member) => [onOneLine(member), member])).values()]
  const [only] = distinct
  return only !== undefined && distinct.length === 1 ? only : { kind: 'union', members: distinct }
}

/** The type on one line. */
function onOneLine(type: TypeText): string {
  switch (type.kind) {
    case 'text':
      return type.text
    case 'union':
      return type.members.map(grouped).join(' | ')
    case 'array':
      return type.items.kind === 'union' ? `(${onOneLine(type.items)})[]` : `${grouped(type.items)}[]`
    case 'record':
      return `Record<string, ${onOneLine(type.values)}>`
    case 'object':
      return `{ ${type.fields.map(([key, value]) => `${key}: ${onOneLine(value)}`).join('; ')} }`
    case 'intersection':
      return `${onOneLine(type.object)} & (${onOneLine(type.union)})`
  }
}

/** As a part of a larger type. */
const grouped = (type: TypeText): string =>
  type.kind === 'intersection' ? `(${onOneLine(type)})` : onOneLine(type)

/**
 * `head` and the type: on one line where it fits, otherwise a union with one member a line, an object with
 * one field a line.
 *
 * @param head what stands before the type, as `path?:` or `export type Turn =`
 * @param depth levels of indentation of the line that `head` stands on
 */
export function withType(head: string, type: TypeText, depth: number): string {
  const line = `${head} ${onOneLine(type)}`
  if (fits(line, depth)) return line
  if (type.kind === 'union' && !isHugged(type))
    return [head, ...indented(memberLines(type, depth + 1))].join('\n')
  return `${head} ${broken(type, depth, head.length + 1)}`
}

/** `head`, and the union in brackets behind it: on one line where it fits, otherwise with one member a line. */
export function withGroup(head: string, type: UnionText, depth: number): string {
  const line = `${head} (${onOneLine(type)})`
  return fits(line, depth) ? line : `${head} ${inBrackets(type, depth)}`
}

/**
 * The type over several lines, as far as it can be broken.
 *
 * @param lead how many characters stand before it on its first line, beside the indentation
 */
function broken(type: TypeText, depth: number, lead = 0): string {
  switch (type.kind) {
    case 'text':
      return type.text
    case 'object':
      return overLines(type, depth)
    case 'union':
      if (!isHugged(type)) return memberLines(type, depth).join('\n')
      return type.members
        .map((member) => (isNothing(member) ? onOneLine(member) : broken(member, depth)))
        .join(' | ')
    case 'array':
      if (type.items.kind === 'union' && !isHugged(type.items)) return `${inBrackets(type.items, depth)}[]`
      return type.items.kind === 'intersection' || type.items.kind === 'union'
        ? `(${broken(type.items, depth)})[]`
        : `${broken(type.items, depth)}[]`
    case 'record': {
      const values = onOneLine(type.values)
      const lines = fits(values, depth + 1) ? values : broken(type.values, depth + 1)
      return ['Record<', ...indented(['string,', ...lines.split('\n')]), '>'].join('\n')
    }
    case 'intersection': {
      const object = onOneLine(type.object)
      if (lead + object.length + ' & ('.length <= LINE_WIDTH - depth * 2)
        return `${object} & ${inBrackets(type.union, depth)}`
      return overLines(type.object, depth, withGroup('} &', type.union, depth))
    }
  }
}

/** One member a line. */
function memberLines({ members }: UnionText, depth: number): readonly string[] {
  return members.flatMap((member) => {
    const line = `| ${grouped(member)}`
    if (fits(line, depth)) return line
    const lines = broken(member, depth + 1, '('.length)
    const [first, ...rest] = (member.kind === 'intersection' ? `(${lines})` : lines).split('\n')
    return [`| ${first}`, ...indented(rest)]
  })
}

function inBrackets(type: UnionText, depth: number): string {
  return ['(', ...indented(memberLines(type, depth + 1)), ')'].join('\n')
}

/** @param end its last line */
function overLines(type: ObjectText, depth: number, end = '}'): string {
  const fields = type.fields.flatMap(([key, value]) => withType(`${key}:`, value, depth + 1).split('\n'))
  return ['{', ...indented(fields), end].join('\n')
}

/** An object or a map that may be null is broken in itself, and not as a union. */
function isHugged({ members }: UnionText): boolean {
  const [one, ...others] = members.filter((member) => !isNothing(member))
  if (one === undefined || others.length > 0 || members.length === 1) return false
  return one.kind === 'object' || one.kind === 'record'
}

const isNothing = (type: TypeText): boolean =>
  type.kind === 'text' && (type.text === 'null' || type.text === 'undefined')

const fits = (line: string, depth: number): boolean => depth * 2 + line.length <= LINE_WIDTH

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)
