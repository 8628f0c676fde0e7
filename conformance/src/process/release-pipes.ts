import type { ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'

/** How long nothing must have come from a process that is gone. Milliseconds. */
const QUIET_MS = 300

/**
 * Lets go of the pipes of a process once it has ended and all that it wrote was read. Without this, a process
 * that it left behind and that inherited them would keep its end from us: `close` would never come.
 */
export function releasePipes(child: ChildProcess): void {
  const pipes = [child.stdout, child.stderr].filter((pipe) => pipe !== null)
  child.once('exit', () => {
    let before = -1
    const timer = setInterval(() => {
      const now = pipes.reduce((sum, pipe) => sum + bytesRead(pipe), 0)
      if (now === before && !pipes.some(isBehind)) for (const pipe of pipes) pipe.destroy()
      before = now
    }, QUIET_MS)
    child.once('close', () => clearInterval(timer))
  })
}

/** The pipes of a child process are sockets. */
function bytesRead(pipe: Readable): number {
  return pipe instanceof Socket ? pipe.bytesRead : 0
}

/** Whoever reads it has not taken all of it: a pipeline pauses it then; a loop over it leaves it full. */
function isBehind(pipe: Readable): boolean {
  return pipe.readableLength > 0 || (pipe.isPaused() && pipe.listenerCount('readable') === 0)
}
