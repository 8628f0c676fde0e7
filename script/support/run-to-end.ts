import { spawn } from 'node:child_process'

export type Command = readonly [string, ...string[]]

export interface Ended {
  /** The exit code; of a command that could not be started or was killed, one that no command has. */
  readonly code: number
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string
}

/** No command of ours takes longer unless it hangs. */
const LIMIT_MS = 30 * 60_000

/** Runs a command to its end. One that takes longer is killed, with everything that it started. */
export function runToEnd(
  [command, ...args]: Command,
  { limitMs = LIMIT_MS, env = process.env }: { limitMs?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own, so that nothing of it is left when its time is over.
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    const killAll = () => {
      if (child.pid === undefined) return
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended by itself in this moment.
      }
    }
    const limit = setTimeout(() => {
      output += `\n(killed: not done within ${limitMs / 60_000} minutes)`
      killAll()
    }, limitMs)
    process.once('exit', killAll)
    const end = (code: number) => {
      clearTimeout(limit)
      process.off('exit', killAll)
      resolve({ code, output })
    }
    child.once('error', ({ message }) => {
      output += message
      end(-1)
    })
    child.once('close', (code) => end(code ?? -1))
  })
}
