import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { isAtLeast, LATEST, VERSIONS, type Version } from '@heddle/protocol'
import { type ModelEndpoint, startModel } from '../model/index.ts'
import { createRecorder, type Recorder } from '../recording/recorder.ts'
import { createRedactor } from '../recording/redact.ts'
import { versionOf } from '../replay/spoken-version.ts'
import { everySession } from '../scenarios/every-session.ts'
import { scenarios } from '../scenarios/index.ts'
import { type Place, preparePlace, Session, type Subject, SubjectFault, subjectOf } from '../subject/index.ts'
import type { Failure } from './check.ts'
import { type Expected, readExpected } from './expected.ts'
import { type CheckResult, type ConformReport, reportOf } from './report.ts'
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
 * what it does.
 *
 * @throws HeddleError when the server cannot be started at all, or a file cannot be read or written
 */
export async function conformServer(options: ConformOptions): Promise<ConformReport> {
  const { command, args, only, progress = () => undefined } = options
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS
  const all = [...scenarios.flatMap(({ checks }) => checks), ...everySession]
  const expected = await readExpected(options.expected, new Set(all.map(({ id }) => id)))
  const wanted = wantedBy(only)
  const subject = subjectOf(command, args)
  progress('shaking hands')
  const told = await probe(subject, timeoutMs)
  const version = options.protocol ?? told.version ?? LATEST
  const run: Run = { subject, version, timeoutMs, expected, recordTo: options.recordTo, origin: told.origin }

  const results: CheckResult[] = []
  const sessions: Session[] = []
  // What is checked about every session needs all of them.
  const needed = everySession.some(wanted) ? scenarios : scenarios.filter(({ checks }) => checks.some(wanted))
  for (const [index, one] of needed.entries()) {
    progress(`${index + 1}/${needed.length} ${one.name}: ${one.title}`)
    const played = await play(one, run)
    sessions.push(...played.sessions)
    results.push(...played.results.filter(wanted))
  }
  for (const check of everySession.filter(wanted))
    results.push(resultOf(check, 'every session', run, () => check.evaluate({ version, sessions })))
  return reportOf(told.userAgent ?? subject.name, version, results)
}

interface Run {
  readonly subject: Subject
  readonly version: Version
  readonly timeoutMs: number
  readonly expected: Expected
  readonly recordTo: string | undefined
  readonly origin: { readonly name: string; readonly version?: string }
}

function wantedBy(only: readonly string[] | undefined): (check: { readonly id: string }) => boolean {
  if (only === undefined) return () => true
  const patterns = only.map((glob) => new RegExp(`^${glob.split('*').map(literally).join('.*')}$`, 'i'))
  return ({ id }) => patterns.some((pattern) => pattern.test(id))
}

const literally = (text: string): string => text.replaceAll(/[^\w-]/g, '\\$&')

/** Who the server is, by one handshake. What it does wrong here it will do wrong again, where it counts. */
async function probe(subject: Subject, timeoutMs: number) {
  const model = await startModel()
  const place = await preparePlace(subject, model.url)
  try {
    const session = await Session.start({ subject, surroundings: place, timeoutMs })
    try {
      const answer = await session.request('initialize', {
        clientInfo: { name: 'heddle-conform', version: '1' },
        protocolVersions: [...VERSIONS].reverse(),
      })
      if ('error' in answer) return { version: null, userAgent: undefined, origin: { name: subject.name } }
      const { userAgent } = (answer.result ?? {}) as { readonly userAgent?: string }
      const version = /^[^/]*\/(\S+)/.exec(userAgent ?? '')?.[1]
      const origin = { name: subject.name, ...(version === undefined ? {} : { version }) }
      return { version: versionOf(answer.result), userAgent, origin }
    } catch (error) {
      if (!(error instanceof SubjectFault)) throw error
      return { version: null, userAgent: undefined, origin: { name: subject.name } }
    } finally {
      await session.close()
    }
  } finally {
    await model.close()
    await place.remove()
  }
}

async function play(
  scenario: Scenario,
  run: Run,
): Promise<{ results: CheckResult[]; sessions: readonly Session[] }> {
  const model = await startModel()
  const place = await preparePlace(run.subject, model.url)
  const recorder = await recorderFor(scenario, run, place)
  const stage = stageFor(run, place, model, recorder)
  try {
    const judge = await outcomeOf(scenario, stage)
    await Promise.all(stage.sessions.map((session) => session.close()))
    const results = scenario.checks.map((check) =>
      resultOf(check, scenario.name, run, () => judge(check), stage.sessions[0]),
    )
    return { results, sessions: stage.sessions }
  } finally {
    await Promise.all(stage.sessions.map((session) => session.kill()))
    await model.close()
    await place.remove()
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
    return () => ({ message: `it could not be seen. ${error.message}`, ...(at === undefined ? {} : { at }) })
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

async function recorderFor(scenario: Scenario, run: Run, place: Place): Promise<Recorder | undefined> {
  if (run.recordTo === undefined) return undefined
  await mkdir(run.recordTo, { recursive: true })
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

function resultOf(
  { id, title, level, clause, since }: CheckFacts,
  scenario: string,
  { version, expected }: Run,
  evaluate: () => Failure | undefined,
  session?: Session,
): CheckResult {
  const facts = { id, title, level, clause, scenario }
  if (since !== undefined && !isAtLeast(version, since))
    return { ...facts, status: 'skipped', reason: `demanded from ${since} on` }
  const failure = evaluate()
  const reason = expected.get(id)
  if (failure === undefined)
    return { ...facts, status: reason === undefined ? 'passed' : 'stale', ...(reason && { reason }) }
  const { at, ...why } = failure
  const excerpt = at === undefined ? [] : excerptAround(session, at)
  return {
    ...facts,
    ...why,
    excerpt,
    status: reason === undefined ? 'failed' : 'known',
    ...(reason && { reason }),
  }
}

const BEFORE = 3
const AFTER = 2
const LONGEST = 160

/** The lines of a transcript around a place, the place marked. */
function excerptAround(session: Session | undefined, at: number): string[] {
  return (session?.transcript ?? [])
    .filter(({ index }) => index >= at - BEFORE && index <= at + AFTER)
    .map((entry) => {
      const mark = entry.index === at ? '>' : ' '
      const said = entry.from === 'driver' ? entry.event : entry.text
      return `${mark} ${entry.index} ${entry.from}: ${said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said}`
    })
}
