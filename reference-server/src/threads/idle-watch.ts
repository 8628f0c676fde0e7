import { LONGEST_TIMER } from '../longest-timer.ts'

/** Tells which threads nobody has had a use for in a while. */
export class IdleWatch {
  readonly #afterMs: number
  readonly #onIdle: (threadId: string) => void
  readonly #holders = new Map<string, number>()
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(afterMs: number, onIdle: (threadId: string) => void) {
    this.#afterMs = Math.min(afterMs, LONGEST_TIMER)
    this.#onIdle = onIdle
  }

  isHeld(threadId: string): boolean {
    return this.#holders.has(threadId)
  }

  /** Somebody has a use for the thread. @returns how to say that this is over */
  hold(threadId: string): () => void {
    this.forget(threadId)
    this.#holders.set(threadId, (this.#holders.get(threadId) ?? 0) + 1)
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      const left = (this.#holders.get(threadId) ?? 1) - 1
      if (left > 0) this.#holders.set(threadId, left)
      else this.#holders.delete(threadId)
      this.rest(threadId)
    }
  }

  /** Something in the thread came to an end: unless somebody holds it, the time runs from now on. */
  rest(threadId: string): void {
    if (this.isHeld(threadId)) return
    this.forget(threadId)
    const timer = setTimeout(() => {
      this.#timers.delete(threadId)
      this.#onIdle(threadId)
    }, this.#afterMs)
    // It keeps no process alive that has nothing else to do.
    timer.unref()
    this.#timers.set(threadId, timer)
  }

  forget(threadId: string): void {
    clearTimeout(this.#timers.get(threadId))
    this.#timers.delete(threadId)
  }

  close(): void {
    for (const threadId of [...this.#timers.keys()]) this.forget(threadId)
  }
}
