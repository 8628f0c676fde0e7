/**
 * How far the definitions agree with the real server of each version: `npm run fidelity`.
 *
 * Both ways: what the real server has and ours does not (or has otherwise) must be on the reviewed list of that version,
 * `protocol/released/VERSION/omissions.json`; what ours says may be sent must be accepted by the real schemas; and every
 * message that a real server was recorded to say must be exactly what ours says. What clients of these recordings tried
 * beyond the version is counted, and with `--trials` listed.
 */
import { VERSIONS } from '@heddle/protocol'
import { type Fidelity, isFaithful, measureFidelity } from '@heddle/protocol/workshop'
import { type Recorded, recordedAt } from './support/recorded.ts'
import { green, red, table } from './support/say.ts'

const HEAD = [
  'version',
  'real server',
  'methods',
  'types',
  'samples',
  'recorded messages',
  'of methods left out',
  'trials of clients',
  'listed omissions',
  'differences',
  'unlisted',
]

const showTrials = process.argv.includes('--trials')
const rows: string[][] = []
const models: Fidelity['ours'][] = []
let faithful = true

for (const version of VERSIONS) {
  const fidelity = await measureFidelity(version, 'protocol')
  const recorded = await recordedAt(fidelity, 'conformance/recordings')
  rows.push(rowOf(fidelity, recorded))
  models.push(fidelity.ours)
  const faults = faultsOf(fidelity, recorded)
  if (showTrials) for (const trial of recorded.trials) console.log(`${version} ${trial}`)
  for (const fault of faults) console.log(`${red(version)} ${fault}`)
  faithful &&= isFaithful(fidelity) && recorded.faults.length === 0
}

console.log(`${table([HEAD, ...rows])}\n`)
console.log(table(methodRows()))
console.log(
  faithful
    ? green('\nWhat the real servers say and what the definitions say is the same, but for what is listed.')
    : red(
        '\nThe definitions and the real servers differ, see above. Mend a definition, or list the difference.',
      ),
)
process.exitCode = faithful ? 0 : 1

function rowOf(fidelity: Fidelity, recorded: Recorded): string[] {
  const { version, ours, real, samples, omissions, listed, unlisted } = fidelity
  const counts = [
    ...[ours.methods.length, ours.types.size, samples],
    ...[recorded.messages, recorded.outside, recorded.trials.length],
    ...[omissions.length, listed.length, unlisted.length + recorded.faults.length],
  ]
  return [version, real.version, ...counts.map(String)]
}

function faultsOf({ unlisted, stale }: Fidelity, recorded: Recorded): string[] {
  return [
    ...unlisted.map(({ id, message }) => `${id}: ${message}. It is not on the list.`),
    ...stale.map(({ id }) => `${id}: stands on the list, and is no difference any more. Take it off.`),
    ...recorded.faults,
  ]
}

/** Methods by module and version. */
function methodRows(): string[][] {
  const modules = ['core', 'workspace', 'services']
  const count = (methods: readonly { module: string; stability: string }[], module: string) => {
    const those = methods.filter((method) => method.module === module)
    const experimental = those.filter(({ stability }) => stability === 'experimental').length
    return experimental === 0 ? String(those.length) : `${those.length} (${experimental} experimental)`
  }
  return [
    ['methods', ...VERSIONS],
    ...modules.map((module) => [module, ...models.map(({ methods }) => count(methods, module))]),
  ]
}
