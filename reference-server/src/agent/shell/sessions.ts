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
    this.#of(threadId).set(id, session)
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
    this.#of(threadId).delete(id)
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
    await Promise.all(sessions.map((session) => session.stop()))
  }

  async endAll(): Promise<void> {
    await Promise.all([...this.#byThread.keys()].map((threadId) => this.end(threadId)))
  }

  #of(threadId: string): Map<number, ShellSession> {
    const sessions = this.#byThread.get(threadId) ?? new Map<number, ShellSession>()
    this.#byThread.set(threadId, sessions)
    return sessions
  }
}
