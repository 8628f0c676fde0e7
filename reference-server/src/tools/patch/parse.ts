/** One file of a patch, as the model wrote it. */
export type FilePatch =
  | { readonly kind: 'add'; readonly path: string; readonly lines: readonly string[] }
  | { readonly kind: 'delete'; readonly path: string }
  | {
      readonly kind: 'update'
      readonly path: string
      readonly moveTo: string | undefined
      readonly hunks: readonly Hunk[]
    }

export interface Hunk {
  /** Lines that stand above the place, outermost first. */
  readonly anchors: readonly string[]
  readonly lines: readonly HunkLine[]
  /** The hunk reaches to the end of the file. */
  readonly atEnd: boolean
}

export interface HunkLine {
  readonly kind: 'keep' | 'remove' | 'add'
  readonly text: string
}

/** A patch that cannot be read or does not fit. The message is a sentence for the model. */
export class PatchFault extends Error {
  override readonly name = 'PatchFault'
}

const BEGIN = '*** Begin Patch'
const END = '*** End Patch'
const END_OF_FILE = '*** End of File'

/** @throws PatchFault with the number of the line that is wrong */
export function parsePatch(text: string): FilePatch[] {
  const lines = text.trim().split(/\r?\n/)
  if (lines[0]?.trim() !== BEGIN) throw new PatchFault(`Line 1 of the patch must be "${BEGIN}".`)
  if (lines.at(-1)?.trim() !== END) throw new PatchFault(`The last line of the patch must be "${END}".`)
  const files: FilePatch[] = []
  let at = 1
  while (at < lines.length - 1) {
    const end = nextFile(lines, at + 1)
    // Blank lines between files mean nothing.
    const own = lines.slice(at, end)
    while (own.at(-1) === '') own.pop()
    if (own.length > 0) files.push(parseFile(own, at))
    at = end
  }
  if (files.length === 0) throw new PatchFault('The patch names no file.')
  return files
}

const isFileHead = (line: string): boolean => /^\*\*\* (?:Add|Delete|Update) File: /.test(line)

function nextFile(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, index) => index >= from && isFileHead(line))
  return found < 0 ? lines.length - 1 : found
}

function parseFile([head = '', ...body]: readonly string[], offset: number): FilePatch {
  const match = /^\*\*\* (?<what>Add|Delete|Update) File: (?<path>.*\S)\s*$/.exec(head)
  const path = match?.groups?.path
  if (path === undefined) {
    throw new PatchFault(
      `Line ${offset + 1} of the patch must be "*** Add File: path", "*** Delete File: path" or "*** Update File: path"; it is: ${head}`,
    )
  }
  const wrong = (index: number, needed: string) =>
    new PatchFault(`Line ${offset + 2 + index} of the patch must begin with ${needed}; it is: ${body[index]}`)
  switch (match?.groups?.what) {
    case 'Add':
      return {
        kind: 'add',
        path,
        lines: body.map((line, index) => {
          if (!line.startsWith('+')) throw wrong(index, '+')
          return line.slice(1)
        }),
      }
    case 'Delete': {
      const left = body.findIndex((line) => line.trim() !== '')
      if (left >= 0) throw wrong(left, 'the next file, for a deleted file has no lines')
      return { kind: 'delete', path }
    }
    default: {
      const move = /^\*\*\* Move to: (?<path>.*\S)\s*$/.exec(body[0] ?? '')?.groups?.path
      const from = move === undefined ? 0 : 1
      const hunks = parseHunks(body.slice(from), (index) => wrong(from + index, '" ", "-", "+" or "@@"'))
      if (hunks.length === 0 && move === undefined) {
        throw new PatchFault(`The patch updates ${path} without saying how; give at least one hunk.`)
      }
      return { kind: 'update', path, moveTo: move, hunks }
    }
  }
}

const KINDS: Readonly<Record<string, HunkLine['kind']>> = { ' ': 'keep', '-': 'remove', '+': 'add' }

function parseHunks(body: readonly string[], wrong: (index: number) => PatchFault): Hunk[] {
  const hunks: { anchors: string[]; lines: HunkLine[]; atEnd: boolean }[] = []
  for (const [index, line] of body.entries()) {
    const open = hunks.at(-1)
    const anchor = /^@@ ?(?<anchor>.*)$/.exec(line)?.groups?.anchor
    if (anchor !== undefined) {
      const anchors = anchor.trim() === '' || RANGE.test(anchor) ? [] : [anchor]
      // Several anchors one below the other lead to one place.
      if (open !== undefined && open.lines.length === 0) open.anchors.push(...anchors)
      else hunks.push({ anchors, lines: [], atEnd: false })
    } else if (line.trimEnd() === END_OF_FILE && open !== undefined) {
      open.atEnd = true
    } else {
      // An empty line is a kept empty line whose blank got lost on the way.
      const kind = line === '' ? 'keep' : KINDS[line.charAt(0)]
      if (kind === undefined) throw wrong(index)
      const hunk = open ?? { anchors: [], lines: [], atEnd: false }
      if (open === undefined) hunks.push(hunk)
      hunk.lines.push({ kind, text: line.slice(1) })
    }
  }
  return hunks.filter(({ lines }) => lines.length > 0)
}

/** The line numbers of a unified diff, which models write out of habit and which nothing can be found by. */
const RANGE = /^-\d+(?:,\d+)? \+\d+(?:,\d+)? @@/
