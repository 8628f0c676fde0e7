import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle } from './support/heddle.ts'

describe('heddle generate', () => {
  test('one target goes to the folder itself, several below it', async () => {
    const folder = await temporaryFolder()
    const one = await heddle(['generate', 'typescript', '--out', path.join(folder, 'one')])
    expect(one).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('typescript for protocol 2026-11'),
    })
    expect(await readdir(path.join(folder, 'one'))).toContain('package.json')

    const two = await heddle([
      'generate',
      'typescript',
      'python',
      '--protocol',
      '2026-02',
      '--out',
      path.join(folder, 'two'),
    ])
    expect(two).toMatchObject({ code: 0, stderr: '' })
    expect(await readdir(path.join(folder, 'two'))).toEqual(['python', 'typescript'])
  })

  test('--check writes nothing; it shows what differs and exits 1', async () => {
    const folder = await temporaryFolder()
    const args = ['generate', 'json-schema', '--out', folder]
    expect(await heddle([...args, '--check'])).toMatchObject({ code: 1 })
    expect(await readdir(folder)).toEqual([])

    expect(await heddle(args)).toMatchObject({ code: 0 })
    expect(await heddle([...args, '--check'])).toMatchObject({ code: 0, stderr: '' })

    await appendFile(path.join(folder, 'README.md'), 'edited by hand\n')
    const differs = await heddle([...args, '--check'])
    expect(differs).toMatchObject({ code: 1, stdout: expect.stringContaining('-edited by hand') })
    expect(await readFile(path.join(folder, 'README.md'), 'utf8')).toContain('edited by hand')
  })

  test('--format json tells the files', async () => {
    const folder = await temporaryFolder()
    const { code, stdout } = await heddle(['generate', 'json-schema', '--out', folder, '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ protocol: '2026-11', targets: ['json-schema'], check: false })
  })

  test.each([
    ['an unknown target', ['pyton', '--out', 'x'], ['pyton', 'python']],
    [
      'an unknown version',
      ['python', '--protocol', '2025-01', '--out', 'x'],
      ['2025-01', '2026-02', '2026-11'],
    ],
    ['no folder', ['python'], ['--out']],
  ])('%s is a sentence, exit 2, and nothing is written', async (_, args, words) => {
    const folder = await temporaryFolder()
    const { code, stdout, stderr } = await heddle(['generate', ...args], '', folder)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const word of words) expect(stderr).toContain(word)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(await readdir(folder)).toEqual([])
  })

  test('a folder that cannot be made is named', async () => {
    const folder = await temporaryFolder()
    const file = path.join(folder, 'file')
    await writeFile(file, 'in the way')
    const { code, stderr } = await heddle(['generate', 'typescript', '--out', path.join(file, 'sdk')])
    expect(code).toBe(2)
    expect(stderr).toContain(file)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('a file of somebody else is not overwritten', async () => {
    const folder = await temporaryFolder()
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'README.md'), 'mine')
    const { code, stderr } = await heddle(['generate', 'typescript', '--out', folder])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') })
    expect(await readdir(folder)).toEqual(['README.md'])
  })
})
