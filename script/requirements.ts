import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Demanded, type Frozen, freeze, type Requirement } from './support/requirements.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'conformance')
const { version: suite } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
  readonly version: string
}
const SIDES = ['server', 'client'] as const
type Side = (typeof SIDES)[number]

const isCheck = process.argv.includes('--check')

mkdirSync(path.join(folder, 'requirements'), { recursive: true })
for (const protocol of readdirSync(path.join(root, 'protocol/released')).toSorted()) {
  const file = path.join(folder, 'requirements', `${protocol}.json`)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '{}'
  const known = JSON.parse(before) as Partial<Record<Side, readonly Requirement[]>>
  const [server, client] = SIDES.map((side) =>
    freeze(known[side] ?? [], demandedAt(protocol, side), suite),
  ) as [Frozen, Frozen]
  const faults = [...server.faults, ...client.faults]
  const sides = { server: server.requirements, client: client.requirements }
  const text = `${JSON.stringify({ protocol, ...sides }, null, 2)}\n`
  const name = path.relative(root, file)
  for (const fault of faults) console.error(`${name}: ${fault}`)
  if (faults.length > 0) {
    console.error(
      'What a released version demands is never taken back: keep the check, its clause and its level.',
    )
    process.exitCode = 1
  } else if (!isCheck) {
    writeFileSync(file, text)
    for (const side of SIDES)
      console.log(
        `${name}, ${side}: ${sides[side].length}, ${sides[side].length - (known[side]?.length ?? 0)} of them new`,
      )
  } else if (text !== before) {
    console.error(
      `${name} is not what the checks demand. Run npm run requirements, and look at what it adds.`,
    )
    process.exitCode = 1
  }
}

/** What checks demand of one side at a version. */
function demandedAt(protocol: string, side: Side): Demanded[] {
  const heddle = path.join(root, 'heddle')
  const args = ['conform', 'checks', '--protocol', protocol, '--format', 'json']
  const listed = JSON.parse(execFileSync(heddle, args, { encoding: 'utf8' })) as readonly {
    readonly id: string
    readonly clause: string
    readonly level: string
    readonly of: Side
  }[]
  return listed
    .filter((check) => check.of === side)
    .map(({ id, clause, level }) => ({ check: id, clause, level }))
}
