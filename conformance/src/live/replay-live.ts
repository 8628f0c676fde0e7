import { LATEST } from '@heddle/protocol'
import type { Step } from '../model/index.ts'
import { type ModelEndpoint, startModel } from '../model/index.ts'
import type { Recording } from '../recording/read.ts'
import { exchangesOf } from '../replay/exchange.ts'
import { spokenVersion } from '../replay/spoken-version.ts'
import { preparePlace } from '../subject/place.ts'
import { type Subject, type Transport, transportsOf } from '../subject/subject.ts'
import type { Divergence } from './divergence.ts'
import { scriptOf } from './model-script.ts'
import { definedAt, type Plan, planOf } from './plan.ts'
import { playRecording } from './player.ts'
import { Servers } from './servers.ts'
import { type Terms, termsOf } from './terms.ts'

export interface LiveOptions {
  readonly subject: Subject
  /** Over what to talk to it. Left out: the first that it has, and for several clients the first that has room for them. */
  readonly transport?: Transport | undefined
  /** How long to wait for one message, in milliseconds. */
  readonly timeoutMs: number
}

/** What came of playing a recorded client to a server. */
export type LiveResult = { readonly file: string; readonly messages: number } & (
  | { readonly outcome: 'matches' }
  | { readonly outcome: 'diverges'; readonly divergence: Divergence }
  /** It does not hold what is needed to play it. */
  | { readonly outcome: 'unplayable'; readonly reason: string }
)

/**
 * Plays the client of a recording to a server that is started for it, in folders and with a model of its own, and holds
 * the server to what was recorded.
 *
 * @throws HeddleError when the server cannot be started at all
 */
export async function replayLive(
  recording: Recording,
  { subject, transport, timeoutMs }: LiveOptions,
): Promise<LiveResult> {
  const { file } = recording
  const said = exchangesOf(recording)
  const messages = said.length
  const defines = definedAt(spokenVersion(recording, said) ?? LATEST)
  const plan = planOf(recording, defines)
  const script = scriptOf(recording)
  const means = meansFor(plan, subject, transport)
  if ('unknown' in script || 'missing' in means) {
    const reason = 'unknown' in script ? script.unknown : 'missing' in means ? means.missing : ''
    return { file, messages, outcome: 'unplayable', reason: `It cannot be played: ${reason}.` }
  }
  const model = await startModel()
  try {
    const place = await preparePlace(subject, model.url)
    try {
      const terms = termsOf(recording, place)
      model.script(...script.steps.map((step) => stepHere(step, terms)))
      const servers = new Servers({
        subject,
        transport: means.transport,
        surroundings: place,
        startTimeoutMs: timeoutMs,
      })
      const cast = { connect: () => servers.connect(), model: gatesOf(model), terms, defines, timeoutMs }
      const divergence = await playRecording(plan, cast).finally(() => servers.stop())
      return divergence === undefined
        ? { file, messages, outcome: 'matches' }
        : { file, messages, outcome: 'diverges', divergence }
    } finally {
      await place.remove()
    }
  } finally {
    await model.close()
  }
}

const gatesOf = (model: ModelEndpoint) => ({
  reached: (gate: string) => model.reached(gate),
  release: (gate: string) => model.release(gate),
})

/** A model that writes into files means those of here. */
const stepHere = (step: Step, terms: Terms): Step => mapped(step, terms.here)

function mapped<T>(value: T, change: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? change(one) : one))
}

/** Over what it can be played, or why it cannot. */
function meansFor(
  plan: Plan,
  subject: Subject,
  transport: Transport | undefined,
): { readonly transport: Transport } | { readonly missing: string } {
  if (!plan.parts.some(({ kind }) => kind === 'say')) return { missing: 'its client says nothing' }
  const several = severalAt(plan)
  const offered = transportsOf(subject)
  const wanted = transport === undefined ? offered : offered.filter((one) => one === transport)
  const found = wanted.find((one) => several === undefined || one !== 'stdio')
  if (found !== undefined) return { transport: found }
  if (several !== undefined)
    return {
      missing: `it holds several connections at once (line ${several}), and the server is not known to listen`,
    }
  return { missing: `${subject.name} is not known to be reached over ${transport ?? 'anything'}` }
}

/** Where a second connection is used while there is a first one; undefined: nowhere. */
function severalAt({ parts }: Plan): number | undefined {
  const over = new Set<string>()
  let running: string | undefined
  for (const part of parts) {
    if (part.kind === 'gate') continue
    if (part.kind === 'end') {
      over.add(part.conn)
      running = undefined
      continue
    }
    if (over.has(part.conn)) continue
    running ??= part.conn
    if (running !== part.conn) return part.line
  }
  return undefined
}
