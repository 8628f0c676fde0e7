import { HeddleError, LATEST, makeFolder, type Version, whyNot } from '@heddle/protocol'
import type { Failure } from '../conform/check.ts'
import { type CheckResult, type ConformReport, reportOf } from '../conform/report.ts'
import type { Scenario } from '../conform/scenario.ts'
import type { ModelEndpoint } from '../model/index.ts'
import { everySession } from '../scenarios/every-session.ts'
import { scenarios } from '../scenarios/index.ts'
import { CLAUSES, isDemanded } from '../spec/index.ts'
import { type Session, subjectOf } from '../subject/index.ts'
import { EVERY_SESSION, listChecks } from './checks.ts'
import { wantedBy } from './choice.ts'
import { readExpected } from './expected.ts'
import { type Played, play, type Run } from './play.ts'
import { probe, type Told } from './probe.ts'
import { resultOf } from './result.ts'
import type { Transcript } from './transcript.ts'

export interface ConformOptions {
  /** The server, and its arguments; they may hold `{home}`, `{workspace}` and `{modelUrl}`. */
  readonly command: string
  readonly args: readonly string[]
  /** The version that the server speaks. Left out: what the handshake tells, else the newest. */
  readonly protocol?: Version | undefined
  /** Ids of the checks to make, `*` standing for anything. Left out: all. */
  readonly only?: readonly string[] | undefined
  /** A file with the failures that are known. */
  readonly expected?: string | undefined
  /** A folder to write every session to. */
  readonly recordTo?: string | undefined
  /** Told what was said in each scenario, redacted as recordings are, as soon as it is over. */
  readonly transcript?: ((transcript: Transcript) => void) | undefined
  /** How long to wait for one message, in milliseconds. */
  readonly timeoutMs?: number
  /** Told what is going on. */
  readonly progress?: (text: string) => void
}

const TIMEOUT_MS = 15_000

/**
 * Drives a server through every scenario, each with a process, folders and a model of its own, and checks
 * what it does. A server that does not even shake hands is played the handshake only.
 *
 * @throws HeddleError when the server cannot be started at all, a file cannot be read or written, or `only`
 *   names no check
 */
export async function conformServer(options: ConformOptions): Promise<ConformReport> {
  const { command, args, only, progress = () => undefined } = options
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS
  const ids = listChecks().map(({ id }) => id)
  const wanted = wantedBy(only, ids)
  const expected = await readExpected(options.expected, new Set(ids))
  if (options.recordTo !== undefined) await prepareFolder(options.recordTo)
  const subject = subjectOf(command, args)
  progress('shaking hands')
  const told = await probe(subject, timeoutMs)
  const version = options.protocol ?? told.version ?? LATEST
  const { recordTo, transcript } = options
  const run: Run = { subject, version, timeoutMs, expected, recordTo, transcript, origin: told.origin }

  const results: CheckResult[] = []
  const sessions: Session[] = []
  const models: ModelEndpoint[] = []
  // What is checked about every session needs all of them.
  const needed = everySession.some(wanted) ? scenarios : scenarios.filter(({ checks }) => checks.some(wanted))
  for (const [index, one] of needed.entries()) {
    progress(`${index + 1}/${needed.length} ${one.name}: ${one.title}`)
    const played = hasPoint(one, told, version) ? await play(one, run) : unplayed(one, run, told)
    sessions.push(...played.sessions)
    models.push(...played.models)
    results.push(...played.results.filter(wanted))
  }
  for (const check of everySession.filter(wanted)) {
    const evaluate = () => check.evaluate({ version, sessions }) ?? unseen(told.fault)
    results.push(resultOf(check, EVERY_SESSION, run, evaluate))
  }
  const notes = models.some(({ scripted }) => scripted) && models.every(unasked) ? [NEVER_ASKED] : []
  return reportOf(told.userAgent ?? subject.name, version, results, notes)
}

const unasked = ({ requests }: ModelEndpoint): boolean => requests.length === 0

const NEVER_ASKED =
  'The server never asked the scripted model. Is it pointed to it? Put {modelUrl} into its command line, or let it read OPENAI_BASE_URL.'

async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
  } catch (error) {
    throw new HeddleError(
      `The folder ${folder} for recordings cannot be made: ${whyNot(error)}. Choose another one.`,
      { cause: error },
    )
  }
}

/**
 * With a server that does not shake hands, only the handshake has anything to show; and nothing has where the version
 * demands nothing of it.
 */
const hasPoint = (scenario: Scenario, { fault }: Told, version: Version): boolean =>
  scenario.checks.some(({ clause }) => isDemanded(CLAUSES[clause], version)) &&
  (fault === undefined || scenario === scenarios[0])

function unplayed(scenario: Scenario, run: Run, { fault }: Told): Played {
  const results = scenario.checks.map((check) => resultOf(check, scenario.name, run, () => unseen(fault)))
  return { results, sessions: [], models: [] }
}

const unseen = (fault: string | undefined): Failure | undefined =>
  fault === undefined ? undefined : { message: fault, unseen: true }
