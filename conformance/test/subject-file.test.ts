import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { HeddleError } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { includedSubject, readSubject, subjectOf, subjectSchema } from '../src/index.ts'
import { temporaryFolder } from './support/folder.ts'

test('subject.schema.json is what the definition of the format gives (vitest --update writes it)', async () => {
  const text = `${JSON.stringify(subjectSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../subject.schema.json')
})

/** Writes files into a folder; what has no text is JSON. @returns the path of the first */
async function write(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return path.join(folder, Object.keys(files)[0] ?? '')
}

async function complaintOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(HeddleError)
  return String(error)
}

describe('a subject file', () => {
  test('extends another one, and reads the files that it names from beside it', async () => {
    const file = await write({
      'versions/two.json': { extends: '../one.json', protocol: '2026-06', expected: 'known.json' },
      'one.json': {
        name: 'one',
        command: 'one',
        env: { A: '{home}' },
        files: { 'a.toml': { from: 'templates/a' }, b: 'plain' },
      },
      'templates/a': 'url = "{modelUrl}"',
    })
    expect(await readSubject(file)).toEqual({
      subject: {
        name: 'one',
        command: 'one',
        args: [],
        env: { A: '{home}' },
        files: { 'a.toml': 'url = "{modelUrl}"', b: 'plain' },
        listen: {},
        headers: {},
      },
      protocol: '2026-06',
      expected: path.join(path.dirname(file), 'known.json'),
    })
  })

  test.each([
    ['no JSON', '{', /a\.json is not JSON: /],
    ['another form', { name: 'a', args: 'x' }, /a\.json, at \/args: must be array\. It should look like \{/],
    [
      'a word that means nothing',
      { name: 'a', comand: 'x' },
      /must NOT have additional properties: "comand"\./,
    ],
    ['a path for a file of its home', { name: 'a', files: { '../x': '' } }, /at \/files: /],
    ['no name', { command: 'x' }, /a subject has a `name`/],
    ['another one that is not there', { extends: 'no.json' }, /no\.json cannot be read: /],
    ['itself', { extends: 'a.json' }, /extend one another in a circle/],
    ['a file that is not there', { name: 'a', files: { b: { from: 'no' } } }, /\/no cannot be read: /],
    ['a version that is not there', { name: 'a', protocol: '1999' }, /at \/protocol: /],
  ])('with %s: the sentence says so', async (_, content, complaint) => {
    expect(await complaintOf(readSubject(await write({ 'a.json': content })))).toMatch(complaint)
  })
})

describe('the subjects that come with the suite', () => {
  test.each([
    ['codex-0.99.0', '2026-02', []],
    ['codex-0.140.0', '2026-06', ['ws', 'unix']],
    ['codex-0.169.0', '2026-11', ['ws', 'unix']],
  ])('%s', async (name, protocol, listens) => {
    const { subject, ...known } = await includedSubject(name)
    expect(known.protocol).toBe(protocol)
    expect(known.expected).toContain(`${name}.expected.json`)
    expect(subject.files['config.toml']).toContain('base_url = "{modelUrl}"')
    expect(Object.keys(subject.listen)).toEqual(listens)
  })

  test('are found by the name of the program, and what was said already is left alone', async () => {
    const { args, command, listen } = await subjectOf('./bin/heddle', ['serve', '--home', 'mine'])
    expect(command).toBe(path.resolve('bin/heddle'))
    expect(args).toEqual(['serve', '--home', 'mine', '--model-url', '{modelUrl}'])
    expect(Object.keys(listen)).toEqual(['ws', 'unix', 'http'])
    expect((await subjectOf('codex', ['app-server'])).env).toEqual({ CODEX_HOME: '{home}' })
    expect(await subjectOf('other', [])).toMatchObject({ name: 'other', listen: {}, files: {} })
  })
})
