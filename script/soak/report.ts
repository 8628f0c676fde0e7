import { bold, dim, green, red, table } from '../support/say.ts'
import type { Finding } from './books/finding.ts'
import type { Outcome, SoakOptions } from './soak.ts'

/** Of one law: the others are mostly more of the same. */
const MOST_SHOWN = 5

const round = (ms: number): number => Math.round(ms * 10) / 10
const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? 'not known' : `${Math.round(bytes / 2 ** 20)} MiB`

/** For people. */
export function textReport({ seed, clients }: SoakOptions, outcome: Outcome): string {
  const { commons, kills, stops, outlived, samples, seconds } = outcome
  const { latencies, findings } = commons
  const all = latencies.all()
  const [first, last] = [samples[0], samples.at(-1)]
  const facts = [
    ['clients', `${clients}, for ${Math.round(seconds)} s, seed ${seed}`],
    ['requests answered', `${latencies.count}, p50 ${round(all.p50)} ms, p99 ${round(all.p99)} ms`],
    [
      'notifications and questions',
      `${commons.heard}, and ${commons.questionsAnswered} answers to questions`,
    ],
    ['threads', `${commons.threads.size}`],
    ['turns heard to end', `${commons.turnsEnded}`],
    ['restarts of the server', `${kills} after kill -9, ${stops} after SIGTERM`],
    ['processes that outlived kill -9', `${outlived}`],
    ['connections broken off', `${commons.disconnects}, and all at every restart`],
    ['facts compared', `${commons.compared}`],
    ['heap when quiet', `${megabytes(first?.heap)} at first, ${megabytes(last?.heap)} at last`],
    ['memory then', `${megabytes(first?.memory)} at first, ${megabytes(last?.memory)} at last`],
    [
      'open files when quiet',
      `${first?.openFiles ?? 'not known'} at first, ${last?.openFiles ?? 'not known'} at last`,
    ],
  ]
  const methods = latencies
    .byMethod()
    .map(({ method, spread }) => [method, `${spread.count}`, `${round(spread.p50)}`, `${round(spread.p99)}`])
  return [
    table(facts),
    '',
    dim(table([['method', 'answers', 'p50 ms', 'p99 ms'], ...methods])),
    '',
    ...findingLines(findings),
    findings.length === 0
      ? green('Nothing that was told is lost, nothing is doubled.')
      : red(
          `${findings.length} findings. The same again: npm run soak -- --seed ${seed} --clients ${clients}`,
        ),
  ].join('\n')
}

function findingLines(findings: readonly Finding[]): string[] {
  const laws = Map.groupBy(findings, ({ law }) => law)
  return [...laws].flatMap(([law, broken]) => [
    bold(`${law}: broken ${broken.length} times`),
    ...broken.slice(0, MOST_SHOWN).map(({ what, where }) => `  ${where}\n    ${what.slice(0, 2000)}`),
    ...(broken.length > MOST_SHOWN ? [`  … and ${broken.length - MOST_SHOWN} more`] : []),
    '',
  ])
}

/** For machines. */
export function jsonReport({ seed, clients, minutes }: SoakOptions, outcome: Outcome): object {
  const { commons, kills, stops, outlived, samples, seconds } = outcome
  const { latencies } = commons
  return {
    seed,
    clients,
    minutes,
    seconds: Math.round(seconds),
    requests: latencies.count,
    latencyMs: latencies.all(),
    methods: latencies.byMethod().map(({ method, spread }) => ({ method, ...spread })),
    heard: commons.heard,
    threads: commons.threads.size,
    turnsEnded: commons.turnsEnded,
    questionsAnswered: commons.questionsAnswered,
    kills,
    stops,
    outlived,
    disconnects: commons.disconnects,
    factsCompared: commons.compared,
    quiet: samples.map(({ heap, memory = null, openFiles = null }) => ({
      heapBytes: heap,
      memoryBytes: memory,
      openFiles,
    })),
    findings: commons.findings,
  }
}
