import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface ClientCheck {
  readonly language: string
  /** One of our versions, a bundle of `protocol/bundles`, `hostile`, or the path of a schema. */
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
  /** With the real server. */
  readonly realStory?: Verdict
}

const root = path.resolve(import.meta.dirname, '../..')
const REAL = '0.169.0'
/** Exit codes of the scripts of the languages. */
const TOOLCHAIN_IS_MISSING = 3
const ONLY_PARSED = 4

/** Generates a client and its vectors, runs what its language has to check it with, and lets it tell its story. */
export async function checkClient(check: ClientCheck): Promise<Checked> {
  const { language, version, folder, withRealServer } = check
  const place = path.join(folder, `${language}-${path.basename(version)}`)
  const tools = path.join(folder, `${language}-tools`)
  mkdirSync(tools, { recursive: true })
  const [client, vectors] = [path.join(place, 'client'), path.join(place, 'vectors')]
  const protocol = protocolOptions(version, folder)
  heddle('generate', language, ...protocol, '--out', client)
  heddle('generate', 'vectors', ...protocol, '--out', vectors)
  const env = {
    ...process.env,
    HEDDLE_VECTORS: vectors,
    HEDDLE_TOOLS: tools,
    HEDDLE_ROOT: root,
    HEDDLE_RECORDINGS: recordingsOf(version),
    // Names and texts that mean no good have to compile, and need not look well.
    HEDDLE_LINT: version === 'hostile' ? 'off' : 'on',
  }
  const script = path.join(root, 'script/clients', `${language}.sh`)
  const types = path.join(place, 'types')
  heddle('generate', language, ...protocol, '--only', 'types', '--out', types)

  let parsed: string | undefined
  for (const made of [client, types]) {
    const ended = spawnSync('sh', [script, 'check', made], { env, encoding: 'utf8', maxBuffer: 2 ** 28 })
    const said = ended.stdout + ended.stderr
    if (ended.status === TOOLCHAIN_IS_MISSING)
      return { verdict: 'skipped', compiled: 'skipped', details: lastLine(said), vectors: 0 }
    if (ended.status === ONLY_PARSED) parsed = lastLine(said)
    else if (ended.status !== 0)
      return { verdict: 'failed', compiled: 'failed', details: `\n${said}`, vectors: 0 }
  }
  if (parsed !== undefined) return { verdict: 'parsed', compiled: 'parsed', details: parsed, vectors: 0 }
  const checked = { verdict: 'ok', compiled: 'ok', details: '', vectors: countOf(vectors) } as const
  if (!isOwn(version)) return checked

  const story = tell([script, 'story', client], env)
  if (!withRealServer) return { ...checked, story, verdict: story === 'failed' ? 'failed' : 'ok' }
  const program = execFileSync(path.join(root, 'script/install-codex'), [REAL], { encoding: 'utf8' }).trim()
  const realStory = tell([script, 'story', client], { ...env, HEDDLE_STORY_SERVER: `${program} app-server` })
  return { ...checked, story, realStory, verdict: [story, realStory].includes('failed') ? 'failed' : 'ok' }
}

const isOwn = (version: string): boolean => /^2\d{3}-\d{2}$/.test(version)

/** What servers said that the client has to understand: for one of our versions everything that is as new. */
function recordingsOf(version: string): string {
  const folder = path.join(root, 'conformance/recordings')
  const server = path.join(folder, `codex-${version.replace(/-experimental$/, '')}`)
  return isOwn(version) || existsSync(server) ? folder : ''
}

function protocolOptions(version: string, folder: string): readonly string[] {
  if (version === 'hostile') {
    const file = path.join(folder, 'hostile.json')
    const script = path.join(root, 'generator/script/hostile-protocol.ts')
    if (!existsSync(file))
      writeFileSync(
        file,
        execFileSync(process.execPath, ['--conditions=heddle-source', script], { maxBuffer: 2 ** 28 }),
      )
    return ['--from', file, '--experimental']
  }
  const bundle = path.join(root, 'protocol/bundles', `${version}.json.gz`)
  if (existsSync(bundle)) return ['--from', bundle]
  return existsSync(version) ? ['--from', version] : ['--protocol', version]
}

function tell(program: readonly [string, ...string[]], env: NodeJS.ProcessEnv): Verdict {
  const story = path.join(root, 'script/story.ts')
  const { status } = spawnSync(process.execPath, ['--conditions=heddle-source', story, 'sh', ...program], {
    env,
    stdio: 'inherit',
  })
  return status === 0 ? 'ok' : status === TOOLCHAIN_IS_MISSING ? 'skipped' : 'failed'
}

function heddle(...args: readonly string[]): void {
  execFileSync(path.join(root, 'heddle'), args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

const countOf = (vectors: string): number =>
  JSON.parse(readFileSync(path.join(vectors, 'vectors.jsonl'), 'utf8').split('\n', 1)[0] ?? '').vectors

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''
