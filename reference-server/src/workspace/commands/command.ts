import { LONGEST_TIMER } from '../../longest-timer.ts'
import type { Input, Running } from './running.ts'

export interface CommandEnd {
  readonly exitCode: number
  /** It was ended because its time was up. */
  readonly timedOut: boolean
}

export interface CommandOptions {
  readonly start: () => Promise<Running>
  /** Milliseconds; undefined: as long as it likes. */
  readonly timeoutMs: number | undefined
  /** Aborted: it is ended. */
  readonly signal: AbortSignal
}

/** A command from the moment on that it was asked for: whoever talks to it need not know whether it has started yet. */
export class Command {
  /** Rejects as the start does. */
  readonly end: Promise<CommandEnd>
  readonly #running: Promise<Running>
  readonly #stopped = new AbortController()

  constructor({ start, timeoutMs, signal }: CommandOptions) {
    this.#running = start()
    this.end = this.#run(timeoutMs, AbortSignal.any([signal, this.#stopped.signal]))
    // Whoever closes it does not care how it ends.
    this.end.catch(() => {})
  }

  /** Undefined when the command takes none. */
  async input(): Promise<Input | undefined> {
    return (await this.#running).input
  }

  /** @returns whether it has a terminal */
  async resize(rows: number, cols: number): Promise<boolean> {
    const { resize } = await this.#running
    resize?.(rows, cols)
    return resize !== undefined
  }

  /** Tells it to end. */
  terminate(): void {
    this.#stopped.abort()
  }

  async close(): Promise<void> {
    this.terminate()
    await this.end.catch(() => {})
  }

  async #run(timeoutMs: number | undefined, stopped: AbortSignal): Promise<CommandEnd> {
    const running = await this.#running
    const stop = () => running.stop()
    if (stopped.aborted) stop()
    else stopped.addEventListener('abort', stop, { once: true })
    let timedOut = false
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(
            () => {
              timedOut = true
              stop()
            },
            Math.min(timeoutMs, LONGEST_TIMER),
          )
    // A client that is slow to take the last output takes no time of the command.
    running.exited.then(() => clearTimeout(timer))
    try {
      return { exitCode: await running.ended, timedOut }
    } finally {
      clearTimeout(timer)
      stopped.removeEventListener('abort', stop)
    }
  }
}
