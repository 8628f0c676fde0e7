import type { Described } from '@heddle/protocol'
import { type Prose, proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import { stringLiteral } from '../names/names.ts'
import { attribute, INDENT, LINE_WIDTH } from './layout.ts'

/** What a comment begins with: of the thing below it, or of the file that it stands in. */
type Mark = '///' | '//!'

/**
 * Writes docs and the attribute of what should not be used any more.
 *
 * @param depth how many levels the thing stands in
 */
export function writeAbout(writer: Writer, described: Described, depth: number, more: string[] = []): void {
  writeProse(writer, proseOf(described), depth, more)
}

/** @param more paragraphs behind those of the prose */
export function writeProse(writer: Writer, prose: Prose, depth: number, more: readonly string[] = []): void {
  const experimental = prose.experimental ? [EXPERIMENTAL] : []
  writeDocs(writer, [prose.text, ...more, ...experimental], depth)
  writeDeprecated(writer, prose.deprecated, depth)
}

const EXPERIMENTAL = '**Experimental:** needs the capability `experimentalApi`.'

function writeDeprecated(writer: Writer, deprecated: string | undefined, depth: number): void {
  if (deprecated === undefined) return
  const note = deprecated.replaceAll(/\s+/g, ' ').trim()
  writer.line(
    note === '' ? '#[deprecated]' : attribute(depth, 'deprecated', [`note = ${stringLiteral(note)}`]),
  )
}

/** Writes paragraphs as a comment; empty ones are left out. */
export function writeDocs(
  writer: Writer,
  paragraphs: readonly string[],
  depth: number,
  mark: Mark = '///',
): void {
  const width = LINE_WIDTH - depth * INDENT.length - mark.length - 1
  const blocks = paragraphs.flatMap((text) => blocksOf(text))
  for (const [index, { marker, text }] of blocks.entries()) {
    const isApart = index > 0 && !(marker !== '' && blocks[index - 1]?.marker !== '')
    if (isApart) writer.line(mark)
    for (const line of filled(marker, harmless(text), width)) writer.line(`${mark} ${line}`)
  }
}

/** A paragraph, or one entry of a list with its marker. */
interface Block {
  readonly marker: string
  readonly text: string
}

/**
 * Lines that belong together. Everything else that Markdown makes of the beginning of a line is undone: an indented
 * line would be a program, which the tests of a crate run.
 */
function blocksOf(text: string): Block[] {
  const blocks: { marker: string; text: string }[] = []
  let isOpen = false
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/).map((each) => visible(each).trim())) {
    const entry = /^[-*] +(.*)$/.exec(line)
    if (entry !== null) blocks.push({ marker: '- ', text: entry[1] ?? '' })
    else if (line !== '' && !isOpen) blocks.push({ marker: '', text: line })
    else if (line !== '') (blocks.at(-1) ?? { text: '' }).text += ` ${line}`
    isOpen = line !== ''
  }
  return blocks.filter((block) => block.text !== '')
}

/** Without characters that cannot be seen or that change the direction of others. */
const visible = (line: string): string => line.replaceAll(/[\p{C}\p{Z}]+/gu, ' ')

/** Code and links stay; outside of them nothing is a link, a tag or an address that is none. */
function harmless(text: string): string {
  return text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('')
}

const KEPT = /((?<!`)`[^`]+`(?!`)|(?<!!)\[[^[\]`<>\\]+\]\(https?:\/\/[^\s()<>[\]`\\]+\))/

function escaped(text: string): string {
  return text
    .split(/(\bhttps?:\/\/[^\s()<>[\]`\\]*[\w/])/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replaceAll(/[\\`[\]<>]/g, String.raw`\$&`)))
    .join('')
}

/** Words in lines. A word that would mean something at the beginning of a line is escaped. */
function filled(marker: string, text: string, width: number): string[] {
  const lines: string[] = []
  const hanging = ' '.repeat(marker.length)
  let current: string | undefined
  for (const word of text.split(/ +/).filter((each) => each !== '')) {
    const longer: string | undefined = current === undefined ? undefined : `${current} ${word}`
    if (longer !== undefined && longer.length <= width) {
      current = longer
      continue
    }
    if (current !== undefined) lines.push(current)
    current = (lines.length === 0 ? marker : hanging) + asText(word)
  }
  return current === undefined ? lines : [...lines, current]
}

/** `-`, `1.`, `#`, `~~~`, `===`, `|` … */
function asText(word: string): string {
  if (/^\d+[.)]/.test(word)) return word.replace(/[.)]/, String.raw`\$&`)
  return /^[-+*#~=|:!_]/.test(word) && !/^\*\*\w/.test(word) ? `\\${word}` : word
}
