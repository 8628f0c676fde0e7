import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { NO_MORE, writableRoots } from '../policy/index.ts'
import type { Held, Sandbox } from './sandbox.ts'

/** Longer than a program takes that does nothing. Milliseconds. */
const PATIENCE = 10_000

/**
 * The sandbox of Linux, by bubblewrap: the whole file system is there to be read, and only what the policy names can be
 * written to. Links are no way out, for what is protected is the place and not the name.
 *
 * @param hidden folders that commands must not see: they are empty inside
 * @returns a sentence that says why there is none, where it is missing or the system does not let it work
 */
export async function bubblewrap(hidden: readonly string[]): Promise<Sandbox | string> {
  if (process.platform !== 'linux')
    return `There is no sandbox for ${process.platform}; there is one for linux.`
  const sandbox: Sandbox = {
    name: 'bubblewrap',
    hold: (program, held) => ({
      file: 'bwrap',
      args: [...limitsOf(held, hidden), '--', program.file, ...program.args],
    }),
  }
  const trial = sandbox.hold(
    { file: 'true', args: [] },
    { limits: { type: 'readOnly', networkAccess: false }, cwd: '/', workspace: '/', tmpdir: undefined },
  )
  try {
    await promisify(execFile)(trial.file, trial.args, { timeout: PATIENCE })
    return sandbox
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return 'The program bwrap is not on the PATH: install bubblewrap (Debian: apt install bubblewrap).'
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    return `bubblewrap is there and cannot work: ${reason || 'it did not end'}. User namespaces have to be allowed here.`
  }
}

function limitsOf(
  { limits, cwd, workspace, tmpdir, more = NO_MORE }: Held,
  hidden: readonly string[],
): string[] {
  const own = limits.type === 'workspaceWrite' ? writableRoots(limits, { cwd: workspace, tmpdir }) : []
  const roots = existing(outermost([...own, ...more.writable]))
  return [
    // In the group of who starts it, which is one of its own without a terminal, or with one of its own: whoever ends that
    // group ends all of it, also while it is still being made.
    ...['--die-with-parent', '--unshare-user-try', '--unshare-pid', '--unshare-ipc', '--unshare-uts'],
    ...(limits.networkAccess === true || more.network ? [] : ['--unshare-net']),
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'],
    ...roots.flatMap((root) => ['--bind', root, root]),
    // What is in these runs with the next command of git, outside of any sandbox.
    ...existing(roots.map((root) => join(root, '.git'))).flatMap((folder) => ['--ro-bind', folder, folder]),
    // Inside a root or not: last, so that nothing brings them back.
    ...existing(hidden).flatMap((folder) => ['--tmpfs', folder]),
    ...['--chdir', cwd],
  ]
}

/**
 * Without the places that lie in others, which are open already. Whoever may write to the outer one could put a link in
 * place of the inner one, and would get what it leads to.
 */
function outermost(places: readonly string[]): string[] {
  const roots = new Set(existing(places))
  return places.filter((place) => {
    const [above] = existing([dirname(place)])
    return (
      above === undefined || ![...roots].some((root) => above === root || above.startsWith(`${root}${sep}`))
    )
  })
}

/** The places that are there, without links on the way: a link would be followed by whoever mounts. */
function existing(places: readonly string[]): string[] {
  const real = places
    .filter((place) => isAbsolute(place) && existsSync(place))
    .map((place) => realpathSync(place))
  return [...new Set(real)]
}
