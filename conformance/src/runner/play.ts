import path from 'node:path'
import type { Version } from '@heddle/protocol'
import type { Failure } from '../conform/check.ts'
import type { CheckResult } from '../conform/report.ts'
import type { CheckFacts, Scenario } from '../conform/scenario.ts'
import { Stage } from '../conform/stage.ts'
import { type ModelEndpoint, type ModelWatcher, startModel } from '../model/index.ts'
import { createRecorder, type Recorder } from '../recording/recorder.ts'
import { createRedactor, type RedactOptions, type Redactor } from '../recording/redact.ts'
import { type Place, preparePlace, Session, SubjectFault, type Transport } from '../subject/index.ts'
import type { Expected } from './expected.ts'
import type { Ground } from './ground.ts'
import type { Told } from './probe.ts'
import { resultOf } from './result.ts'
import { connectionOf, createTranscript, type Transcript, together } from './transcript.ts'

/** What is the same for every scenario of a run. */
export interface Run extends Ground {
  readonly version: Version
  readonly expected: Expected
  readonly recordTo: string | undefined
  /** Told what was said in each scenario. */
  readonly transcript: ((transcript: Transcript) => void) | undefined
  readonly origin: Told['origin']
}

/** What came of one scenario. */
export interface Played {
  readonly models: readonly ModelEndpoint[]
  readonly results: readonly CheckResult[]
  readonly sessions: readonly Session[]
}

/** Plays one scenario, with a process, folders and a model of its own. */
export async function play(scenario: Scenario, transport: Transport, run: Run): Promise<Played> {
  const model = await startModel(run.modelPort === undefined ? {} : { port: run.modelPort })
  try {
    const place = await preparePlace(run.subject, model.url)
    try {
      return await playIn(place, model, scenario, { ...run, transport })
    } finally {
      await place.remove()
    }
  } finally {
    await model.close()
  }
}

async function playIn(place: Place, model: ModelEndpoint, scenario: Scenario, run: Run): Promise<Played> {
  const transcript = run.transcript && createTranscript(redactorFor(place))
  const recorder = together([recorderFor(scenario, run, place), transcript?.recorder])
  if (recorder !== undefined) model.watch(writtenDown(recorder))
  const stage = stageFor(run, place, model, recorder)
  try {
    const judge = await outcomeOf(scenario, stage)
    await Promise.all(stage.sessions.map((session) => session.close()))
    const results = scenario.checks.map((check) =>
      resultOf(check, scenario.name, run, () => judge(check), stage.sessions),
    )
    return { results, sessions: stage.sessions, models: [model] }
  } finally {
    await Promise.all(stage.sessions.map((session) => session.kill()))
    recorder?.close()
    if (transcript !== undefined) run.transcript?.({ scenario: scenario.name, entries: transcript.entries })
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
    const last = stage.sessions.at(-1)
    const place = last && { at: last.transcript.length, session: stage.sessions.length }
    return () => ({ message: error.message, unseen: true, ...place })
  }
}

function stageFor(run: Run, place: Place, model: ModelEndpoint, recorder: Recorder | undefined): Stage {
  const { subject, transport, timeoutMs, startTimeoutMs, version } = run
  let opened = 0
  const ownRecorder = (): Recorder | undefined => {
    opened += 1
    return recorder && onConnection(recorder, connectionOf(opened))
  }
  return new Stage({
    version,
    place,
    model,
    start: (options) =>
      Session.start({
        ...options,
        subject,
        transport,
        surroundings: place,
        timeoutMs,
        startTimeoutMs,
        recorder: ownRecorder(),
      }),
    join: (session, headers) => session.join({ headers, recorder: ownRecorder() }),
  })
}

/** With what the model said, the session can be played again to any server. */
function writtenDown(recorder: Recorder): ModelWatcher {
  return {
    answers: (step) => recorder.event({ event: 'model-answer', step }),
    reaches: (gate) => recorder.event({ event: 'gate-reached', gate }),
    isReleased: (gate) => recorder.event({ event: 'gate-released', gate }),
  }
}

/** Each connection numbers its requests anew: what it says is told apart in the recording. */
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
    redactor: redactorFor(place, { ids: true }),
    force: true,
  })
}

function redactorFor(place: Place, options: RedactOptions = {}): Redactor {
  const paths = {
    [path.dirname(place.home)]: '/subject',
    [place.home]: '/agent-home',
    [place.workspace]: '/workspace',
  }
  return createRedactor({ ...options, paths })
}
