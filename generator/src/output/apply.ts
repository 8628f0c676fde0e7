import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder, whyNot } from '@heddle/protocol'
import { GenerateError } from '../errors.ts'
import type { FileChange } from './plan.ts'

/**
 * Carries out changes below `out`, all or none: everything is written to a staging folder inside `out`
 * first, then moved into place; when a move fails, the moves before it are taken back.
 *
 * @throws GenerateError when the disk refuses; `out` is then as it was
 */
export async function applyChanges(out: string, changes: readonly FileChange[]): Promise<void> {
  if (changes.length === 0) return
  const undo: (() => Promise<unknown>)[] = []
  try {
    await ensureFolder(out, undo)
    const staging = await mkdtemp(path.join(out, '.heddle-staging-'))
    undo.push(() => rm(staging, { recursive: true, force: true }))
    await stage(staging, changes)
    await move(staging, changes, undo)
    await rm(staging, { recursive: true, force: true })
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined)
    const message = `${out} cannot be written: ${whyNot(error)}. Nothing was changed; choose a folder that you may write to.`
    throw new GenerateError(message, { cause: error })
  }
}

/** New contents under the number of their change. */
async function stage(staging: string, changes: readonly FileChange[]): Promise<void> {
  for (const [index, change] of changes.entries()) {
    if (change.after !== null) await writeFile(path.join(staging, `new-${index}`), change.after)
  }
}

async function move(
  staging: string,
  changes: readonly FileChange[],
  undo: (() => Promise<unknown>)[],
): Promise<void> {
  for (const [index, change] of changes.entries()) {
    await ensureFolder(path.dirname(change.path), undo)
    if (change.before !== null) {
      const old = path.join(staging, `old-${index}`)
      await rename(change.path, old)
      undo.push(() => rename(old, change.path))
    }
    if (change.after !== null) {
      await rename(path.join(staging, `new-${index}`), change.path)
      undo.push(() => rm(change.path, { force: true }))
    }
  }
}

/** Makes a folder with its parents, and remembers how to take away what was not there before. */
async function ensureFolder(folder: string, undo: (() => Promise<unknown>)[]): Promise<void> {
  const first = await makeFolder(folder)
  if (first !== undefined) undo.push(() => rm(first, { recursive: true, force: true }))
}
