import { ProtocolViolation } from './errors.ts'

export type RequestId = number | string

/** What the other side can send, told apart. */
export type Incoming =
  | { readonly kind: 'request'; readonly id: RequestId; readonly method: string; readonly params: unknown }
  | {
      readonly kind: 'notification'
      readonly method: string
      readonly params: unknown
      readonly emittedAtMs: unknown
    }
  | { readonly kind: 'result'; readonly id: unknown; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: unknown; readonly error: AnswerError }

export interface AnswerError {
  readonly code: number
  readonly message: string
  readonly data?: unknown
}

/**
 * Reads one message. Members that it does not know are left alone.
 *
 * @throws ProtocolViolation when the text is no message
 */
export function parseMessage(text: string): Incoming {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ProtocolViolation(text, 'it is not JSON')
  }
  if (!isObject(value)) throw new ProtocolViolation(text, 'it is not a JSON object')
  const { id, method, params, result, error, emittedAtMs } = value
  if (typeof method === 'string') {
    if (!('id' in value)) return { kind: 'notification', method, params, emittedAtMs }
    if (!isRequestId(id)) throw new ProtocolViolation(text, 'its id is neither an integer nor a string')
    return { kind: 'request', id, method, params }
  }
  if ('result' in value) return { kind: 'result', id, result }
  if (isAnswerError(error)) return { kind: 'error', id, error }
  throw new ProtocolViolation(text, 'it has no method, no result and no error')
}

function isAnswerError(value: unknown): value is AnswerError {
  return isObject(value) && typeof value.code === 'number' && typeof value.message === 'string'
}

export function isRequestId(value: unknown): value is RequestId {
  return typeof value === 'string' || Number.isSafeInteger(value)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
