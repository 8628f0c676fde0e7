import { LATEST } from '@heddle/protocol'
import type { Step } from '../model/index.ts'
import { type ModelEndpoint, startModel } from '../model/index.ts'
import type { Recording } from '../recording/read.ts'
import { exchangesOf } from '../replay/exchange.ts'
import { spokenVersion } from '../replay/spoken-version.ts'
import { preparePlace } from '../subject/place.ts'
import type { Subject } from '../subject/subject.ts'
import type { Divergence } from './divergence.ts'
import { scriptOf } from './model-script.ts'
import { definedAt, type Plan, planOf } from './plan.ts'
import { playRecording } from './player.ts'
import { startPeer } from './process-peer.ts'
import { type Terms, termsOf } from './terms.ts'

export interface LiveOptions {
  readonly subject: Subject
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
  { subject, timeoutMs }: LiveOptions,
): Promise<LiveResult> {
  const { file } = recording
  const said = exchangesOf(recording)
  const messages = said.length
  const defines = definedAt(spokenVersion(recording, said) ?? LATEST)
  const plan = planOf(recording, defines)
  const script = scriptOf(recording)
  const reason = 'unknown' in script ? script.unknown : whyUnplayable(plan)
  if (reason !== undefined || 'unknown' in script)
    return { file, messages, outcome: 'unplayable', reason: `It cannot be played: ${reason}.` }
  const model = await startModel()
  try {
    const place = await preparePlace(subject, model.url)
    try {
      const terms = termsOf(recording, place)
      model.script(...script.steps.map((step) => stepHere(step, terms)))
      const connect = () => startPeer(subject, place)
      const divergence = await playRecording(plan, {
        connect,
        model: gatesOf(model),
        terms,
        defines,
        timeoutMs,
      })
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

/** A process is played one after the other: two connections at once would need a server that listens. */
function whyUnplayable({ parts }: Plan): string | undefined {
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
    if (running !== part.conn)
      return `it holds several connections at once (line ${part.line}), and a server is talked to over its pipes`
  }
  return parts.some(({ kind }) => kind === 'say') ? undefined : 'its client says nothing'
}
