import { availableParallelism } from 'node:os'
import { styleText } from 'node:util'
import { type Outcome, runSteps, type Step } from './support/steps.ts'

/** Protocols of the past, of others, and of somebody who means no good. */
const OTHER_PROTOCOLS = ['2026-02', '2026-06', '0.58.0', 'hostile']

/** What is out there: the draft must not break it. */
const RELEASED = '2026-11'

/** What compilers that take minutes are spared is checked by those that do not. */
const FEW_PROTOCOLS = ['2026-02', 'hostile']

/** The languages with clients of their own, those first whose compilers take longest. */
const LANGUAGES = {
  kotlin: FEW_PROTOCOLS,
  java: FEW_PROTOCOLS,
  rust: FEW_PROTOCOLS,
  go: OTHER_PROTOCOLS,
  typescript: OTHER_PROTOCOLS,
  python: OTHER_PROTOCOLS,
  csharp: OTHER_PROTOCOLS,
  swift: OTHER_PROTOCOLS,
}

/** Everything that has to hold, what is quick to know first. */
const steps: readonly Step[] = [
  { name: 'format, lint, boundaries, descriptions', command: ['sh', 'script/lint.sh'] },
  { name: 'types', command: ['tsc'] },
  { name: 'types of what runs in browsers', command: ['tsc', '-p', 'conformance/src/page/browser'] },
  { name: 'dead code', command: ['knip', '--treat-config-hints-as-errors'] },
  { name: 'fidelity', command: ['script/fidelity'] },
  { name: 'changes of the protocol', command: ['./heddle', 'check', '--against', RELEASED] },
  { name: 'traceability', command: ['script/traceability'] },
  {
    name: 'unit and integration tests',
    command: ['vitest', 'run', '--project', 'fast', '--reporter', 'dot'],
  },
  {
    name: 'packages, mutants, examples',
    command: ['vitest', 'run', '--project', 'slow', '--reporter', 'dot', '--passWithNoTests'],
  },
  { name: 'quickstart', command: ['script/quickstart'] },
  { name: 'soak of the reference server, one minute', command: ['script/soak/run', '--minutes', '1'] },
  // The newest version, the newest real protocol, and the stories with the real server are checked by script/interop.
  ...Object.entries(LANGUAGES).map(
    ([language, protocols]): Step => ({
      name: `${language} clients`,
      command: ['script/check-clients', language, ...protocols],
    }),
  ),
]

const words = process.argv.slice(2)
const chosen = steps.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
if (chosen.length === 0) {
  const names = steps.map(({ name }) => `  ${name}`).join('\n')
  console.error(`script/test: no step has ${words.join(' or ')} in its name. The steps are:\n${names}`)
  process.exit(2)
}

const width = Math.max(...steps.map(({ name }) => name.length))
const status = process.stdout.isTTY
  ? (text: string) => process.stdout.write(`\r\u001b[2K${text.slice(0, process.stdout.columns - 1)}`)
  : () => false

// Steps are groups of processes of their own: without this they would outlive us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const start = performance.now()
const outcomes = await runSteps(
  chosen,
  Math.min(2, availableParallelism()),
  process.env.HEDDLE_REQUIRE === 'all',
  {
    running: (names) => status(names.length === 0 ? '' : `running: ${names.join(' · ')} ...`),
    ended: (outcome) => {
      status('')
      console.log(line(outcome))
    },
  },
)

const count = (verdict: Outcome['verdict']) =>
  outcomes.filter((outcome) => outcome.verdict === verdict).length
const failed = count('FAILED')
const total = ((performance.now() - start) / 1000).toFixed(0)
console.log(`${'all'.padEnd(width)}  ${total.padStart(4)}   s\n`)
for (const { step, verdict } of outcomes) if (verdict === 'FAILED') console.log(`failed: ${step.name}`)
console.log(
  styleText(
    failed === 0 ? 'green' : 'red',
    `${count('ok')} passed, ${failed} failed, ${count('skipped')} skipped`,
  ),
)
process.exitCode = failed === 0 ? 0 : 1

function line({ step, verdict, seconds, details }: Outcome): string {
  const head = `${step.name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  `
  if (verdict === 'ok') return head + styleText('green', 'ok')
  if (verdict === 'skipped') return `${head}${styleText('yellow', 'skipped')}: ${details}`
  return `${head}${styleText('red', 'FAILED')}\n${details}`
}
