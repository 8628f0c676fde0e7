import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const biome = path.join(root, 'node_modules/.bin/biome')

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'heddle-boundaries-'))
  copyFileSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Whether our lint rules let a file with this text stand in this place of the repository. */
function allowed(file: string, text: string): boolean {
  const place = path.join(folder, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
  const only = '--only=style/noRestrictedImports'
  const { status, stdout, stderr } = spawnSync(biome, ['lint', '--vcs-enabled=false', only, place], {
    cwd: folder,
    encoding: 'utf8',
  })
  // Biome ends with 1 for many reasons; only this one says that the boundary stands.
  if (status !== 0) expect(stdout + stderr).toContain('lint/style/noRestrictedImports')
  return status === 0
}

const packages = ['protocol', 'generator', 'reference-server', 'conformance', 'cli']

/** Who imports whom: the picture in the README. */
const picture: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  generator: ['protocol'],
  'reference-server': ['protocol'],
  conformance: ['protocol'],
  cli: ['protocol', 'generator', 'reference-server', 'conformance'],
  docs: [],
}

test.each(Object.entries(picture))('%s imports only what the picture shows', (importer, shown) => {
  for (const imported of packages)
    expect([imported, allowed(`${importer}/src/a.ts`, `export * from '@heddle/${imported}'\n`)]).toEqual([
      imported,
      shown.includes(imported),
    ])
})

test.each([
  ['a type', "import type { Thread } from '@heddle/conformance'\nexport type { Thread }\n"],
  ['an import at run time', "export const later = () => import('@heddle/conformance')\n"],
  ['the inside of a package, by its name', "export * from '@heddle/protocol/src/wire/lines.ts'\n"],
  ['the inside of a package, by a path', "export * from '../../protocol/src/wire/lines.ts'\n"],
  ['the tests of a package', "export * from '../../protocol/test/support/arbitrary.ts'\n"],
  ['a generated client', "export * from '../../clients/typescript/src/index.ts'\n"],
])('a boundary is not crossed by importing %s', (_, text) => {
  expect(allowed('generator/src/a.ts', text)).toBe(false)
})

test('a package may import itself by paths', () => {
  expect(allowed('generator/test/a.test.ts', "export * from '../src/index.ts'\n")).toBe(true)
  expect(allowed('conformance/src/subject/a.ts', "export * from '../recording/index.ts'\n")).toBe(true)
})
