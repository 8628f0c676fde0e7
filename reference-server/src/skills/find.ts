import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of a root are looked into this deep, and no more than that many of them: a root may be anything. */
const DEEPEST = 6
const MOST_FOLDERS = 2000

const SKILL = 'SKILL.md'

/** The files `SKILL.md` below a folder, in the order of their paths. None when the folder is not there. */
export function skillFilesIn(root: string): readonly string[] {
  const found: string[] = []
  for (const folder of foldersIn(root)) {
    if (isSkill(entriesOf(folder))) found.push(join(folder, SKILL))
  }
  return found.sort()
}

/**
 * The folder and those below it where skills can be: each comes before it is looked into. Within a skill there are no
 * others, and links are not followed: they could lead in a circle, or out of a project.
 */
export function* foldersIn(root: string): Generator<string> {
  const next = [{ folder: root, depth: 0 }]
  for (let left = MOST_FOLDERS; left > 0; left--) {
    const at = next.pop()
    if (at === undefined) return
    yield at.folder
    const entries = entriesOf(at.folder)
    if (at.depth === DEEPEST || isSkill(entries)) continue
    for (const entry of entries) {
      if (entry.isDirectory()) next.push({ folder: join(at.folder, entry.name), depth: at.depth + 1 })
    }
  }
}

function isSkill(entries: readonly Dirent[]): boolean {
  return entries.some((entry) => entry.name === SKILL && !entry.isDirectory())
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
