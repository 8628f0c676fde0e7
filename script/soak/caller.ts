import type { Find } from './books/finding.ts'
import type { Latencies } from './latencies.ts'
import { type Addresses, type Line, openLine, type Way } from './lines/line.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a server sends is looked at, not typed
export type Loose = any

export type Answer =
  | { readonly kind: 'result'; readonly result: Loose }
  | { readonly kind: 'error'; readonly code: number; readonly message: string }
  /** The connection ended first. */
  | { readonly kind: 'lost' }

export interface Ears {
  /** Called with an answer before anything is heard that came behind it. */
  answered(method: string, params: Loose, answer: Answer): void
  told(method: string, params: Loose): void
  asked(id: string | number, method: string, params: Loose): void
}

export interface CallerOptions {
  readonly where: string
  readonly way: Way
  readonly addresses: Addresses
  readonly ears: Ears
  readonly find: Find
  readonly latencies: Latencies
}

interface Pending {
  readonly method: string
  readonly params: Loose
  readonly start: number
  readonly settle: (answer: Answer) => void
}

/** Far longer than anything takes on a machine that is busy. Milliseconds. */
const PATIENCE = 60_000

/** One connection of a client: every request gets exactly one answer, unless the connection ends first. */
export class Caller {
  readonly lost: Promise<string>
  readonly #options: CallerOptions
  readonly #line: Line
  readonly #pending: Map<number, Pending>
  #nextId = 1
  #isLost = false

  private constructor(options: CallerOptions, line: Line, pending: Map<number, Pending>) {
    this.#options = options
    this.#line = line
    this.#pending = pending
    this.lost = line.lost.then((reason) => {
      this.#isLost = true
      for (const { method, params, settle } of pending.values()) {
        options.ears.answered(method, params, LOST)
        settle(LOST)
      }
      pending.clear()
      return reason
    })
  }

  /** After the handshake. */
  static async open(options: CallerOptions): Promise<Caller> {
    const pending = new Map<number, Pending>()
    const line = await openLine(options.way, options.addresses, (text) => hear(text, options, pending))
    const caller = new Caller(options, line, pending)
    const answer = await caller.ask('initialize', {
      clientInfo: { name: 'soak', version: '1' },
      capabilities: { experimentalApi: true },
    })
    if (answer.kind !== 'result') throw new Error(`initialize: ${JSON.stringify(answer)}`)
    line.send(JSON.stringify({ method: 'initialized' }))
    return caller
  }

  get isLost(): boolean {
    return this.#isLost
  }

  async ask(method: string, params: Loose): Promise<Answer> {
    if (this.#isLost) return LOST
    const id = this.#nextId++
    const answered = new Promise<Answer>((settle) => {
      this.#pending.set(id, { method, params, start: performance.now(), settle })
    })
    this.#line.send(JSON.stringify({ id, method, params }))
    const timer = setTimeout(() => {
      const what = `${method} has had no answer for ${PATIENCE / 1000} s, and the connection is up.`
      this.#options.find({ law: ONE_ANSWER, what, where: this.#options.where })
      this.#line.cut()
    }, PATIENCE)
    return answered.finally(() => clearTimeout(timer))
  }

  /** Answers a question of the server. */
  reply(id: string | number, result: Loose): void {
    if (!this.#isLost) this.#line.send(JSON.stringify({ id, result }))
  }

  close(): Promise<void> {
    return this.#line.close()
  }

  cut(): void {
    this.#line.cut()
  }

  falter(): void {
    this.#line.falter?.()
  }
}

const ONE_ANSWER = 'every request is answered once'
const LOST: Answer = { kind: 'lost' }

function hear(
  text: string,
  { ears, find, where, latencies }: CallerOptions,
  pending: Map<number, Pending>,
): void {
  const message: Loose = JSON.parse(text)
  if (message.method !== undefined && message.id !== undefined) {
    ears.asked(message.id, message.method, message.params)
    return
  }
  if (message.method !== undefined) {
    ears.told(message.method, message.params)
    return
  }
  const asked = pending.get(message.id)
  if (asked === undefined) {
    find({ law: ONE_ANSWER, what: `Nobody waits for ${text.slice(0, 300)}.`, where })
    return
  }
  pending.delete(message.id)
  latencies.add(asked.method, performance.now() - asked.start)
  const answer: Answer = message.error
    ? { kind: 'error', code: message.error.code, message: message.error.message }
    : { kind: 'result', result: message.result }
  ears.answered(asked.method, asked.params, answer)
  asked.settle(answer)
}
