import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { usedHeap } from './heap.ts'
import type { Addresses } from './lines/line.ts'
import { ServerLog } from './server-log.ts'

export interface ServerOptions {
  readonly home: string
  readonly workspace: string
  readonly modelUrl: string
  /** A value by which everything that the server starts is known. */
  readonly mark: string
}

/** Milliseconds that a start or an orderly end may take on a machine that is busy. */
const PATIENCE = 60_000

/** Milliseconds: soon, so that threads are loaded and let go of all the time. */
export const IDLE_UNLOAD = 3000

const ROOT = path.resolve(import.meta.dirname, '../..')
const MARK = 'HEDDLE_SOAK'

/** The reference server as a process that is started, killed and started again, on one home. */
export class Server {
  readonly addresses: Addresses
  readonly pid: number
  /** Settles when the process has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  readonly #child: ChildProcess
  readonly #log: ServerLog

  private constructor(child: ChildProcess, log: ServerLog, addresses: Addresses, ended: Server['ended']) {
    this.#child = child
    this.#log = log
    this.addresses = addresses
    this.pid = child.pid ?? 0
    this.ended = ended
  }

  /** @throws when it does not come to listen */
  static async start({ home, workspace, modelUrl, mark }: ServerOptions): Promise<Server> {
    const socket = path.join(home, '..', 'server.sock')
    const child = spawn(
      process.execPath,
      [
        ...[
          '--conditions=heddle-source',
          '--disable-warning=ExperimentalWarning',
          '--inspect-port=127.0.0.1:0',
        ],
        ...[path.join(ROOT, 'cli/src/main.ts'), 'serve', '--home', home, '--model-url', modelUrl],
        ...['--listen', 'ws://127.0.0.1:0', '--listen', `unix://${socket}`],
        ...['--idle-unload', String(IDLE_UNLOAD / 1000), '--log-format', 'json'],
      ],
      {
        cwd: workspace,
        env: {
          ...process.env,
          [MARK]: mark,
          NODE_COMPILE_CACHE: path.join(ROOT, 'node_modules/.cache/node-compile'),
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }))
    const log = new ServerLog(child.stderr)
    const failed = ended.then(({ code, signal }) => {
      throw new Error(`The server ended at its start (${signal ?? code}): ${log.errors.join('\n')}`)
    })
    // Later on it may end as it likes.
    failed.catch(() => {})
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    const addresses = await Promise.race([log.addresses, failed]).finally(() => clearTimeout(late))
    return new Server(child, log, addresses, ended)
  }

  kill(): void {
    this.#child.kill('SIGKILL')
  }

  /** Bytes of what it still needs, all garbage collected. */
  async usedHeap(): Promise<number> {
    this.#child.kill('SIGUSR1')
    return usedHeap(await this.#log.inspector)
  }

  /** Ends it in order. @returns a sentence when that does not come to a good end */
  async stop(): Promise<string | undefined> {
    this.#child.kill('SIGTERM')
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined).unref())
    const end = await Promise.race([this.ended, late])
    if (end === undefined) {
      this.kill()
      await this.ended
      return `It did not end within ${PATIENCE / 1000} s.`
    }
    return end.code === 0 ? undefined : `It ended with ${end.signal ?? end.code}.`
  }

  /** Errors in its log, which are taken out by that. */
  complaints(): string[] {
    return this.#log.errors.splice(0)
  }

  /** Resident memory in bytes; undefined where the system does not tell. */
  get memory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.pid}/status`, 'utf8')
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1024
    } catch {
      return undefined
    }
  }

  /** Open files; undefined where the system does not tell. */
  get openFiles(): number | undefined {
    try {
      return readdirSync(`/proc/${this.pid}/fd`).length
    } catch {
      return undefined
    }
  }
}

export interface Process {
  readonly pid: number
  readonly commandLine: string
}

/** What a server with that mark started and has not ended, and servers themselves. */
export function processesOf(mark: string): Process[] {
  const wanted = `${MARK}=${mark}`
  return numbered('/proc').flatMap((pid) => {
    try {
      // Those of others cannot be read.
      if (!readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(wanted)) return []
      const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').slice(0, 200)
      return [{ pid: Number(pid), commandLine }]
    } catch {
      return []
    }
  })
}

function numbered(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}
