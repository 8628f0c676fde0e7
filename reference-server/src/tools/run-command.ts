import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { takeLastOutput } from '../last-output.ts'
import { signalGroup, stopGroup } from '../process-group.ts'
import { BoundedOutput } from './bounded-output.ts'
import type { CommandLine } from './command-line.ts'

export interface CommandRun {
  readonly program: Pick<CommandLine, 'file' | 'args'>
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Aborted: the command and everything it started is killed. */
  readonly signal: AbortSignal
  readonly onOutput: (text: string) => void
}

export interface CommandResult {
  /** Standard output and standard error in the order of arrival; the sum of what `onOutput` was given. */
  readonly output: string
  /** As a shell counts: 128 + n when signal n ended it. Null when it could not be started. */
  readonly exitCode: number | null
  readonly durationMs: number
}

/**
 * Runs a command to its end. It gets no input, and a process group of its own, of which nothing is left
 * when this returns: what it put into the background ends with it.
 */
export async function runCommand({
  program,
  cwd,
  env,
  signal,
  onOutput,
}: CommandRun): Promise<CommandResult> {
  const output = new BoundedOutput(onOutput)
  const begin = performance.now()
  const finish = (exitCode: number | null): CommandResult => {
    output.end()
    return { output: output.text, exitCode, durationMs: Math.round(performance.now() - begin) }
  }
  const failed = (error: Error): CommandResult => {
    output.add('stderr', Buffer.from(`The command could not be started in ${cwd}: ${error.message}\n`))
    return finish(null)
  }
  let child: ChildProcess
  try {
    child = spawn(program.file, program.args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    // Some faults are thrown at once, such as a null byte in the command.
    return failed(error instanceof Error ? error : new Error(String(error)))
  }
  child.stdout?.on('data', (bytes: Buffer) => output.add('stdout', bytes))
  child.stderr?.on('data', (bytes: Buffer) => output.add('stderr', bytes))

  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const ended = new Promise<number | Error>((resolve) => {
    child.once('error', resolve)
    child.once('exit', (code, name) => resolve(code ?? 128 + (name === null ? 0 : constants.signals[name])))
  })
  const stop = () => stopGroup(child.pid, ended, ['SIGTERM'])
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })

  const end = await ended
  signal.removeEventListener('abort', stop)
  if (end instanceof Error) return failed(end)
  signalGroup(child.pid, 'SIGKILL')
  await takeLastOutput(child, closed)
  return finish(end)
}
