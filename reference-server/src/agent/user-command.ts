import type { TurnEnd, TurnPorts, TurnTask } from '../threads/index.ts'
import { commandActions, commandLine, runCommand } from '../tools/index.ts'
import { commandItem } from './shell/index.ts'
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
  const onOutput = (text: string) =>
    turn.emit({ type: 'itemGrew', itemId: item.id, growth: { kind: 'output', text } })
  const timeUp = AbortSignal.timeout(timeoutMs)
  const ran = await runCommand({
    program,
    cwd,
    env,
    signal: AbortSignal.any([turn.signal, timeUp]),
    onOutput,
  })
  const isLate = timeUp.aborted && !turn.signal.aborted && ran.exitCode !== 0
  const remark = isLate ? `[stopped: its time of ${timeoutMs} ms was up]\n` : ''
  if (isLate) onOutput(remark)
  const result = { ...ran, output: ran.output + remark, exitCode: isLate ? TIMED_OUT : ran.exitCode }
  turn.emit(
    {
      type: 'itemCompleted',
      item: {
        ...item,
        status: result.exitCode === 0 && !turn.signal.aborted ? 'completed' : 'failed',
        aggregatedOutput: result.output || null,
        exitCode: result.exitCode,
        durationMs: result.durationMs,
        completedAtMs: Date.now(),
      },
    },
    { type: 'prompted', text: `The user ran a command: ${command}\n${commandReport(result, result.output)}` },
  )
  return turn.signal.aborted ? INTERRUPTED : COMPLETED
}

/** What the program timeout ends with, which shells know. */
const TIMED_OUT = 124
