/**
 * The envelope of every message: JSON-RPC 2.0 without the member `jsonrpc`, which is never sent and is
 * tolerated when received. Client and server number their requests in two separate spaces.
 */

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** Chosen by the side that asks; the other side gives it back unchanged. An integer or a string. */
export type RequestId = number | string

export interface RequestMessage {
  readonly id: RequestId
  readonly method: string
  readonly params?: Json
}

export interface NotificationMessage {
  readonly method: string
  readonly params?: Json
  /** Unix milliseconds; only on notifications of a server, since 2026-11. */
  readonly emittedAtMs?: number
}

export interface ResultMessage {
  readonly id: RequestId
  readonly result: Json
}

export interface ErrorMessage {
  /** Null when the request could not be read so far as to know its id. */
  readonly id: RequestId | null
  readonly error: RpcError
}

export interface RpcError {
  readonly code: number
  readonly message: string
  readonly data?: Json
}

export type Message = RequestMessage | NotificationMessage | ResultMessage | ErrorMessage

/** A message, told what it is; or why it is none. */
export type Classified =
  | { readonly kind: 'request'; readonly message: RequestMessage }
  | { readonly kind: 'notification'; readonly message: NotificationMessage }
  | { readonly kind: 'result'; readonly message: ResultMessage }
  | { readonly kind: 'error'; readonly message: ErrorMessage }
  | { readonly kind: 'invalid'; readonly reason: string; readonly pointer: string }

/** Tells what a parsed JSON value is as a message. Members it does not know are left alone. */
export function classify(value: unknown): Classified {
  if (Array.isArray(value)) return invalid('', 'a batch (an array) is not part of this protocol')
  if (!isObject(value)) return invalid('', `a message is a JSON object, this is ${describe(value)}`)
  const hasId = 'id' in value
  if ('method' in value) {
    if (typeof value.method !== 'string') return invalid('/method', 'the method must be a string')
    if (!hasId) return { kind: 'notification', message: value as unknown as NotificationMessage }
    if (!isRequestId(value.id)) return invalid('/id', 'the id of a request must be a string or an integer')
    return { kind: 'request', message: value as unknown as RequestMessage }
  }
  if ('error' in value) {
    if (!isObject(value.error)) return invalid('/error', 'the error must be an object')
    if (!Number.isInteger(value.error.code)) return invalid('/error/code', 'the code must be an integer')
    if (typeof value.error.message !== 'string')
      return invalid('/error/message', 'the message must be a string')
    if (value.id !== null && !isRequestId(value.id))
      return invalid('/id', 'the id of an answer must be the id of its request')
    return { kind: 'error', message: value as unknown as ErrorMessage }
  }
  if ('result' in value) {
    if (!isRequestId(value.id)) return invalid('/id', 'the id of an answer must be the id of its request')
    return { kind: 'result', message: value as unknown as ResultMessage }
  }
  return invalid('', 'a message has a method, a result or an error')
}

export function isRequestId(value: unknown): value is RequestId {
  return typeof value === 'string' || Number.isSafeInteger(value)
}

function invalid(pointer: string, reason: string): Classified {
  return { kind: 'invalid', pointer, reason }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  return value === null ? 'null' : `a ${typeof value}`
}
