/** A string literal. Whatever the text, it stays on its line, shows as it is and is never taken for a template. */
export function stringLiteral(text: string): string {
  return `"${text.replaceAll(SPECIAL, escaped)}"`
}

/** What ends a literal, begins a template, or does not show: controls, marks of direction, halves of characters. */
const SPECIAL =
  /["\\$]|[^\P{C}\n]|[\n\u2028\u2029]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu

function escaped(found: string): string {
  if (found === '"' || found === '\\' || found === '$') return `\\${found}`
  if (found === '\n') return '\\n'
  return Array.from({ length: found.length }, (_, index) => unit(found.charCodeAt(index))).join('')
}

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`
