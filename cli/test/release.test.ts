import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle } from './support/heddle.ts'

const protocol = path.resolve(import.meta.dirname, '../../protocol')

/** A checkout with the released versions and the bundles of real servers, as far as releasing looks at it. */
async function checkout(): Promise<string> {
  const folder = await temporaryFolder()
  for (const part of ['bundles', 'released'])
    await cp(path.join(protocol, part), path.join(folder, 'protocol', part), { recursive: true })
  return folder
}

const inside = (folder: string, file: string) => path.join(folder, 'protocol/released/2026-11', file)
const bundle = 'protocol.schema.json'

describe('heddle release', () => {
  test('of a version that is released as it is', async () => {
    expect(await heddle(['release', '2026-11', '--checkout', await checkout()])).toEqual({
      code: 0,
      stdout: '2026-11 is released as it is.\n',
      stderr: '',
    })
  })

  test('of a new version writes its files, and --check says that it would', async () => {
    const folder = await checkout()
    const released = await readFile(inside(folder, bundle), 'utf8')
    await rm(inside(folder, bundle))
    await rm(inside(folder, 'meta.json'))

    const check = await heddle(['release', '2026-11', '--check', '--format', 'json', '--checkout', folder])
    expect(check.code).toBe(1)
    expect(JSON.parse(check.stdout).changes).toEqual([
      `released/2026-11/${bundle}`,
      'released/2026-11/meta.json',
    ])
    await expect(readFile(inside(folder, bundle))).rejects.toThrow('ENOENT')

    const { code, stdout } = await heddle(['release', '2026-11', '--checkout', folder])
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2026-11 is released now'),
    })
    expect(await readFile(inside(folder, bundle), 'utf8')).toBe(released)
  })

  test('of the draft writes it as it is, whatever was written of it before', async () => {
    const folder = await checkout()
    const file = path.join(folder, 'protocol/draft', bundle)
    const words = ['release', 'draft', '--checkout', folder]
    expect(await heddle([...words, '--check'])).toMatchObject({ code: 1 })
    await expect(readFile(file)).rejects.toThrow('ENOENT')
    expect(await heddle(words)).toMatchObject({
      code: 0,
      stdout: `draft is written now: draft/${bundle}.\n`,
    })
    const written = await readFile(file, 'utf8')
    expect(JSON.parse(written)['x-protocol'].version).toBe('draft')
    expect(await heddle([...words, '--check'])).toMatchObject({
      code: 0,
      stdout: 'draft is written as it is.\n',
    })

    await writeFile(file, written.replace('"AccountUpdatedNotification": {', '"AccountRenamed": {'))
    const check = await heddle([...words, '--check'])
    expect(check).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('-    "AccountRenamed": {'),
      stderr: 'The definitions give something else than what is written of the draft.\n',
    })
    await heddle(words)
    expect(await readFile(file, 'utf8')).toBe(written)
  })

  test('refuses to change what is frozen, and shows the difference', async () => {
    const folder = await checkout()
    const before = await readFile(inside(folder, bundle), 'utf8')
    await writeFile(
      inside(folder, bundle),
      before.replace('"AccountUpdatedNotification": {', '"AccountRenamed": {'),
    )
    const { code, stderr } = await heddle(['release', '2026-11', '--docs', '--checkout', folder])
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^heddle: 2026-11 is frozen, and the definitions no longer give .+protocol\.schema\.json\. .+draft/,
    )

    const check = await heddle(['release', '2026-11', '--check', '--checkout', folder])
    expect(check).toMatchObject({ code: 1, stdout: expect.stringContaining('-    "AccountRenamed": {') })
  })

  test('mends descriptions only when it is told to', async () => {
    const folder = await checkout()
    const before = await readFile(inside(folder, bundle), 'utf8')
    const other = before.replace('"description": "The account', '"description": "An account')
    expect(other).not.toBe(before)
    await writeFile(inside(folder, bundle), other)
    const refused = await heddle(['release', '2026-11', '--checkout', folder])
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('only descriptions differ') })
    expect(await heddle(['release', '2026-11', '--docs', '--checkout', folder])).toMatchObject({ code: 0 })
    expect(await readFile(inside(folder, bundle), 'utf8')).toBe(before)
  })

  test('takes a deprecation for more than words', async () => {
    const folder = await checkout()
    const meta = JSON.parse(await readFile(inside(folder, 'meta.json'), 'utf8'))
    const method = meta.methods.find(({ deprecated }: { deprecated?: string }) => deprecated !== undefined)
    delete method.deprecated
    await writeFile(inside(folder, 'meta.json'), `${JSON.stringify(meta, null, 2)}\n`)
    const { code, stderr } = await heddle(['release', '2026-11', '--docs', '--checkout', folder])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('no longer give') })
  })

  test('refuses what does not agree with the real server', async () => {
    const folder = await checkout()
    await rm(inside(folder, bundle))
    // Without a list, nothing is left out.
    await rm(inside(folder, 'omissions.json'))
    const { code, stderr } = await heddle(['release', '2026-11', '--checkout', folder])
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /2026-11 does not agree with the real server in \d+ things, the first of them .+npm run fidelity/,
    )
    await expect(readFile(inside(folder, bundle))).rejects.toThrow('ENOENT')
  })

  test.each([
    [
      'no checkout',
      ['release', '2026-11', '--checkout', '/nowhere'],
      /^heddle: \/nowhere.protocol is not the protocol of a checkout of Heddle/,
    ],
    [
      'no version',
      ['release', '2030-01'],
      /There is no protocol version "2030-01"\. Known: 2026-02, 2026-06, 2026-11\./,
    ],
  ])('%s is a sentence', async (_, words, said) => {
    const { code, stderr } = await heddle(words)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(said) })
  })
})

describe('heddle generate --from', () => {
  test('makes schemas of a bundle of the real server, and says what it took', async () => {
    const out = await temporaryFolder()
    const file = path.join(protocol, 'bundles/0.99.0.json.gz')
    const { code, stdout, stderr } = await heddle(['generate', 'json-schema', '--from', file, '--out', out])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('json-schema for protocol 0.99.0 in')
    const meta = JSON.parse(await readFile(path.join(out, 'meta.json'), 'utf8'))
    expect(meta.methods.map(({ name }: { name: string }) => name)).toContain('newConversation')

    // What was generated is a source again.
    const again = await temporaryFolder()
    expect(await heddle(['generate', 'json-schema', '--from', out, '--out', again])).toMatchObject({
      code: 0,
    })
    expect(await readFile(path.join(again, bundle), 'utf8')).toBe(
      await readFile(path.join(out, bundle), 'utf8'),
    )
    const byManifest = await temporaryFolder()
    await heddle(['generate', 'json-schema', '--from', path.join(out, 'meta.json'), '--out', byManifest])
    expect(await readFile(path.join(byManifest, bundle), 'utf8')).toBe(
      await readFile(path.join(out, bundle), 'utf8'),
    )
  })

  test('of something else is a sentence, and nothing is written', async () => {
    const out = path.join(await temporaryFolder(), 'out')
    const { code, stderr } = await heddle([
      'generate',
      'json-schema',
      '--from',
      path.join(protocol, 'package.json'),
      '--out',
      out,
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^heddle: .+package\.json: the file is none of what can be read/)
  })

  test('goes without --protocol', async () => {
    const { code, stderr } = await heddle([
      'generate',
      'json-schema',
      '--from',
      'draft',
      '--protocol',
      '2026-02',
      '--out',
      'x',
    ])
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("'--from <source>' cannot be used with"),
    })
  })
})
