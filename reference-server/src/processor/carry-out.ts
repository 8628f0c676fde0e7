import { ERROR_CODES, type Json, type RequestMessage } from '@heddle/protocol'
import type { Dialect } from './dialect.ts'
import { experimentalPart } from './experimental.ts'
import type { Handler, MethodContext } from './methods/index.ts'
import { invalidParams, RpcFailure } from './rpc-failure.ts'

/**
 * Carries out a request in the words of its client: what its version does not have is neither taken nor given.
 *
 * @param handler undefined where the server does not have the method
 * @throws RpcFailure for what is refused
 */
export async function carryOut(
  request: RequestMessage,
  handler: Handler | undefined,
  context: MethodContext,
): Promise<Json> {
  const { dialect } = context
  const experimental = experimentalPart(dialect, request.method, request.params)
  if (experimental !== undefined) {
    throw new RpcFailure(ERROR_CODES.invalidRequest, `${experimental} requires experimentalApi capability`)
  }
  const method = dialect.validators.method(request.method)
  if (handler === undefined || !method?.result) {
    throw new RpcFailure(
      ERROR_CODES.methodNotFound,
      method === undefined
        ? `There is no method ${request.method} in protocol ${dialect.version}.`
        : `This server does not implement ${request.method} yet.`,
    )
  }
  checkParams(dialect, request)
  // Checked: from here on the params are what the type of the method says, or empty where it has none.
  const given = request.params ?? {}
  const params = method.params === null ? {} : dialect.say(method.params.name, given as object)
  const result = await handler(params as never, context)
  const said = dialect.say(method.result.name, result)
  if (said === undefined) {
    throw new Error(`the result of ${request.method} cannot be said in protocol ${dialect.version}`)
  }
  return said
}

/** @throws RpcFailure with the first thing that is wrong with the params */
export function checkParams(
  { validators }: Pick<Dialect, 'validators'>,
  { method, params }: RequestMessage,
): void {
  const [problem] = validators.params(method, params)
  if (problem === undefined) return
  const place = problem.pointer === '' ? 'params' : `params${problem.pointer}`
  throw invalidParams(problem.pointer, `Invalid params of ${method}: ${place} ${problem.message}`)
}
