import type { ClientParts } from '../base-client.ts'
import type { Connection, RequestOptions } from '../connection.ts'
import type { Dispatcher } from '../dispatcher.ts'
import type { ClientRequests } from '../methods.ts'
import {
  type InterruptTurn,
  type StartTurn,
  type Thread,
  type Turn,
  textInput,
  type UserInput,
} from '../roles.ts'
import { type TurnHandle, TurnStream } from './turn.ts'

/** What `run` can be told beside the input: how the turn is to be run, as on the wire. */
export type TurnSettings = Omit<StartTurn, 'threadId' | 'input'>

export interface RunOptions {
  /** Interrupts the turn when it aborts. */
  readonly signal?: AbortSignal
  /** How many events may wait for their reader; 65,536 when left out. */
  readonly maxBufferedEvents?: number
}

const MAX_BUFFERED_EVENTS = 65_536

/** A conversation: holds its id and starts turns in it. */
export class ThreadHandle {
  /** The thread as the server told it when it was started or resumed. */
  readonly thread: Thread
  readonly #connection: Connection
  readonly #dispatcher: Dispatcher

  constructor(thread: Thread, { connection, dispatcher }: ClientParts) {
    this.thread = thread
    this.#connection = connection
    this.#dispatcher = dispatcher
  }

  get id(): string {
    return this.thread.id
  }

  /**
   * Starts a turn; resolves when the server has accepted it.
   *
   * @param input a text, or parts
   */
  async run(
    input: string | UserInput[],
    settings: TurnSettings = {},
    options: RunOptions = {},
  ): Promise<TurnHandle> {
    const { signal, maxBufferedEvents = MAX_BUFFERED_EVENTS } = options
    signal?.throwIfAborted()
    const parts: UserInput[] = typeof input === 'string' ? [textInput(input)] : input
    const stream = this.#follow(maxBufferedEvents)
    let turn: Turn
    try {
      const params: StartTurn = { ...settings, threadId: this.id, input: parts }
      const answer = await this.#connection.request('turn/start', params)
      turn = (answer as ClientRequests['turn/start']['result']).turn
    } catch (error) {
      stream.fail(error)
      throw error
    }
    stream.bind(turn)
    const handle = this.#handle(stream, turn.id)
    if (signal !== undefined) interruptOn(signal, handle)
    return handle
  }

  /** Begins to collect what is told about the next turn. */
  #follow(maxBufferedEvents: number): TurnStream {
    const stream = new TurnStream(this.id, maxBufferedEvents)
    const stop = this.#dispatcher.follow(stream)
    stream.result.then(stop, stop)
    return stream
  }

  #handle(stream: TurnStream, turnId: string): TurnHandle {
    const place: InterruptTurn = { threadId: this.id, turnId }
    return {
      id: turnId,
      threadId: this.id,
      result: stream.result,
      [Symbol.asyncIterator]: () => stream.events[Symbol.asyncIterator](),
      interrupt: async (options?: RequestOptions) => {
        if (stream.ended) return
        try {
          await this.#connection.request('turn/interrupt', place, options)
        } catch (error) {
          // The end of the turn and the wish for it can cross on the way.
          if (!stream.ended) throw error
        }
      },
    }
  }
}

function interruptOn(signal: AbortSignal, turn: TurnHandle): void {
  const interrupt = (): void => void turn.interrupt().catch(() => undefined)
  signal.addEventListener('abort', interrupt, { once: true })
  const forget = (): void => signal.removeEventListener('abort', interrupt)
  turn.result.then(forget, forget)
  if (signal.aborted) interrupt()
}
