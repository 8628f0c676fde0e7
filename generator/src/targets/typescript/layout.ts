/**
 * TypeScript types as text, broken over lines the way the formatter of the project breaks them, so that
 * what is generated needs no formatter.
 */

/** Characters a line may have: the project's own `lineWidth`. */
export const LINE_WIDTH = 110

/** A type on its way to text. */
export type TypeText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'union'; readonly members: readonly TypeText[] }
  | { readonly kind: 'array'; readonly items: TypeText }
  | { readonly kind: 'record'; readonly values: TypeText }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [key: string, type: TypeText])[] }

export const text = (value: string): TypeText => ({ kind: 'text', text: value })

export const union = (members: readonly TypeText[]): TypeText => {
  const flat = members.flatMap((member) => (member.kind === 'union' ? member.members : [member]))
  const [only] = flat
  return only !== undefined && flat.length === 1 ? only : { kind: 'union', members: flat }
}

/** The type on one line. */
function onOneLine(type: TypeText): string {
  switch (type.kind) {
    case 'text':
      return type.text
    case 'union':
      return type.members.map(onOneLine).join(' | ')
    case 'array':
      return type.items.kind === 'union' ? `(${onOneLine(type.items)})[]` : `${onOneLine(type.items)}[]`
    case 'record':
      return `Record<string, ${onOneLine(type.values)}>`
    case 'object':
      return `{ ${type.fields.map(([key, value]) => `${key}: ${onOneLine(value)}`).join('; ')} }`
  }
}

/**
 * `head` and the type: on one line where it fits, otherwise a union with one member a line, an object with
 * one field a line.
 *
 * @param head what stands before the type, as `path?:` or `export type Turn =`
 * @param depth levels of indentation of the line that `head` stands on
 */
export function withType(head: string, type: TypeText, depth: number): string {
  const line = `${head} ${onOneLine(type)}`
  if (depth * 2 + line.length <= LINE_WIDTH) return line
  if (type.kind === 'union') {
    return [head, ...type.members.map((member) => `  | ${indented(broken(member, depth + 2))}`)].join('\n')
  }
  return type.kind === 'object' ? `${head} ${overLines(type, depth)}` : line
}

function broken(type: TypeText, depth: number): string {
  const line = onOneLine(type)
  return type.kind !== 'object' || depth * 2 + line.length <= LINE_WIDTH ? line : overLines(type, depth)
}

function overLines(type: TypeText & { readonly kind: 'object' }, depth: number): string {
  const fields = type.fields.map(([key, value]) => `  ${indented(withType(`${key}:`, value, depth + 1))}`)
  return ['{', ...fields, '}'].join('\n')
}

/** Lines after the first one level deeper. */
const indented = (lines: string): string => lines.replaceAll('\n', '\n  ')
