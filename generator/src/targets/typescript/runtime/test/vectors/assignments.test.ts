import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { assignment } from './assignment.ts'
import { readVectors, skip } from './vectors.ts'

test('the compiler takes what is valid or of a later version, and refuses the rest', { skip }, () => {
  const vectors = readVectors()
  const folder = path.resolve('.test/vectors')
  mkdirSync(folder, { recursive: true })
  const source = ["import * as all from '../../src/index.ts'", ...vectors.map(assignment), '']
  writeFileSync(path.join(folder, 'assignments.ts'), source.join('\n'))
  const options = { noEmit: true, allowImportingTsExtensions: true, rewriteRelativeImportExtensions: false }
  const config = { extends: '../../tsconfig.test.json', compilerOptions: { ...options, rootDir: '../..' } }
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ ...config, files: ['assignments.ts'], include: [] }),
  )
  assert.equal(compile(folder), '')
  const count = (kind: string): number => vectors.filter((vector) => vector.kind === kind).length
  console.log(
    `${count('valid')} valid, ${count('future')} later, ${count('invalid')} invalid values were judged.`,
  )
})

/** What the compiler has to say about a project. */
function compile(folder: string): string {
  const manifest = fileURLToPath(import.meta.resolve('typescript/package.json'))
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  try {
    return execFileSync(process.execPath, [path.join(path.dirname(manifest), bin.tsc), '-p', folder], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error)
  }
}
