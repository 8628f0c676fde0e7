import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FileTree } from '../target.ts'
import { jsonText } from '../writer/json.ts'

/**
 * Lies in every generated folder and lists the files in it that belong to the generator. A file listed
 * here is overwritten, and removed when the target no longer makes it; any other file in the folder
 * belongs to its user and is left alone.
 */
export const OWNED_FILES = '.heddle-files.json'

/** The tree of a target with the list of its own files added. */
export function withOwnedFiles(tree: FileTree, origin: { target: string; protocol: string }): FileTree {
  const files = [...tree.keys()].sort()
  return new Map([...tree, [OWNED_FILES, jsonText({ ...origin, files })]])
}

/**
 * The files that an earlier generation left in a folder. None when there is no list, or no readable one:
 * the files then count as the user's, which is the careful reading.
 */
export async function readOwnedFiles(folder: string): Promise<ReadonlySet<string>> {
  let list: unknown
  try {
    list = JSON.parse(await readFile(path.join(folder, OWNED_FILES), 'utf8'))
  } catch {
    return new Set()
  }
  if (typeof list !== 'object' || list === null || !('files' in list) || !Array.isArray(list.files))
    return new Set()
  return new Set([OWNED_FILES, ...list.files.filter(isInside)])
}

/** A list that was tampered with must not make us remove files outside of its folder. */
function isInside(file: unknown): file is string {
  return (
    typeof file === 'string' && !path.isAbsolute(file) && !path.normalize(file).split(path.sep).includes('..')
  )
}
