import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PYTHON, preparePython } from './support/python.ts'
import { bold, commandLine, dim, green, red, table, yellow } from './support/say.ts'

/** Everything that is made here; a folder that git does not see. */
const folder = '.cache/quickstart'
const sdk = `${folder}/sdk`
const node = 'node_modules/.bin/node'
const serve = ['./heddle', 'serve', '--home', `${folder}/home`]
const record = (file: string) => [
  './heddle',
  'record',
  '--out',
  `${folder}/recordings/${file}`,
  '--',
  ...serve,
]

/** The built-in offline model runs a command that it is told to. This one is on no list of harmless commands. */
const prompt = 'run: du -sh protocol'

/** Many times what any step takes, also on a machine that has much else to do. */
const TIMEOUT_MS = 10 * 60_000

interface Step {
  readonly title: string
  readonly command: readonly [string, ...string[]]
  /** What a person would type. */
  readonly input?: string
  /** What is there afterwards. */
  readonly made: string
  /** What has to be there first. @throws Error that says why it cannot be: the step is skipped. */
  readonly prepare?: () => void
}

const steps: readonly Step[] = [
  {
    title: 'Generate two clients',
    command: ['./heddle', 'generate', 'typescript', 'python', '--protocol', '2026-11', '--out', sdk],
    made: sdk,
  },
  {
    title: 'Run a turn with an approval through the TypeScript client, and record it',
    command: [node, `${sdk}/typescript/examples/run-turn.ts`, prompt, ...record('typescript.jsonl')],
    input: 'y\n',
    made: `${folder}/recordings/typescript.jsonl`,
  },
  {
    title: 'The same through the Python client',
    command: [
      'env',
      `PYTHONPATH=${sdk}/python/src`,
      PYTHON,
      `${sdk}/python/examples/run_turn.py`,
      prompt,
      ...record('python.jsonl'),
    ],
    input: 'y\n',
    made: `${folder}/recordings/python.jsonl`,
    prepare: () => {
      console.log(dim('making a Python environment ...'))
      preparePython(`${sdk}/python`)
    },
  },
  {
    title: 'Replay what was recorded against every version of the protocol',
    command: ['./heddle', 'replay', `${folder}/recordings`],
    made: 'the matrix above',
  },
  {
    title: 'Check whether the server keeps the protocol',
    command: ['./heddle', 'conform', 'server', '--', './heddle', 'serve'],
    made: 'the report above',
  },
]

const next = [
  './heddle generate json-schema --protocol 2026-02 --out .cache/schemas',
  './heddle replay conformance/recordings',
  './heddle conform server -- YOUR-SERVER --model-url {modelUrl}',
]

process.chdir(path.resolve(import.meta.dirname, '..'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(`${folder}/recordings`, { recursive: true })

const rows: string[][] = []
for (const [index, step] of steps.entries()) {
  console.log(`\n${bold(`${index + 1}/${steps.length} ${step.title}`)}`)
  const lacking = problem(step.prepare)
  if (lacking !== undefined) {
    console.log(yellow(`skipped: ${lacking}`))
    rows.push([step.title, 'skipped', '', 'see above'])
    continue
  }
  const typed = step.input === undefined ? '' : `echo ${step.input.trim()} | `
  console.log(dim(`$ ${typed}${commandLine(step.command)}`))
  const start = performance.now()
  const code = await show(step)
  if (code !== 0) {
    console.error(red(`\nscript/quickstart: step ${index + 1} ended with exit code ${code}; see above.`))
    process.exit(1)
  }
  rows.push([step.title, 'done', `${((performance.now() - start) / 1000).toFixed(1)} s`, step.made])
}

console.log(`\n${green(table(rows))}\n\nTry next:`)
for (const line of next) console.log(`  ${line}`)

/** Runs a command where everyone can see it, and what it asks is answered. One that takes longer hangs. */
function show({ command: [file, ...args], input }: Step): Promise<number> {
  const child = spawn(file, args, {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'inherit', 'inherit'],
    timeout: TIMEOUT_MS,
  })
  child.stdin?.on('error', () => {}) // It may end without having asked.
  child.stdin?.end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** What went wrong, in words. */
function problem(work: (() => void) | undefined): string | undefined {
  try {
    work?.()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
