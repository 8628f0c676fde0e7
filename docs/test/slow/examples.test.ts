import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Block, blocksOf, callsOf, printed } from '../support/blocks.ts'

const root = path.resolve(import.meta.dirname, '../../..')

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'heddle-docs-'))
  for (const name of ['heddle', 'conformance', 'node_modules'])
    symlinkSync(path.join(root, name), path.join(folder, name))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const pages = globSync(['*.md', 'docs/*.md', '*/README.md'], { cwd: root }).map((file) => ({
  file,
  blocks: blocksOf(readFileSync(path.join(root, file), 'utf8')),
}))

/** Blocks that are more than something to look at. */
const live = ({ options }: Block) => options.includes('run') || fileOf({ options }) !== undefined

function fileOf({ options }: Pick<Block, 'options'>): string | undefined {
  return options.find((option) => option.startsWith('file='))?.slice('file='.length)
}

test('there are examples to run', () => {
  expect(pages.flatMap(({ blocks }) => blocks.filter(live)).length).toBeGreaterThan(5)
})

// The examples of a page are one session: later ones use what earlier ones made.
test.each(pages.filter(({ blocks }) => blocks.some(live)))(
  '$file tells the truth',
  async ({ file, blocks }) => {
    for (const block of blocks.filter(live)) {
      const made = fileOf(block)
      if (made === undefined) await runBlock(block, `${file}:${block.line}`)
      else writeFileSync(path.join(folder, made), `${block.text}\n`)
    }
  },
)

async function runBlock(block: Block, place: string): Promise<void> {
  const code = Number(block.options.find((option) => option.startsWith('exit='))?.slice('exit='.length) ?? 0)
  const calls = block.language === 'console' ? callsOf(block.text) : [{ command: block.text, output: '' }]
  expect(calls, `${place} holds no command`).not.toEqual([])
  for (const { command, output } of calls) {
    const actual = await runShell(command)
    const what = `${place}: $ ${command}`
    expect(actual.code, `${what}\n${actual.output}`).toBe(code)
    if (!printed(output, actual.output)) expect(actual.output, what).toBe(output)
  }
}

function runShell(command: string): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH}` }
  const child = spawn('sh', ['-euc', command], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}
