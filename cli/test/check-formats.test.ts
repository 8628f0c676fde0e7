import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle } from './support/heddle.ts'
import { writeSmallProtocol } from './support/small-protocol.ts'

let folder = ''

beforeEach(async () => {
  folder = await temporaryFolder()
  // The top of a checkout, whatever the temporary folder lies in.
  await mkdir(path.join(folder, '.git'))
  await writeSmallProtocol(path.join(folder, 'old/manifest.json'), ['name'])
  await writeSmallProtocol(path.join(folder, 'new/manifest.json'), ['name', 'country'])
})

const check = (...more: string[]) =>
  heddle(['check', 'new/manifest.json', '--against', 'old/manifest.json', ...more], '', folder)

describe('--format', () => {
  test.each([
    ['text', '✗ breaking  The field Place.country is new, and required: string.'],
    ['markdown', '### ❌ Protocol check: 1 change fails'],
    ['junit', '<testsuite name="breaking" tests="1" failures="1" skipped="0" errors="0">'],
    ['github', '::error file=new/manifest.schema.json,line=9,title='],
    ['sarif', '"ruleId": "to-server/required-field-added"'],
    ['json', '"line": 9'],
  ])('%s', async (format, words) => {
    const { code, stdout, stderr } = await check('--format', format)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain(words)
  })

  test('in a checkout, files are called as seen from its top', async () => {
    const args = ['check', 'manifest.json', '--against', '../old/manifest.json', '--format', 'github']
    const { stdout } = await heddle(args, '', path.join(folder, 'new'))
    expect(stdout).toContain('::error file=new/manifest.schema.json,line=9,')
  })

  test('what is in no file of the candidate has no place', async () => {
    const { code, stdout } = await heddle(
      ['check', '2026-11', '--against', '2026-06', '--format', 'github'],
      '',
      folder,
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error title=/)
    expect(stdout).not.toContain('file=')
  })

  test('one that is unknown: exit 2 and a sentence', async () => {
    const { code, stderr } = await check('--format', 'html')
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('markdown, junit') })
  })
})

describe('--report', () => {
  test('writes what its ending says, as often as it is given', async () => {
    const names = ['changes.json', 'changes.md', 'changes.sarif', 'changes.xml']
    const { code, stdout } = await check(...names.flatMap((name) => ['--report', `reports/${name}`]))
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('✗ breaking') })
    expect((await readdir(path.join(folder, 'reports'))).toSorted()).toEqual(names)
    const read = (name: string) => readFile(path.join(folder, 'reports', name), 'utf8')
    expect(JSON.parse(await read('changes.json'))).toMatchObject({
      failing: 1,
      changes: [{ place: 'Place.country', location: { file: 'new/manifest.schema.json', line: 9 } }],
    })
    expect(await read('changes.md')).toContain('`new/manifest.schema.json:9`')
    expect(JSON.parse(await read('changes.sarif'))).toMatchObject({ version: '2.1.0' })
    expect(await read('changes.xml')).toContain('file="new/manifest.schema.json" line="9"')
  })

  test('is written beside waivers, too', async () => {
    const { code, stdout } = await check('--suggest-waivers', '--report', 'changes.json')
    expect(code).toBe(1)
    const [waiver] = JSON.parse(stdout).waivers
    const report = JSON.parse(await readFile(path.join(folder, 'changes.json'), 'utf8'))
    expect(report.changes[0].fingerprint).toBe(waiver.fingerprint)
  })

  test('an ending that says nothing: exit 2 and a sentence', async () => {
    const { code, stderr } = await check('--report', 'changes.html')
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('none of the endings that say what to write: .json, .md, .xml, .sarif'),
    })
  })

  test('a place that cannot be written to: exit 2, a sentence, and no half of a file', async () => {
    await writeFile(path.join(folder, 'file'), '')
    const { code, stdout, stderr } = await check('--report', 'file/changes.md')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('file/changes.md cannot be written')
    expect((await readdir(folder)).toSorted()).toEqual(['.git', 'file', 'new', 'old'])
  })
})
