import path from 'node:path'
import type { ProtocolModel } from '@heddle/protocol'
import { applyChanges } from './output/apply.ts'
import { withOwnedFiles } from './output/owned-files.ts'
import { type FileChange, planFolder, unifiedDiff } from './output/plan.ts'
import { findTarget } from './targets/index.ts'

export interface GenerateOptions {
  /** Names of targets. One is written to `out` itself, several to one folder each below it. */
  readonly targets: readonly string[]
  readonly model: ProtocolModel
  /** A folder; made when it is not there. */
  readonly out: string
  /** Write nothing, only compare. */
  readonly check?: boolean
  /** Overwrite files that the generator did not make. */
  readonly force?: boolean
}

export interface GenerateResult {
  /** The files that were written or removed; with `check`, those that would be. Empty: all is up to date. */
  readonly changes: readonly FileChange[]
  /** How many files the targets consist of, changed or not. */
  readonly files: number
  /** With `check`: the changes as one unified diff, from the disk to what the model gives. Otherwise empty. */
  readonly diff: string
}

/**
 * Generates targets from a protocol model and brings a folder in line with them.
 *
 * Of the files in the folder only those are touched that an earlier generation listed as its own (see
 * `.heddle-files.json` in it); of these, the ones that are no longer made are removed.
 *
 * @throws GenerateError for an unknown target, a foreign file in the way, or a disk that refuses; nothing
 *   is then changed
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { model, check = false, force = false } = options
  const out = path.resolve(options.out)
  const targets = [...new Set(options.targets)].map(findTarget)
  const changes: FileChange[] = []
  let files = 0
  for (const target of targets) {
    const folder = targets.length === 1 ? out : path.join(out, target.name)
    const tree = withOwnedFiles(target.emit(model), { target: target.name, protocol: model.version })
    files += tree.size
    changes.push(...(await planFolder(folder, tree, force || check)))
  }
  if (!check) await applyChanges(out, changes)
  const diff = check ? changes.map((change) => unifiedDiff(change, out)).join('') : ''
  return { changes, files, diff }
}
