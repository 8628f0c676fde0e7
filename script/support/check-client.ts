import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { OTHER_NAMES } from './package-names.ts'
import { runToEnd } from './run-to-end.ts'

export interface ClientCheck {
  readonly language: string
  /** One of our versions, a bundle of `protocol/bundles`, `hostile`, `hostile-SEED`, or the path of a schema. */
  readonly version: string
  /** Where everything is made. */
  readonly folder: string
  readonly withRealServer: boolean
}

/** `parsed`: no compiler has seen it, only a grammar, for want of one. */
type Verdict = 'ok' | 'failed' | 'skipped' | 'parsed'

export interface Checked {
  /** Of all there is below. */
  readonly verdict: Verdict
  /** By the tools of the language: compiler, formatter, tests with vectors. */
  readonly compiled: Verdict
  /** Which toolchain is missing, or what went wrong. */
  readonly details: string
  /** How many were decoded and encoded as they must be. */
  readonly vectors: number
  /** With the reference server; undefined where it is not told: the toolchain is missing, or the protocol is another. */
  readonly story?: Verdict
  /** By `heddle conform client`; undefined where there is no story. */
  readonly conforms?: Verdict
  /** With the real server. */
  readonly realStory?: Verdict
}

const root = path.resolve(import.meta.dirname, '../..')
/** The version that `clients/` has, under the names that it has there. */
export const LATEST = '2026-11'
/** The real server that has to understand it. */
const REAL = '0.169.0'
/** All that it speaks, as a bundle of `protocol/bundles`. */
export const REAL_BUNDLE = `${REAL}-experimental`
/** Protocols that are made up: always the same one, or another one for each seed. */
const HOSTILE = /^hostile(?:-(\d+))?$/
/** Exit codes of the scripts of the languages. */
const TOOLCHAIN_IS_MISSING = 3
const ONLY_PARSED = 4

/** Generates a client and its vectors, runs what its language has to check it with, and lets it tell its story. */
export async function checkClient(check: ClientCheck): Promise<Checked> {
  const { language, version, folder, withRealServer } = check
  const place = path.join(folder, `${language}-${path.basename(version)}`)
  const tools = path.join(folder, `${language}-tools`)
  mkdirSync(tools, { recursive: true })
  const [client, types, vectors] = ['client', 'types', 'vectors'].map((name) => path.join(place, name)) as [
    string,
    string,
    string,
  ]
  const protocol = protocolOptions(version, folder)
  const name = version === LATEST ? [] : ['--package-name', OTHER_NAMES[language] ?? '']
  await heddle('generate', language, ...protocol, ...name, '--out', client)
  const packages = showsTypesAlone(version) ? [client, types] : [client]
  if (packages.includes(types))
    await heddle('generate', language, ...protocol, ...name, '--only', 'types', '--out', types)
  await heddle('generate', 'vectors', ...protocol, '--out', vectors)
  const env = {
    ...process.env,
    HEDDLE_VECTORS: vectors,
    HEDDLE_TOOLS: tools,
    HEDDLE_ROOT: root,
    HEDDLE_RECORDINGS: recordingsOf(version),
    // Names and texts that mean no good have to compile, and need not look well.
    HEDDLE_LINT: HOSTILE.test(version) ? 'off' : 'on',
    HEDDLE_RACES: isOwn(version) ? 'on' : 'off',
  }
  const script = path.join(root, 'script/clients', `${language}.sh`)

  let parsed: string | undefined
  for (const made of packages) {
    const { code, output } = await runToEnd(['sh', script, 'check', made], { env })
    if (code === TOOLCHAIN_IS_MISSING)
      return { verdict: 'skipped', compiled: 'skipped', details: lastLine(output), vectors: 0 }
    if (code === ONLY_PARSED) parsed = lastLine(output)
    else if (code !== 0) return { verdict: 'failed', compiled: 'failed', details: `\n${output}`, vectors: 0 }
  }
  if (parsed !== undefined) return { verdict: 'parsed', compiled: 'parsed', details: parsed, vectors: 0 }
  const checked = { verdict: 'ok', compiled: 'ok', details: '', vectors: countOf(vectors) } as const
  if (!isOwn(version)) return checked

  const story = await tell([script, 'story', client], env)
  const conforming = await conform([script, 'story', client], version, env)
  const own = { story: story.verdict, conforms: conforming.verdict }
  if (!withRealServer) return { ...checked, ...judged([story, conforming]), ...own }
  const program = execFileSync(path.join(root, 'script/install-codex'), [REAL], { encoding: 'utf8' }).trim()
  const real = await tell([script, 'story', client], { ...env, HEDDLE_STORY_SERVER: `${program} app-server` })
  const overSocket = await conform([script, 'story', client], version, env, 'socket')
  return { ...checked, ...judged([story, conforming, real, overSocket]), ...own, realStory: real.verdict }
}

