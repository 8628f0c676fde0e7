import { isVersion, type JsonObject, LATEST, type Version } from '@heddle/protocol'
import type { ClientScenario } from '../client/scenarios/client-scenario.ts'
import { everyClientSession } from '../client/scenarios/every-session.ts'
import { clientScenarios } from '../client/scenarios/index.ts'
import { type ClientCommand, nameOf } from '../client/subject/command.ts'
import { ClientSession } from '../client/subject/session.ts'
import type { Failure } from '../conform/check.ts'
import { type ConformReport, reportOf } from '../conform/report.ts'
import { CLAUSES, isDemanded } from '../spec/index.ts'
import { SubjectFault } from '../subject/index.ts'
import { EVERY_CLIENT_SESSION, listChecks } from './checks.ts'
import { wantedBy } from './choice.ts'
import { resultOfEvery } from './every-session.ts'
import { readExpected } from './expected.ts'
import { inLanes } from './in-lanes.ts'
import { type ClientPlayed, type ClientRun, playClient } from './play-client.ts'
import { prepareFolder } from './prepare-folder.ts'
import { resultOf } from './result.ts'
import type { Transcript } from './transcript.ts'

export interface ConformClientOptions {
  /** The client, and its arguments; one that is `{server}` stands for all words of the command of its server. */
  readonly command: string
  readonly args: readonly string[]
  /** The version that the client speaks. Left out: what its handshake tells, else the newest. */
  readonly protocol?: Version | undefined
  /** Ids of the checks to make, `*` standing for anything. Left out: all. */
  readonly only?: readonly string[] | undefined
  /** A file with the failures that are known. */
  readonly expected?: string | undefined
  /** A folder to write every session to. */
  readonly recordTo?: string | undefined
  /** Told what was said in each scenario, redacted as recordings are, as soon as it is over. */
  readonly transcript?: ((transcript: Transcript) => void) | undefined
  /** How long to wait for one message, and for the client to end, in milliseconds. */
  readonly timeoutMs?: number
  /** How many flows are played side by side. */
  readonly jobs?: number
  /** Told what is going on. */
  readonly progress?: (text: string) => void
}

const TIMEOUT_MS = 15_000

/**
 * Plays the server to a client through every scenario, each with a run of its own, and checks what the client does.
 *
 * @throws HeddleError when the client cannot be started at all, a file cannot be read or written, or `only` names no
 *   check of clients
 */
export async function conformClient(options: ConformClientOptions): Promise<ConformReport> {
  const { command, args, only, recordTo, timeoutMs = TIMEOUT_MS, progress = () => undefined } = options
  const ids = listChecks().flatMap(({ id, of }) => (of === 'client' ? [id] : []))
  const wanted = wantedBy(only, ids)
  const expected = await readExpected(options.expected, new Set(ids))
  if (recordTo !== undefined) await prepareFolder(recordTo)
  const client = { command, args }
  progress('waiting for its first word')
  const told = await greet(client, timeoutMs)
  const version = options.protocol ?? told.version ?? LATEST
  const { transcript } = options
  const run: ClientRun = { client, version, timeoutMs, expected, recordTo, transcript }

  const chosen = clientScenarios.filter(({ checks }) => checks.some(wanted))
  // What is checked about every session needs all of them, unless it was said which.
  const needed = chosen.length > 0 ? chosen : clientScenarios
  let done = 0
  const played = await inLanes(needed, options.jobs ?? 1, async (scenario) => {
    progress(`${done}/${needed.length} ${scenario.name}: ${scenario.title}`)
    const one = await playIfPossible(scenario, run, told)
    done += 1
    return one
  })

  const flows = played.map(({ sessions }, index) => ({ name: needed[index]?.name ?? '', sessions }))
  const ofEverySession = everyClientSession
    .filter(wanted)
    .map((check) => resultOfEvery(check, EVERY_CLIENT_SESSION, run, flows, () => unseen(told)))
  const results = [...played.flatMap((one) => one.results.filter(wanted)), ...ofEverySession]
  return reportOf(told.name ?? nameOf(client), version, results, [])
}

/** With a client that does not even begin, nothing has anything to show; and nothing has where nothing is demanded. */
async function playIfPossible(scenario: ClientScenario, run: ClientRun, told: Told): Promise<ClientPlayed> {
  const isDue = scenario.checks.some(({ clause }) => isDemanded(CLAUSES[clause], run.version))
  if (isDue && told.fault === undefined) return playClient(scenario, run)
  const results = scenario.checks.map((check) =>
    resultOf(check, scenario.name, run, () => unseen(told), [told.session]),
  )
  return { results, sessions: [] }
}

/** Who a client is, as far as its `initialize` says. */
interface Told {
  readonly name?: string
  /** The first of the versions it speaks that we know. */
  readonly version?: Version
  /** Why there was no `initialize`, as a sentence. */
  readonly fault?: string
  readonly session: ClientSession
}

/** Starts a client, and reads its first words. What it does wrong here it will do wrong again, where it counts. */
async function greet(client: ClientCommand, timeoutMs: number): Promise<Told> {
  const session = await ClientSession.start({ client, timeoutMs })
  try {
    const { params } = await session.expectRequest('initialize')
    const { clientInfo, protocolVersions } = (params ?? {}) as JsonObject
    const { name, version } = (clientInfo ?? {}) as JsonObject
    const spoken = Array.isArray(protocolVersions) ? protocolVersions.find(isKnown) : undefined
    return {
      session,
      ...(typeof name === 'string' && { name: typeof version === 'string' ? `${name}/${version}` : name }),
      ...(spoken !== undefined && { version: spoken }),
    }
  } catch (error) {
    if (!(error instanceof SubjectFault)) throw error
    return { session, fault: error.message }
  } finally {
    await session.kill()
  }
}

const isKnown = (version: unknown): version is Version => typeof version === 'string' && isVersion(version)

const unseen = ({ fault, session }: Told): Failure | undefined =>
  fault === undefined ? undefined : { message: fault, unseen: true, at: session.transcript.length - 1 }
