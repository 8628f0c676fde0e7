import type { Prose } from '../../../facts/prose.ts'

/** Characters a line of a comment may have, its slashes included. */
const WIDTH = 100

/** What is said by the language itself about things that need a capability. */
const EXPERIMENTAL = 'Experimental: needs the capability experimentalApi.'

/** Lines of a doc comment; none when there is nothing to say. */
export function docLines({ text, deprecated, experimental }: Prose): readonly string[] {
  const paragraphs = [
    ...text.split(/\n\s*\n/),
    ...(experimental ? [EXPERIMENTAL] : []),
    // The form that editors and linters know.
    ...(deprecated === undefined
      ? []
      : [`Deprecated: ${deprecated.trim() || 'It should no longer be used.'}`]),
  ]
  return commentLines(paragraphs)
}

/** As `docLines`, where the name of what is described comes first, as Go wants it where it can. */
export function namedDocLines(name: string, prose: Prose): readonly string[] {
  return docLines({ ...prose, text: named(name, prose.text) })
}

/** Paragraphs as lines of a comment. Whatever stands in them, they stay one and look as the formatter leaves them. */
export function commentLines(paragraphs: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const paragraph of paragraphs.map(plain).filter((text) => text !== '')) {
    if (lines.length > 0) lines.push('//')
    let line = '//'
    for (const word of paragraph.split(' ')) {
      if (line.length + 1 + word.length > WIDTH && line !== '//') {
        lines.push(line)
        line = '//'
      }
      line += ` ${word}`
    }
    lines.push(line)
  }
  return lines
}

/** `Thread`, `A conversation.` → `Thread: a conversation.` */
function named(name: string, text: string): string {
  if (text === '') return ''
  const start = /^(An?|The|One|What|How|Who|Where|Which|Whether) /.exec(text)
  if (start === null) return `${name}: ${text}`
  return `${name} is ${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

/**
 * Spaces of all kinds become one; what cannot be seen, or turns the order of what is seen, goes. Doubled quotes are
 * curled, as the formatter does it. A line that says where a link leads would be moved by the formatter, and one that
 * looks like a condition on the build be taken for it.
 */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}\s]+/gu, ' ')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll(']:', '] :')
    .replaceAll('+build', '+ build')
    .trim()
}
