import type { ToolCall } from '../../models/index.ts'
import type { TurnPorts } from '../../threads/index.ts'
import { inputArguments } from '../../tools/index.ts'
import { CANCELLED, type CallOutcome, outcome } from '../outcome.ts'
import { commandItem, type ShellSession, ShownCommand } from '../shell/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { sessionReport } from './command-report.ts'
import type { AgentTool } from './tool.ts'

/** A command that still runs: writing to it, and hearing what it puts out. */
export const writeStdinTool: AgentTool = {
  definition: {
    kind: 'function',
    name: 'write_stdin',
    description:
      'Writes to a command that still runs and returns what it put out since. Without chars it only waits for output.',
    parameters: {
      type: 'object',
      properties: {
        session_id: { type: 'number', description: 'The session that exec_command has named.' },
        chars: {
          type: 'string',
          description:
            'What is typed, such as "y\\n", or "\\u0003" to interrupt. Only for commands with tty.',
        },
        yield_time_ms: {
          type: 'number',
          description: 'How long to wait for output at most. 250 when something is written, 5000 else.',
        },
      },
      required: ['session_id'],
      additionalProperties: false,
    },
  },
  carryOut: writeStdin,
}

/** It is held to the limits that the command was started with; nobody is asked again. */
async function writeStdin(turn: TurnPorts, call: ToolCall, { shells }: Surroundings): Promise<CallOutcome> {
  const args = inputArguments(call.input)
  if (typeof args === 'string') return outcome(args)
  const session = shells.get(turn.threadId, args.sessionId)
  if (session === undefined) {
    const there = shells.ids(turn.threadId).join(', ') || 'none'
    return outcome(`There is no session ${args.sessionId}; there are: ${there}.`)
  }
  const ownItem = showIn(turn, call, session)
  session.shown?.tellInput(args.chars)
  const fault = args.chars === '' || session.end !== undefined ? undefined : await session.write(args.chars)
  if (fault === undefined) await session.wait(args.patienceMs, turn.signal)
  if (turn.signal.aborted) {
    await session.stop()
    return CANCELLED
  }
  if (ownItem) session.hide()
  const report = sessionReport(session)
  if (session.end !== undefined) shells.forget(turn.threadId, session)
  return outcome(fault === undefined ? report : `${fault}\n${report}`)
}

/** The item of an earlier turn is complete: what comes now is shown in one of its own. @returns whether it is */
function showIn(turn: TurnPorts, call: ToolCall, session: ShellSession): boolean {
  if (session.shown !== undefined || session.end !== undefined) return false
  const { command, cwd, commandActions } = session.started
  const item = commandItem({
    id: turn.itemId(call.callId),
    command,
    cwd,
    commandActions,
    source: 'unifiedExecInteraction',
    processId: String(session.id),
  })
  turn.emit({ type: 'itemStarted', item })
  session.show(new ShownCommand(turn, item))
  return true
}
