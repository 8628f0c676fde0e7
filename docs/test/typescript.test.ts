import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { blocksOf } from './support/blocks.ts'

const root = path.resolve(import.meta.dirname, '../..')

test('the TypeScript in the READMEs of the packages compiles', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'heddle-readmes-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }')
  const config = { extends: path.join(root, 'tsconfig.json'), include: ['*.ts'], exclude: [] }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
  const pages = globSync('*/README.md', { cwd: root }).filter((page) => {
    const blocks = blocksOf(readFileSync(path.join(root, page), 'utf8'))
    const code = blocks.filter(({ language }) => language === 'ts')
    for (const { text, line } of code)
      writeFileSync(path.join(folder, `${path.dirname(page)}-line-${line}.ts`), `${text}\n`)
    return code.length > 0
  })
  expect(pages.length).toBeGreaterThan(3)
  expect(compile(folder)).toBe('')
})

/** What the compiler has to say. */
function compile(folder: string): string {
  const tsc = path.join(root, 'node_modules/.bin/tsc')
  try {
    return execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', timeout: 120_000 })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
