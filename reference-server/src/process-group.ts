import { readdirSync, readFileSync } from 'node:fs'

/** Time for a program to end by itself when it is told to, before it is killed. Milliseconds. */
const GRACE = 300

/** Sends a signal to all of a group. Nothing happens when nobody is left in it. */
export function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  // Windows has no groups.
  if (leader !== undefined) send(process.platform === 'win32' ? leader : -leader, signal)
}

function send(whom: number, signal: NodeJS.Signals): void {
  try {
    process.kill(whom, signal)
  } catch {
    // Nobody is left.
  }
}

/**
 * Kills what is left of a session. In a terminal a shell gives each of its jobs a group of its own, and those need not
 * heed that the terminal has gone. Only Linux says who belongs to a session.
 */
export function killSession(leader: number): void {
  if (process.platform !== 'linux') return
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry) && sessionOf(entry) === leader) send(Number(entry), 'SIGKILL')
  }
}

function sessionOf(pid: string): number | undefined {
  try {
    // pid (name) state parent group session …, where the name can hold anything.
    const [, , , session] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return Number(session)
  } catch {
    return undefined
  }
}

/** Tells a group to end, and kills what does not. */
export function stopGroup(
  leader: number | undefined,
  ended: Promise<unknown>,
  signals: readonly NodeJS.Signals[],
): void {
  for (const signal of signals) signalGroup(leader, signal)
  const timer = setTimeout(() => signalGroup(leader, 'SIGKILL'), GRACE)
  ended.then(() => clearTimeout(timer))
}
