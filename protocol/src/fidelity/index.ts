/** How far our description of a version agrees with the real server that spoke it. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { importCodexBundle } from '../import/codex/bundle.ts'
import { withStability } from '../import/codex/stability.ts'
import type { SchemaObject } from '../import/schema.ts'
import { definedAt } from '../model/defined-at.ts'
import type { ProtocolModel } from '../model/types.ts'
import { REAL_SERVERS, type Version } from '../versions.ts'
import { refusedByReal } from './accepted.ts'
import { compareModels } from './compare.ts'
import { type Reviewed, readOmissions, review } from './omissions.ts'

export interface Fidelity extends Reviewed {
  readonly version: Version
  readonly ours: ProtocolModel
  readonly real: ProtocolModel
  /** How many values of ours were held against the real schemas. */
  readonly samples: number
}

/** Nothing unlisted, nothing stale. */
export const isFaithful = ({ unlisted, stale }: Fidelity): boolean => unlisted.length + stale.length === 0

/**
 * Measures one version.
 *
 * @param root the folder of the package `protocol`, with `bundles/` and `released/`
 */
export async function measureFidelity(version: Version, root: string): Promise<Fidelity> {
  const server = REAL_SERVERS[version]
  const bundle = async (name: string): Promise<SchemaObject> =>
    JSON.parse(gunzipSync(await readFile(path.join(root, 'bundles', `${name}.json.gz`))).toString())
  const [full, stable] = [await bundle(`${server}-experimental`), await bundle(server)]
  const imported = (json: SchemaObject, experimental: boolean) =>
    importCodexBundle(json, { file: server, version: server, experimental }).model
  const real = withStability(imported(full, true), imported(stable, false))
  const ours = definedAt(version)
  const { differences, pairs } = compareModels(ours, real)
  const omissions = await readOmissions(path.join(root, 'released', version, 'omissions.json'))
  const { samples, refusals } = refusedByReal(ours, full, pairs)
  return { version, ours, real, samples, ...review([...differences, ...refusals], omissions) }
}
