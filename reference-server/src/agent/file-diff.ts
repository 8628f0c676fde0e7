import { isAbsolute, relative } from 'node:path'
import { onDemand, require } from '../on-demand.ts'
import type { FileContent } from './file-content.ts'

const diff = onDemand(() => require('diff') as typeof import('diff'))

/** Lines that come and go up to which a comparison is worth its time. */
const MAX_EDITS = 1000

export interface FileChange {
  /** Absolute. */
  readonly path: string
  /** The folder that the path is given relative to, if the file is in it. */
  readonly root: string
  /** Undefined where there is no file. */
  readonly before: FileContent | undefined
  readonly after: FileContent | undefined
}

/** How a file changed, in the style of git; both are empty when it did not. */
export interface FileDiff {
  /** Line by line; the same as `brief` for what is no text, or too much. */
  readonly full: string
  /** Only that it changed, in the words that git has for binary files, which every reader of diffs knows. */
  readonly brief: string
}

export function fileDiff({ path, root, before, after }: FileChange): FileDiff {
  if (before?.id === after?.id) return { full: '', brief: '' }
  const name = shownPath(path, root)
  const [from, to] = [quoted(`a/${name}`), quoted(`b/${name}`)]
  const head = [`diff --git ${from} ${to}`]
  if (before === undefined) head.push('new file mode 100644')
  if (after === undefined) head.push('deleted file mode 100644')
  head.push(`index ${before?.id ?? NO_BLOB}..${after?.id ?? NO_BLOB}`)
  const [oldName, newName] = [before ? from : '/dev/null', after ? to : '/dev/null']
  const joined = (lines: readonly string[]) => `${head.concat(lines).join('\n')}\n`
  const brief = joined([`Binary files ${oldName} and ${newName} differ`])
  const lines = hunks(before, after)
  if (lines === undefined) return { full: brief, brief }
  // A file without lines came or went: the head says it all.
  if (lines.length === 0) return { full: joined([]), brief: joined([]) }
  return { full: joined([`--- ${oldName}`, `+++ ${newName}`].concat(lines)), brief }
}

function hunks(before: FileContent | undefined, after: FileContent | undefined): string[] | undefined {
  const [old, now] = [textOf(before), textOf(after)]
  if (old === undefined || now === undefined) return undefined
  if (old === '') return whole(now, '+')
  if (now === '') return whole(old, '-')
  const patch = diff().structuredPatch('', '', old, now, undefined, undefined, {
    context: 3,
    maxEditLength: MAX_EDITS,
  })
  return patch?.hunks.flatMap((hunk) => [
    `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
    ...hunk.lines,
  ])
}

/** Against nothing there is nothing to search for, however long the text is. */
function whole(text: string, sign: '+' | '-'): string[] {
  if (text === '') return []
  const lines = text.replace(/\n$/, '').split('\n')
  const [old, now] = sign === '+' ? ['0,0', range(1, lines.length)] : [range(1, lines.length), '0,0']
  const end = text.endsWith('\n') ? [] : ['\\ No newline at end of file']
  return [`@@ -${old} +${now} @@`].concat(
    lines.map((line) => sign + line),
    end,
  )
}

function textOf(content: FileContent | undefined): string | undefined {
  if (content === undefined) return ''
  return content.bytes?.includes(0) ? undefined : content.bytes?.toString('utf8')
}

/** A side without lines is counted from the line before it. */
const range = (start: number, count: number): string =>
  count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`

function shownPath(path: string, root: string): string {
  const inside = relative(root, path)
  return inside === '' || inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? path : inside
}

/** A name that would break a line of the diff is written as git does it. */
const quoted = (name: string): string => (/["\\\p{Cc}]/u.test(name) ? JSON.stringify(name) : name)

const NO_BLOB = '0'.repeat(40)
