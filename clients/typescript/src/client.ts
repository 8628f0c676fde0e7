// Made by heddle from protocol 2026-11; do not edit, generate again instead.

import { BaseClient } from './base-client.ts'
import type { RequestOptions } from './connection.ts'
import type {
  ThreadListParams,
  ThreadListResponse,
  ThreadReadParams,
  ThreadReadResponse,
  ThreadResumeParams,
  ThreadResumeResponse,
  ThreadStartParams,
  ThreadStartResponse,
  TurnInterruptParams,
  TurnInterruptResponse,
  TurnStartParams,
  TurnStartResponse,
} from './types/index.ts'

/**
 * A connection to one server, after the handshake. Every request of the protocol is a method of its group;
 * threads and turns have handles that do the bookkeeping, see `startThread`.
 *
 * Calls reject with `RpcError`, `RequestTimeout`, `ConnectionClosed` or `ProtocolViolation`.
 */
export class Client extends BaseClient {
  /** Requests of `thread/`. */
  readonly thread = {
    /** Starts a new thread and subscribes to it. */
    start: (params: ThreadStartParams = {}, options?: RequestOptions): Promise<ThreadStartResponse> =>
      this.request('thread/start', params, options),
    /** Takes up a stored thread again and subscribes to it. */
    resume: (params: ThreadResumeParams, options?: RequestOptions): Promise<ThreadResumeResponse> =>
      this.request('thread/resume', params, options),
    /** Lists stored threads, page by page. */
    list: (params: ThreadListParams = {}, options?: RequestOptions): Promise<ThreadListResponse> =>
      this.request('thread/list', params, options),
    /** Shows a thread without loading it or subscribing to it. */
    read: (params: ThreadReadParams, options?: RequestOptions): Promise<ThreadReadResponse> =>
      this.request('thread/read', params, options),
  }

  /** Requests of `turn/`. */
  readonly turn = {
    /** Gives the agent something to do. */
    start: (params: TurnStartParams, options?: RequestOptions): Promise<TurnStartResponse> =>
      this.request('turn/start', params, options),
    /** Stops a running turn. */
    interrupt: (params: TurnInterruptParams, options?: RequestOptions): Promise<TurnInterruptResponse> =>
      this.request('turn/interrupt', params, options),
  }
}
