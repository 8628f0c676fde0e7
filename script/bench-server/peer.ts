import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fill, type Place, type ProgramSubject } from '@heddle/conformance'
import { type Channel, freePort, pipes, webSocket } from './channel.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a server sends is looked at, not typed
type Loose = any

/** How a server is spoken to. */
export type Way = 'stdio' | 'ws'

/** A server in a process of its own, and its one client. */
export class Peer {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #channel: Channel
  readonly #answers = new Map<number, { resolve: (result: Loose) => void; reject: (error: Error) => void }>()
  readonly #waiting: {
    readonly is: (message: Loose) => boolean
    readonly resolve: (message: Loose) => void
  }[] = []
  #nextId = 1

  private constructor(child: ChildProcessWithoutNullStreams, channel: Channel) {
    this.#child = child
    this.#channel = channel
    channel.hear((text) => this.#hear(JSON.parse(text)))
  }

  /** Up to the answer to `initialize`. */
  static async connect(subject: ProgramSubject, place: Place, way: Way = 'stdio'): Promise<Peer> {
    const address = way === 'ws' ? `ws://127.0.0.1:${await freePort()}` : undefined
    const child = start(subject, place, address === undefined ? [] : ['--listen', address])
    const peer = new Peer(child, address === undefined ? pipes(child) : await webSocket(child, address))
    await peer.ask('initialize', {
      clientInfo: { name: 'bench', version: '1' },
      capabilities: { experimentalApi: true },
    })
    peer.#send({ method: 'initialized' })
    return peer
  }

  ask(method: string, params: object): Promise<Loose> {
    const id = this.#nextId++
    this.#send({ id, method, params })
    return new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }))
  }

  /** The next message like that. */
  next(is: (message: Loose) => boolean): Promise<Loose> {
    return new Promise((resolve) => this.#waiting.push({ is, resolve }))
  }

  async startThread(place: Place): Promise<string> {
    const { thread } = await this.ask('thread/start', { cwd: place.workspace, approvalPolicy: 'never' })
    return thread.id
  }

  /** From the request to the notification that the turn has completed. */
  async runTurn(threadId: string): Promise<void> {
    const completed = this.next(({ method }) => method === 'turn/completed')
    await this.ask('turn/start', { threadId, input: [{ type: 'text', text: 'go on' }] })
    await completed
  }

  /** Resident memory of the process, in bytes. */
  get memory(): number {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes) * 1024
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const closed = once(this.#child, 'close')
    this.#channel.end()
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 10_000)
    await closed
    clearTimeout(late)
  }

  #send(message: object): void {
    this.#channel.send(JSON.stringify(message))
  }

  #hear(message: Loose): void {
    if (message.method === undefined) {
      const asked = this.#answers.get(message.id)
      this.#answers.delete(message.id)
      if (message.error) asked?.reject(new Error(JSON.stringify(message.error)))
      else asked?.resolve(message.result)
      return
    }
    const index = this.#waiting.findIndex(({ is }) => is(message))
    if (index >= 0) this.#waiting.splice(index, 1)[0]?.resolve(message)
  }
}

function start(
  subject: ProgramSubject,
  place: Place,
  more: readonly string[],
): ChildProcessWithoutNullStreams {
  const set = Object.entries(subject.env).map(([name, value]) => [name, fill(value, place)] as const)
  return spawn(subject.command, [...subject.args.map((arg) => fill(arg, place)), ...more], {
    cwd: place.workspace,
    env: { ...process.env, ...Object.fromEntries(set) },
    stdio: ['pipe', 'pipe', 'ignore'],
  }) as unknown as ChildProcessWithoutNullStreams
}
