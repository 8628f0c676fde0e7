import { setTimeout as pause } from 'node:timers/promises'
import {
  type Classified,
  classify,
  type ErrorMessage,
  type Json,
  type JsonObject,
  LineTooLong,
  type RequestMessage,
  type ResultMessage,
} from '@heddle/protocol'
import type { Channel, ChannelEnd, Headers } from '../connection/index.ts'
import type { Recorder } from '../recording/recorder.ts'
import { SubjectFault } from './fault.ts'
import { type LaunchOptions, launch } from './launch.ts'
import type { Server } from './server.ts'
import type { Entry } from './transcript.ts'

export interface SessionOptions {
  /** How long to wait for one message, in milliseconds. */
  readonly timeoutMs: number
  /** Writes the session down as well. */
  readonly recorder?: Recorder | undefined
}

/** What a driver answers to a request of the server; undefined: nothing, it keeps the server waiting. */
export type Answering = (
  request: RequestMessage,
) => { result: Json } | { error: ErrorMessage['error'] } | undefined

export type Answer = ResultMessage | ErrorMessage

/** More than this from one server in one session is a flood. */
const MOST_MESSAGES = 200_000
/** So is this, in characters of all messages: they are kept. */
const MOST_TEXT = 128 * 1024 * 1024
const GARBAGE_LENGTH = 200
const BETWEEN_LOOKS_MS = 20
/** How long a server may take to end after its input ended, before it is killed. */
const GRACE_MS = 5_000

interface Listener {
  readonly matches: (what: Classified, index: number) => boolean
  readonly resolve: (what: Classified) => void
}

/**
 * A driver's connection to one process of a server under test. Whatever the server does, every wait ends:
 * with what was waited for, or with a `SubjectFault`.
 */
export class Session {
  readonly transcript: Entry[] = []
  /** Answers the requests of the server. Declines until it is told otherwise. */
  answering: Answering = () => ({ result: { decision: 'decline' } })
  readonly #server: Server
  readonly #channel: Channel
  readonly #options: SessionOptions
  /** The server was started for it, and ends with it. */
  readonly #ownsServer: boolean
  readonly #listeners = new Set<Listener>()
  /** Ends what still waits. */
  readonly #waits = new Set<(fault: Error) => void>()
  readonly #ended: Promise<void>
  /** What it ended with: a fault of the server, or one of ours, such as a recording that cannot be written. */
  #fault: Error | undefined
  #heard = 0
  #nextId = 1
  #cutShort = false

  private constructor(server: Server, channel: Channel, options: SessionOptions, ownsServer: boolean) {
    this.#server = server
    this.#channel = channel
    this.#options = options
    this.#ownsServer = ownsServer
    this.#ended = Promise.all([this.#listen(), channel.ended]).then(([, end]) => this.#end(end))
    // Told to whoever closes it.
    this.#ended.catch(() => undefined)
  }

  /**
   * Starts a server, and connects to it.
   *
   * @throws CannotStart when there is no such program
   * @throws SubjectFault when it lets nobody in
   */
  static async start(options: SessionOptions & LaunchOptions): Promise<Session> {
    const server = await launch(options)
    try {
      return new Session(server, await server.connect(), options, true)
    } catch (error) {
      await server.kill()
      throw error
    }
  }

