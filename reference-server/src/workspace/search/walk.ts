import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { IgnoreRules } from './ignore-rules.ts'

export interface Entry {
  /** From the folder where the walk began, with `/`. */
  readonly path: string
  readonly isFolder: boolean
}

interface Place {
  readonly folder: string
  /** From the beginning, with a slash behind it; empty there. */
  readonly prefix: string
  readonly rules: IgnoreRules
}

/** Folders that are read at once. */
const AT_ONCE = 16

/** Entries that are held against the rules before others get their turn. */
const MANY = 1000

/**
 * All files and folders below a folder, but for those that git passes over and git's own. Links are told and not
 * followed: they could lead in circles. What cannot be read is passed over.
 */
export async function* walk(root: string, signal: AbortSignal): AsyncGenerator<readonly Entry[]> {
  if (!(await isThere(root))) return
  const places: Place[] = [{ folder: root, prefix: '', rules: await IgnoreRules.above(root) }]
  while (places.length > 0 && !signal.aborted) {
    const looks = await Promise.all(places.splice(0, AT_ONCE).map(look))
    for (const { entries, below } of looks) {
      yield entries
      for (const place of below) places.push(place)
    }
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

async function look({ folder, prefix, rules }: Place): Promise<{ entries: Entry[]; below: Place[] }> {
  const entries: Entry[] = []
  const below: Place[] = []
  const found = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const here = found.some(({ name }) => name === '.gitignore') ? await rules.within(folder) : rules
  for (const [index, each] of found.entries()) {
    if (index % MANY === MANY - 1) await breathe()
    const place = join(folder, each.name)
    const isFolder = each.isDirectory()
    if (each.name === '.git' || here.ignores(place, isFolder)) continue
    const path = `${prefix}${each.name}`
    entries.push({ path, isFolder })
    if (isFolder) below.push({ folder: place, prefix: `${path}/`, rules: here })
  }
  return { entries, below }
}
