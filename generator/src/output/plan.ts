import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { whyNot } from '@heddle/protocol'
import { createTwoFilesPatch, formatPatch, structuredPatch } from 'diff'
import { GenerateError } from '../errors.ts'
import type { FileTree } from '../target.ts'
import { OWNED_FILES, readOwnedFiles } from './owned-files.ts'

export type ChangeKind = 'added' | 'changed' | 'removed'

/** One file in which the disk differs from what the definitions give. */
export interface FileChange {
  /** Path on this machine. */
  readonly path: string
  readonly kind: ChangeKind
  /** Null: there is no such file. */
  readonly before: string | null
  /** Null: the file goes. */
  readonly after: string | null
}

/**
 * What has to be written to make a folder hold a tree, stale files of earlier generations removed. Reads
 * only. In the order of paths.
 *
 * @throws GenerateError when a file is in the way that the generator did not make, unless `force`
 */
export async function planFolder(folder: string, tree: FileTree, force: boolean): Promise<FileChange[]> {
  const owned = await readOwnedFiles(folder)
  const changes: FileChange[] = []
  for (const name of [...new Set([...tree.keys(), ...owned])].sort()) {
    const file = path.join(folder, name)
    const before = await readIfThere(file)
    const after = tree.get(name) ?? null
    if (before === after) continue
    if (before !== null && !owned.has(name) && !force) throw inTheWay(file)
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed'
    changes.push({ path: file, kind, before, after })
  }
  return changes
}

/** More lines than these that differ are shown as one block: to find which belong together would take minutes. */
const MOST_EDITS = 1000

/** The change as a unified diff, from the disk to what would be generated. */
export function unifiedDiff(change: FileChange, relativeTo: string): string {
  const name = path.relative(relativeTo, change.path).split(path.sep).join('/')
  const names = [
    change.before === null ? '/dev/null' : name,
    change.after === null ? '/dev/null' : name,
  ] as const
  const [before, after] = [change.before ?? '', change.after ?? '']
  const patch = createTwoFilesPatch(...names, before, after, 'on disk', 'generated', {
    maxEditLength: MOST_EDITS,
  })
  return patch ?? replacement(...names, before, after)
}

/** One text in place of another, as a diff: all of the one goes, all of the other comes. */
function replacement(from: string, to: string, before: string, after: string): string {
  const gone = structuredPatch(from, to, before, '', 'on disk', 'generated')
  const come = structuredPatch(from, to, '', after, 'on disk', 'generated')
  const [old, next] = [gone.hunks[0], come.hunks[0]]
  const hunk = {
    oldStart: 1,
    oldLines: old?.oldLines ?? 0,
    newStart: 1,
    newLines: next?.newLines ?? 0,
    lines: [...(old?.lines ?? []), ...(next?.lines ?? [])],
  }
  return formatPatch({ ...gone, hunks: [hunk] })
}

function inTheWay(file: string): GenerateError {
  return new GenerateError(
    `${file} exists, differs from what would be generated, and is not in the list of generated files ` +
      `(${OWNED_FILES}). Nothing was written. Choose another folder, move the file away, or overwrite it with --force.`,
  )
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new GenerateError(`${file} cannot be read: ${whyNot(error)}. Nothing was written.`, {
      cause: error,
    })
  }
}
