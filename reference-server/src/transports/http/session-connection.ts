import type { ServerResponse } from 'node:http'
import type { Message } from '@heddle/protocol'
import { type Limits, manyBytes } from '../../limits.ts'
import { LAST_WORDS, withinTime } from '../../within-time.ts'
import type { Connection, Farewell } from '../connection.ts'
import { Inbox } from '../inbox.ts'
import { Latch } from '../latch.ts'
import { EventLog } from './event-log.ts'
import { EventStream } from './event-stream.ts'
import { Refusal } from './refusal.ts'

/** One client over HTTP: what it says comes in requests, what it is told goes out on a stream of events. */
export class SessionConnection implements Connection {
  readonly transport = 'http'
  readonly incoming: Inbox
  readonly lost: Promise<string>
  readonly #limits: Limits
  readonly #lost = new Latch()
  readonly #stopped = new Latch()
  readonly #log = new EventLog()
  #stream: EventStream | undefined
  #grace: NodeJS.Timeout | undefined
  #drained = () => {}

  constructor(limits: Limits) {
    this.#limits = limits
    this.incoming = new Inbox(limits)
    this.lost = this.#lost.happened
    this.#awaitStream()
  }

  get queuedBytes(): number {
    return this.#log.waitingBytes + (this.#stream?.queuedBytes ?? 0)
  }

  send(message: Message): void {
    if (this.#lost.isDone) return
    this.#log.append(JSON.stringify(message))
    this.#stream?.pump()
    if (this.#log.waitingBytes > this.#limits.queuedBytes) {
      const reason = `more than ${this.#limits.queuedBytes} bytes were left unread`
      this.#end({ code: 1013, reason: `${reason}; open a new session and resume` }, reason)
    }
  }

  async ready(): Promise<void> {
    if (this.#lost.isDone || this.#log.waitingBytes < manyBytes(this.#limits)) return
    const drain = new Promise<void>((resolve) => {
      this.#drained = resolve
    })
    await Promise.race([drain, this.lost, this.#stopped.happened])
  }

  /**
   * Takes a message of the client.
   *
   * @returns false when too many wait, and it was not taken
   * @throws Refusal when nothing is taken any more
   */
  offer(text: string): boolean {
    if (this.#stopped.isDone || this.#lost.isDone) {
      throw new Refusal(503, 'This session takes no more messages: it ends.')
    }
    if (this.incoming.isFull) return false
    this.incoming.put(text)
    return true
  }

  /**
   * Streams on a response what comes behind an event. A stream that is open is ended: the client knows better than we
   * whether it still reads it.
   *
   * @param lastId the last event that the client has; 0 for none
   * @throws Refusal when what comes behind that is no longer kept
   */
  attach(response: ServerResponse, lastId: number): void {
    if (!this.#log.reaches(lastId)) {
      throw new Refusal(
        410,
        `What comes behind event ${lastId} is not kept any more. Open a new session, and resume its threads.`,
      )
    }
    clearTimeout(this.#grace)
    this.#stream?.replace()
    const stream = new EventStream(response, this.#log, lastId, () => {
      if (this.#log.waitingBytes < manyBytes(this.#limits)) this.#drained()
    })
    this.#stream = stream
    stream.closed.then(() => {
      if (this.#stream !== stream) return
      this.#stream = undefined
      this.#awaitStream()
    })
  }

  stopReading(): void {
    this.#stopped.happen('')
    this.incoming.end()
  }

  async close(farewell: Farewell): Promise<void> {
    const stream = this.#stream
    this.#end(farewell, farewell.reason)
    if (stream !== undefined) await withinTime(stream.closed, LAST_WORDS)
  }

  #end(farewell: Farewell, reason: string): void {
    if (this.#lost.isDone) return
    this.#lost.happen(reason)
    this.incoming.end()
    clearTimeout(this.#grace)
    this.#stream?.end(farewell)
  }

  #awaitStream(): void {
    if (this.#lost.isDone) return
    const reason = 'nobody read its events for a while'
    this.#grace = setTimeout(
      () => this.#end({ code: 1008, reason }, reason),
      this.#limits.sessionGraceMs,
    ).unref()
  }
}
