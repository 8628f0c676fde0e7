import path from 'node:path'
import type { Version } from '@heddle/protocol'
import type { ClientScenario } from '../client/scenarios/client-scenario.ts'
import { ClientStage } from '../client/stage.ts'
import type { ClientCommand } from '../client/subject/command.ts'
import { ClientSession } from '../client/subject/session.ts'
import type { Failure } from '../conform/check.ts'
import type { CheckResult } from '../conform/report.ts'
import type { CheckFacts } from '../conform/scenario.ts'
import { createRecorder, type Recorder } from '../recording/recorder.ts'
import { createRedactor } from '../recording/redact.ts'
import { SubjectFault } from '../subject/index.ts'
import type { Expected } from './expected.ts'
import { resultOf } from './result.ts'
import { createTranscript, type Transcript, together } from './transcript.ts'

/** What is the same for every scenario of a run. */
export interface ClientRun {
  readonly client: ClientCommand
  readonly version: Version
  readonly timeoutMs: number
  readonly expected: Expected
  /** A folder to write every session to. */
  readonly recordTo: string | undefined
  /** Told what was said in each scenario. */
  readonly transcript: ((transcript: Transcript) => void) | undefined
}

/** What came of one scenario. */
export interface ClientPlayed {
  readonly results: readonly CheckResult[]
  readonly sessions: readonly ClientSession[]
}

/** Plays one scenario, with a run of the client of its own. */
export async function playClient(scenario: ClientScenario, run: ClientRun): Promise<ClientPlayed> {
  const { client, timeoutMs, version } = run
  const transcript = run.transcript && createTranscript(createRedactor({}))
  const recorder = together([recorderFor(scenario, run), transcript?.recorder])
  const stage = new ClientStage(version, () => ClientSession.start({ client, timeoutMs, recorder }))
  try {
    const judge = await outcomeOf(scenario, stage)
    const results = scenario.checks.map((check) =>
      resultOf(check, scenario.name, run, () => judge(check), stage.sessions),
    )
    return { results, sessions: stage.sessions }
  } finally {
    await Promise.all(stage.sessions.map((session) => session.kill()))
    recorder?.close()
    if (transcript !== undefined) run.transcript?.({ scenario: scenario.name, entries: transcript.entries })
  }
}

/** What a scenario says of its checks. One that could not be played to its end fails them all. */
async function outcomeOf(
  scenario: ClientScenario,
  stage: ClientStage,
): Promise<(check: CheckFacts) => Failure | undefined> {
  try {
    return await scenario.play(stage)
  } catch (error) {
    if (!(error instanceof SubjectFault)) throw error
    const at = (stage.sessions[0]?.transcript.length ?? 1) - 1
    return () => ({ message: error.message, unseen: true, at })
  }
}

function recorderFor(
  { name, title }: ClientScenario,
  { recordTo, version }: ClientRun,
): Recorder | undefined {
  if (recordTo === undefined) return undefined
  const header = { flow: title, origin: { name: 'heddle-conform' }, protocol: version }
  const file = path.join(recordTo, `${name}.jsonl`)
  return createRecorder({ file, header, redactor: createRedactor({}), force: true })
}
