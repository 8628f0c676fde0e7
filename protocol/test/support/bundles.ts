import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The bundles of real servers, by the names of their files without `.json.gz`. */
const folder = fileURLToPath(new URL('../../bundles/', import.meta.url))

export const BUNDLES: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json.gz'))
  .map((file) => file.replace('.json.gz', ''))

export const bundleFile = (name: string): string => path.join(folder, `${name}.json.gz`)
