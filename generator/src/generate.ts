import path from 'node:path'
import type { ProtocolModel } from '@heddle/protocol'
import { GenerateError } from './errors.ts'
import { applyChanges } from './output/apply.ts'
import { withOwnedFiles } from './output/owned-files.ts'
import { type FileChange, planFolder, unifiedDiff } from './output/plan.ts'
import { outputTypes } from './output-types/output-types.ts'
import { selectMethods } from './select-methods.ts'
import type { EmitOptions } from './target.ts'
import { findTarget } from './targets/index.ts'

export interface GenerateOptions extends Pick<EmitOptions, 'only' | 'packageName' | 'methods'> {
  /** Names of targets. One is written to `out` itself, several to one folder each below it. */
  readonly targets: readonly string[]
  readonly model: ProtocolModel
  /** A folder; made when it is not there. */
  readonly out: string
  /** A file with the JSON Schema of what turns are to answer, whose types are added to the client. */
  readonly outputSchema?: string
  /** Write nothing, only compare. */
  readonly check?: boolean
  /** Overwrite files that the generator did not make. */
  readonly force?: boolean
  /** Told which target is being made. */
  readonly progress?: (what: string) => void
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
 * @throws GenerateError for an unknown target, an option that a target cannot take, a foreign file in the way, or a
 *   disk that refuses; nothing is then changed
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { check = false, force = false, methods, progress } = options
  const out = path.resolve(options.out)
  const targets = [...new Set(options.targets)].map(findTarget)
  if (options.packageName !== undefined && targets.length > 1)
    throw new GenerateError(
      `The package name ${JSON.stringify(options.packageName)} is given for ${targets.length} targets. What a package may be called differs from one ecosystem to the next: generate them one by one.`,
    )
  const model = methods === undefined ? options.model : selectMethods(options.model, methods)
  const emitOptions = await emitOptionsOf(options)
  const changes: FileChange[] = []
  let files = 0
  for (const target of targets) {
    progress?.(`generating ${target.name} …`)
    const folder = targets.length === 1 ? out : path.join(out, target.name)
    const emitted = await target.emit(model, emitOptions)
    const tree = withOwnedFiles(emitted, { target: target.name, protocol: model.version })
    files += tree.size
    changes.push(...(await planFolder(folder, tree, force || check)))
  }
  if (!check) await applyChanges(out, changes)
  const diff = check ? changes.map((change) => unifiedDiff(change, out)).join('') : ''
  return { changes, files, diff }
}

async function emitOptionsOf(options: GenerateOptions): Promise<EmitOptions> {
  const { only, packageName, methods, outputSchema, targets } = options
  if (outputSchema !== undefined && targets.some((target) => target !== 'typescript'))
    throw new GenerateError(
      '--output-schema adds types to TypeScript clients only. Generate the other targets without it.',
    )
  return {
    ...(only === undefined ? {} : { only }),
    ...(packageName === undefined ? {} : { packageName }),
    ...(methods === undefined ? {} : { methods }),
    ...(outputSchema === undefined ? {} : { output: await outputTypes(outputSchema) }),
  }
}
