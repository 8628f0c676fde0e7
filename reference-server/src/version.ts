import { readFileSync } from 'node:fs'

/** The version of this package, from its own manifest: the same place from sources and from the build. */
export const VERSION: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version
