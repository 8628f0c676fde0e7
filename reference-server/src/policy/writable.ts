import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { SandboxPolicy } from '@heddle/protocol'
import type { Permissions } from './permissions.ts'

export interface Surroundings {
  /** The working folder, absolute. */
  readonly cwd: string
  /** The value of `TMPDIR`, if it is set. */
  readonly tmpdir: string | undefined
  /** What the user gave beyond the policy. */
  readonly more?: Permissions
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
    case 'readOnly': {
      const roots = sandbox.type === 'readOnly' ? [] : writableRoots(sandbox, surroundings)
      const more = surroundings.more?.writable ?? []
      const isInRoot = roots.some((root) => isInside(path, root))
      return (
        !path.split(sep).includes('.git') &&
        (isInRoot || more.some((one) => path === one || isInside(path, one)))
      )
    }
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
