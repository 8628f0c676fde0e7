import { HeddleError, LATEST, type Version } from '@heddle/protocol'
import type { Failure } from '../conform/check.ts'
import { type ConformReport, reportOf } from '../conform/report.ts'
import type { Scenario } from '../conform/scenario.ts'
import type { ModelEndpoint } from '../model/index.ts'
import { everySession } from '../scenarios/every-session.ts'
import { scenarios } from '../scenarios/index.ts'
import { CLAUSES, isDemanded } from '../spec/index.ts'
import { type Subject, type Transport, transportsOf } from '../subject/index.ts'
import { EVERY_SESSION, listChecks } from './checks.ts'
import { wantedBy } from './choice.ts'
import { resultOfEvery } from './every-session.ts'
import { readExpected } from './expected.ts'
import type { Ground } from './ground.ts'
import { inLanes } from './in-lanes.ts'
import { meansFor } from './medium.ts'
import { type Played, play, type Run } from './play.ts'
import { prepareFolder } from './prepare-folder.ts'
import { probe, type Told } from './probe.ts'
import { type Outcome, resultOf } from './result.ts'
import type { Transcript } from './transcript.ts'

export interface ConformOptions {
  readonly subject: Subject
  /** Over what to play flows that are about none in particular. Left out: the first that the subject has. */
  readonly transport?: Transport | undefined
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
  /** How long a server that listens may take until it lets somebody in, in milliseconds. */
  readonly startTimeoutMs?: number
  /** How many flows are played side by side; a server that runs already is played them one by one. */
  readonly jobs?: number
  /** Where the scripted model listens. Left out: at any port, a new one for each flow. */
  readonly modelPort?: number | undefined
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
  const { subject, only, progress = () => undefined } = options
  const ground = groundOf(options)
  const ids = listChecks().flatMap(({ id, of }) => (of === 'server' ? [id] : []))
  const wanted = wantedBy(only, ids)
  const expected = await readExpected(options.expected, new Set(ids))
  if (options.recordTo !== undefined) await prepareFolder(options.recordTo)
  progress('shaking hands')
  const told = await probe(ground)
  const version = options.protocol ?? told.version ?? LATEST
  const { recordTo, transcript } = options
  const run: Run = { ...ground, version, expected, recordTo, transcript, origin: told.origin }

  const chosen = scenarios.filter(({ checks }) => checks.some(wanted))
  // What is checked about every session needs all of them, unless it was said which.
  const needed = chosen.length > 0 ? chosen : scenarios
  const jobs = isShared(options) ? 1 : (options.jobs ?? 1)
  let done = 0
  const played = await inLanes(needed, jobs, async (scenario) => {
    progress(`${done}/${needed.length} ${scenario.name}: ${scenario.title}`)
    const one = await playIfPossible(scenario, run, told)
    done += 1
    return one
  })

  const flows = played.map(({ sessions }, index) => ({ name: needed[index]?.name ?? '', sessions }))
  const ofEverySession = everySession
    .filter(wanted)
    .map((check) => resultOfEvery(check, EVERY_SESSION, run, flows, () => unseen(told.fault)))
  const results = [...played.flatMap((one) => one.results.filter(wanted)), ...ofEverySession]
  const models = played.flatMap((one) => one.models)
  const notes = models.some(({ scripted }) => scripted) && models.every(unasked) ? [NEVER_ASKED] : []
  return reportOf(told.userAgent ?? subject.name, version, results, notes)
}

function groundOf({ subject, transport, timeoutMs = TIMEOUT_MS, ...options }: ConformOptions): Ground {
  const offered = transportsOf(subject)
  const [first] = offered
  if (first === undefined || (transport !== undefined && !offered.includes(transport)))
    throw new HeddleError(
      `${subject.name} cannot be spoken to over ${transport ?? 'anything'}: known of it are ${offered.join(', ') || 'none'}. Describe it in a subject file, or give --url.`,
    )
  const { startTimeoutMs = timeoutMs, modelPort } = options
  return { subject, transport: transport ?? first, timeoutMs, startTimeoutMs, modelPort }
}

/** One server, or one model, for all flows. */
const isShared = ({ subject, modelPort }: ConformOptions): boolean =>
  subject.command === undefined || modelPort !== undefined

const unasked = ({ requests }: ModelEndpoint): boolean => requests.length === 0

const NEVER_ASKED =
  'The server never asked the scripted model. Is it pointed to it? Put {modelUrl} into its command line, or let it read OPENAI_BASE_URL.'

/**
 * With a server that does not shake hands, only the handshake has anything to show; and nothing has where the version
 * demands nothing of it.
 */
async function playIfPossible(scenario: Scenario, run: Run, { fault }: Told): Promise<Played> {
  const isDemandedNow = scenario.checks.some(({ clause }) => isDemanded(CLAUSES[clause], run.version))
  const hasPoint = isDemandedNow && (fault === undefined || scenario === scenarios[0])
  if (!hasPoint) return unplayed(scenario, run, () => unseen(fault))
  const means = meansFor(scenario, run.subject, run.transport)
  if ('notOffered' in means) return unplayed(scenario, run, () => ({ notOffered: means.notOffered }))
  if ('missing' in means) return unplayed(scenario, run, () => unseen(means.missing))
  return play(scenario, means.transport, run)
}

function unplayed(scenario: Scenario, run: Run, evaluate: () => Outcome): Played {
  const results = scenario.checks.map((check) => resultOf(check, scenario.name, run, evaluate))
  return { results, sessions: [], models: [] }
}

const unseen = (fault: string | undefined): Failure | undefined =>
  fault === undefined ? undefined : { message: fault, unseen: true }