  /**
   * Another client of the same server, over a transport that has room for several.
   *
   * @throws SubjectFault when it is not let in
   */
  async join(
    more: { readonly headers?: Headers; readonly recorder?: Recorder | undefined } = {},
  ): Promise<Session> {
    const { headers, recorder } = more
    const channel = await this.#server.connect(headers)
    return new Session(this.#server, channel, { timeoutMs: this.#options.timeoutMs, recorder }, false)
  }

  /** What it is carried by. */
  get channel(): Channel {
    return this.#channel
  }

  /** Asks, and waits for the answer, whether it is a result or an error. */
  async request(method: string, params?: Json): Promise<Answer> {
    const id = this.#nextId++
    this.send({ method, id, ...(params === undefined ? {} : { params }) })
    const what = await this.#wait(`the answer to ${method}`, (one) => isAnswer(one) && one.message.id === id)
    if (!isAnswer(what)) throw new Error('unreachable: only answers match')
    return what.message
  }

  /** Waits for the answer to a request that was sent in another way. */
  async answerTo(id: number | string): Promise<Answer> {
    const what = await this.expect(`the answer to ${id}`, (one) => isAnswer(one) && one.message.id === id)
    if (!isAnswer(what)) throw new Error('unreachable: only answers match')
    return what.message
  }

  notify(method: string, params?: Json): void {
    this.send({ method, ...(params === undefined ? {} : { params }) })
  }

  send(message: Json): void {
    this.sendText(JSON.stringify(message))
  }

  /** Sends a line as it is, whatever it is. */
  sendText(text: string): void {
    this.#note(text)
    this.#channel.send([text])
  }

  /** Sends several messages in one go. */
  sendTogether(messages: readonly Json[]): void {
    const texts = messages.map((message) => JSON.stringify(message))
    for (const text of texts) this.#note(text)
    this.#channel.send(texts)
  }

  /** Sends a message byte by byte, or nearly: characters are cut through, and each piece arrives by itself. */
  async sendInPieces(message: Json): Promise<void> {
    const text = JSON.stringify(message)
    this.#note(text)
    await this.#channel.sendInPieces(text)
  }

  /**
   * Sends a message with so many bytes more, in a member that nobody knows. The transcript has it without them. The
   * server may end the connection for that, and leave unanswered what was asked.
   */
  sendBulky(message: JsonObject, bytes: number): void {
    this.#note(JSON.stringify(message))
    this.#cutShort = true
    this.#channel.send([JSON.stringify({ ...message, bulk: 'x'.repeat(bytes) })])
  }

  #note(text: string): void {
    let what: Classified
    try {
      what = classify(JSON.parse(text))
    } catch {
      what = NOT_JSON
    }
    this.transcript.push({ index: this.transcript.length, from: 'client', text, what })
    this.#options.recorder?.line('client', text)
  }

  /**
   * Waits for a message of the server that came, or comes, at or behind a place in the transcript.
   *
   * @param what names it, for the sentence when it does not come: `turn/completed`
   */
  async expect(what: string, matches: (what: Classified) => boolean, since = 0): Promise<Classified> {
    for (const entry of this.transcript.slice(since))
      if (entry.from === 'server' && matches(entry.what)) return entry.what
    return this.#wait(what, (message, index) => index >= since && matches(message))
  }

  /** Waits for a notification or request of that method. */
  expectMethod(method: string, since = 0): Promise<Classified> {
    const matches = (what: Classified): boolean =>
      (what.kind === 'notification' || what.kind === 'request') && what.message.method === method
    return this.expect(method, matches, since)
  }

  /** Ends what the server is told, while it may still have to answer: whether it does is not judged. */
  endInput(): void {
    this.#cutShort = true
    this.#channel.close()
  }

