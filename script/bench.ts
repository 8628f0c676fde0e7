/**
 * How fast the protocol, the generator and replay are where users wait for them: `npm run bench`. Each figure is taken in processes of their own, as
 * a program pays for it that has just started; the median of several, with the fastest and the slowest.
 *
 *   npm run bench                    the released versions and the bundles of this repository
 *   npm run bench -- BUNDLE.json     also how long it takes to import that one
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { dim, table } from './support/say.ts'

const RUNS = 11
const RATE_RUNS = 3

interface Measure {
  readonly what: string
  /** Runs before the clock starts. */
  readonly before: string
  /** What is timed. */
  readonly timed: string
}

/** What the real server speaks by default. */
const REAL = path.resolve('protocol/bundles/0.169.0.json.gz')

/** What it spoke fourteen versions before. */
const EARLIER = path.resolve('protocol/bundles/0.155.0.json.gz')

const protocol = `const protocol = await import('@heddle/protocol')`
const bundles = [
  path.resolve('protocol/bundles/0.169.0-experimental.json.gz'),
  ...process.argv.slice(2).map((file) => path.resolve(file)),
]

const measures: readonly Measure[] = [
  { what: 'load the package', before: '', timed: protocol },
  { what: "load a version's model (2026-11)", before: protocol, timed: `protocol.protocolAt('2026-11')` },
  {
    what: 'the same out of the definitions',
    before: '',
    timed: `const { definedAt } = await import('@heddle/protocol/workshop'); definedAt('2026-11')`,
  },
  {
    what: 'validators of a server, ahead of time',
    before: `${protocol}; const model = protocol.protocolAt('2026-11')`,
    timed: `protocol.releasedValidators(model).params('thread/start', { cwd: 7 })`,
  },
  {
    what: 'the same, compiled when needed: one type',
    before: `${protocol}; const model = protocol.protocolAt('2026-11')`,
    timed: `protocol.createValidators(model, { openness: 'known-values' }).params('thread/start', { cwd: 7 })`,
  },
  {
    what: 'the same, compiled when needed: all that a client sends',
    before: `${protocol}; const model = protocol.protocolAt('2026-11')`,
    timed: `const v = protocol.createValidators(model, { openness: 'known-values' }); for (const m of model.methods) if (m.direction === 'client-to-server' && m.params) v.params(m.name, {})`,
  },
  ...bundles.map((file) => ({
    what: `import ${path.basename(file)} (${Math.round(sizeOf(file) / 1000)} kB)`,
    before: protocol,
    timed: `await protocol.importProtocol(${JSON.stringify(file)})`,
  })),
  {
    what: 'check what changed from 0.155.0 to 0.169.0, with a message that proves it, from the files on',
    before: `${protocol}; const { checkChanges } = await import('@heddle/conformance')`,
    timed: `const [old, now] = [${JSON.stringify(EARLIER)}, ${JSON.stringify(REAL)}].map((source) => protocol.importProtocol(source))
      checkChanges({ old: { source: 'old', ...(await old) }, new: { source: 'new', ...(await now) } }, { today: '2026-11-28' })`,
  },
  {
    what: 'clients in eight languages for the real server 0.169.0',
    before: `${protocol}; const { TARGETS } = await import('@heddle/generator')`,
    timed: `const { model } = await protocol.importProtocol(${JSON.stringify(REAL)})
      for (const { tier, emit } of TARGETS) if (tier === 'first-class') emit(model)`,
  },
  {
    what: 'the same bundle by quicktype, types of one language',
    before: `const { InputData, JSONSchemaInput, quicktypeMultiFile } = await import('quicktype-core')
      const { readFileSync } = await import('node:fs'), { gunzipSync } = await import('node:zlib')`,
    timed: `const schema = gunzipSync(readFileSync(${JSON.stringify(REAL)})).toString()
      const input = new JSONSchemaInput(undefined), inputData = new InputData()
      await input.addSource({ name: 'Protocol', schema, uris: ['#/definitions/', '#/definitions/v2/'] })
      inputData.addInput(input)
      await quicktypeMultiFile({ inputData, lang: 'kotlin' })`,
  },
]

/** So often the recordings of this repository, one after the other. */
const rates = [1, 20, 60].map((times) => ({
  what: `replay the recordings of this repository ${times === 1 ? 'once' : `${times} times`}, from the start of the process`,
  times,
}))

console.log(
  dim(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}, ${RUNS} runs each`,
  ),
)
console.log(table([['', 'median', 'fastest', 'slowest'], ...measures.map(measured)]))
console.log(dim(`\nmessages a second of one core, all versions, ${RATE_RUNS} runs each`))
console.log(table([['', 'median', 'fastest', 'slowest'], ...rates.map(rated)]))

function measured({ what, before, timed }: Measure): string[] {
  const code = `${before}; const start = performance.now(); ${timed}; console.log(performance.now() - start)`
  const times = Array.from({ length: RUNS }, () => numberFrom(code)).sort((a, b) => a - b)
  const shown = [times[(RUNS - 1) / 2], times[0], times.at(-1)]
  return [what, ...shown.map((time) => `${(time ?? 0).toFixed(1)} ms`)]
}

/** By the time of the processor: other cores help with reading and with what is no longer needed. */
function rated({ what, times }: { readonly what: string; readonly times: number }): string[] {
  const code = `const { findRecordings, readRecordings, replayEach } = await import('@heddle/conformance')
    const files = await findRecordings(['conformance/recordings'])
    const all = Array.from({ length: ${times} }, () => files).flat()
    let messages = 0
    for await (const result of replayEach(readRecordings(all))) messages += result.messages
    const { user, system } = process.cpuUsage()
    console.log(messages / (user + system) * 1e6)`
  const perSecond = Array.from({ length: RATE_RUNS }, () => numberFrom(code)).sort((a, b) => b - a)
  const shown = [perSecond[(RATE_RUNS - 1) / 2], perSecond[0], perSecond.at(-1)]
  return [what, ...shown.map((rate) => Math.round(rate ?? 0).toLocaleString('en'))]
}

/** What a program prints that has just been started. */
function numberFrom(code: string): number {
  const words = ['--conditions=heddle-source', '--input-type=module', '--eval', code]
  return Number(execFileSync(process.execPath, words, { encoding: 'utf8' }))
}

/** Of the JSON, unpacked. */
function sizeOf(file: string): number {
  return file.endsWith('.gz') ? gunzipSync(readFileSync(file)).length : statSync(file).size
}
