/** A string as Go writes it. Everything that is not plain ASCII is escaped, so that a text reads as what it is. */
export function stringLiteral(text: string): string {
  const escaped = [...text.toWellFormed()].map((char) => {
    const code = char.codePointAt(0) ?? 0
    if (char === '"' || char === '\\') return `\\${char}`
    if (code >= 0x20 && code < 0x7f) return char
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
  })
  return `"${escaped.join('')}"`
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')
