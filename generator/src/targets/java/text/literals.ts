/** A string literal, whatever the text: what cannot be seen, or would turn the text around, is escaped. */
export function stringLiteral(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`
  return `"${[...text].map(character).join('')}"`
}

function character(char: string): string {
  const short = SHORT[char]
  if (short !== undefined) return short
  if (!HIDDEN.test(char)) return char
  const escaped = (code: number): string =>
    code < 0x80 ? `\\${code.toString(8).padStart(3, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  return Array.from({ length: char.length }, (_, index) => escaped(char.charCodeAt(index))).join('')
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** Control characters, those that only direct others, line ends and halves of characters. */
export const HIDDEN: RegExp = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u
