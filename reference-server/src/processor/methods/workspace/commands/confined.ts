import { type CommandExecParams, ERROR_CODES } from '@heddle/protocol'
import type { Program } from '../../../../workspace/index.ts'
import { RpcFailure } from '../../../rpc-failure.ts'

/**
 * The program that runs the given one within the limits that a client asks for. This is the place where a sandbox
 * comes in; until one does, only what is to have no limits is run.
 */
export async function confined(
  program: Program,
  policy: CommandExecParams['sandboxPolicy'],
): Promise<Program> {
  if (policy?.type === 'dangerFullAccess' || policy?.type === 'externalSandbox') return program
  throw new RpcFailure(
    ERROR_CODES.invalidRequest,
    `This server has no sandbox to hold the command to ${policy ? `the policy ${policy.type}` : 'its usual limits'}. ` +
      'Ask for the sandboxPolicy dangerFullAccess to run it with all rights of the user.',
  )
}
