import { lstat, rm, rmdir } from 'node:fs/promises'
import { parse, resolve } from 'node:path'
import { codeOf, FileFailure, onPath } from './file-failure.ts'

export interface Removal {
  /** Of a folder also what is in it. */
  readonly recursive: boolean
  /** It is no error when there is nothing. */
  readonly force: boolean
}

/** Deletes a file, a link (and not what it leads to), or a folder. */
export function removeEntry(path: string, { recursive, force }: Removal): Promise<void> {
  return onPath(path, async () => {
    const whole = resolve(path)
    if (whole === parse(whole).root)
      throw new FileFailure(path, 'EPERM', 'All files of the machine are not deleted')
    try {
      const stats = await lstat(path)
      if (stats.isDirectory() && !recursive) await rmdir(path)
      else await rm(path, { recursive, force })
    } catch (error) {
      if (!force || codeOf(error) !== 'ENOENT') throw error
    }
  })
}
