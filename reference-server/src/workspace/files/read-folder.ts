import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { FileFailure, onPath } from './file-failure.ts'
import { followed, type Kind, kindOf } from './metadata.ts'

/** Entries of the largest folder that is listed. */
const MOST = 100_000

/** What is in a folder, by its names. */
export function readFolder(path: string): Promise<(Kind & { readonly fileName: string })[]> {
  return onPath(path, async () => {
    const entries: (Kind & { readonly fileName: string })[] = []
    for await (const entry of await opendir(path, { bufferSize: 256 })) {
      if (entries.length === MOST) throw new FileFailure(path, 'EFBIG', `More than ${MOST} entries are in it`)
      const stats = entry.isSymbolicLink() ? await followed(join(path, entry.name)) : entry
      entries.push({ fileName: entry.name, ...kindOf(stats) })
    }
    return entries
  })
}
