import type { TurnEnd, TurnPorts, TurnTask } from '../threads/index.ts'
import { commandActions, commandLine, startCommand } from '../tools/index.ts'
import { commandItem, ShownCommand } from './shell/index.ts'
import type { Machine } from './surroundings.ts'
import { commandReport } from './tools/command-report.ts'
import { COMPLETED, INTERRUPTED } from './work.ts'

type UserCommand = Extract<TurnTask, { kind: 'command' }>

/**
 * Runs a command line that the user typed, in a login shell, outside of any sandbox and without a question: it is the
 * user's own. The model is told of it as of something that the user says.
 */
export async function userCommand(
  turn: TurnPorts,
  { env }: Machine,
  { command, timeoutMs }: UserCommand,
): Promise<TurnEnd> {
  const { cwd } = turn.settings()
  const program = commandLine(command, true)
  const item = commandItem({
    id: turn.itemId(''),
    command: program.shown,
    cwd,
    commandActions: commandActions(command, cwd),
    source: 'userShell',
    processId: null,
  })
  turn.emit({ type: 'itemStarted', item })
  await turn.stored()
  const shown = new ShownCommand(turn, item)
  const running = startCommand({
    program,
    cwd,
    env,
    tty: false,
    onOutput: (stream, bytes) => shown.add(stream, bytes),
  })
  const timeUp = AbortSignal.timeout(timeoutMs)
  const stop = AbortSignal.any([turn.signal, timeUp])
  if (stop.aborted) running.stop()
  stop.addEventListener('abort', () => running.stop(), { once: true })
  let end = await running.ended
  if (timeUp.aborted && !turn.signal.aborted && end.exitCode !== 0) {
    shown.add('stderr', Buffer.from(`[stopped: its time of ${timeoutMs} ms was up]\n`))
    end = { ...end, exitCode: TIMED_OUT }
  }
  shown.complete(end.exitCode === 0 && !turn.signal.aborted ? 'completed' : 'failed', end)
  turn.emit({
    type: 'prompted',
    text: `The user ran a command: ${command}\n${commandReport(end, shown.output)}`,
  })
  return turn.signal.aborted ? INTERRUPTED : COMPLETED
}

/** What the program timeout ends with, which shells know. */
const TIMED_OUT = 124
