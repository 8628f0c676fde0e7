import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { ConnectionClosed, StartFailed } from '../errors.ts'
import { splitLines } from '../lines.ts'
import type { Transport } from '../transport.ts'
import { LineTail } from './line-tail.ts'

/** The command that starts a server: `codex app-server`, found on the PATH, when none is named. */
export interface Command {
  readonly command?: string
  /** What follows the command; nothing when left out beside a command. */
  readonly args?: readonly string[]
  /** Added to the environment of this process; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  /** Gets what the server writes to standard error, line by line. The last lines are kept for errors anyway. */
  readonly onStderr?: (line: string) => void
  /** How long the process may take to end by itself after its input was closed; 2,000 when left out. */
  readonly closeTimeoutMs?: number
}

/** A pipe that someone else holds open must not keep the end of the process from us. */
const DRAIN_MS = 500

/** @throws StartFailed when there is no such command, folder or permission */
export async function startProcess(options: Command): Promise<Transport> {
  const { env, cwd } = options
  const { command, args } = commandOf(options)
  const child = spawn(command, [...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', (error) => reject(startFailed(options, error)))
  })
  return new ProcessTransport(child, options)
}

/** What is to be run. */
function commandOf({ command, args }: Command): Required<Pick<Command, 'command' | 'args'>> {
  if (command !== undefined) return { command, args: args ?? [] }
  return { command: 'codex', args: args ?? ['app-server'] }
}

class ProcessTransport implements Transport {
  readonly messages: AsyncIterable<string>
  readonly #child: ChildProcessWithoutNullStreams
  readonly #stderr: LineTail
  readonly #exited: Promise<void>
  readonly #closeTimeoutMs: number
  #closing: Promise<void> | undefined

  constructor(child: ChildProcessWithoutNullStreams, { onStderr, closeTimeoutMs = 2_000 }: Command) {
    this.#child = child
    this.#closeTimeoutMs = closeTimeoutMs
    this.#stderr = new LineTail(child.stderr, onStderr)
    this.#exited = new Promise((resolve) => child.once('exit', () => resolve()))
    // Writing to a process that is gone: its exit says all there is to say.
    child.stdin.on('error', () => undefined)
    child.on('error', () => undefined)
    child.once('exit', () => {
      setTimeout(() => {
        child.stdout.destroy()
        child.stderr.destroy()
      }, DRAIN_MS).unref()
    })
    this.messages = this.#read()
  }

  send(message: string): void | Promise<void> {
    const { stdin } = this.#child
    if (!stdin.writable || stdin.write(`${message}\n`)) return
    return new Promise((resolve) => {
      const done = (): void => {
        stdin.off('drain', done).off('close', done)
        resolve()
      }
      stdin.on('drain', done).on('close', done)
    })
  }

  close(): Promise<void> {
    this.#closing ??= this.#stop()
    return this.#closing
  }

  async *#read(): AsyncGenerator<string> {
    try {
      yield* splitLines(this.#child.stdout)
    } catch (error) {
      // A pipe that was closed by us, after the process had gone.
      if (!this.#child.stdout.destroyed) throw error
    }
    await this.close()
    await this.#stderr.ended
    throw this.#farewell()
  }

  /** The polite way first: a server ends when its input does. */
  async #stop(): Promise<void> {
    this.#child.stdin.end()
    if (await this.#exitsWithin(this.#closeTimeoutMs)) return
    this.#child.kill('SIGTERM')
    if (await this.#exitsWithin(this.#closeTimeoutMs)) return
    this.#child.kill('SIGKILL')
    await this.#exited
  }

  async #exitsWithin(ms: number): Promise<boolean> {
    if (hasExited(this.#child)) return true
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), ms)
    })
    const exited = await Promise.race([this.#exited.then(() => true), late])
    clearTimeout(timer)
    return exited
  }

  #farewell(): ConnectionClosed {
    const { exitCode, signalCode: signal } = this.#child
    const how = signal === null ? `exited with code ${exitCode}` : `was killed by ${signal}`
    return new ConnectionClosed(`The server ${how}.`, { exitCode, signal, stderr: this.#stderr.lines })
  }
}

function hasExited(child: ChildProcessWithoutNullStreams): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function startFailed(options: Command, error: Error): StartFailed {
  const { cwd } = options
  const { command } = commandOf(options)
  const missing = 'code' in error && error.code === 'ENOENT'
  const reason = missing
    ? `there is no such command${cwd === undefined ? '' : `, or no folder ${cwd}`}`
    : error.message
  const message = `The server could not be started: ${command}: ${reason}. Is it installed, and on the PATH?`
  return new StartFailed(message, { cause: error })
}
