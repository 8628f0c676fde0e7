/**
 * How fast the reference server is beside the real one: `npm run bench:server`. Both speak to the same scripted model, on
 * this machine, in one run; each figure is taken of one and then of the other, and what counts is the ratio.
 */
import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type ProgramSubject, preparePlace, startModel, subjectOf } from '@heddle/conformance'
import { dim, green, red, table } from '../support/say.ts'
import { type Bench, MEASURES, type Measure, type Sizes } from './measures.ts'

const REAL = '0.169.0'
const FULL: Sizes = { runs: 15, deltas: 20_000, turns: 2000, threads: 50 }
const QUICK: Sizes = { runs: 5, deltas: 5000, turns: 200, threads: 20 }

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, format: { type: 'string' } },
})
const sizes = values.quick ? QUICK : FULL
const measures = MEASURES.filter(({ name }) => name.includes(values.only ?? ''))

const root = path.resolve(import.meta.dirname, '../..')
const own: ProgramSubject = await subjectOf('heddle', ['serve'])
const program = execFileSync(path.join(root, 'script/install-codex'), [REAL], { encoding: 'utf8' }).trim()
const subjects: readonly ProgramSubject[] = [
  // As it is installed: the compiled package, started by Node.
  { ...own, command: process.execPath, args: [path.join(root, 'cli/bin/heddle.js'), ...own.args] },
  await subjectOf(program, ['app-server']),
]

interface Row {
  readonly measure: Measure
  readonly own: number
  readonly real: number
}

const model = await startModel()
const benches: Bench[] = []
const rows: Row[] = []
try {
  for (const subject of subjects)
    benches.push({ subject, model, place: await preparePlace(subject, model.url) })
  for (const measure of measures) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${measure.name} ...`)
    const figures: number[] = []
    for (const bench of benches) figures.push(await taken(measure, bench))
    const [own = Number.NaN, real = Number.NaN] = figures
    rows.push({ measure, own, real })
  }
} finally {
  await model.close()
  for (const { place } of benches) await place.remove()
}
if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')

if (values.format === 'json')
  console.log(
    JSON.stringify(
      rows.map(({ measure: { name, unit, goal }, own, real }) => ({
        name,
        unit,
        own,
        real,
        ratio: own / real,
        goal,
      })),
      null,
      1,
    ),
  )
else {
  console.log(
    dim(
      `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}, ${JSON.stringify(sizes)}`,
    ),
  )
  console.log(table([['', 'reference', `codex ${REAL}`, 'ratio', 'goal'], ...rows.map(shown)]))
}

/** What a server cannot do has no figure. */
async function taken(measure: Measure, bench: Bench): Promise<number> {
  try {
    return await measure.take(bench, sizes)
  } catch (error) {
    console.error(`${bench.subject.name}: ${measure.name}: ${error instanceof Error ? error.message : error}`)
    return Number.NaN
  }
}

function shown({ measure: { name, unit, goal }, own, real }: Row): string[] {
  const digits = unit === 'answers' ? 0 : 2
  const ratio = own / real
  const text = Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : '-'
  const judged = goal === undefined ? text : ratio <= goal ? green(text) : red(text)
  const figure = (value: number) => (Number.isNaN(value) ? '-' : `${value.toFixed(digits)} ${unit}`)
  return [name, figure(own), figure(real), judged, goal === undefined ? '' : `≤ ${goal.toFixed(1)}×`]
}
