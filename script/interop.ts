import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { LATEST, REAL_SERVERS, VERSIONS, type Version } from '@heddle/protocol'
import { clientTurn, type Decision } from './support/client-turn.ts'
import { PYTHON, preparePython } from './support/python.ts'
import { bold, commandLine, dim, green, red, table } from './support/say.ts'
import { thirdPartyTurn } from './support/third-party.ts'

/** Everything that is made here; a folder that git does not see. */
const folder = '.cache/interop'
const corpus = 'conformance/recordings'
/** A session in which the client says on purpose what no version defines: no replay is to find nothing in it. */
const NONSENSE = 'no-decision.jsonl'
/** Recorded at the newest version. */
const REFERENCE = `heddle-${LATEST}`
const update = process.argv.includes('--update')

/** How a generated client runs its example, given what to ask and which server to start. */
const CLIENTS: Readonly<Record<string, (sdk: string) => readonly [string, ...string[]]>> = {
  typescript: (sdk) => ['node', `${sdk}/typescript/examples/run-turn.ts`],
  python: (sdk) => [
    'env',
    `PYTHONPATH=${path.resolve(sdk, 'python/src')}`,
    PYTHON,
    `${sdk}/python/examples/run_turn.py`,
  ],
}

const rows: string[][] = []
let failed = false

rmSync(folder, { recursive: true, force: true })
for (const version of VERSIONS) await checkAgainst(version)
await replay()
await step('ai-sdk-provider-codex-cli', 'a turn with the reference server', () =>
  thirdPartyTurn(`${folder}/third-party`),
)
await step('clients', 'every language, with the reference server and the real one', matrix)

console.log(`\n${table(rows)}`)
console.log(failed ? red('\nsomething failed, see above') : green('\nall is well'))
process.exitCode = failed ? 1 : 0

async function checkAgainst(version: Version): Promise<void> {
  const server = REAL_SERVERS[version]
  const name = `codex-${server}`
  const program = execFileSync('script/install-codex', [server], { encoding: 'utf8' }).trim()
  const recordings = `${folder}/${name}`
  await step(name, 'conformance suite', () =>
    heddle(
      ...['conform', 'server', '--subject', name, '--record', recordings],
      ...['--', program, 'app-server'],
    ),
  )
  await step(name, 'schemas as in protocol/bundles', () => {
    const { status } = spawnSync('node', ['protocol/script/real-bundles.ts', '--check', server], {
      stdio: 'inherit',
      timeout: 300_000,
    })
    if (status !== 0) throw new Error('protocol/bundles is not what this server prints')
  })
  const sdk = `${folder}/sdk-${version}`
  await step(name, 'clients generated', () => {
    for (const client of Object.keys(CLIENTS))
      heddle('generate', client, '--protocol', version, '--out', `${sdk}/${client}`)
    preparePython(`${sdk}/python`)
  })
  mkdirSync(`${folder}/clients-${server}`, { recursive: true })
  for (const [client, example] of Object.entries(CLIENTS))
    for (const decision of ['accept', 'decline'] satisfies Decision[])
      await step(name, `${client} client, ${decision}`, async () => {
        const file = `${folder}/clients-${server}/${client}-${decision}.jsonl`
        await clientTurn({ client: example(sdk), program, decision, recording: file })
      })
}

function matrix(): void {
  const { status } = spawnSync('script/check-clients', ['--matrix'], {
    stdio: 'inherit',
    timeout: 40 * 60_000,
  })
  if (status !== 0) throw new Error('script/check-clients --matrix failed, see above')
}

async function replay(): Promise<void> {
  const fresh = VERSIONS.flatMap((version) => {
    const server = REAL_SERVERS[version]
    return [`${folder}/codex-${server}`, `${folder}/clients-${server}`]
  })
  for (const folder of fresh) rmSync(`${folder}/${NONSENSE}`, { force: true })
  await step('recordings', 'replayed at every version', () => heddle('replay', ...fresh))
  if (update && !failed) await updateCorpus()
  await step('corpus', 'replayed at every version', () => heddle('replay', corpus))
}

/** Flows whose sessions are longer than that are about floods, and would be most of the corpus. Bytes. */
const LONGEST = 100_000

async function updateCorpus(): Promise<void> {
  const names = [REFERENCE, ...VERSIONS.map((version) => `codex-${REAL_SERVERS[version]}`)]
  await step('heddle', 'recorded', () =>
    heddle('conform', 'server', '--record', `${folder}/${REFERENCE}`, '--', './heddle', 'serve'),
  )
  rmSync(`${folder}/${REFERENCE}/${NONSENSE}`, { force: true })
  for (const name of names) {
    rmSync(`${corpus}/${name}`, { recursive: true, force: true })
    cpSync(`${folder}/${name}`, `${corpus}/${name}`, {
      recursive: true,
      filter: (file) =>
        statSync(file).isDirectory() || (statSync(file).size <= LONGEST && path.basename(file) !== NONSENSE),
    })
  }
}

async function step(what: string, name: string, run: () => void | Promise<void>): Promise<void> {
  const done = begin(what, name)
  try {
    await run()
    done('ok')
  } catch (error) {
    done('FAILED', error)
  }
}

/** Says what begins, and gives back what to call when it has ended. */
function begin(what: string, name: string): (outcome: 'ok' | 'FAILED', why?: unknown) => void {
  console.log(bold(`\n${what}: ${name}`))
  const start = performance.now()
  return (outcome, why) => {
    if (outcome === 'FAILED') {
      failed = true
      console.error(red(why instanceof Error ? why.message : String(why)))
    }
    rows.push([what, name, outcome, `${((performance.now() - start) / 1000).toFixed(1)} s`])
  }
}

function heddle(...args: string[]): void {
  console.log(dim(`$ ${commandLine(['./heddle', ...args])}`))
  const { status } = spawnSync('./heddle', args, { stdio: 'inherit', timeout: 300_000 })
  if (status !== 0) throw new Error(`heddle ${args[0]} ended with exit code ${status}`)
}
