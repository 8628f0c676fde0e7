import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { inside, type Loose } from '../fault.ts'
import type { ClientFault, ClientMemory } from './client-fault.ts'

/** What is known of one turn, by what was told about it. */
interface TurnKnown {
  readonly texts: Map<string, string>
  end: Loose | undefined
}

const OVERLOADED = -32001
const UNKNOWN_METHOD = -32601
const AFTER_A_WHILE_MS = 60
const FOREVER_MS = 2 ** 30

/** A small client that does what it must, as long as it has no fault. */
export class SoundClient {
  readonly #fault: ClientFault
  readonly #memory: ClientMemory = new Map()
  readonly #server: ChildProcess
  readonly #turns = new Map<string, TurnKnown>()
  readonly #answered = new Map<unknown, (answer: Loose) => void>()
  readonly #methods = new Map<unknown, string>()
  #changed = Promise.withResolvers<void>()
  #isLost = false
  #nextId = 1

  constructor([program = '', ...args]: readonly string[], fault: ClientFault) {
    this.#fault = fault
    this.#server = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#server.stdin?.on('error', () => undefined)
    void this.#listen()
  }

  /** Runs one turn. @throws Error when that cannot be done */
  async runTurn(text: string): Promise<{ status: string; text: string }> {
    await this.#request('initialize', {
      clientInfo: { name: 'sound-client', version: '1' },
      protocolVersions: ['2026-11', '2026-06', '2026-02'],
    })
    this.#say({ method: 'initialized' })
    const { thread } = await this.#request('thread/start', {})
    const threadId = String(inside(thread).id)
    const { turn } = await this.#request('turn/start', { threadId, input: [{ type: 'text', text }] })
    const known = this.#turn(threadId, inside(turn).id)
    while (known.end === undefined) await this.#change()
    return { status: String(known.end.status), text: [...known.texts.values()].at(-1) ?? '' }
  }

  /** Ends the connection, and with it the server. */
  close(): void {
    this.#server.stdin?.end()
  }

  async #request(method: string, params: Loose): Promise<Loose> {
    for (;;) {
      const answer = await this.#ask(method, params)
      if ('result' in answer) return inside(answer.result)
      const { code, message } = inside(answer.error)
      if (code !== OVERLOADED) throw new Error(String(message))
      await pause(AFTER_A_WHILE_MS)
    }
  }

  async #ask(method: string, params: Loose): Promise<Loose> {
    const id = this.#nextId++
    let answer: Loose | undefined
    this.#answered.set(id, (one) => {
      answer = one
    })
    this.#methods.set(id, method)
    this.#say({ method, id, params })
    while (answer === undefined) await this.#change()
    this.#answered.delete(id)
    return answer
  }

  /** Waits until there is news. @throws Error when there will be none any more */
  async #change(): Promise<void> {
    if (this.#isLost) throw new Error('The server is gone.')
    await this.#changed.promise
  }

  #news(): void {
    this.#changed.resolve()
    this.#changed = Promise.withResolvers<void>()
  }

  async #listen(): Promise<void> {
    const { stdout } = this.#server
    if (stdout === null) return
    for await (const line of linesOf(this.#chunks(stdout))) {
      for (const text of this.#fault.line?.(line, this.#memory) ?? [line]) this.#hear(text)
    }
    if (this.#fault.clings?.([...this.#methods.values()].at(-1)) === true) await pause(FOREVER_MS)
    this.#isLost = true
    this.#news()
  }

  async *#chunks(stdout: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of stdout) yield this.#fault.chunk?.(chunk) ?? chunk
  }

  /** A line that is no message is passed over. */
  #hear(line: string): void {
    const message = objectIn(line)
    if (message === undefined) return
    const answered = 'method' in message ? undefined : this.#methods.get(message.id)
    for (const one of this.#fault.hears?.(message, answered, this.#memory) ?? [message]) this.#take(one)
    this.#news()
  }

  #take(message: Loose): void {
    const { method, id } = message
    if (typeof method !== 'string') this.#answered.get(id)?.(message)
    else if (id === undefined) this.#follow(method, inside(message.params))
    else this.#say({ id, ...answerTo(method, inside(message.params)) })
  }

  #follow(method: string, params: Loose): void {
    const turn = inside(params.turn)
    const known = this.#turn(params.threadId, params.turnId ?? turn.id)
    const item = inside(params.item)
    if (method === 'turn/completed') known.end = turn
    if (method === 'item/agentMessage/delta')
      known.texts.set(String(params.itemId), (known.texts.get(String(params.itemId)) ?? '') + params.delta)
    if (method.startsWith('item/') && item.type === 'agentMessage')
      known.texts.set(String(item.id), String(item.text))
  }

  #turn(threadId: unknown, turnId: unknown): TurnKnown {
    const key = JSON.stringify([threadId, turnId])
    const known = this.#turns.get(key) ?? { texts: new Map(), end: undefined }
    this.#turns.set(key, known)
    return known
  }

  #say(message: Loose): void {
    for (const one of this.#fault.says?.(message, this.#memory) ?? [message])
      this.#server.stdin?.write(typeof one === 'string' ? one : `${JSON.stringify(one)}\n`)
  }
}

/** What is not known is refused; what is known, decided by the rule of clients under test. */
function answerTo(method: string, { command }: Loose): Loose {
  if (method === 'item/commandExecution/requestApproval')
    return { result: { decision: String(command).includes('approved') ? 'accept' : 'decline' } }
  if (method === 'item/fileChange/requestApproval') return { result: { decision: 'decline' } }
  return { error: { code: UNKNOWN_METHOD, message: `This client has no ${method}.` } }
}

/** Only a line feed ends a line, and a character may come in pieces. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = []
  for await (const chunk of chunks) {
    parts.push(chunk)
    if (!chunk.includes('\n')) continue
    const bytes = Buffer.concat(parts)
    const end = bytes.lastIndexOf('\n')
    yield* bytes.subarray(0, end).toString().split('\n')
    parts = [bytes.subarray(end + 1)]
  }
}

function objectIn(line: string): Loose | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined
  } catch {
    return undefined
  }
}
