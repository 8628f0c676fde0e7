import { type CommandExecParams, ERROR_CODES } from '@heddle/protocol'
import { isLimited } from '../../../../sandbox/index.ts'
import type { Program } from '../../../../workspace/index.ts'
import { RpcFailure } from '../../../rpc-failure.ts'
import type { MethodContext } from '../../context.ts'
import { initialSettings } from '../../settings.ts'

/**
 * The program that runs the given one within the limits that a client asks for, or else within those that a new thread
 * would have in its folder.
 */
export async function confined(
  program: Program,
  asked: CommandExecParams['sandboxPolicy'],
  context: MethodContext,
): Promise<Program> {
  const policy = asked ?? initialSettings(context, program.cwd).sandbox
  if (!isLimited(policy)) return program
  const sandbox = await context.services.workplace.sandbox()
  if (sandbox === undefined) {
    throw new RpcFailure(
      ERROR_CODES.invalidRequest,
      `This server has no sandbox to hold the command to the policy ${policy.type}. ` +
        'Ask for the sandboxPolicy dangerFullAccess to run it with all rights of the user.',
    )
  }
  const { cwd, env } = program
  return { ...program, ...sandbox.hold(program, { limits: policy, cwd, workspace: cwd, tmpdir: env.TMPDIR }) }
}
