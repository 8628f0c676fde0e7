import { isAbsolute, resolve } from 'node:path'
import { objectArguments } from './json-arguments.ts'

/** What a model requests. */
export interface PermissionArguments {
  readonly reason: string | null
  /** Absolute. */
  readonly write: readonly string[]
  readonly network: boolean
}

/** More would be no question any more. */
const MOST_PATHS = 20

/**
 * What the model wrote is not trusted.
 *
 * @param cwd what paths are relative to
 * @returns a sentence for the model when it cannot be used
 */
export function permissionArguments(input: string, cwd: string): PermissionArguments | string {
  const args = objectArguments(input)
  if (args === undefined) return 'The arguments of request_permissions are no JSON object.'
  const { reason, write, network } = args
  const paths = Array.isArray(write) ? write : []
  if (
    !paths.every((path): path is string => typeof path === 'string' && path !== '' && !path.includes('\0'))
  ) {
    return 'The argument "write" of request_permissions is a list of paths.'
  }
  if (paths.length > MOST_PATHS)
    return `Request at most ${MOST_PATHS} paths at once; a folder holds all that is in it.`
  if (paths.length === 0 && network !== true)
    return 'request_permissions needs "write", a list of paths, or "network": true.'
  return {
    reason: typeof reason === 'string' && reason !== '' ? reason : null,
    write: paths.map((path) => (isAbsolute(path) ? resolve(path) : resolve(cwd, path))),
    network: network === true,
  }
}
