import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { SandboxPolicy } from '@heddle/protocol'

export interface Surroundings {
  /** The working folder, absolute. */
  readonly cwd: string
  /** The value of `TMPDIR`, if it is set. */
  readonly tmpdir: string | undefined
}

/**
 * May the server itself write to this file under this sandbox policy? Both the file and the folders are
 * taken as they are: the caller resolves symbolic links. `.git` folders are never inside the workspace,
 * for what is in them runs with the next git command.
 */
export function isWritable(path: string, sandbox: SandboxPolicy, surroundings: Surroundings): boolean {
  switch (sandbox.type) {
    case 'dangerFullAccess':
    case 'externalSandbox':
      return true
    case 'workspaceWrite':
      return (
        !path.split(sep).includes('.git') &&
        writableRoots(sandbox, surroundings).some((root) => isInside(path, root))
      )
    default:
      return false
  }
}

/** The folders that may be written to, absolute; links on the way are not resolved. */
export function writableRoots(
  sandbox: SandboxPolicy & { type: 'workspaceWrite' },
  { cwd, tmpdir }: Surroundings,
): string[] {
  return [
    cwd,
    ...(sandbox.writableRoots ?? []),
    ...(sandbox.excludeSlashTmp === true || sep !== '/' ? [] : ['/tmp']),
    ...(sandbox.excludeTmpdirEnvVar === true || !tmpdir ? [] : [tmpdir]),
  ]
}

function isInside(path: string, root: string): boolean {
  const way = relative(resolve(root), path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
