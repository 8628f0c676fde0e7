import { randomInt } from 'node:crypto'
import type { CommandStart } from '../../tools/index.ts'
import { ShellSession } from './session.ts'
import type { ShownCommand } from './shown-command.ts'

/** Commands of one thread that run at once. */
const MOST = 16

/**
 * The commands of the agent that run, thread by thread. They live on from turn to turn, and end with the time that
 * their thread is in memory.
 */
export class ShellSessions {
  readonly #byThread = new Map<string, Map<number, ShellSession>>()
  /** What ends with threads that are gone already. */
  readonly #ending = new Set<Promise<unknown>>()
  // Not from the beginning: a model that remembers a session of an earlier server gets none of this one.
  #nextId = randomInt(1000, 1_000_000)

  newId(): number {
    return this.#nextId++
  }

  /** Whether one more can be started. */
  hasRoom(threadId: string): boolean {
    const running = [...this.#of(threadId).values()].filter(({ end }) => end === undefined)
    return running.length < MOST
  }

  start(
    threadId: string,
    id: number,
    start: Omit<CommandStart, 'onOutput'>,
    shown: ShownCommand,
  ): ShellSession {
    const session = new ShellSession(id, start, shown)
    const sessions = this.#byThread.get(threadId) ?? new Map<number, ShellSession>()
    this.#byThread.set(threadId, sessions.set(id, session))
    // What ended and was never asked about is not kept for ever.
    const over = [...sessions.values()].filter(({ end }) => end !== undefined)
    for (const { id: old } of over.slice(0, -MOST)) sessions.delete(old)
    return session
  }

  get(threadId: string, id: number): ShellSession | undefined {
    return this.#of(threadId).get(id)
  }

  /** The ids of those that run, or have something left to tell. */
  ids(threadId: string): number[] {
    return [...this.#of(threadId).keys()]
  }

  /** The model knows how it ended. */
  forget(threadId: string, { id }: ShellSession): void {
    this.#byThread.get(threadId)?.delete(id)
  }

  /** A turn is over: what it started goes on unseen. */
  turnOver(threadId: string, turnId: string): void {
    for (const session of this.#of(threadId).values()) {
      if (session.shown?.turnId === turnId) session.hide()
    }
  }

  /** Ends all of a thread. */
  async end(threadId: string): Promise<void> {
    const sessions = [...this.#of(threadId).values()]
    this.#byThread.delete(threadId)
    const stopped = Promise.all(sessions.map((session) => session.stop()))
    this.#ending.add(stopped)
    await stopped
    this.#ending.delete(stopped)
  }

  async endAll(): Promise<void> {
    for (const threadId of [...this.#byThread.keys()]) void this.end(threadId)
    await Promise.all(this.#ending)
  }

  #of(threadId: string): ReadonlyMap<number, ShellSession> {
    return this.#byThread.get(threadId) ?? NONE
  }
}

const NONE: ReadonlyMap<number, ShellSession> = new Map()
