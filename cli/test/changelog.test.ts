import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle } from './support/heddle.ts'

const committed = path.resolve(import.meta.dirname, '../../docs/changelog')

describe('the committed changelogs', () => {
  test.each(VERSIONS.map((version, index) => [...VERSIONS.slice(Math.max(0, index - 1), index), version]))(
    'of %s %s are what the versions give (npm run changelogs)',
    async (...versions) => {
      const out = path.join(committed, `${versions.at(-1)}.md`)
      expect(await heddle(['changelog', ...versions.filter(Boolean), '--out', out, '--check'])).toEqual({
        code: 0,
        stdout: `${out} is up to date.\n`,
        stderr: '',
      })
    },
  )

  test('are listed, the newest first', async () => {
    const page = await readFile(path.join(committed, 'README.md'), 'utf8')
    expect([...page.matchAll(/\]\((.+)\.md\)/g)].map(([, version]) => version)).toEqual(VERSIONS.toReversed())
  })
})

/** Two versions of a small protocol, with one of each kind of news. */
async function versions(): Promise<{ readonly old: string; readonly now: string }> {
  const folder = await temporaryFolder()
  const text = { type: 'string' }
  const task = (fields: object, required: readonly string[]) => ({
    type: 'object',
    properties: { id: text, ...fields },
    required,
  })
  const request = { direction: 'client-to-server', kind: 'request' }
  const bundle = (version: string, methods: readonly object[], $defs: object) => ({
    'x-protocol': { name: 'Tasks', version, schema: '#/$defs', methods },
    $defs,
  })
  const run = { ...request, name: 'task/run', params: 'Task', result: 'Task' }
  const files = {
    old: bundle(
      '1',
      [
        run,
        { ...request, name: 'task/stop', deprecated: 'Use `task/end`.' },
        { ...request, name: 'list/show' },
      ],
      { Task: task({ speed: { enum: ['slow', 'fast', 'warp'] } }, ['id']) },
    ),
    now: bundle(
      '2',
      [
        run,
        { ...request, name: 'task/end', description: 'Ends it\nfor good.\n\nMore that nobody reads here.' },
        { ...request, name: 'list/show', deprecated: 'Nobody needs lists.' },
        { ...request, name: 'task/dream', stability: 'experimental' },
      ],
      {
        Task: task({ speed: { enum: ['slow', 'fast'] }, owner: { ...text, description: 'Whose it is.' } }, [
          'id',
          'owner',
        ]),
      },
    ),
  }
  for (const [name, value] of Object.entries(files))
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(value))
  return { old: path.join(folder, 'old.json'), now: path.join(folder, 'now.json') }
}

describe('heddle changelog', () => {
  test('says by part of the protocol what is new, and whom it breaks', async () => {
    const { old, now } = await versions()
    const { code, stdout, stderr } = await heddle(['changelog', old, now])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`# 2

What is different in Tasks since 1. Clients and servers live with fields, variants and values that
they do not know: what is new breaks nobody unless it says so.
What is *experimental* is only for clients that declare the capability \`experimentalApi\`.

## What breaks

Clients of 1 may say this, and servers of 2 refuse it. Mend clients before servers are updated:

- The field \`Task.owner\` is new, and required: string.
- The request \`task/stop\` is gone. Use \`task/end\`.
- The value \`warp\` of \`TaskSpeed\` is gone.

Servers of 1 say this in another way or not at all, and clients of 2 cannot take that. A client that meets both has to allow for both:

- The field \`Task.owner\` is new, and required: string.

## List

### Deprecated

- \`list/show\`: Nobody needs lists.

## Task

### Added

- \`task/end\` (request): Ends it for good.
- \`task/dream\` (request). *Experimental.*
- \`Task.owner\` (string, required): Whose it is. **Breaks older clients.** **Breaks with older servers.**

### Removed

- \`task/stop\` (request): Use \`task/end\`. **Breaks older clients.**
- \`warp\` of \`TaskSpeed\`. **Breaks older clients.**
`)
  })

  test('writes a file, leaves it when it is right, and --check shows what is not', async () => {
    const { old, now } = await versions()
    const out = path.join(path.dirname(old), 'deep', 'CHANGES.md')
    const words = ['changelog', old, now, '--out', out]
    const missing = await heddle([...words, '--check'])
    expect(missing).toMatchObject({ code: 1, stdout: expect.stringContaining('+# 2') })
    await expect(readFile(out)).rejects.toThrow('ENOENT')

    expect(await heddle(words)).toEqual({ code: 0, stdout: `${out} is written.\n`, stderr: '' })
    expect(await heddle([...words, '--check'])).toEqual({
      code: 0,
      stdout: `${out} is up to date.\n`,
      stderr: '',
    })
    const text = await readFile(out, 'utf8')
    await writeFile(out, text.replace('Whose it is.', 'By hand.'))
    const differs = await heddle([...words, '--check'])
    expect(differs.code).toBe(1)
    expect(differs.stdout).toContain('-- `Task.owner` (string, required): By hand.')
    expect(differs.stderr).toBe(`${out} is not what changed from ${old} to ${now}.\n`)
  })

  test('of one version says what it consists of, and breaks nobody', async () => {
    const { old } = await versions()
    const { code, stdout } = await heddle(['changelog', old])
    expect(code).toBe(0)
    expect(stdout).toBe(`# 1

The first version of Tasks: what it consists of.

## List

- \`list/show\` (request)

## Task

- \`task/run\` (request)
- \`task/stop\` (request)
`)
  })

  test('of a version and itself has nothing to say', async () => {
    const { old } = await versions()
    expect(await heddle(['changelog', old, old])).toEqual({
      code: 0,
      stdout: '# 1\n\nNothing has changed since 1.\n',
      stderr: '',
    })
  })

  test('as JSON has all of it', async () => {
    const { old, now } = await versions()
    const { stdout } = await heddle(['changelog', old, now, '--format', 'json'])
    const { areas, ...rest } = JSON.parse(stdout)
    expect(rest).toEqual({ name: 'Tasks', from: '1', to: '2' })
    const entries = areas.flatMap((area: { entries: object[] }) => area.entries)
    expect(entries).toContainEqual({
      section: 'Added',
      kind: 'required-field-added',
      place: 'Task.owner',
      owner: 'Task',
      name: 'owner',
      type: 'string',
      summary: 'The field `Task.owner` is new, and required: string.',
      docs: 'Whose it is.',
      advice: '',
      severity: 'breaking',
      experimental: false,
      breaks: [
        { question: 'old-client-new-server', flow: 'to-server' },
        { question: 'new-client-old-server', flow: 'to-client' },
      ],
    })
  })

  test.each([
    ['a version that does not exist', ['2030-01'], /^heddle: 2030-01 cannot be read/],
    ['--check without a file', ['2026-06', '--check'], /--check compares with a file: name it with --out\./],
  ])('%s is a sentence', async (_, words, said) => {
    const { code, stdout, stderr } = await heddle(['changelog', ...words])
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(said) })
  })
})
