import type { Stats } from 'node:fs'
import { lstat, stat } from 'node:fs/promises'
import { onPath } from './file-failure.ts'

/** What a path is, links followed. Neither holds for a link to nowhere, a device, a socket. */
export interface Kind {
  readonly isDirectory: boolean
  readonly isFile: boolean
}

export interface Metadata extends Kind {
  readonly isSymlink: boolean
  readonly createdAtMs: number
  readonly modifiedAtMs: number
}

export function metadataOf(path: string): Promise<Metadata> {
  return onPath(path, async () => {
    const own = await lstat(path)
    const isSymlink = own.isSymbolicLink()
    const stats = isSymlink ? await followed(path) : own
    const { birthtimeMs, mtimeMs } = stats ?? own
    return { ...kindOf(stats), isSymlink, createdAtMs: whole(birthtimeMs), modifiedAtMs: whole(mtimeMs) }
  })
}

export const kindOf = (stats: Pick<Stats, 'isDirectory' | 'isFile'> | undefined): Kind => ({
  isDirectory: stats?.isDirectory() ?? false,
  isFile: stats?.isFile() ?? false,
})

/** What a link leads to; undefined when that is nowhere. */
export const followed = (link: string): Promise<Stats | undefined> => stat(link).catch(() => undefined)

const whole = (milliseconds: number): number => Math.max(0, Math.floor(milliseconds))
