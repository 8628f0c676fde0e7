/**
 * A string literal that has exactly this text: no quote, backslash or interpolation of it is read as code, and nothing
 * that is not visible, or turns the direction of writing, stands in a source file.
 */
export function stringLiteral(text: string): string {
  const body = text.toWellFormed().replaceAll(UNSAFE, (character) => {
    const known = ESCAPES[character]
    return known ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
  })
  return `"${body}"`
}

/** Also the stars of what looks like a comment: some readers of the language take it for one. */
const UNSAFE = /["\\]|[\p{C}\p{Zl}\p{Zp}]|(?<=\/)\*|\*(?=\/)/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}