  /** Ends it in order, and the server that was started for it; kills that when it does not end. */
  async close(): Promise<void> {
    this.#channel.close()
    const timer = setTimeout(() => this.#cut(), GRACE_MS)
    await this.#ended.finally(() => clearTimeout(timer))
    if (this.#ownsServer) await this.#server.stop()
  }

  /** Whether the server ends the session without being asked to, in the time that a message has. */
  async endsByItself(): Promise<boolean> {
    const { promise: late, resolve } = Promise.withResolvers<boolean>()
    const timer = setTimeout(() => resolve(false), this.#options.timeoutMs)
    const ended = this.#ended.then(
      () => true,
      () => true,
    )
    return Promise.race([ended, late]).finally(() => clearTimeout(timer))
  }

  /** Kills the server that was started for it, as a power cut would; without one it breaks off. */
  async kill(): Promise<void> {
    this.#cut()
    if (this.#ownsServer) await this.#server.kill()
    await this.#ended
  }

  #cut(): void {
    if (this.#fault === undefined) this.#cutShort = true
    this.#channel.cut()
  }

  /** It was killed by its driver, or broke off: not everything that was asked could be answered. */
  get cutShort(): boolean {
    return this.#cutShort
  }

  /**
   * Waits for something that the server has to bring about elsewhere, no longer than for a message.
   *
   * @param what names it, for the sentence when it does not happen
   */
  async until<Value>(what: string, happening: Promise<Value>): Promise<Value> {
    if (this.#fault !== undefined) throw this.#fault
    const { timeoutMs } = this.#options
    const { promise: never, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => {
      const late = `The server did not send ${what} within ${timeoutMs / 1000} s.`
      reject(new SubjectFault('silent', late + this.#garbage()))
    }, timeoutMs)
    this.#waits.add(reject)
    try {
      return await Promise.race([happening, never])
    } finally {
      clearTimeout(timer)
      this.#waits.delete(reject)
    }
  }

  /** The same, for what has to be looked at again and again. */
  async untilHolds(what: string, holds: () => boolean): Promise<void> {
    let isOver = false
    const look = async () => {
      while (!isOver && !holds()) await pause(BETWEEN_LOOKS_MS)
    }
    try {
      await this.until(what, look())
    } finally {
      isOver = true
    }
  }

  async #wait(what: string, matches: Listener['matches']): Promise<Classified> {
    const { promise, resolve } = Promise.withResolvers<Classified>()
    const listener = { matches, resolve }
    this.#listeners.add(listener)
    try {
      return await this.until(what, promise)
    } finally {
      this.#listeners.delete(listener)
    }
  }

  /** Often the reason why nothing else comes: a log, or another protocol. */
  #garbage(): string {
    const line = this.transcript.find((one) => one.from === 'server' && one.what.kind === 'invalid')
    if (line === undefined || line.from === 'driver') return ''
    return ` It wrote a line that is no message: ${JSON.stringify(line.text.slice(0, GARBAGE_LENGTH))}.`
  }

  async #listen(): Promise<void> {
    try {
      await this.#channel.listen((text) => this.#take(text))
    } catch (error) {
      if (!(error instanceof LineTooLong)) throw error
      this.#flooded(error.message)
    }
  }

  /** What goes wrong on our side, such as a recording that cannot be written, is no silence of the server. */
  #take(text: string): void {
    try {
      this.#hear(text)
    } catch (error) {
      this.#fail(error as Error)
    }
  }

  #hear(text: string): void {
    if (text.trim() === '') return
    const index = this.transcript.length
    this.#heard += text.length
    if (index >= MOST_MESSAGES) this.#flooded(`it sent more than ${MOST_MESSAGES} messages`)
    if (this.#heard > MOST_TEXT) this.#flooded(`its messages are longer than ${MOST_TEXT} characters`)
    if (this.#fault !== undefined) return
    let what: Classified
    try {
      what = classify(JSON.parse(text))
    } catch {
      what = NOT_JSON
    }
    this.transcript.push({ index, from: 'server', text, what })
    this.#options.recorder?.line('server', text)
    for (const listener of this.#listeners) if (listener.matches(what, index)) listener.resolve(what)
    if (what.kind === 'request') this.#answer(what.message)
  }

  #answer(request: RequestMessage): void {
    const answer = this.answering(request)
    if (answer !== undefined) this.send({ id: request.id, ...answer } as unknown as Json)
  }

  #flooded(why: string): void {
    this.#fail(new SubjectFault('flooded', `The server said more than a session can hold: ${why}.`))
    this.#channel.cut()
  }

  #end({ what, how, exit }: ChannelEnd): void {
    this.transcript.push({ index: this.transcript.length, from: 'driver', event: `${what} ended: ${how}` })
    const words = this.#server.lastWords()
    const said = words === '' ? '' : ` Its last words on stderr:\n${words}`
    const subject = `${what[0]?.toUpperCase()}${what.slice(1)}`
    this.#fail(new SubjectFault('died', `${subject} ended (${how}) while it was needed.${said}`))
    this.#options.recorder?.event(exit === undefined ? { event: 'close' } : { event: 'exit', ...exit })
  }

  #fail(fault: Error): void {
    this.#fault ??= fault
    for (const reject of this.#waits) reject(this.#fault)
  }
}

const NOT_JSON: Classified = { kind: 'invalid', pointer: '', reason: 'the line is not JSON' }

function isAnswer(what: Classified): what is Extract<Classified, { kind: 'result' | 'error' }> {
  return what.kind === 'result' || what.kind === 'error'
}
