import { type ChildProcess, spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { splitLines } from '@heddle/protocol'

/** What a test looks at: loose on purpose, since it tests what comes and not what should come. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into messages of every shape
export type Loose = any

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface ClientOptions {
  readonly home: string
  readonly modelUrl?: string
  readonly args?: readonly string[]
  /** What differs from the environment of the tests; what is undefined is not there. */
  readonly env?: NodeJS.ProcessEnv
  /** A program, and its arguments, that runs the server. */
  readonly within?: readonly string[]
  /** Never reads what the server says. */
  readonly deaf?: boolean
}

/** Spares each of the many processes the translation of the sources. Ignored by git, as all of node_modules. */
const COMPILE_CACHE = fileURLToPath(new URL('../../../node_modules/.cache/node-compile', import.meta.url))

/** Longer than anything takes that works. Milliseconds. */
const PATIENCE = 20_000

/** A server in a process of its own, and a client of it that remembers all that it was sent. */
export class TestClient {
  readonly child: ChildProcess
  /** Every message from the server, in order. */
  readonly received: Loose[] = []
  /** Lines on standard output that are no JSON: there must never be any. */
  readonly noise: string[] = []
  /** Every request that was sent, by its id. */
  readonly asked = new Map<unknown, { method: string; params: Loose }>()
  readonly exited: Promise<Exit>
  stderr = ''
  #nextId = 1
  #wake: () => void = () => {}
  #news = this.#tick()

  constructor({ home, modelUrl, args = [], env = {}, within = [], deaf = false }: ClientOptions) {
    const model = modelUrl === undefined ? [] : ['--model-url', modelUrl]
    const script = fileURLToPath(new URL('serve.ts', import.meta.url))
    const server = [process.execPath, '--conditions=heddle-source', script, '--home', home, ...model, ...args]
    const [program = '', ...more] = [...within, ...server]
    this.child = spawn(program, more, {
      // Nor does it read the profiles of whoever runs the tests.
      env: { ...process.env, HOME: dirname(home), ...env, NODE_COMPILE_CACHE: COMPILE_CACHE },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.child.stdin?.on('error', () => {})
    this.child.stderr?.on('data', (text) => {
      this.stderr += text
    })
    this.exited = new Promise((resolve) => {
      this.child.once(deaf ? 'exit' : 'close', (code, signal) => {
        resolve({ code, signal })
        this.#wake()
      })
    })
    if (!deaf) this.#listen()
  }

  /** After the handshake. */
  static async connect(
    options: ClientOptions & { readonly initialize?: Record<string, unknown> },
  ): Promise<TestClient> {
    const client = new TestClient(options)
    await client.request('initialize', {
      clientInfo: { name: 'test', version: '1' },
      capabilities: { experimentalApi: true },
      ...options.initialize,
    })
    client.send({ method: 'initialized' })
    return client
  }

  send(message: Loose): void {
    if (message?.method !== undefined && message.id !== undefined) this.asked.set(message.id, message)
    this.sendText(JSON.stringify(message))
  }

  sendBytes(bytes: Buffer): void {
    this.child.stdin?.write(bytes)
  }

  sendText(line: string): void {
    this.child.stdin?.write(`${line}\n`)
  }

  /** The whole answer: with `result` or with `error`. */
  async ask(method: string, params?: unknown): Promise<Loose> {
    const id = this.#nextId++
    this.send({ id, method, params })
    return this.until((message) => message.id === id && message.method === undefined)
  }

  /** The result. */
  async request(method: string, params?: unknown): Promise<Loose> {
    const answer = await this.ask(method, params)
    if (answer.error) throw new Error(`${method}: ${JSON.stringify(answer.error)}`)
    return answer.result
  }

  /** The first message, sent or still to come, that is as wanted; only those from `from` on count. */
  async until(wanted: (message: Loose) => boolean, from = 0): Promise<Loose> {
    const deadline = Date.now() + PATIENCE
    for (let next = from; ; ) {
      for (; next < this.received.length; next++) {
        const message = this.received[next]
        if (wanted(message)) return message
      }
      if (this.child.exitCode !== null || this.child.signalCode !== null || Date.now() > deadline) {
        const last = JSON.stringify(this.received.slice(-8), null, 1)
        throw new Error(`It never came. The last messages: ${last}\nstandard error: ${this.stderr}`)
      }
      await Promise.race([this.#news, new Promise((resolve) => setTimeout(resolve, 100))])
    }
  }

  notification(method: string, from = 0): Promise<Loose> {
    return this.until((message) => message.method === method && message.id === undefined, from)
  }

  /** A question of the server. */
  question(method: string, from = 0): Promise<Loose> {
    return this.until((message) => message.method === method && message.id !== undefined, from)
  }

  async startThread(params: Record<string, unknown> = {}): Promise<string> {
    const { thread } = await this.request('thread/start', params)
    // What follows the answer has come when the next answer has.
    await this.request('thread/read', { threadId: thread.id })
    return thread.id
  }

  /** Says something, and waits for the end of the turn. @returns the messages from the answer on */
  async runTurn(threadId: string, text: string, params: Record<string, unknown> = {}): Promise<Loose[]> {
    const from = this.received.length
    const { turn } = await this.say(threadId, text, params)
    await this.until(({ method, params }) => method === 'turn/completed' && params.turn.id === turn.id, from)
    return this.received.slice(from)
  }

  say(threadId: string, text: string, params: Record<string, unknown> = {}): Promise<Loose> {
    return this.request('turn/start', { threadId, input: [{ type: 'text', text }], ...params })
  }

  /** Closes the input and waits for the end of the server. */
  async close(): Promise<Exit> {
    this.child.stdin?.end()
    return this.exited
  }

  /** As a crash would: at once. */
  async crash(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.exited
  }

  async #listen(): Promise<void> {
    try {
      for await (const line of splitLines(this.child.stdout as AsyncIterable<Uint8Array>)) {
        this.#take(line)
        this.#wake()
        this.#news = this.#tick()
      }
    } catch (error) {
      // A test that closes this side of the pipe means it.
      if (this.child.stdout?.destroyed !== true) throw error
    }
  }

  #take(line: string): void {
    try {
      this.received.push(JSON.parse(line))
    } catch {
      this.noise.push(line)
    }
  }

  #tick(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}
