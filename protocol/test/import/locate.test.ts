import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bundleFile as releasedFile } from '../../src/compiled/files.ts'
import { LATEST, type Location, type Locator, locatorOf, protocolAt } from '../../src/index.ts'
import { bundleFile } from '../support/bundles.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'heddle-locate-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const MANIFEST = {
  schema: 'schema.json#/$defs',
  methods: [
    { name: 'a/b', direction: 'client-to-server', kind: 'request', params: 'Sent', result: 'Kind' },
    { name: 'c', direction: 'server-to-client', kind: 'notification', params: 'Said' },
  ],
  errors: [{ name: 'Gone', code: -32001 }],
}

const SCHEMA = {
  $defs: {
    Sent: {
      type: 'object',
      properties: {
        'a.b': { type: 'string' },
        a: {
          type: 'object',
          properties: { 'a.b': { type: 'integer' }, list: { type: 'array', items: { enum: ['x', 'y'] } } },
        },
        map: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
    Kind: { enum: ['one', 'two'] },
    Said: {
      oneOf: [
        {
          type: 'object',
          properties: { type: { const: 'text' }, text: { type: 'string' } },
          required: ['type'],
        },
        { type: 'object', properties: { type: { const: 'end' } }, required: ['type'] },
      ],
    },
  },
}

async function written(): Promise<string> {
  const file = path.join(folder, 'manifest.json')
  await writeFile(file, JSON.stringify(MANIFEST, null, 2))
  await writeFile(path.join(folder, 'schema.json'), JSON.stringify(SCHEMA, null, 2))
  return file
}

async function located(source: string): Promise<Locator> {
  const locator = await locatorOf(source)
  if (locator === undefined) throw new Error(`${source} is nowhere`)
  return locator
}

/** The line that a location leads to. */
async function lineAt({ file, line = 0 }: Location): Promise<string> {
  const bytes = await readFile(path.resolve(import.meta.dirname, '../../..', file))
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n')[line - 1]?.trim() ?? ''
}

describe('in a manifest and its schemas', () => {
  test.each([
    ['Sent', '"Sent": {'],
    ['Sent.a.b', '"a.b": {'],
    ['Sent.map', '"map": {'],
    ['Sent.map{}', '"additionalProperties": {'],
    ['Sent.gone', '"Sent": {'],
    ['SentA.list', '"list": {'],
    ['SentA.list[]', '"items": {'],
    ['SentA.list[]=y', '"y"'],
    ['SentA.list[]=z', '"items": {'],
    ['Kind=two', '"two"'],
    ['Kind=three', '"Kind": {'],
    ['Said=end', '"const": "end"'],
    ['Said.text', '"text": {'],
    ['Nobody.text', '{'],
  ])('the type %s', async (part, line) => {
    expect(await lineAt((await located(await written())).type(part))).toBe(line)
  })

  test('what is nearest to the top of a type is meant', async () => {
    const { line = 0, file } = (await located(await written())).type('Sent.a.b')
    expect(await lineAt({ file, line: line + 1 })).toBe('"type": "string"')
  })

  test('methods and errors', async () => {
    const locator = await located(await written())
    const next = async ({ file, line = 0 }: Location) => lineAt({ file, line: line + 1 })
    expect(await next(locator.method('c'))).toBe('"name": "c",')
    expect(await next(locator.error('Gone'))).toBe('"name": "Gone",')
    expect(locator.method('gone')).toMatchObject({ line: 1 })
    expect(locator.method('c').file).toMatch(/manifest\.json$/)
  })

  test('compressed, it has no lines', async () => {
    await written()
    const manifest = { ...MANIFEST, schema: 'schema.json.gz#/$defs' }
    await writeFile(path.join(folder, 'packed.json'), JSON.stringify(manifest))
    await writeFile(path.join(folder, 'schema.json.gz'), gzipSync(JSON.stringify(SCHEMA)))
    const location = (await located(path.join(folder, 'packed.json'))).type('Sent')
    expect(location).toEqual({ file: expect.stringMatching(/schema\.json\.gz$/) })
  })

  test('a folder is looked into', async () => {
    await written()
    await mkdir(path.join(folder, 'empty'))
    expect((await located(folder)).type('Kind').file).toMatch(/schema\.json$/)
  })
})

test('a released version stands in its bundle', async () => {
  const locator = await located(LATEST)
  const model = protocolAt(LATEST)
  const lines = (await readFile(releasedFile(LATEST), 'utf8')).split('\n')
  for (const name of model.types.keys())
    expect(lines[(locator.type(name).line ?? 0) - 1], name).toContain(`"${name}": {`)
  expect(locator.type('Thread.id').file).toBe(`protocol/released/${LATEST}/protocol.schema.json`)
  expect(await lineAt(locator.type('Thread.id'))).toContain('"id": {')
})

test('so do the parts of a real bundle', async () => {
  const file = path.join(folder, 'codex.json')
  await writeFile(
    file,
    JSON.stringify(JSON.parse(gunzipSync(await readFile(bundleFile('0.169.0'))).toString()), null, 2),
  )
  const locator = await located(file)
  expect(await lineAt(locator.type('Thread'))).toBe('"Thread": {')
  expect(await lineAt(locator.type('ReviewDelivery=inline'))).toBe('"inline"')
  expect(locator.method('thread/start').line).toBeGreaterThan(1)
})

test.each(['draft', 'codex@0.169.0', 'git:HEAD'])('%s is in no file that people work on', async (source) => {
  expect(await locatorOf(source)).toBeUndefined()
})
