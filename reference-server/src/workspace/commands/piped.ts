import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Writable } from 'node:stream'
import { whyNot } from '@heddle/protocol'
import { takeLastOutput } from '../../last-output.ts'
import { signalGroup, stopGroup } from '../../process-group.ts'
import { checkFolder } from './program.ts'
import { type Input, InputClosed, type Program, type Running, StartFailure, type Stream } from './running.ts'

export interface PipedOptions {
  /** Whether input will come; without, the program reads an end at once. */
  readonly input: boolean
  readonly onOutput: (stream: Stream, bytes: Buffer) => void
  /** Settles when more output can be taken. Meanwhile nothing is read, and the program waits once its pipe is full. */
  readonly ready: () => Promise<void>
}

/**
 * Starts a program between pipes, in a process group of its own.
 *
 * @throws StartFailure
 */
export async function startPiped(
  { file, args, cwd, env }: Program,
  { input, onOutput, ready }: PipedOptions,
): Promise<Running> {
  await checkFolder(cwd)
  let child: ChildProcess
  try {
    child = spawn(file, args, {
      cwd,
      env,
      detached: true,
      windowsHide: true,
      stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    throw notStarted(file, error)
  }
  const waits = new Set<Promise<void>>()
  const read = (stream: Stream) => {
    const pipe = child[stream]
    pipe?.on('data', (bytes: Buffer) => {
      onOutput(stream, bytes)
      pipe.pause()
      const wait = ready().finally(() => {
        waits.delete(wait)
        pipe.resume()
      })
      waits.add(wait)
    })
  }
  read('stdout')
  read('stderr')
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code, name) => resolve(code ?? 128 + (name === null ? 0 : constants.signals[name])))
  })
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.on('error', (error) => reject(notStarted(file, error)))
  })
  return {
    exited,
    ended: ended(child, exited, closed, waits),
    input: child.stdin ? inputOf(child.stdin) : undefined,
    resize: undefined,
    stop: () => stopGroup(child.pid, exited, ['SIGTERM']),
  }
}

/** What the program left in the background ends with it: it would hold the pipes open, and nobody could end it later. */
async function ended(
  child: ChildProcess,
  exited: Promise<number>,
  closed: Promise<void>,
  waits: ReadonlySet<Promise<void>>,
): Promise<number> {
  const code = await exited
  signalGroup(child.pid, 'SIGKILL')
  await takeLastOutput(child, closed, waits)
  return code
}

function inputOf(stdin: Writable): Input {
  // Each write hears of it by itself; without a listener it would end the server.
  stdin.on('error', () => {})
  const done = (work: (settled: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      work((error) => {
        if (error) reject(new InputClosed('The process takes no more input: it has ended, or its input has.'))
        else resolve()
      })
    })
  return {
    write: (bytes) => done((settled) => stdin.write(bytes, settled)),
    end: () => done((settled) => stdin.end(settled)),
  }
}

const notStarted = (file: string, error: unknown): StartFailure =>
  new StartFailure(`The command ${JSON.stringify(file)} could not be started: ${whyNot(error)}.`)
