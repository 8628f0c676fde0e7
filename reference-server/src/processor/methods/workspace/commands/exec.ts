import { resolve } from 'node:path'
import { type CommandExecParams, type CommandExecResponse, ERROR_CODES, isAtLeast } from '@heddle/protocol'
import {
  Command,
  type Program,
  StartFailure,
  startInTerminal,
  startPiped,
} from '../../../../workspace/index.ts'
import { RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'
import { withoutNull } from '../checked.ts'
import { checkExec } from './check.ts'
import { commandsOf } from './commands.ts'
import { confined } from './confined.ts'
import { environmentOf } from './environment.ts'
import { outputOf, tooMuch } from './output.ts'

/** How long a command runs that says nothing about it: as in the real server. Milliseconds. */
const USUAL_TIMEOUT = 10_000

const USUAL_SIZE = { rows: 24, cols: 80 }

/**
 * Runs a command to its end. From the first moment on the client can talk to it: nothing waits before it is among the
 * commands of the connection.
 */
export async function commandExec(
  params: CommandExecParams,
  context: MethodContext,
): Promise<CommandExecResponse> {
  checkExec(params, context)
  const program = programOf(params, context)
  const output = outputOf(params, context)
  const { size, sandboxPolicy } = params
  const command = new Command({
    start: () =>
      answering(async () => {
        const held = await confined(program, sandboxPolicy, context)
        return params.tty === true
          ? startInTerminal(held, {
              size: size ?? USUAL_SIZE,
              onOutput: (bytes) => output.add('stdout', bytes),
            })
          : startPiped(held, {
              input: params.streamStdin === true,
              onOutput: output.add,
              ready: context.ready,
            })
      }),
    timeoutMs: params.disableTimeout === true ? undefined : (params.timeoutMs ?? USUAL_TIMEOUT),
    signal: AbortSignal.any([context.signal, output.overflown]),
  })
  const commands = commandsOf(context)
  const name = params.processId ?? undefined
  if (name !== undefined) commands.set(name, command)
  try {
    const { exitCode, timedOut } = await command.end
    if (output.overflown.aborted) throw tooMuch()
    if (timedOut && !isAtLeast(context.dialect.version, '2026-06')) {
      throw new RpcFailure(ERROR_CODES.internalError, 'The command was ended because its time was up.')
    }
    return {
      exitCode: timedOut ? 124 : exitCode,
      stdout: output.text('stdout'),
      stderr: output.text('stderr'),
    }
  } finally {
    if (name !== undefined) commands.delete(name)
  }
}

/** Why a program could not be started is an answer, also to who wants to talk to it. */
async function answering<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start()
  } catch (error) {
    if (error instanceof StartFailure) throw new RpcFailure(ERROR_CODES.internalError, error.message)
    throw error
  }
}

function programOf(params: CommandExecParams, context: MethodContext): Program {
  const [file = '', ...args] = params.command.map((word) => withoutNull(word, '/command'))
  const cwd = resolve(context.defaults.cwd, withoutNull(params.cwd ?? '', '/cwd'))
  return { file, args, cwd, env: environmentOf(params, context) }
}
