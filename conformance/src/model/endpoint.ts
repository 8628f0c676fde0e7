import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HeddleError, type Json, type JsonObject, whyNot } from '@heddle/protocol'
import { streamChat } from './chat-stream.ts'
import { Gates } from './gates.ts'
import { streamAnswer } from './response-stream.ts'
import { DEFAULT_STEP, type Step } from './script.ts'

/**
 * A model endpoint on this machine that says what it is told to, streamed: `POST …/responses`, and the same as
 * `POST …/chat/completions`.
 */
export interface ModelEndpoint {
  /** What to configure as the base URL of the provider: `http://127.0.0.1:PORT/v1`. */
  readonly url: string
  /** The bodies of all requests so far. */
  readonly requests: readonly JsonObject[]
  /** Was it given a script? Then requests were to be expected. */
  readonly scripted: boolean
  /** The next requests get these answers, in place of what was left of the script before. */
  script(...steps: readonly Step[]): void
  /** Resolves once the model stands at a gate of the script. */
  reached(gate: string): Promise<void>
  release(gate: string): void
  /** Tells from now on what the model does, and what is done with it. */
  watch(watcher: ModelWatcher): void
  close(): Promise<void>
}

/** Hears of a model what a recording has to know to be played again. */
export interface ModelWatcher {
  answers(step: Step): void
  reaches(gate: string): void
  isReleased(gate: string): void
}

/** Far above any request of a server that works. */
const MOST_BYTES = 64 * 1024 * 1024

export interface ModelOptions {
  /**
   * Answers by what is asked, for those who ask side by side: in what order a script would be used up is then not known.
   * The requests are not kept, so that there can be many.
   */
  readonly choose?: (request: JsonObject) => Step
  /** Told of each request, with its number, counted from 1. */
  readonly asked?: (number: number) => void
  /** Left out: any that is free. */
  readonly port?: number
}

/**
 * Starts a scripted model on the loopback.
 *
 * @throws HeddleError when the port is not free
 */
export async function startModel({ choose, asked, port = 0 }: ModelOptions = {}): Promise<ModelEndpoint> {
  const requests: JsonObject[] = []
  let steps: readonly Step[] = []
  let gates = new Gates()
  let scripted = false
  let watcher: ModelWatcher | undefined
  let number = 0

  const nextStep = (body: JsonObject): Step => {
    if (choose !== undefined) return choose(body)
    requests.push(body)
    const [step = DEFAULT_STEP, ...rest] = steps
    steps = rest
    return step
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const stream = streamAt(request)
    if (stream === undefined) {
      fail(response, 404, 'This model has only POST /responses and POST /chat/completions.')
      return
    }
    const bytes = await readBody(request)
    if (bytes === undefined) {
      fail(response, 413, `The body is longer than ${MOST_BYTES} bytes.`)
      return
    }
    const body = parseBody(bytes)
    if (body === undefined) {
      fail(response, 400, 'The body is no JSON object.')
      return
    }
    const step = nextStep(body)
    number += 1
    asked?.(number)
    watcher?.answers(step)
    if (step.kind === 'http') {
      fail(response, step.status, step.message)
      return
    }
    const { model = 'scripted' } = body
    const waiting = gates
    const waitAt = (gate: string): Promise<void> => {
      watcher?.reaches(gate)
      return waiting.pass(gate)
    }
    await stream(response, step, { number, model, waitAt })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening').catch((error: unknown) => {
    throw new HeddleError(
      `The scripted model cannot listen at 127.0.0.1:${port}: ${whyNot(error)}. Choose another port.`,
      { cause: error },
    )
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    get scripted() {
      return scripted
    },
    script(...next) {
      scripted = true
      steps = next
      gates = new Gates()
    },
    reached: (gate) => gates.reached(gate),
    release(gate) {
      watcher?.isReleased(gate)
      gates.release(gate)
    },
    watch(one) {
      watcher = one
    },
    close: () => close(server, gates),
  }
}

/** What answers a request; undefined where there is nothing. */
function streamAt({ method, url = '' }: IncomingMessage): typeof streamAnswer | undefined {
  if (method !== 'POST') return undefined
  if (/\/responses(\?|$)/.test(url)) return streamAnswer
  return /\/chat\/completions(\?|$)/.test(url) ? streamChat : undefined
}

async function close(server: Server, gates: Gates): Promise<void> {
  gates.releaseAll()
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}

function fail(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: { message, type: 'scripted', code: null } }))
}

/** Undefined: it is too long. What is left of it is then read and dropped, so that the answer gets through. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += part.length
    if (size > MOST_BYTES) {
      request.resume()
      return undefined
    }
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function parseBody(bytes: Buffer): JsonObject | undefined {
  try {
    const body: Json = JSON.parse(bytes.toString('utf8'))
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as JsonObject)
      : undefined
  } catch {
    return undefined
  }
}
