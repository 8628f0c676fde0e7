import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders of a root are looked into this deep, and no more than that many of them: a root may be anything. */
export const DEEPEST = 6
const MOST_FOLDERS = 2000

/** The files `SKILL.md` below a folder, in the order of their paths. None when the folder is not there. */
export async function skillFilesIn(root: string): Promise<readonly string[]> {
  const found: string[] = []
  let left = MOST_FOLDERS
  const look = async (folder: string, depth: number): Promise<void> => {
    if (depth > DEEPEST || left-- <= 0) return
    const entries = await entriesOf(folder)
    if (entries.some((entry) => entry.name === 'SKILL.md' && !entry.isDirectory())) {
      found.push(join(folder, 'SKILL.md'))
      return
    }
    // Links are not followed: they could lead in a circle, or out of a project.
    for (const entry of entries) if (entry.isDirectory()) await look(join(folder, entry.name), depth + 1)
  }
  await look(root, 0)
  return found.sort()
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
