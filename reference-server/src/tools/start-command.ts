import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { takeLastOutput } from '../last-output.ts'
import { signalGroup, stopGroup } from '../process-group.ts'
import { type Input, startInTerminal } from '../workspace/index.ts'
import type { CommandLine } from './command-line.ts'

export interface CommandStart {
  readonly program: Pick<CommandLine, 'file' | 'args'>
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** In a terminal of its own, into which can be written. */
  readonly tty: boolean
  /** Standard output and standard error in the order of arrival; a terminal has the first only. */
  readonly onOutput: (stream: 'stdout' | 'stderr', bytes: Buffer) => void
}

export interface CommandEnd {
  /** As a shell counts: 128 + n when signal n ended it. Null when it could not be started. */
  readonly exitCode: number | null
  readonly durationMs: number
}

/** A command that runs in a process group of its own, of which nothing is left when it has ended. */
export interface StartedCommand {
  /** Settles behind the last output. Why it could not be started is output, too. Never rejects. */
  readonly ended: Promise<CommandEnd>
  /** Undefined without a terminal, and where none could be had. */
  readonly input: Promise<Input | undefined>
  /** Ends the command and everything it started. */
  stop(): void
}

const SIZE = { rows: 24, cols: 120 }

export function startCommand(start: CommandStart): StartedCommand {
  const begin = performance.now()
  const durationMs = () => Math.round(performance.now() - begin)
  const failed = (error: unknown): CommandEnd => {
    const why = error instanceof Error ? error.message : String(error)
    start.onOutput('stderr', Buffer.from(`The command could not be started in ${start.cwd}: ${why}\n`))
    return { exitCode: null, durationMs: durationMs() }
  }
  const ended = (exitCode: number): CommandEnd => ({ exitCode, durationMs: durationMs() })
  if (!start.tty) {
    const { exit, stop } = startPiped(start)
    return { ended: exit.then(ended, failed), input: Promise.resolve(undefined), stop }
  }
  const { program, cwd, env, onOutput } = start
  const running = startInTerminal(
    { ...program, cwd, env: { TERM: 'xterm-256color', ...env } },
    { size: SIZE, onOutput: (bytes) => onOutput('stdout', bytes) },
  )
  return {
    ended: running.then(({ ended }) => ended).then(ended, failed),
    input: running.then(
      ({ input }) => input,
      () => undefined,
    ),
    stop: () => {
      running.then((one) => one.stop()).catch(() => {})
    },
  }
}

/** Without any input. @returns `exit`, which rejects when it cannot be started */
function startPiped({ program, cwd, env, onOutput }: CommandStart): {
  readonly exit: Promise<number>
  readonly stop: () => void
} {
  let child: ChildProcess
  try {
    child = spawn(program.file, program.args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    // Some faults are thrown at once, such as a null byte in the command.
    return { exit: Promise.reject(error), stop() {} }
  }
  child.stdout?.on('data', (bytes: Buffer) => onOutput('stdout', bytes))
  child.stderr?.on('data', (bytes: Buffer) => onOutput('stderr', bytes))
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, name) => resolve(code ?? 128 + (name === null ? 0 : constants.signals[name])))
  })
  const exit = exited.then(async (code) => {
    signalGroup(child.pid, 'SIGKILL')
    await takeLastOutput(child, closed)
    return code
  })
  const over = exited.catch(() => {})
  return { exit, stop: () => stopGroup(child.pid, over, ['SIGTERM']) }
}
