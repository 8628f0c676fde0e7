import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { ended, heddle, start } from './support/heddle.ts'

const generated = (folder: string, ...words: readonly string[]) =>
  heddle(['generate', 'json-schema', '--out', folder, ...words])

const methodsIn = async (folder: string): Promise<readonly string[]> => {
  const table = JSON.parse(await readFile(path.join(folder, 'meta.json'), 'utf8'))
  return table.methods.map(({ name }: { name: string }) => name)
}

describe('what of a protocol is generated', () => {
  test('nothing experimental, unless it is asked for', async () => {
    const folder = await temporaryFolder()
    expect(await generated(folder)).toMatchObject({ code: 0 })
    expect(await methodsIn(folder)).not.toContain('thread/items/read')
    expect(await generated(folder, '--experimental')).toMatchObject({ code: 0 })
    expect(await methodsIn(folder)).toContain('thread/items/read')
  })

  test('only some methods, and with them what opens a connection', async () => {
    const folder = await temporaryFolder()
    expect(await generated(folder, '--methods', 'turn/st*, thread/read')).toMatchObject({ code: 0 })
    const methods = [...(await methodsIn(folder))].sort()
    expect(methods).toEqual([
      ...['initialize', 'initialized', 'thread/read', 'turn/start', 'turn/started', 'turn/steer'],
    ])
  })

  test.each([
    ['a method that is not there', ['--methods', 'thraed/start'], ['"thraed/start"', 'thread/start']],
    ['an empty pattern', ['--methods', 'thread/*,,turn/*'], ['commas']],
    ['another part than types', ['--only', 'client'], ['client', 'types']],
    ['an output schema for something else than TypeScript', ['--output-schema', 'x.json'], ['TypeScript']],
    ['nothing to watch', ['--watch'], ['--from']],
  ])('%s is refused with a sentence', async (_, words, told) => {
    const folder = path.join(await temporaryFolder(), 'out')
    const { code, stdout, stderr } = await generated(folder, ...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const each of told) expect(stderr).toContain(each)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('one package name for two ecosystems is refused', async () => {
    const out = path.join(await temporaryFolder(), 'out')
    const { code, stderr } = await heddle([
      'generate',
      'python',
      'typescript',
      '--package-name',
      'acme',
      '--out',
      out,
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('"acme" is given for 2 targets')
  })

  test('the schema of an output becomes a type of the TypeScript client', async () => {
    const folder = await temporaryFolder()
    const schema = path.join(folder, 'review.schema.json')
    await writeFile(
      schema,
      '{"type":"object","properties":{"verdict":{"enum":["good","bad"]}},"required":["verdict"]}',
    )
    const out = path.join(folder, 'sdk')
    expect(await heddle(['generate', 'typescript', '--output-schema', schema, '--out', out])).toMatchObject({
      code: 0,
    })
    const text = await readFile(path.join(out, 'src/output.ts'), 'utf8')
    expect(text).toContain("verdict: 'good' | 'bad'")
  })
})

test('heddle targets says of each what it is and what it lacks', async () => {
  const { code, stdout } = await heddle(['targets', '--format', 'json'])
  expect(code).toBe(0)
  const targets: readonly { name: string; tier: string; lacks: readonly string[] }[] = JSON.parse(stdout)
  const names = (tier: string) => targets.filter((each) => each.tier === tier).map(({ name }) => name)
  expect(names('first-class').sort()).toEqual([
    ...['csharp', 'go', 'java', 'kotlin', 'python', 'rust', 'swift', 'typescript'],
  ])
  for (const { name, tier, lacks } of targets)
    if (tier === 'types-only') expect(lacks.length, name).toBeGreaterThan(0)
  const text = (await heddle(['targets'])).stdout
  for (const { name } of targets) expect(text).toContain(name)
})

test('with --watch a change of the file that is read is generated at once, and a fault in it is told', async () => {
  const folder = await temporaryFolder()
  const source = path.join(folder, 'protocol.json')
  const schemas = path.join(folder, 'schemas')
  expect(await generated(schemas, '--protocol', '2026-02')).toMatchObject({ code: 0 })
  const good = await readFile(path.join(schemas, 'protocol.schema.json'), 'utf8')
  await writeFile(source, good)

  const child = start([
    'generate',
    'json-schema',
    '--from',
    source,
    '--out',
    path.join(folder, 'out'),
    '--watch',
  ])
  const whole = ended(child)
  const said = createInterface(child.stderr)[Symbol.asyncIterator]()
  const waiting = await said.next()
  expect(waiting.value).toContain('Waiting for changes')

  await writeFile(source, '{"broken":')
  expect((await said.next()).value).toContain('protocol.json')

  const news = once(child.stdout, 'data')
  await writeFile(source, good.replaceAll('2026-02', '2099-01'))
  await news
  child.kill('SIGTERM')
  expect(await whole).toMatchObject({ code: 0, stdout: expect.stringContaining('2099-01') })
  expect(await readdir(path.join(folder, 'out'))).toContain('protocol.schema.json')
})
