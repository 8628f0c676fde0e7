import { lstat, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { FileUpdateChange } from '@heddle/protocol'
import { applyHunks } from './apply.ts'
import { type FilePatch, PatchFault, parsePatch } from './parse.ts'

/** A patch that was read, found to fit, and not yet carried out. */
export interface PatchPlan {
  readonly changes: readonly FileUpdateChange[]
  readonly steps: readonly PatchStep[]
  /** Every file that is written or removed, absolute, symbolic links resolved. */
  readonly paths: readonly string[]
}

export type PatchStep =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove'; readonly path: string }

/** Bytes; no file that an agent should rewrite line by line is larger. */
const MAX_FILE = 16 * 1024 * 1024

/**
 * Reads a patch and works out what it makes of the files, without changing any.
 *
 * @throws PatchFault when the patch cannot be read or does not fit the files
 */
export async function planPatch(text: string, cwd: string): Promise<PatchPlan> {
  const changes: FileUpdateChange[] = []
  const steps: PatchStep[] = []
  const seen = new Set<string>()
  for (const file of parsePatch(text)) {
    const path = resolve(cwd, file.path)
    if (seen.has(path)) throw new PatchFault(`The patch names ${file.path} twice; put its hunks together.`)
    seen.add(path)
    const planned = await planFile(file, path, cwd)
    changes.push(planned.change)
    steps.push(...planned.steps)
  }
  return { changes, steps, paths: await Promise.all(steps.map(({ path }) => realPath(path))) }
}

async function planFile(
  file: FilePatch,
  path: string,
  cwd: string,
): Promise<{ change: FileUpdateChange; steps: PatchStep[] }> {
  switch (file.kind) {
    case 'add': {
      if (await exists(path))
        throw new PatchFault(`${file.path} exists already; update it, or delete it first.`)
      const text = file.lines.map((line) => `${line}\n`).join('')
      return { change: { path, kind: { type: 'add' }, diff: text }, steps: [{ kind: 'write', path, text }] }
    }
    case 'delete': {
      const diff = await readText(path)
      return { change: { path, kind: { type: 'delete' }, diff }, steps: [{ kind: 'remove', path }] }
    }
    case 'update': {
      const { text, diff } = applyHunks(await readText(path), file.hunks, path)
      const target = file.moveTo === undefined ? path : resolve(cwd, file.moveTo)
      const moved = target !== path
      return {
        change: { path, kind: { type: 'update', move_path: moved ? target : null }, diff },
        steps: [{ kind: 'write', path: target, text }, ...(moved ? [{ kind: 'remove', path } as const] : [])],
      }
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await lstat(path)
    if (size > MAX_FILE) throw new PatchFault(`${path} is larger than ${MAX_FILE} bytes.`)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof PatchFault) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new PatchFault(`${path} cannot be read: ${reason}`)
  }
}

/** Where a path really leads, also when its end does not exist yet. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await realPath(parent), basename(path))
  }
}
