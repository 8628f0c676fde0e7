import type { Prose } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import { LINE_WIDTH } from './layout.ts'
import { HIDDEN } from './literals.ts'

/** What a Javadoc comment says. Texts are in Markdown, and may be anybody's. */
export interface Docs {
  readonly text: string
  /** Components, arguments and type parameters, those without a text left out. */
  readonly params?: readonly (readonly [name: string, text: string])[]
  /** What is thrown, and when. */
  readonly throws?: readonly (readonly [name: string, text: string])[]
  /** May be empty. */
  readonly deprecated?: string | undefined
}

/** @param otherwise what is said where the protocol says nothing */
export function docsOf(prose: Prose, otherwise: string, ...more: readonly string[]): Docs {
  const parts = [prose.text || otherwise, ...more, prose.experimental ? EXPERIMENTAL : '']
  return { text: parts.filter((part) => part !== '').join('\n\n'), deprecated: prose.deprecated }
}

const EXPERIMENTAL = 'Experimental: needs the capability `experimentalApi`.'

/** Writes a comment exactly as google-java-format leaves it. */
export function writeJavadoc(writer: Writer, docs: Docs, depth: number): void {
  const [first = '', ...rest] = docs.text
    .split(/\n\s*\n/)
    .map(html)
    .filter((text) => text !== '')
  const tags = [
    ...(docs.params ?? [])
      .filter(([, text]) => text.trim() !== '')
      .map(([name, text]) => `@param ${name} ${html(text)}`),
    ...(docs.throws ?? []).map(([name, text]) => `@throws ${name} ${html(text)}`),
    ...(docs.deprecated === undefined ? [] : [`@deprecated ${html(docs.deprecated) || 'It will go.'}`]),
  ]
  const width = LINE_WIDTH - depth * 2
  const line = `/** ${first} */`
  if (rest.length === 0 && tags.length === 0 && line.length <= width) {
    writer.line(line)
    return
  }
  const paragraphs = [
    ...filled(first, width - 3, ''),
    ...rest.flatMap((text) => ['', ...filled(`<p>${text}`, width - 3, '')]),
    ...(tags.length === 0 ? [] : ['']),
    ...tags.flatMap((tag) => filled(tag, width - 3, '    ')),
  ]
  writer.line('/**')
  for (const each of paragraphs) writer.line(each === '' ? ' *' : ` * ${each}`)
  writer.line(' */')
}

function filled(text: string, width: number, hanging: string): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    if (current === '') current = word
    else if (current.length + 1 + word.length <= width) current += ` ${word}`
    else {
      lines.push(current)
      current = hanging + word
    }
  }
  return [...lines, current]
}

/** Markdown as one paragraph of a comment: it ends no comment, opens no tag, and shows every character. */
function html(text: string): string {
  if (PLAIN.test(text) && !text.includes('*/')) return text
  const parts = text.split(/(`[^`]+`)/)
  const shown = parts.map((part) => {
    const code = /^`(.*)`$/s.exec(part)?.[1]
    return code !== undefined && PLAIN_CODE.test(code) ? `{@code ${code.trim()}}` : escaped(part)
  })
  return shown.join('').replaceAll(/\s+/g, ' ').trim()
}

/** What needs nothing done to it. */
const PLAIN = /^[!-%'-;=?A-[\]^_a-z|~]+(?: [!-%'-;=?A-[\]^_a-z|~]+)*$/

/** What means itself inside of a tag, wherever the line is broken. */
const PLAIN_CODE = /^(?=.*\S)[^{}@\\*`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+$/u

function escaped(text: string): string {
  if (/^[ -%'-;=?A-[\]^_a-z|~]*$/.test(text) && !text.includes('*/')) return text
  return [...text]
    .map((char) => {
      if (/\s/.test(char) && !/[\p{Zl}\p{Zp}\ufeff]/u.test(char)) return ' '
      if (HIDDEN.test(char))
        return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      return ENTITIES[char] ?? char
    })
    .join('')
    .replaceAll('*/', '*&#47;')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '&#64;',
  '\\': '&#92;',
  '{': '&#123;',
  '}': '&#125;',
}
