import type { PackageNames } from '../model/package-names.ts'
import { LINE_WIDTH, list } from '../text/layout.ts'

/** A hand-written file in a package that is called otherwise than where it was written. */
export function renamed(text: string, { distribution, module }: PackageNames): string {
  if (module === WRITTEN.module && distribution === WRITTEN.distribution) return text
  return withShortImports(
    text.replaceAll(/\bheddle_client\b/g, module).replaceAll(/\bheddle-client\b/g, distribution),
  )
}

/** A longer name can make the line of an import too long: then it is broken as the formatter does. */
export const withShortImports = (text: string): string =>
  text.replaceAll(/^(from \S+ import )([^(\n#]+)$/gm, (line: string, head: string, names: string) =>
    line.length <= LINE_WIDTH ? line : list(0, `${head}(`, names.split(', '), ')'),
  )

/** The path of a hand-written file in it. */
export const renamedPath = (path: string, { module }: PackageNames): string =>
  path.replace(/^src\/heddle_client\//, `src/${module}/`)

const WRITTEN: PackageNames = { distribution: 'heddle-client', module: 'heddle_client' }
