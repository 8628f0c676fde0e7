import { spawnSync } from 'node:child_process'

/** Whether the server can be held to the folder of a test. */
export function withCage(): boolean {
  const { status } = spawnSync('bwrap', ['--ro-bind', '/', '/', '--unshare-pid', '--', 'true'])
  if (status === 0) return true
  const why = 'bwrap does not work on this machine: without it, what a fuzzed server does could harm it.'
  if (process.env.HEDDLE_REQUIRE === 'all') throw new Error(why)
  console.warn(why)
  return false
}
