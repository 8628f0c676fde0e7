import { BoundedOutput } from './bounded-output.ts'
import { type CommandEnd, type CommandStart, startCommand } from './start-command.ts'

export interface CommandRun extends Omit<CommandStart, 'tty' | 'onOutput'> {
  /** Aborted: the command and everything it started is killed. */
  readonly signal: AbortSignal
  readonly onOutput: (text: string) => void
}

export interface CommandResult extends CommandEnd {
  /** The sum of what `onOutput` was given. */
  readonly output: string
}

/** Runs a command to its end. It gets no input. */
export async function runCommand({ signal, onOutput, ...start }: CommandRun): Promise<CommandResult> {
  const output = new BoundedOutput(onOutput)
  const command = startCommand({
    ...start,
    tty: false,
    onOutput: (stream, bytes) => output.add(stream, bytes),
  })
  const stop = () => command.stop()
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  const end = await command.ended
  signal.removeEventListener('abort', stop)
  output.end()
  return { ...end, output: output.text }
}
