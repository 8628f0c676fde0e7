import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import {
  type Classified,
  classify,
  type ErrorMessage,
  LineTooLong,
  type NotificationMessage,
  type RequestMessage,
  type ResultMessage,
} from '@heddle/protocol'
import { startServer } from '../../process/start-server.ts'
import type { Recorder } from '../../recording/recorder.ts'
import { methodOf, SubjectFault, type TranscriptEntry } from '../../subject/index.ts'
import { lastWordsOf } from '../../subject/last-words.ts'
import { type ClientCommand, connects } from './command.ts'
import type { Line } from './line.ts'
import { type Listener, listenFor } from './listener.ts'
import { endOf, type Outcome, toldIn } from './outcome.ts'

export interface ClientSessionOptions {
  readonly client: ClientCommand
  /** How long to wait for one message, and for the client to end, in milliseconds. */
  readonly timeoutMs: number
  /** Writes the session down as well. */
  readonly recorder?: Recorder | undefined
}

type Client = ChildProcessByStdio<null, Readable, Readable>
export type Answer = ResultMessage | ErrorMessage
export type SaidMessage = RequestMessage | NotificationMessage | Answer

/** More than this from one client in one session is a flood. */
const MOST_MESSAGES = 50_000
/** So is this, in characters of all messages, and of all that it prints: they are kept. */
const MOST_TEXT = 64 * 1024 * 1024

interface Waiting {
  readonly matches: (what: Classified) => boolean
  readonly resolve: (what: Classified) => void
}

/**
 * One run of a client under test, to which the suite is the server. Whatever the client does, every wait ends: with what
 * was waited for, or with a `SubjectFault`.
 */
export class ClientSession {
  readonly transcript: TranscriptEntry[] = []
  /** Answers requests that nobody waits for; undefined: somebody does. */
  answering: (request: RequestMessage) => Answer | undefined = () => undefined
  readonly #client: Client
  readonly #listener: Listener
  readonly #options: ClientSessionOptions
  readonly #waiting = new Set<Waiting>()
  /** Ends what still waits. */
  readonly #waits = new Set<(fault: Error) => void>()
  readonly #ended: Promise<Outcome>
  /** The end of what it wrote to stderr. */
  readonly #lastWords: () => string
  #line: Line | undefined
  /** What it ended with: a fault of the client, or one of ours, such as a recording that cannot be written. */
  #fault: Error | undefined
  #stdout = ''
  #heard = 0
  #hung = false

  private constructor(client: Client, listener: Listener, options: ClientSessionOptions) {
    this.#client = client
    this.#listener = listener
    this.#options = options
    process.once('exit', this.#cut)
    client.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text
      if (this.#stdout.length > MOST_TEXT) this.#flooded('it printed more than there is to tell')
    })
    this.#lastWords = lastWordsOf(client.stderr)
    this.#ended = once(client, 'close').then(([code, signal]) => this.#end(code, signal))
    // Told to whoever waits for it.
    this.#ended.catch(() => undefined)
  }

  /** @throws CannotStart when there is no such program */
  static async start(options: ClientSessionOptions): Promise<ClientSession> {
    let session: ClientSession | undefined
    const { client } = options
    const listener = await listenFor(client, (line) => session?.meet(line))
    try {
      const start = () => spawn(client.command, listener.args, { stdio: ['ignore', 'pipe', 'pipe'] })
      session = new ClientSession(await startServer(client.command, start, 'client'), listener, options)
      return session
    } catch (error) {
      listener.close()
      throw error
    }
  }

  /** The client has connected. A second connection is not what it was started for, and gets no answers. */
  meet(line: Line): void {
    const isFirst = this.#line === undefined
    this.#happened(isFirst ? 'the client connected' : 'the client connected once more, and is hung up on')
    if (!isFirst) {
      line.hangUp()
      return
    }
    this.#line = line
    void this.#listen(line)
  }

  send(...messages: readonly SaidMessage[]): void {
    for (const message of messages) this.sendText(JSON.stringify(message))
  }

  /** Sends a text as it is, whatever it is. */
  sendText(text: string): void {
    this.#note(text)
    this.#line?.say(text)
  }

  /** Sends several messages in one go. */
  sendTogether(messages: readonly SaidMessage[]): void {
    const texts = messages.map((message) => JSON.stringify(message))
    for (const text of texts) this.#note(text)
    this.#line?.sayTogether(texts)
  }

  /** Sends a message byte by byte, or nearly: characters are cut through, and each piece arrives by itself. */
  async sendInPieces(message: SaidMessage): Promise<void> {
    const text = JSON.stringify(message)
    this.#note(text)
    await this.#line?.sayInPieces(text)
  }

  /** Ends the connection, as a server does that dies. */
  die(): void {
    this.#happened('the server dies')
    this.#line?.hangUp()
  }

  /**
   * Waits for a message of the client that came, or comes, at or behind a place in the transcript.
   *
   * @param what names it, for the sentence when it does not come: `turn/start`
   */
  async expect(what: string, matches: (what: Classified) => boolean, since = 0): Promise<Classified> {
    for (const entry of this.transcript.slice(since))
      if (entry.from === 'client' && matches(entry.what)) return entry.what
    const { promise, resolve } = Promise.withResolvers<Classified>()
    const waiting = { matches, resolve }
    this.#waiting.add(waiting)
    try {
      return await this.#until(what, promise)
    } finally {
      this.#waiting.delete(waiting)
    }
  }

  /** Waits for a request of that method. */
  async expectRequest(method: string, since = 0): Promise<RequestMessage> {
    const matches = (what: Classified) => what.kind === 'request' && methodOf(what) === method
    const what = await this.expect(method, matches, since)
    if (what.kind !== 'request') throw new Error('unreachable: only requests match')
    return what.message
  }

