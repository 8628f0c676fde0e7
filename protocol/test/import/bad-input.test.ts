import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ImportError, importProtocol } from '../../src/index.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heddle-import-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** What is said of a file, without the folder that the test made. */
async function saidOf(contents: string | object, name = 'file.json', from = name): Promise<string> {
  await writeFile(path.join(folder, name), typeof contents === 'string' ? contents : JSON.stringify(contents))
  const error = await importProtocol(path.join(folder, from)).then(
    () => 'nothing',
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(ImportError)
  return (error as ImportError).message.replaceAll(`${folder}${path.sep}`, '').replaceAll(folder, 'FOLDER')
}

const method = { name: 'a/b', direction: 'client-to-server', kind: 'request', params: 'A' }
const manifest = { schema: '#/$defs', methods: [method] }

describe('a file', () => {
  test('that is not there', async () => {
    expect(await saidOf('', 'file.json', 'none.json')).toBe(
      'none.json cannot be read: there is no such file or folder.',
    )
  })

  test('that is cut off', async () => {
    expect(await saidOf('{\n  "definitions": {"A":')).toBe(
      'file.json: the file is not JSON (line 2, column 23). Is it cut off, or something else?',
    )
  })

  test('that is no JSON', async () => {
    expect(await saidOf('one: two')).toContain('file.json: the file is not JSON (line 1, column 1)')
  })

  test.each([[{ openapi: '3.1.0' }], [[]], ['7'], ['null'], [{ definitions: {} }]])(
    'that is foreign: %j',
    async (json) => {
      expect(await saidOf(json)).toMatch(
        /^file\.json: the file is none of what can be read: .+ClientRequest.+x-protocol.+methods/,
      )
    },
  )

  test('that is compressed and damaged', async () => {
    expect(await saidOf('not gzip', 'file.json.gz')).toContain(
      'file.json.gz cannot be read: incorrect header check',
    )
  })

  test('a folder without a protocol', async () => {
    await mkdir(path.join(folder, 'empty'))
    expect(await saidOf('', 'x', 'empty')).toMatch(
      /^empty is a folder without a protocol in it\. Looked for: .+manifest\.json\.$/,
    )
  })
})

describe('a reference', () => {
  const bundle = (reference: string) => ({
    'x-protocol': manifest,
    $defs: { A: { type: 'object', properties: { 'b/c': { $ref: reference } } } },
  })

  test('that leads nowhere', async () => {
    expect(await saidOf(bundle('#/$defs/Gone'))).toBe(
      'file.json: /$defs/A/properties/b~1c refers to "#/$defs/Gone", which is not there. Add it, or mend the reference.',
    )
  })

  test('that leads out of the file', async () => {
    expect(await saidOf(bundle('https://example.org/x.json'))).toMatch(
      /^file\.json: \/\$defs\/A\/properties\/b~1c refers to "https:.+outside of the file/,
    )
  })

  test('that is no address', async () => {
    expect(await saidOf(bundle('#/$defs/%ZZ'))).toContain('/$defs/A/properties/b~1c refers to "#/$defs/%ZZ"')
  })
})

describe('a definition', () => {
  const bundle = (A: unknown, B: unknown = true) => ({ 'x-protocol': manifest, $defs: { A, B } })

  test.each([
    ['by another name', bundle({ $ref: '#/$defs/B' }, { $ref: '#/$defs/A' })],
    ['at once', bundle({ $ref: '#/$defs/A' })],
    ['or null', bundle({ anyOf: [{ $ref: '#/$defs/B' }, { type: 'null' }] }, { $ref: '#/$defs/A' })],
  ])('that is nothing but itself, %s', async (_, json) => {
    expect(await saidOf(json)).toMatch(
      /^file\.json: \/\$defs\/[AB] refers to itself, and to nothing else\. Say what it is\.$/,
    )
  })

  test('that nests too deep', async () => {
    const deep = `${'{"items":'.repeat(50_000)}true${'}'.repeat(50_000)}`
    const text = JSON.stringify(bundle('DEEP')).replace('"DEEP"', deep)
    expect(await saidOf(text)).toBe(
      'file.json: the file nests deeper than can be read. A protocol has no need of that.',
    )
  })
})

describe('two definitions of one name', () => {
  test('in a file of schemas', async () => {
    const text = `{\n  "x-protocol": ${JSON.stringify(manifest)},\n  "$defs": {\n    "A": {},\n    "A": { "type": "string" }\n  }\n}`
    expect(await saidOf(text)).toBe(
      'file.json: /$defs/A is defined twice, the second time in line 5. Take one of them out, or give it another name.',
    )
  })
})

describe('a since that is no version', () => {
  const versions = ['1', '2']
  const A = { type: 'object', properties: { b: { type: 'string', 'x-since': '1.5' } } }

  test('in a manifest', async () => {
    const methods = [{ ...method, since: 'soon' }]
    expect(await saidOf({ ...manifest, versions, methods })).toBe(
      'file.json: /methods/0/since is "soon", which is no version. There are 1, 2.',
    )
  })

  test('in its schemas', async () => {
    await writeFile(path.join(folder, 'types.json'), JSON.stringify({ $defs: { A } }))
    expect(await saidOf({ ...manifest, versions, schema: 'types.json#/$defs' })).toBe(
      'types.json: /$defs/A/properties/b/x-since is "1.5", which is no version. There are 1, 2.',
    )
  })

  test('in a bundle of ours', async () => {
    expect(await saidOf({ 'x-protocol': { ...manifest, versions }, $defs: { A } })).toBe(
      'file.json: /$defs/A/properties/b/x-since is "1.5", which is no version. There are 1, 2.',
    )
  })
})

describe('a manifest', () => {
  test('whose type is missing', async () => {
    expect(await saidOf({ ...manifest, $defs: {} }, 'file.json').catch(String)).toContain('file.json')
    await writeFile(path.join(folder, 'types.json'), '{"$defs":{}}')
    expect(await saidOf({ ...manifest, schema: 'types.json#/$defs' })).toBe(
      'types.json: /$defs/A is missing, which /methods/0/params of file.json names. Add the type, or mend the name.',
    )
  })

  test('whose file of schemas is missing', async () => {
    expect(await saidOf({ ...manifest, schema: 'types.json#/$defs' })).toBe(
      'types.json cannot be read: there is no such file or folder.',
    )
  })

  test('that defines a method twice', async () => {
    expect(await saidOf({ ...manifest, methods: [method, method] })).toBe(
      'file.json: /methods/1 defines a/b again, after /methods/0. Take one of them out.',
    )
  })

  test.each([
    [
      { ...method, direction: 'sideways' },
      '/methods/0/direction must be one of "client-to-server", "server-to-client"',
    ],
    [{ ...method, kind: undefined }, '/methods/0 must have the field "kind"'],
    [{ ...method, parms: 'A' }, '/methods/0/parms is not a field'],
    [{ ...method, params: 7 }, '/methods/0/params must be'],
  ])('whose method is %j', async (wrong, said) => {
    expect(await saidOf({ ...manifest, methods: [wrong] })).toContain(`file.json: ${said}`)
  })
})

test.each(['codex@latest', 'codex@../x', 'codex@'])('%s names no version', async (source) => {
  await expect(importProtocol(source)).rejects.toThrow(/names no version\. Give one as npm knows it/)
})
