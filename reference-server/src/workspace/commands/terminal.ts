import { killSession, signalGroup, stopGroup } from '../../process-group.ts'
import { checkFolder, findProgram } from './program.ts'
import { type Program, type Running, StartFailure } from './running.ts'
import { terminalInput } from './terminal-input.ts'

/** In characters. */
export interface TerminalSize {
  readonly rows: number
  readonly cols: number
}

export interface TerminalOptions {
  readonly size: TerminalSize
  readonly onOutput: (bytes: Buffer) => void
}

/**
 * Starts a program in a terminal of its own, whose foreground it is.
 *
 * @throws StartFailure, also where the server has no terminals
 */
export async function startInTerminal(
  { file, args, cwd, env }: Program,
  { size, onOutput }: TerminalOptions,
): Promise<Running> {
  const { spawn } = await terminals()
  await checkFolder(cwd)
  const program = process.platform === 'win32' ? file : await findProgram(file, cwd, env)
  let terminal: ReturnType<typeof spawn>
  try {
    // Without an encoding it deals in bytes.
    terminal = spawn(program, [...args], { ...size, cwd, env, encoding: null })
  } catch (error) {
    throw new StartFailure(`No terminal could be opened: ${error instanceof Error ? error.message : error}.`)
  }
  terminal.onData((data: string | Buffer) => onOutput(Buffer.from(data as string)))
  let isOver = false
  const ended = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode, signal }) => {
      isOver = true
      signalGroup(terminal.pid, 'SIGKILL')
      killSession(terminal.pid)
      resolve(signal ? 128 + signal : exitCode)
    })
  })
  return {
    exited: ended,
    ended,
    input: terminalInput(terminal, () => isOver),
    resize: (rows, cols) => {
      try {
        if (!isOver) terminal.resize(cols, rows)
      } catch {
        // It is closed already; that the program has ended is told next.
      }
    },
    // An interactive shell passes over the second, and tells its jobs of the first.
    stop: () => stopGroup(terminal.pid, ended, ['SIGHUP', 'SIGTERM']),
  }
}

/** Its binaries are packages for some platforms, and it cannot be loaded on others. */
async function terminals(): Promise<typeof import('@lydell/node-pty')> {
  try {
    return await import('@lydell/node-pty')
  } catch {
    throw new StartFailure(
      `This server has no terminals on ${process.platform} ${process.arch}. Run the command without tty; ` +
        'if the package @lydell/node-pty should be there, install it with its optional dependencies.',
    )
  }
}
