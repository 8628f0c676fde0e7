import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isFaithful, measureFidelity } from '../fidelity/index.ts'
import { HeddleError } from '../heddle-error.ts'
import { definedAt } from '../model/defined-at.ts'
import { toJsonSchema } from '../schema/json-schema.ts'
import { manifestOf } from '../schema/manifest-of.ts'
import { makeFolder } from '../system/make-folder.ts'
import { whyNot } from '../system/why-not.ts'
import { DRAFT, type Stage, type Version } from '../versions.ts'
import { withoutProse } from './prose.ts'

export interface FreezeOptions {
  /** The folder of the package `protocol` in a checkout. */
  readonly root: string
  /** Write nothing, only compare. */
  readonly check?: boolean
  /** The descriptions of a version that is frozen already may be mended; nothing else. */
  readonly docs?: boolean
}

/** A file of a frozen version, and what it should hold. */
export interface Frozen {
  readonly file: string
  /** What it holds; undefined when there is none yet. */
  readonly before: string | undefined
  readonly after: string
}

/**
 * Freezes a version: writes what the definitions give at it to `released/VERSION/`. From then on the definitions must
 * go on to give the same, byte for byte.
 *
 * @returns the files that change; with `check`, those that would
 * @throws HeddleError when the version is frozen and would change, or does not agree with the real server
 */
export async function freeze(version: Version, options: FreezeOptions): Promise<readonly Frozen[]> {
  const { root, check = false, docs = false } = options
  const files = await differing(path.join(root, 'released', version), filesOf(version))
  if (check || files.length === 0) return files
  for (const frozen of files) refuseChange(version, frozen, docs)
  await refuseUnfaithful(version, root)
  await write(version, files)
  return files
}

/**
 * Writes the draft to `draft/`. It may change as it likes; what is written of it is what later changes can be held
 * against, for that a commit only has to be read.
 *
 * @returns the files that change; with `check`, those that would
 * @throws HeddleError when they cannot be written
 */
export async function keepDraft(options: Omit<FreezeOptions, 'docs'>): Promise<readonly Frozen[]> {
  const { root, check = false } = options
  const bundle = text(toJsonSchema(definedAt(DRAFT)))
  const files = await differing(path.join(root, DRAFT), new Map([[SCHEMA, bundle]]))
  if (!check) await write(DRAFT, files)
  return files
}

const SCHEMA = 'protocol.schema.json'

const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** All else that is made of a version, clients included, is made of these. */
function filesOf(version: Version): ReadonlyMap<string, string> {
  const model = definedAt(version)
  return new Map([
    [SCHEMA, text(toJsonSchema(model))],
    ['meta.json', text(manifestOf(model, `${SCHEMA}#/$defs`))],
  ])
}

async function differing(folder: string, texts: ReadonlyMap<string, string>): Promise<Frozen[]> {
  const files: Frozen[] = []
  for (const [name, after] of texts) {
    const file = path.join(folder, name)
    const before = await readFile(file, 'utf8').catch(() => undefined)
    if (before !== after) files.push({ file, before, after })
  }
  return files
}

async function write(stage: Stage, files: readonly Frozen[]): Promise<void> {
  try {
    for (const { file, after } of files) {
      await makeFolder(path.dirname(file))
      await writeFile(`${file}.new`, after)
    }
    for (const { file } of files) await rename(`${file}.new`, file)
  } catch (error) {
    throw new HeddleError(`The version ${stage} cannot be written: ${whyNot(error)}.`)
  }
}

function refuseChange(version: Version, { file, before, after }: Frozen, docs: boolean): void {
  if (before === undefined) return
  const isProse = JSON.stringify(withoutProse(before)) === JSON.stringify(withoutProse(after))
  if (isProse && docs) return
  throw new HeddleError(
    isProse
      ? `${version} is frozen, and only descriptions differ from ${file}. To mend these, say so with --docs.`
      : `${version} is frozen, and the definitions no longer give ${file}. What is new belongs to the draft (since: 'draft'), or to the version after; see the difference with --check.`,
  )
}

async function refuseUnfaithful(version: Version, root: string): Promise<void> {
  const fidelity = await measureFidelity(version, root)
  if (isFaithful(fidelity)) return
  const { unlisted, stale } = fidelity
  const [first] = [...unlisted, ...stale]
  throw new HeddleError(
    `${version} does not agree with the real server in ${unlisted.length + stale.length} things, the first of them ${first?.id}. See npm run fidelity.`,
  )
}
