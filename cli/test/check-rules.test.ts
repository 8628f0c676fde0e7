import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ListedRule } from '@heddle/conformance'
import { describe, expect, test } from 'vitest'
import { heddle } from './support/heddle.ts'

const root = path.resolve(import.meta.dirname, '../..')

const check = (...words: readonly string[]) => heddle(['check', ...words])

describe('heddle check --list', () => {
  test('prints every rule in a line, without a baseline', async () => {
    const { code, stdout, stderr } = await check('--list')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /^ {2}to-client\/field-removed +safe +safe +A field that could be missing is gone\.$/m,
    )
    expect(stdout).toMatch(/^ {2}policy\/removed-without-deprecation +Something is gone/m)
  })

  test('as JSON has ids that are there once, and a page for each with its heading', async () => {
    const { code, stdout } = await check('--list', '--format', 'json')
    const rules = JSON.parse(stdout) as readonly ListedRule[]
    expect(code).toBe(0)
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, page } of rules) {
      const [file = '', heading] = page.split('#')
      expect([id, existsSync(path.join(root, file))]).toEqual([id, true])
      const headings = readFileSync(path.join(root, file), 'utf8').match(/^#+ .*$/gm) ?? []
      const anchors = headings.map((line) => line.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-'))
      if (heading !== undefined) expect(anchors).toContain(heading)
    }
  })
})

describe('heddle check --explain', () => {
  test('says why, how to change safely, and shows a message', async () => {
    const { code, stdout, stderr } = await check('--explain', 'to-client/required-field-removed')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(
      'to-client/required-field-removed (objects, docs/rules/required-field-removed.md#to-client)',
    )
    expect(stdout).toContain('\nWhy\n')
    expect(stdout).toContain('\nHow to change it safely\n')
    expect(stdout).toContain('  -   mood: string\n')
    expect(stdout).toContain('\n  {"method":"note/changed","params":{"text":"text"}}\n')
    expect(stdout).toContain('What takes it back: to-client/required-field-added')
  })

  test('explains a rule about how to change', async () => {
    const { code, stdout } = await check('--explain', 'policy/stable-needs-experimental')
    expect(code).toBe(0)
    expect(stdout).toContain('2 without experimentalApi')
  })

  test('as JSON says the same to programs', async () => {
    const { stdout } = await check('--explain', 'to-server/value-added', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'to-server/value-added',
      mirror: 'to-server/value-removed',
      effects: [
        { question: 'old-client-new-server', severity: 'safe' },
        { question: 'new-client-old-server', severity: 'strict', message: { params: { mood: 'sad' } } },
      ],
    })
  })

  test('names those that an unknown rule may have meant', async () => {
    const { code, stdout, stderr } = await check('--explain', 'to-client/feild-removed')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(
      'There is no rule "to-client/feild-removed". The nearest are to-client/field-removed, ',
    )
    expect(stderr).toContain('heddle check --list names all.')
  })
})

test('a check of a protocol still needs a baseline', async () => {
  const { code, stderr } = await check()
  expect(code).toBe(2)
  expect(stderr).toContain('--against')
})
