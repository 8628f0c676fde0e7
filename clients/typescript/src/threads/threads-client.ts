import { BaseClient, type ClientParts } from '../base-client.ts'
import type { RequestOptions } from '../connection.ts'
import type { ThreadResumeParams, ThreadStartParams } from '../types/index.ts'
import { ThreadHandle } from './thread.ts'

/** A client of a protocol with threads and turns: it has handles that do their bookkeeping. */
export abstract class ThreadsClient extends BaseClient {
  readonly #parts: ClientParts

  constructor(parts: ClientParts) {
    super(parts)
    this.#parts = parts
  }

  /** Starts a new conversation. */
  async startThread(params: ThreadStartParams = {}, options?: RequestOptions): Promise<ThreadHandle> {
    const { thread } = await this.request('thread/start', params, options)
    return new ThreadHandle(thread, this.#parts)
  }

  /** Takes up a conversation again; `thread.turns` of the handle is what was said so far. */
  async resumeThread(params: ThreadResumeParams, options?: RequestOptions): Promise<ThreadHandle> {
    const { thread } = await this.request('thread/resume', params, options)
    return new ThreadHandle(thread, this.#parts)
  }
}
