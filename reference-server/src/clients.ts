import type { SessionEnd } from './processor/index.ts'
import type { Connection, Farewell, Transport } from './transports/index.ts'
import { withinTime } from './within-time.ts'

/** Milliseconds that requests have to be answered when nothing more is read. */
const PATIENCE = 3000

/** Everybody who is connected. */
export class Clients {
  /** Each with the end of what it has to say. */
  readonly #present = new Map<Connection, Promise<SessionEnd>>()

  get count(): number {
    return this.#present.size
  }

  add(connection: Connection, end: Promise<SessionEnd>): void {
    this.#present.set(connection, end)
  }

  /** Settles when all that a client was told is out, or cannot be. */
  async dismiss(connection: Connection, farewell: Farewell): Promise<void> {
    await connection.close(farewell)
    this.#present.delete(connection)
  }

  /** Settles when also what they had running is ended: whoever ends the process would leave it behind. */
  async dismissAll(farewell: Farewell): Promise<void> {
    const ends = [...this.#present.values()]
    await Promise.all([...this.#present.keys()].map((connection) => this.dismiss(connection, farewell)))
    await withinTime(Promise.allSettled(ends), PATIENCE)
  }

  /** Takes no more requests, and waits until those that were read are answered. All go on hearing. */
  async stopReading(): Promise<void> {
    for (const connection of this.#present.keys()) connection.stopReading()
    await withinTime(Promise.allSettled(this.#present.values()), PATIENCE)
  }

  countByTransport(): ReadonlyMap<Transport, number> {
    const counts = new Map<Transport, number>()
    for (const { transport } of this.#present.keys()) counts.set(transport, (counts.get(transport) ?? 0) + 1)
    return counts
  }

  queuedBytes(): number {
    return [...this.#present.keys()].reduce((sum, { queuedBytes }) => sum + queuedBytes, 0)
  }
}
