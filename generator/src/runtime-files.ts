import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileTree } from './target.ts'

/**
 * The hand-written part of an SDK, copied verbatim: every file below a `runtime/` folder, by its path below
 * it (`/` separated), in a fixed order.
 *
 * @param folder URL of the folder, as `new URL('./runtime/', import.meta.url)`
 */
export function runtimeFiles(folder: URL): FileTree {
  const root = fileURLToPath(folder)
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
  return new Map(files.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]))
}
