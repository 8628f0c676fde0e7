/** A fenced code block of a Markdown file. */
export interface Block {
  /** The first word behind the fence. */
  readonly language: string
  /** The words after it: `run`, `exit=1`, `file=NAME`. */
  readonly options: readonly string[]
  readonly text: string
  /** The line of the fence, counted from 1. */
  readonly line: number
}

/** The fenced code blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = []
  let open: { info: string; line: number; lines: string[] } | undefined
  for (const [index, line] of markdown.split('\n').entries()) {
    if (!line.startsWith('```')) open?.lines.push(line)
    else if (open === undefined) open = { info: line.slice(3), line: index + 1, lines: [] }
    else {
      const [language = '', ...options] = open.info.trim().split(/\s+/)
      blocks.push({ language, options, text: open.lines.join('\n'), line: open.line })
      open = undefined
    }
  }
  return blocks
}

/** A command of a `console` block and what it is said to print. */
export interface Call {
  readonly command: string
  readonly output: string
}

/** The commands of a `console` block: lines that begin with `$ `, each followed by its output. */
export function callsOf(text: string): readonly Call[] {
  const calls: { command: string; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('$ ')) calls.push({ command: line.slice(2), lines: [] })
    else if (calls.at(-1)?.command.endsWith('\\')) {
      const last = calls.at(-1)
      if (last !== undefined) last.command = `${last.command.slice(0, -1)}${line.trim()}`
    } else calls.at(-1)?.lines.push(line)
  }
  return calls.map(({ command, lines }) => ({ command, output: lines.join('\n').trim() }))
}

/**
 * Whether a program printed what a document says. `…` in a line stands for any text of that line, and a line
 * that holds nothing else for any lines. A document that shows no output says nothing about it.
 */
export function printed(shown: string, actual: string): boolean {
  if (shown === '') return true
  const lines = shown.split('\n').map((line) => {
    if (line.trim() === '…') return '(?:[^\\n]*\\n)*?'
    const parts = line.trimEnd().split('…').map(literally)
    return `${parts.join('[^\\n]*')}[ \\t]*\\n`
  })
  return new RegExp(`^${lines.join('')}$`).test(`${actual.trim()}\n`)
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
