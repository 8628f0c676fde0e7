import { cp, lstat, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { onPath } from './file-failure.ts'

/**
 * Copies a file, a link as a link, or a folder with all that is below it; what is there already is written over.
 *
 * @param recursive whether a folder may be copied
 * @returns whether it was copied: a folder is not when it may not
 */
export async function copyEntry(source: string, destination: string, recursive: boolean): Promise<boolean> {
  const stats = await onPath(source, () => lstat(source))
  if (stats.isDirectory() && !recursive) return false
  // Otherwise it would be made, and a slip of the pen be a new tree.
  const folder = dirname(destination)
  await onPath(folder, () => stat(folder))
  await onPath(destination, () => cp(source, destination, { recursive, verbatimSymlinks: true }))
  return true
}
