/** Bytes of events that are kept once a stream took them, for one that breaks off and comes back. */
const KEPT = 4 * 1024 * 1024

interface LoggedEvent {
  readonly id: number
  readonly data: string
  readonly bytes: number
}

/**
 * What is sent to one client over streams of events, numbered from 1. What no stream took yet is all there; of what one
 * took, the last few megabytes.
 */
export class EventLog {
  readonly #events = new Map<number, LoggedEvent>()
  readonly #keep: number
  #oldest = 1
  #newest = 0
  #taken = 0
  #keptBytes = 0
  #waitingBytes = 0

  /** @param keep bytes */
  constructor(keep: number = KEPT) {
    this.#keep = keep
  }

  /** Bytes that no stream took yet. */
  get waitingBytes(): number {
    return this.#waitingBytes
  }

  append(data: string): void {
    const event = { id: ++this.#newest, data, bytes: Buffer.byteLength(data) }
    this.#events.set(event.id, event)
    this.#waitingBytes += event.bytes
  }

  /** Whether a stream that has everything up to an event can go on behind it. */
  reaches(id: number): boolean {
    return id >= this.#oldest - 1 && id <= this.#newest
  }

  /** Takes the event behind one that the log reaches; undefined when that is the newest. */
  takeAfter(id: number): LoggedEvent | undefined {
    const event = this.#events.get(id + 1)
    if (event !== undefined && event.id > this.#taken) {
      this.#taken = event.id
      this.#waitingBytes -= event.bytes
      this.#keptBytes += event.bytes
      this.#forget(event.id)
    }
    return event
  }

  /** Never the last one that was taken: it may be larger than all that is to be kept. */
  #forget(last: number): void {
    while (this.#keptBytes > this.#keep && this.#oldest < last) {
      this.#keptBytes -= this.#events.get(this.#oldest)?.bytes ?? 0
      this.#events.delete(this.#oldest++)
    }
  }
}
