import type { ChildProcess } from 'node:child_process'
import { setImmediate, setTimeout } from 'node:timers/promises'

/** How often, and how long each time, the last output of a program is waited for. Milliseconds. */
const TIMES = 10
const PAUSE = 20

/**
 * Waits for what a program that has ended still has in its pipes, and lets go of them. They close by themselves, unless
 * something that it started and that got away holds them open.
 *
 * Counted is how often the pipes were looked into, and not the time alone: on a machine that is busy the end of a program
 * can be told before its output is, and all the time be gone before anybody looks.
 *
 * @param closed settles when the pipes are closed
 * @param waits while there are any, nobody takes more, and nothing is read
 */
export async function takeLastOutput(
  child: ChildProcess,
  closed: Promise<unknown>,
  waits: ReadonlySet<Promise<unknown>> = new Set(),
): Promise<void> {
  let isClosed = false
  const done = closed.then(() => {
    isClosed = true
  })
  for (let times = 0; times < TIMES && !isClosed; times++) {
    while (waits.size > 0) {
      await Promise.all(waits)
      times = 0
    }
    await Promise.race([done, setTimeout(PAUSE, undefined, { ref: false })])
    // Between a timer and this the event loop looks at all pipes.
    await setImmediate()
  }
  child.stdin?.destroy()
  child.stdout?.destroy()
  child.stderr?.destroy()
}
