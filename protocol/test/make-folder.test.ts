import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder, whyNot } from '../src/index.ts'

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heddle-protocol-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('makes all that is missing, and says where that begins', async () => {
  const base = await temporaryFolder()
  expect(await makeFolder(path.join(base, 'a/b/c'))).toBe(path.join(base, 'a'))
  expect(statSync(path.join(base, 'a/b/c')).isDirectory()).toBe(true)
  expect(await makeFolder(path.join(base, 'a/b/c'))).toBeUndefined()
})

test('several at once get in nobody’s way', async () => {
  const base = await temporaryFolder()
  const folder = path.join(base, 'a/b/c')
  await Promise.all(Array.from({ length: 8 }, () => makeFolder(folder)))
  expect(existsSync(folder)).toBe(true)
})

test('rights are those that were asked for', async () => {
  const folder = path.join(await temporaryFolder(), 'a/b')
  await makeFolder(folder, 0o700)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test.each(['file', 'file/below'])('a file in the way at %s is told', async (below) => {
  const base = await temporaryFolder()
  await writeFile(path.join(base, 'file'), '')
  const error = await makeFolder(path.join(base, below)).catch((reason: unknown) => reason)
  expect(whyNot(error)).toMatch(/exists already|is a file/)
})

test.runIf(process.platform === 'linux')('where nothing can be made it ends, with the reason', async () => {
  const error = await makeFolder('/proc/nothing/here').catch((reason: unknown) => reason)
  expect(whyNot(error)).toBe('there is no such file or folder')
})
