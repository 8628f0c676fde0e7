import { resolve } from 'node:path'
import type { CommandExecutionItem } from '@heddle/protocol'
import type { ToolCall } from '../../models/index.ts'
import { decide, simpleCommands } from '../../policy/index.ts'
import { isLimited } from '../../sandbox/index.ts'
import type { TurnPorts } from '../../threads/index.ts'
import {
  type CommandResult,
  commandActions,
  commandLine,
  execArguments,
  patchCommand,
  runCommand,
} from '../../tools/index.ts'
import { changeFiles } from '../change-files.ts'
import { begunItem } from '../going-on.ts'
import { CANCELLED, type CallOutcome, outcome } from '../outcome.ts'
import { permit } from '../permission.ts'
import type { Surroundings } from '../surroundings.ts'
import { commandReport } from './command-report.ts'
import type { AgentTool } from './tool.ts'

/** A command line, held to the limits of the thread. */
export const execCommandTool: AgentTool = {
  definition: {
    kind: 'function',
    name: 'exec_command',
    description:
      'Runs a command line in bash and returns its output and exit code. It gets no input, and whatever it leaves in the background ends with it.',
    parameters: {
      type: 'object',
      properties: {
        cmd: { type: 'string', description: 'The command line.' },
        workdir: {
          type: 'string',
          description: 'The folder to run it in; the working folder when left out.',
        },
        sandbox_permissions: {
          type: 'string',
          enum: ['use_default', 'require_escalated'],
          description:
            'require_escalated: run it outside of the sandbox, for what the sandbox does not let through. The user is asked.',
        },
        justification: {
          type: 'string',
          description: 'With require_escalated: what the user is asked, in one sentence.',
        },
        login: { type: 'boolean', description: 'Run it in a login shell. Off when left out.' },
      },
      required: ['cmd'],
      additionalProperties: false,
    },
  },
  carryOut: execCommand,
}

/** Carries out a call of `exec_command`: a command, or a patch that is written like one. */
async function execCommand(
  turn: TurnPorts,
  call: ToolCall,
  surroundings: Surroundings,
): Promise<CallOutcome> {
  const args = execArguments(call.input)
  if (typeof args === 'string') return outcome(args)
  const { env, sandbox: findSandbox } = surroundings
  const { cwd: home, approvalPolicy: approvals, sandbox } = turn.settings()
  const begun = begunItem(turn, call, 'commandExecution')
  // What was asked about counts, whatever the thread is set to by now.
  const cwd = begun?.cwd ?? resolve(home, args.workdir ?? '.')
  const patch = patchCommand(args.cmd)
  if (patch !== undefined) {
    return changeFiles(turn, call, patch.patch, resolve(cwd, patch.folder ?? '.'), surroundings)
  }

  const line = commandLine(args.cmd, args.login)
  const actions = commandActions(args.cmd, cwd)
  const startedAtMs = begun?.startedAtMs ?? Date.now()
  const item: CommandExecutionItem = begun ?? {
    type: 'commandExecution',
    id: turn.itemId(call.callId),
    pluginId: null,
    scriptPath: null,
    command: line.shown,
    cwd,
    processId: null,
    source: 'agent',
    status: 'inProgress',
    commandActions: actions,
    aggregatedOutput: null,
    exitCode: null,
    durationMs: null,
    startedAtMs,
    completedAtMs: null,
  }
  const complete = (status: CommandExecutionItem['status'], result?: CommandResult) =>
    turn.emit({
      type: 'itemCompleted',
      item: {
        ...item,
        status,
        aggregatedOutput: result?.output || null,
        exitCode: result?.exitCode ?? null,
        durationMs: result?.durationMs ?? null,
        completedAtMs: Date.now(),
      },
    })
  const command = { command: args.cmd, cwd, beyond: args.beyond }
  const holder = await findSandbox()
  const decision = decide(
    { kind: 'command', ...command, why: args.why, canBeHeld: holder !== undefined },
    { approvals, sandbox, grants: turn.grants },
  )
  const rule = proposedRule(args.cmd)
  const permission = await permit(turn, { type: 'itemStarted', item }, decision, {
    method: 'item/commandExecution/requestApproval',
    params: {
      kind: 'command',
      threadId: turn.threadId,
      turnId: turn.turnId,
      itemId: item.id,
      startedAtMs,
      environmentId: 'local',
      command: line.shown,
      cwd,
      commandActions: actions,
      proposedExecpolicyAmendment: rule,
      availableDecisions: [
        'accept',
        'acceptForSession',
        ...(rule === null ? [] : [{ acceptWithExecpolicyAmendment: { execpolicy_amendment: rule } }]),
        'decline',
        'cancel',
      ],
    },
  })
  switch (permission.kind) {
    case 'cancelled':
      complete('declined')
      return CANCELLED
    case 'declined':
    case 'failed':
      complete(permission.kind)
      return outcome(`The command was not run. ${permission.why}`)
    case 'granted':
      if (permission.forSession) turn.grants.grantCommand(command)
      if (permission.rule !== null) turn.grants.grantPrefix(permission.rule, args.beyond)
  }
  const result = await runCommand({
    program:
      isLimited(sandbox) && !args.beyond && holder !== undefined
        ? holder.hold(line, { limits: sandbox, cwd, workspace: home, tmpdir: env.TMPDIR })
        : line,
    cwd,
    env,
    signal: turn.signal,
    onOutput: (text) => turn.emit({ type: 'itemGrew', itemId: item.id, growth: { kind: 'output', text } }),
  })
  complete(result.exitCode === 0 && !turn.signal.aborted ? 'completed' : 'failed', result)
  return turn.signal.aborted ? CANCELLED : outcome(commandReport(result))
}

/** The words to allow from now on; only for a command that has no more to it than its words. */
function proposedRule(command: string): string[] | null {
  const [words, ...more] = simpleCommands(command) ?? []
  return words === undefined || more.length > 0 ? null : words
}
