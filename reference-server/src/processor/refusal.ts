import {
  ERROR_CODES,
  type ErrorMessage,
  type Json,
  type RequestId,
  type RequestMessage,
} from '@heddle/protocol'
import { brief } from './brief.ts'
import { RpcFailure } from './rpc-failure.ts'

/** @param id null where the request could not be read so far */
export function errorMessage(id: RequestId | null, code: number, message: string, data?: Json): ErrorMessage {
  return {
    id,
    error: { code, message: brief(message), ...(data === undefined ? {} : { data: brief(data) }) },
  }
}

/**
 * The answer to a request that was not carried out.
 *
 * @param log is told where it is no refusal, but a fault of the server
 */
export function refusal(request: RequestMessage, error: unknown, log: (line: string) => void): ErrorMessage {
  if (error instanceof RpcFailure) return errorMessage(request.id, error.code, error.message, error.data)
  log(`${request.method} failed: ${error instanceof Error ? error.stack : String(error)}`)
  const reason = error instanceof Error ? error.message : String(error)
  return errorMessage(request.id, ERROR_CODES.internalError, `The server failed: ${reason}`)
}
