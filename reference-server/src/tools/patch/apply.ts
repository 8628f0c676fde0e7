import { type Hunk, type HunkLine, PatchFault } from './parse.ts'

export interface Applied {
  readonly text: string
  /** A unified diff without the head of the file. */
  readonly diff: string
}

/**
 * Applies hunks to the text of a file, each behind the one before. Lines are looked for exactly first, then
 * without regard to blanks at their ends. The last line keeps its newline, or the lack of it.
 *
 * @throws PatchFault that shows the lines that were not found
 */
export function applyHunks(before: string, hunks: readonly Hunk[], path: string): Applied {
  const lines = splitText(before)
  // Pieces, not spread into calls: a file has more lines than a call takes arguments.
  let result: string[] = []
  const diff: string[] = []
  let done = 0
  for (const hunk of hunks) {
    const from = hunk.anchors.reduce((at, anchor) => behind(lines, anchor, at, path), done)
    const old = hunk.lines.filter(({ kind }) => kind !== 'add').map(({ text }) => text)
    const start = find(lines, old, from, hunk)
    if (start < 0) {
      throw new PatchFault(`These lines were not found in ${path}; read the file again:\n${old.join('\n')}`)
    }
    result = result.concat(lines.slice(done, start))
    const changed = hunkResult(hunk.lines, lines, start)
    diff.push(range(start, old.length, result.length, changed.after.length), ...changed.diff)
    result = result.concat(changed.after)
    done = start + old.length
  }
  result = result.concat(lines.slice(done))
  const ending = before === '' || before.endsWith('\n') ? '\n' : ''
  return { text: result.length === 0 ? '' : result.join('\n') + ending, diff: `${diff.join('\n')}\n` }
}

/** Kept lines are taken from the file, not from the patch, which may differ in blanks. */
function hunkResult(hunkLines: readonly HunkLine[], lines: readonly string[], start: number) {
  const after: string[] = []
  const diff: string[] = []
  let at = start
  for (const { kind, text } of hunkLines) {
    const line = kind === 'add' ? text : (lines[at++] ?? text)
    if (kind !== 'remove') after.push(line)
    diff.push(`${kind === 'keep' ? ' ' : kind === 'add' ? '+' : '-'}${line}`)
  }
  return { after, diff }
}

function find(lines: readonly string[], wanted: readonly string[], from: number, hunk: Hunk): number {
  // Nothing to look for: below the anchor when there is one, else at the end.
  if (wanted.length === 0) return hunk.anchors.length > 0 && !hunk.atEnd ? from : lines.length
  const last = lines.length - wanted.length
  const places = hunk.atEnd ? [last] : range0(from, last)
  for (const same of [exactly, withoutEnds]) {
    const found = places.find(
      (place) => place >= from && wanted.every((line, index) => same(lines[place + index] ?? '', line)),
    )
    if (found !== undefined) return found
  }
  return hunk.atEnd ? find(lines, wanted, from, { ...hunk, atEnd: false }) : -1
}

function behind(lines: readonly string[], anchor: string, from: number, path: string): number {
  for (const same of [exactly, withoutEnds]) {
    const found = lines.findIndex((line, index) => index >= from && same(line, anchor))
    if (found >= 0) return found + 1
  }
  throw new PatchFault(`The line "${anchor}" was not found in ${path}; read the file again.`)
}

const exactly = (a: string, b: string): boolean => a === b
const withoutEnds = (a: string, b: string): boolean => a.trim() === b.trim()

const range0 = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

function range(oldAt: number, oldCount: number, newAt: number, newCount: number): string {
  const side = (at: number, count: number) => {
    const first = count === 0 ? at : at + 1
    return count === 1 ? `${first}` : `${first},${count}`
  }
  return `@@ -${side(oldAt, oldCount)} +${side(newAt, newCount)} @@`
}

function splitText(text: string): string[] {
  if (text === '') return []
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
