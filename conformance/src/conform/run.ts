import path from 'node:path'
import { HeddleError, LATEST, makeFolder, type Version, whyNot } from '@heddle/protocol'
import { type ModelEndpoint, startModel } from '../model/index.ts'
import { createRecorder, type Recorder } from '../recording/recorder.ts'
import { createRedactor } from '../recording/redact.ts'
import { everySession } from '../scenarios/every-session.ts'
import { scenarios } from '../scenarios/index.ts'
import { type Place, preparePlace, Session, type Subject, SubjectFault, subjectOf } from '../subject/index.ts'
import type { Failure } from './check.ts'
import { type Expected, readExpected } from './expected.ts'
import { probe, type Told } from './probe.ts'
import { type CheckResult, type ConformReport, reportOf } from './report.ts'
import { resultOf } from './result.ts'
import type { CheckFacts, Scenario } from './scenario.ts'
import { Stage } from './stage.ts'

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
  const ids = [...scenarios.flatMap(({ checks }) => checks), ...everySession].map(({ id }) => id)
  const wanted = wantedBy(only, ids)
  const expected = await readExpected(options.expected, new Set(ids))
  if (options.recordTo !== undefined) await prepareFolder(options.recordTo)
  const subject = subjectOf(command, args)
  progress('shaking hands')
  const told = await probe(subject, timeoutMs)
  const version = options.protocol ?? told.version ?? LATEST
  const run: Run = { subject, version, timeoutMs, expected, recordTo: options.recordTo, origin: told.origin }

  const results: CheckResult[] = []
  const sessions: Session[] = []
  const models: ModelEndpoint[] = []
  // What is checked about every session needs all of them.
  const needed = everySession.some(wanted) ? scenarios : scenarios.filter(({ checks }) => checks.some(wanted))
  for (const [index, one] of needed.entries()) {
    progress(`${index + 1}/${needed.length} ${one.name}: ${one.title}`)
    const played = hasPoint(one, told) ? await play(one, run) : unplayed(one, run, told)
    sessions.push(...played.sessions)
    models.push(...played.models)
    results.push(...played.results.filter(wanted))
  }
  for (const check of everySession.filter(wanted)) {
    const evaluate = () => check.evaluate({ version, sessions }) ?? unseen(told.fault)
    results.push(resultOf(check, 'every session', run, evaluate))
  }
  const notes = models.some(({ scripted }) => scripted) && models.every(unasked) ? [NEVER_ASKED] : []
  return reportOf(told.userAgent ?? subject.name, version, results, notes)
}

const unasked = ({ requests }: ModelEndpoint): boolean => requests.length === 0

const NEVER_ASKED =
  'The server never asked the scripted model. Is it pointed to it? Put {modelUrl} into its command line, or let it read OPENAI_BASE_URL.'

interface Run {
  readonly subject: Subject
  readonly version: Version
  readonly timeoutMs: number
  readonly expected: Expected
  readonly recordTo: string | undefined
  readonly origin: Told['origin']
}

interface Played {
  readonly models: readonly ModelEndpoint[]
  readonly results: readonly CheckResult[]
  readonly sessions: readonly Session[]
}

function wantedBy(
  only: readonly string[] | undefined,
  ids: readonly string[],
): (check: { readonly id: string }) => boolean {
  if (only === undefined) return () => true
  const chosen = new Set<string>()
  for (const glob of only) {
    const pattern = new RegExp(`^${glob.split('*').map(literally).join('.*')}$`, 'i')
    const fitting = ids.filter((id) => pattern.test(id))
    if (fitting.length === 0) {
      const areas = [...new Set(ids.map((id) => id.slice(0, id.indexOf('-'))))].join(', ')
      throw new HeddleError(
        `There is no check ${JSON.stringify(glob)}. Give an id such as TURN-001, or a pattern such as "TURN-*"; the areas are ${areas}.`,
      )
    }
    for (const id of fitting) chosen.add(id)
  }
  return ({ id }) => chosen.has(id)
}

const literally = (text: string): string => text.replaceAll(/[^\w-]/g, '\\$&')

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

/** With a server that does not shake hands, only the handshake has anything to show. */
const hasPoint = (scenario: Scenario, { fault }: Told): boolean =>
  fault === undefined || scenario === scenarios[0]

function unplayed(scenario: Scenario, run: Run, { fault }: Told): Played {
  const results = scenario.checks.map((check) => resultOf(check, scenario.name, run, () => unseen(fault)))
  return { results, sessions: [], models: [] }
}

const unseen = (fault: string | undefined): Failure | undefined =>
  fault === undefined ? undefined : { message: fault, unseen: true }

async function play(scenario: Scenario, run: Run): Promise<Played> {
  const model = await startModel()
  try {
    const place = await preparePlace(run.subject, model.url)
    try {
      return await playIn(place, model, scenario, run)
    } finally {
      await place.remove()
    }
  } finally {
    await model.close()
  }
}

async function playIn(place: Place, model: ModelEndpoint, scenario: Scenario, run: Run): Promise<Played> {
  const recorder = recorderFor(scenario, run, place)
  const stage = stageFor(run, place, model, recorder)
  try {
    const judge = await outcomeOf(scenario, stage)
    await Promise.all(stage.sessions.map((session) => session.close()))
    const results = scenario.checks.map((check) =>
      resultOf(check, scenario.name, run, () => judge(check), stage.sessions[0]),
    )
    return { results, sessions: stage.sessions, models: [model] }
  } finally {
    await Promise.all(stage.sessions.map((session) => session.kill()))
    recorder?.close()
  }
}

/** What a scenario says of its checks. One that could not be played to its end fails them all. */
async function outcomeOf(
  scenario: Scenario,
  stage: Stage,
): Promise<(check: CheckFacts) => Failure | undefined> {
  try {
    return await scenario.play(stage)
  } catch (error) {
    if (!(error instanceof SubjectFault)) throw error
    const at = stage.sessions.at(-1)?.transcript.length
    return () => ({ message: error.message, unseen: true, ...(at === undefined ? {} : { at }) })
  }
}

function stageFor(run: Run, place: Place, model: ModelEndpoint, recorder: Recorder | undefined): Stage {
  const { subject, timeoutMs, version } = run
  let started = 0
  return new Stage({
    version,
    place,
    model,
    start() {
      started += 1
      const connection = started === 1 ? undefined : String(started)
      return Session.start({
        subject,
        surroundings: place,
        timeoutMs,
        recorder: recorder && onConnection(recorder, connection),
      })
    },
  })
}

/** Each process numbers its requests anew: what it says is told apart in the recording. */
function onConnection(recorder: Recorder, conn: string | undefined): Recorder {
  if (conn === undefined) return recorder
  return {
    ...recorder,
    line: (from, text) => recorder.line(from, text, conn),
    event: (event) => recorder.event({ ...event, conn }),
  }
}

function recorderFor(scenario: Scenario, run: Run, place: Place): Recorder | undefined {
  if (run.recordTo === undefined) return undefined
  return createRecorder({
    file: path.join(run.recordTo, `${scenario.name}.jsonl`),
    header: { flow: scenario.title, origin: run.origin, protocol: run.version },
    redactor: createRedactor({
      ids: true,
      paths: { [place.home]: '/agent-home', [place.workspace]: '/workspace' },
    }),
    force: true,
  })
}
