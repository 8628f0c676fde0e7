import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Channel, Headers } from '../connection/index.ts'
import { dial, whyNoConnection } from './dial.ts'
import { SubjectFault } from './fault.ts'
import { lastWordsOf } from './last-words.ts'
import type { Server } from './server.ts'
import { spawnSubject } from './spawn-subject.ts'
import { type Address, fill, type Listening, type Subject, type Surroundings } from './subject.ts'

const BETWEEN_TRIES_MS = 25
/** How long it may take to end once it was asked to, before it is killed. */
const GRACE_MS = 5_000

interface Options {
  readonly subject: Subject
  readonly listening: Listening
  readonly surroundings: Surroundings
  readonly host: string
  readonly startTimeoutMs: number
}

/** A process that lets clients in at an address of its own, as many as want to. */
export class ListeningServer implements Server {
  readonly lastWords: () => string
  readonly #child: ChildProcessWithoutNullStreams
  readonly #closed: Promise<unknown>
  readonly #url: string
  readonly #socketFolder: string
  readonly #options: Options
  #end: string | undefined

  private constructor(child: ChildProcessWithoutNullStreams, address: Address, options: Options) {
    this.#child = child
    this.#options = options
    this.#url = fill(options.listening.url, { ...options.surroundings, ...address })
    this.#socketFolder = path.dirname(address.socket)
    this.lastWords = lastWordsOf(child.stderr)
    child.stdin.on('error', () => undefined)
    child.stdout.on('error', () => undefined).resume()
    child.once('exit', (code, signal) => {
      this.#end = signal === null ? `exit code ${code}` : `signal ${signal}`
    })
    this.#closed = once(child, 'close')
  }

  static async start(options: Options): Promise<ListeningServer> {
    const { subject, listening, surroundings, host } = options
    const address = { host, port: await freePort(), socket: path.join(await folderForSocket(), 's') }
    const child = await spawnSubject(subject, { ...surroundings, ...address }, listening.args)
    return new ListeningServer(child, address, options)
  }

  async connect(headers: Headers = {}): Promise<Channel> {
    const { subject, startTimeoutMs } = this.#options
    const deadline = performance.now() + startTimeoutMs
    for (;;) {
      try {
        return await dial(this.#url, { ...subject.headers, ...headers })
      } catch (error) {
        if (error instanceof SubjectFault) throw error
        if (this.#end !== undefined) throw this.#hasEnded(this.#end)
        if (performance.now() > deadline) throw this.#isDeaf(error)
      }
      await pause(BETWEEN_TRIES_MS)
    }
  }

  #hasEnded(how: string): SubjectFault {
    const words = this.lastWords()
    const said = words === '' ? '' : ` Its last words on stderr:\n${words}`
    return new SubjectFault('died', `The server ended (${how}) before it let a client in.${said}`)
  }

  #isDeaf(error: unknown): SubjectFault {
    const { startTimeoutMs } = this.#options
    return new SubjectFault(
      'silent',
      `The server let nobody in at ${this.#url} within ${startTimeoutMs / 1000} s: ${whyNoConnection(error)}.`,
    )
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM')
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), GRACE_MS)
    await this.#closed
    clearTimeout(timer)
    await this.#tidy()
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#closed
    await this.#tidy()
  }

  #tidy(): Promise<void> {
    return rm(this.#socketFolder, { recursive: true, force: true })
  }
}

/** Not below the home of the subject: a socket cannot have a long path. */
const folderForSocket = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'heddle-'))

/** A port of the loopback that nobody listens on. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}
