const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it can stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.toWellFormed().replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/**
 * JSON as it can stand in a script element. Nothing that begins with `<`, such as the end of the element or a comment,
 * is left in it; line separators, which are fine in JSON and were not in scripts, are written as escapes.
 */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
