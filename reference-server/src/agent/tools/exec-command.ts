import { resolve } from 'node:path'
import type { ToolCall } from '../../models/index.ts'
import { decide, simpleCommands } from '../../policy/index.ts'
import { isLimited } from '../../sandbox/index.ts'
import type { TurnPorts } from '../../threads/index.ts'
import { commandActions, commandLine, execArguments, patchCommand } from '../../tools/index.ts'
import { changeFiles } from '../change-files.ts'
import { begunItem } from '../going-on.ts'
import { CANCELLED, type CallOutcome, outcome } from '../outcome.ts'
import { permit } from '../permission.ts'
import { commandItem, ShownCommand } from '../shell/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { sessionReport } from './command-report.ts'
import type { AgentTool } from './tool.ts'

/** A command line, held to the limits of the thread. */
export const execCommandTool: AgentTool = {
  definition: {
    kind: 'function',
    name: 'exec_command',
    description:
      'Runs a command line in bash and returns its output and exit code. What still runs when the time to wait is over goes on as a session: write_stdin waits for more. Whatever a command leaves in the background ends with it.',
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
        tty: {
          type: 'boolean',
          description:
            'In a terminal, for what wants one and for what is to be typed into. Off when left out.',
        },
        yield_time_ms: {
          type: 'number',
          description: 'How long to wait for its end, from 250 to 30000. 10000 when left out.',
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
  const { env, sandbox: findSandbox, shells, permissions } = surroundings
  const { cwd: home, approvalPolicy: approvals, sandbox } = turn.settings()
  const begun = begunItem(turn, call, 'commandExecution')
  // What was asked about counts, whatever the thread is set to by now.
  const cwd = begun?.cwd ?? resolve(home, args.workdir ?? '.')
  const patch = patchCommand(args.cmd)
  if (patch !== undefined) {
    return changeFiles(turn, call, patch.patch, resolve(cwd, patch.folder ?? '.'), surroundings)
  }

  if (begun === undefined && !shells.hasRoom(turn.threadId)) {
    return outcome(
      'As many commands run as can at once. Wait for the end of one with write_stdin, or interrupt one.',
    )
  }
  const line = commandLine(args.cmd, args.login)
  const actions = commandActions(args.cmd, cwd)
  const sessionId = shells.newId()
  const item =
    begun ??
    commandItem({
      id: turn.itemId(call.callId),
      command: line.shown,
      cwd,
      commandActions: actions,
      source: 'agent',
      processId: String(sessionId),
    })
  const shown = new ShownCommand(turn, item)
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
      startedAtMs: item.startedAtMs,
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
      shown.complete('declined')
      return CANCELLED
    case 'declined':
    case 'failed':
      shown.complete(permission.kind)
      return outcome(`The command was not run. ${permission.why}`)
    case 'granted':
      if (permission.forSession) turn.grants.grantCommand(command)
      if (permission.rule !== null) turn.grants.grantPrefix(permission.rule, args.beyond)
  }
  const program =
    isLimited(sandbox) && !args.beyond && holder !== undefined
      ? holder.hold(line, {
          limits: sandbox,
          cwd,
          workspace: home,
          tmpdir: env.TMPDIR,
          more: permissions.now,
        })
      : line
  const id = Number(item.processId ?? sessionId)
  const session = shells.start(turn.threadId, id, { program, cwd, env, tty: args.tty }, shown)
  await session.wait(args.patienceMs, turn.signal)
  if (turn.signal.aborted) {
    await session.stop()
    // It may have ended well just before.
    shown.complete('failed', session.end)
    shells.forget(turn.threadId, session)
    return CANCELLED
  }
  if (session.end !== undefined) shells.forget(turn.threadId, session)
  return outcome(sessionReport(session))
}

/** The words to allow from now on; only for a command that has no more to it than its words. */
function proposedRule(command: string): string[] | null {
  const [words, ...more] = simpleCommands(command) ?? []
  return words === undefined || more.length > 0 ? null : words
}
