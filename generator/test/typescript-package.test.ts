import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { LATEST, protocolAt, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { packageVersion } from '../src/facts/release-number.ts'
import { typescript } from '../src/targets/typescript/index.ts'
import { ROOT, run, runTool } from './support/run.ts'
import { tempFolder } from './support/temp-folder.ts'
import { checkFormat, packageFolder } from './support/typescript-package.ts'

describe.each(VERSIONS)('%s', (version) => {
  test('compiles strictly, with its tests of the types, and its own tests pass', async () => {
    const folder = await packageFolder(protocolAt(version))
    expect(await runTool('tsc', ['-p', 'tsconfig.test.json', '--noEmit'], folder)).toEqual({
      code: 0,
      output: '',
    })
    const tests = [...typescript.emit(protocolAt(version)).keys()].filter((file) => file.endsWith('.test.ts'))
    expect(tests.length).toBeGreaterThan(0)
    const { code, output } = await run(process.execPath, ['--test', ...tests], folder)
    expect(code, output).toBe(0)
  })

  test('is formatted and linted as this repository is', async () => {
    const folder = await packageFolder(protocolAt(version))
    const { code, output } = await checkFormat(folder, ['src', 'test', 'examples', ...MANIFESTS])
    expect(code, output).toBe(0)
  })
})

test('built, it can be used as its README says', async () => {
  const folder = await packageFolder(protocolAt(LATEST))
  expect(await runTool('tsc', ['-p', 'tsconfig.json'], folder)).toEqual({ code: 0, output: '' })

  const user = await tempFolder()
  await mkdir(path.join(user, 'node_modules/@heddle'), { recursive: true })
  await cp(path.join(folder, 'dist'), path.join(user, 'node_modules/@heddle/client/dist'), {
    recursive: true,
  })
  await cp(path.join(folder, 'package.json'), path.join(user, 'node_modules/@heddle/client/package.json'))
  await symlink(path.join(ROOT, 'node_modules/@types'), path.join(user, 'node_modules/@types'))
  await writeFile(path.join(user, 'package.json'), '{"type":"module"}')
  const examples = codeBlocks(await readFile(path.join(folder, 'README.md'), 'utf8'))
  expect(examples.length).toBe(3)
  for (const [index, code] of examples.entries())
    await writeFile(path.join(user, `example-${index}.ts`), code)
  await writeFile(path.join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions: USER_OPTIONS }))
  expect(await runTool('tsc', ['-p', '.'], user)).toEqual({ code: 0, output: '' })

  const script = `import * as all from '@heddle/client'; import { spawn } from '@heddle/client/stdio'
    console.log(all.PROTOCOL_VERSION, typeof all.connect, typeof spawn)`
  const { output } = await run(process.execPath, ['--input-type=module', '--eval', script], user)
  expect(output).toBe(`${LATEST} function function\n`)
})

test('all but the entry for child processes does without Node', async () => {
  const files = typescript.emit(protocolAt(LATEST))
  const seen = new Set<string>()
  const waiting = ['src/index.ts', 'src/websocket.ts']
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, from = ''] of (files.get(file) ?? '').matchAll(/^(?:import|export|\}).* from '(.*)'$/gm)) {
      expect(from, file).toMatch(/^\.\.?\//)
      waiting.push(path.posix.join(path.posix.dirname(file), from))
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(['src/connection.ts', 'src/threads/turn.ts']))
  expect([...seen].filter((file) => !files.has(file))).toEqual([])

  const folder = await packageFolder(protocolAt(LATEST))
  const options = {
    ...USER_OPTIONS,
    types: [],
    lib: ['es2023', 'esnext.disposable', 'dom'],
    allowImportingTsExtensions: true,
  }
  const config = { compilerOptions: options, files: ['src/index.ts', 'src/websocket.ts'] }
  await writeFile(path.join(folder, 'tsconfig.browser.json'), JSON.stringify(config))
  expect(await runTool('tsc', ['-p', 'tsconfig.browser.json'], folder)).toEqual({ code: 0, output: '' })
})

test('the types alone are a package of their own', async () => {
  const folder = await packageFolder(protocolAt(LATEST), { only: 'types', packageName: '@acme/agent-types' })
  expect(await runTool('tsc', ['-p', 'tsconfig.json'], folder)).toEqual({ code: 0, output: '' })
  expect(await runTool('tsc', ['-p', 'tsconfig.test.json'], folder)).toEqual({ code: 0, output: '' })
  const { code, output } = await checkFormat(folder, ['src', 'test', ...MANIFESTS])
  expect(code, output).toBe(0)
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  expect(manifest).toMatchObject({ name: '@acme/agent-types', exports: { '.': {} } })
  expect(Object.keys(manifest.exports)).toEqual(['.'])
  const script = `import * as all from './dist/index.js'
    console.log(all.PROTOCOL_VERSION, typeof all.isKnownThreadItem, 'connect' in all)`
  const evaluated = await run(process.execPath, ['--input-type=module', '--eval', script], folder)
  expect(evaluated.output).toBe(`${LATEST} function false\n`)
})

test.each([
  'Agent',
  '.agent',
  '_agent',
  'a b',
  '@acme',
  '@acme/',
  'a/b',
  'node_modules',
  'é',
  'a'.repeat(215),
])('npm does not take %j as a name, which is said with what to do', (packageName) => {
  expect(() => typescript.emit(protocolAt(LATEST), { packageName })).toThrow(/npm does not take .*Choose/)
})

test('a name of a package is the one that its README speaks of', () => {
  const files = typescript.emit(protocolAt(LATEST), { packageName: '@acme/agent-client' })
  expect(files.get('README.md')).toContain("from '@acme/agent-client/stdio'")
  expect(files.get('README.md')).not.toContain('@heddle/client')
  expect(files.get('src/client.ts')).toMatch(/^\/\/ .*package @acme\/agent-client/)
})

test.each([
  ['2026-11', '2026.11.0'],
  ['2026-11-05', '2026.11.5'],
  ['0.169.0', '0.169.0'],
  ['1.2.0-alpha-3', '1.2.0-alpha.3'],
  ['7', '7.0.0'],
  ['draft', '0.0.0-draft'],
  ['v2 (beta)', '2.0.0-beta'],
  ['', '0.0.0'],
])('protocol %j is package version %s', (version, expected) => {
  expect(packageVersion({ ...protocolAt(LATEST), version })).toBe(expected)
})

const MANIFESTS = ['package.json', 'tsconfig.json', 'tsconfig.test.json', 'README.md']

/** What a careful user of the package would set. */
const USER_OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}

function codeBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/```ts\n([\s\S]*?)```/g)].map((block) => block[1] ?? '')
}