/** What all stories together come to. */
function judged(stories: readonly Told[]): Pick<Checked, 'verdict' | 'details'> {
  const failed = stories.some(({ verdict }) => verdict === 'failed')
  return {
    verdict: failed ? 'failed' : 'ok',
    details: `\n${stories.map(({ said }) => said.trimEnd()).join('\n')}`,
  }
}

/** The types are those of the client: that they also stand alone, one protocol shows, and the one that means no good. */
const showsTypesAlone = (version: string): boolean => version === LATEST || HOSTILE.test(version)

const isOwn = (version: string): boolean => /^2\d{3}-\d{2}$/.test(version)

/** What servers said that the client has to understand: for one of our versions everything that is as new. */
function recordingsOf(version: string): string {
  const folder = path.join(root, 'conformance/recordings')
  const server = path.join(folder, `codex-${version.replace(/-experimental$/, '')}`)
  return isOwn(version) || existsSync(server) ? folder : ''
}

function protocolOptions(version: string, folder: string): readonly string[] {
  const [hostile, seed] = HOSTILE.exec(version) ?? []
  if (hostile !== undefined) {
    const file = path.join(folder, `${hostile}.json`)
    const script = path.join(root, 'generator/script/hostile-protocol.ts')
    if (!existsSync(file))
      writeFileSync(
        file,
        execFileSync(
          process.execPath,
          ['--conditions=heddle-source', script, ...(seed === undefined ? [] : [seed])],
          { maxBuffer: 2 ** 28 },
        ),
      )
    return ['--from', file, '--experimental']
  }
  const bundle = path.join(root, 'protocol/bundles', `${version}.json.gz`)
  if (existsSync(bundle)) return ['--from', bundle]
  return existsSync(version) ? ['--from', version] : ['--protocol', version]
}

interface Told {
  readonly verdict: Verdict
  readonly said: string
}

async function tell(program: readonly [string, ...string[]], env: NodeJS.ProcessEnv): Promise<Told> {
  const story = path.join(root, 'script/story.ts')
  const command = [process.execPath, '--conditions=heddle-source', story, 'sh', ...program] as const
  const { code, output } = await runToEnd([...command], { env })
  const verdict = code === 0 ? 'ok' : code === TOOLCHAIN_IS_MISSING ? 'skipped' : 'failed'
  return { verdict, said: output }
}

/** What else a client is held to once it has been held to everything, at the newest version and over pipes. */
const OF_OTHER_VERSIONS = ['--only', 'CLIENT-00*', '--only', 'CLIENT-01*']
const OVER_SOCKETS = ['--only', 'CLIENT-00*']

/** Holds the client to what the specification says of clients; what it prints is worth a line when all is well. */
async function conform(
  program: readonly string[],
  version: string,
  env: NodeJS.ProcessEnv,
  over: 'pipes' | 'socket' = 'pipes',
): Promise<Told> {
  const whole = ['--expected', path.join(root, 'script/clients/expected.json')]
  const choice = over === 'socket' ? OVER_SOCKETS : version === LATEST ? whole : OF_OTHER_VERSIONS
  const server = over === 'socket' ? ['--websocket', '{url}'] : ['--', '{server}']
  const turn = ['sh', ...program, '--turn', 'Please do what there is to do.', ...server]
  const command = ['conform', 'client', '--protocol', version, ...choice, '--', ...turn]
  const { code, output } = await runToEnd([path.join(root, 'heddle'), ...command], { env })
  return code === 0
    ? { verdict: 'ok', said: `conformance over ${over}: ${lastLine(output)}` }
    : { verdict: 'failed', said: output }
}

async function heddle(...args: readonly string[]): Promise<void> {
  const { code, output } = await runToEnd([path.join(root, 'heddle'), ...args])
  if (code !== 0) throw new Error(output)
}

const countOf = (vectors: string): number =>
  JSON.parse(readFileSync(path.join(vectors, 'vectors.jsonl'), 'utf8').split('\n', 1)[0] ?? '').vectors

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''
