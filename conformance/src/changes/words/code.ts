/** A name in Markdown, whatever it holds. */
export function code(name: string): string {
  const text = name.replace(/\s+/g, ' ')
  if (!text.includes('`')) return `\`${text}\``
  // Marks must be longer than any in the name, and do not touch it.
  const longest = Math.max(...[...text.matchAll(/`+/g)].map(([marks]) => marks.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks} ${text} ${marks}`
}
