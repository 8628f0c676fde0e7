import { resolve } from 'node:path'
import type { MethodContext } from '../context.ts'

/** Working folders as absolute paths, each once; that of the server when none are named. */
export function foldersOf(cwds: readonly string[] | undefined, { defaults }: MethodContext): string[] {
  const named = cwds && cwds.length > 0 ? cwds : [defaults.cwd]
  return [...new Set(named.map((cwd) => resolve(defaults.cwd, cwd)))]
}
