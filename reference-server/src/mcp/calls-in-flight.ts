import type { AskUser } from './elicitation.ts'

export interface CallInFlight {
  readonly threadId: string
  readonly ask: AskUser
  /** The tool says how far it is. */
  readonly progress: (progress: ToolProgress) => void
}

export interface ToolProgress {
  readonly message?: string | undefined
  readonly progress: number
  readonly total?: number | undefined
}

/**
 * The calls that an MCP server works on. MCP does not say which of them a question is about, and a question must not come
 * before the eyes of another thread's user: it is the last call's when all are of one thread, and nobody's otherwise.
 */
export class CallsInFlight {
  readonly #calls = new Map<number, CallInFlight>()
  #count = 0

  /** @returns what its progress is told by, and what to do when it has ended */
  begin(call: CallInFlight): { readonly token: number; readonly end: () => void } {
    const token = this.#count++
    this.#calls.set(token, call)
    return { token, end: () => this.#calls.delete(token) }
  }

  of(token: unknown): CallInFlight | undefined {
    return typeof token === 'number' ? this.#calls.get(token) : undefined
  }

  /** Who is asked by the MCP server now; undefined when that cannot be told. */
  asked(): AskUser | undefined {
    const calls = [...this.#calls.values()]
    const isOneThread = new Set(calls.map(({ threadId }) => threadId)).size === 1
    return isOneThread ? calls.at(-1)?.ask : undefined
  }
}
