/**
 * The bundles of real servers that fidelity is measured against, in `protocol/bundles/`: as the servers print them, but
 * without their prose. `--check` only holds what lies there against what the servers print.
 *
 *   node protocol/script/real-bundles.ts [--check] [VERSION ...]
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { fetchCodexBundles } from '../src/import/codex/fetch.ts'
import { REAL_SERVERS } from '../src/versions.ts'

const FOLDER = path.join(import.meta.dirname, '../bundles')

const words = process.argv.slice(2)
const check = words.includes('--check')
const named = words.filter((word) => !word.startsWith('--'))
const versions = named.length > 0 ? named : Object.values(REAL_SERVERS)

for (const version of versions) {
  const { stable, experimental } = await fetchCodexBundles(version, (what) => console.error(what))
  for (const source of new Set([stable, experimental])) {
    const bundle = withoutProse(JSON.parse(await readFile(source, 'utf8')))
    const file = path.join(FOLDER, `${path.basename(source)}.gz`)
    if (!check) await writeFile(file, gzipSync(JSON.stringify(bundle), { level: 9 }))
    else if (!isDeepStrictEqual(JSON.parse(gunzipSync(await readFile(file)).toString()), bundle)) {
      console.error(`${file} is not what the real server ${version} prints. Run this again without --check.`)
      process.exitCode = 1
    }
    console.log(`${check ? 'checked' : 'written'} ${path.relative(process.cwd(), file)}`)
  }
}

/** Sentences are the servers' own; the facts are for all. A property that is called `description` is a fact. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([key, held]) => key !== 'description' || typeof held !== 'string',
  )
  return Object.fromEntries(entries.map(([key, held]) => [key, withoutProse(held)]))
}
