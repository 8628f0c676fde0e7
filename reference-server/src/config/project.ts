import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isTable, type Settings, valueAt } from './settings.ts'

/** The folders from the root of the project, which holds `.git`, down to the working folder; that one alone without a root. */
export function projectFolders(cwd: string): readonly string[] {
  const folders = [cwd]
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (folder !== cwd) folders.unshift(folder)
    if (existsSync(join(folder, '.git'))) return folders
    if (dirname(folder) === folder) return [cwd]
  }
}

/**
 * Whether the user trusts the project. A configuration that comes with the files of a project can switch questions
 * and sandbox off, so that it counts only by the word of the user.
 */
export function isTrusted(folder: string, root: string, user: Settings): boolean {
  const projects = valueAt(user, ['projects'])
  if (!isTable(projects)) return false
  const said = [folder, root]
    .map((each) => projects[each])
    .find((project) => isTable(project) && project.trust_level !== undefined)
  return isTable(said) && said.trust_level === 'trusted'
}