  /** Asks the client, and waits for its answer, whether it is a result or an error. */
  async request(message: RequestMessage): Promise<Answer> {
    const since = this.transcript.length
    this.send(message)
    const what = await this.expect(
      `the answer to ${message.method}`,
      (one) => isAnswer(one) && one.message.id === message.id,
      since,
    )
    if (!isAnswer(what)) throw new Error('unreachable: only answers match')
    return what.message
  }

  /**
   * Waits for the client to end by itself; kills it when it does not. What it was told must be all there is.
   *
   * @throws SubjectFault when it said more than can be kept
   */
  async ended(): Promise<Outcome> {
    const timer = setTimeout(() => {
      this.#hung = true
      this.#happened(`the client did not end within ${this.#options.timeoutMs / 1000} s, and is killed`)
      this.#cut()
    }, this.#options.timeoutMs)
    return this.#ended.finally(() => clearTimeout(timer))
  }

  /** Ends the client, wherever it stands. */
  async kill(): Promise<void> {
    this.#cut()
    await this.#ended.catch(() => undefined)
  }

  readonly #cut = (): void => {
    this.#client.kill('SIGKILL')
    this.#listener.close()
  }

  async #until<Value>(what: string, happening: Promise<Value>): Promise<Value> {
    if (this.#fault !== undefined) throw this.#fault
    const { timeoutMs } = this.#options
    const { promise: never, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(this.#late(what)), timeoutMs)
    this.#waits.add(reject)
    try {
      return await Promise.race([happening, never])
    } finally {
      clearTimeout(timer)
      this.#waits.delete(reject)
    }
  }

  /** What it was started for, and how it can do it. */
  get #beginning(): { readonly what: string; readonly how: string } {
    return connects(this.#options.client)
      ? { what: 'connect', how: 'to the address in the place of {url} in its command line' }
      : { what: 'start its server', how: 'the words in the place of {server} in its command line' }
  }

  #late(what: string): SubjectFault {
    const time = `within ${this.#options.timeoutMs / 1000} s`
    const why =
      this.#line === undefined
        ? `The client did not ${this.#beginning.what} ${time}: ${this.#beginning.how}.`
        : `The client did not send ${what} ${time}.`
    const garbage = this.transcript.find((one) => one.from === 'client' && one.what.kind === 'invalid')
    const wrote =
      garbage === undefined || garbage.from === 'driver'
        ? ''
        : ` It wrote a line that is no message: ${JSON.stringify(garbage.text.slice(0, 200))}.`
    return new SubjectFault('silent', why + wrote)
  }

  async #listen(line: Line): Promise<void> {
    try {
      for await (const text of line.heard) this.#take(text)
      this.#happened('the client closed the connection')
      line.hangUp()
    } catch (error) {
      // Otherwise the connection broke, behind a client that is gone.
      if (error instanceof LineTooLong) this.#flooded(error.message)
    }
  }

  /** What goes wrong on our side, such as a recording that cannot be written, is no fault of the client. */
  #take(text: string): void {
    try {
      this.#hear(text)
    } catch (error) {
      this.#fail(error as Error)
    }
  }

  #hear(text: string): void {
    if (text.trim() === '') return
    this.#heard += text.length
    const { length } = this.transcript
    if (length >= MOST_MESSAGES) this.#flooded(`it sent more than ${MOST_MESSAGES} messages`)
    if (this.#heard > MOST_TEXT) this.#flooded(`its messages are longer than ${MOST_TEXT} characters`)
    if (this.#fault !== undefined) return
    const what = whatIs(text)
    this.transcript.push({ index: length, from: 'client', text, what })
    this.#options.recorder?.line('client', text)
    for (const { matches, resolve } of this.#waiting) if (matches(what)) resolve(what)
    const answer = what.kind === 'request' ? this.answering(what.message) : undefined
    if (answer !== undefined) this.send(answer)
  }

  #note(text: string): void {
    this.transcript.push({ index: this.transcript.length, from: 'server', text, what: whatIs(text) })
    this.#options.recorder?.line('server', text)
  }

  #happened(event: string): void {
    this.transcript.push({ index: this.transcript.length, from: 'driver', event })
  }

  #flooded(why: string): void {
    this.#fail(new SubjectFault('flooded', `The client said more than a session can hold: ${why}.`))
    this.#cut()
  }

  #end(code: number | null, signal: NodeJS.Signals | null): Outcome {
    process.off('exit', this.#cut)
    this.#listener.close()
    const how = endOf({ code, signal })
    const broken = this.#fault
    this.#happened(`the client ended: ${how}`)
    const stderr = this.#lastWords()
    const words = stderr === '' ? '' : ` Its last words on stderr:\n${stderr}`
    const when = this.#line === undefined ? `and did not ${this.#beginning.what}` : 'while it was needed'
    this.#fail(new SubjectFault('died', `The client ended (${how}) ${when}.${words}`))
    this.#options.recorder?.event({ event: 'exit', code, signal })
    if (broken !== undefined) throw broken
    return { code, signal, hung: this.#hung, told: toldIn(this.#stdout), stderr }
  }

  #fail(fault: Error): void {
    this.#fault ??= fault
    for (const reject of this.#waits) reject(this.#fault)
  }
}

function whatIs(text: string): Classified {
  try {
    return classify(JSON.parse(text))
  } catch {
    return { kind: 'invalid', pointer: '', reason: 'the line is not JSON' }
  }
}

function isAnswer(what: Classified): what is Extract<Classified, { kind: 'result' | 'error' }> {
  return what.kind === 'result' || what.kind === 'error'
}
