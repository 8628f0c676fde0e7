import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle } from './support/heddle.ts'

const objectOf = (...names: readonly string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  required: names,
})

const call = (name: string, params: string, result: string) => ({
  name,
  direction: 'client-to-server',
  kind: 'request',
  params,
  result,
})

const HELLO = call('initialize', 'Hello', 'Welcome')

/** A manifest of a protocol about places, with the schemas that it names. */
async function protocol(folder: string, name: string, methods: readonly object[], place: object) {
  const hello = {
    type: 'object',
    properties: { clientInfo: { $ref: '#/$defs/Info' } },
    required: ['clientInfo'],
  }
  const $defs = { Hello: hello, Info: objectOf('name', 'version'), Welcome: objectOf('server'), Place: place }
  await mkdir(path.join(folder, name))
  await writeFile(path.join(folder, name, 'schema.json'), JSON.stringify({ $defs }))
  const file = path.join(folder, name, 'protocol.json')
  const manifest = { name: 'Weather', version: name, schema: 'schema.json#/$defs', methods }
  await writeFile(file, JSON.stringify(manifest))
  return file
}

/** Checks a protocol that no longer says in which land a place lies. */
async function check(...options: readonly string[]) {
  const folder = await temporaryFolder()
  const methods = [HELLO, call('place/find', 'Hello', 'Place')]
  const old = await protocol(folder, '1.0', methods, objectOf('name', 'land'))
  const now = await protocol(folder, '2.0', methods, objectOf('name'))
  return heddle(['check', now, '--against', old, ...options])
}

describe('heddle check --source', () => {
  test('adds what no longer compiles to the report', async () => {
    const { stdout, stderr } = await check('--source', '--format', 'json')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).source).toMatchObject([
      {
        rule: 'source/removed',
        symbol: 'Place.land',
        verdict: 'allowed',
        snippet: "import type { Place } from '@heddle/client'\ndeclare const place: Place\nplace.land\n",
      },
    ])
  })

  test('is not there when nobody asks', async () => {
    expect(JSON.parse((await check('--format', 'json')).stdout)).not.toHaveProperty('source')
  })

  test('fails when it is held, until it is waived', async () => {
    expect((await check('--hold-source')).stdout).toContain('✗ source  Place.land is gone.')
    const { waivers } = JSON.parse((await check('--hold-source', '--suggest-waivers')).stdout)
    expect(waivers).toContainEqual(expect.objectContaining({ rule: 'source/removed' }))
    const file = path.join(await temporaryFolder(), 'waivers.json')
    const told = waivers.map((one: object) => ({ ...one, reason: 'We told them.' }))
    await writeFile(file, JSON.stringify({ waivers: told }))
    expect(await check('--hold-source', '--waivers', file)).toMatchObject({ code: 0 })
  })

  test('is about the client without what is experimental, unless that is held', async () => {
    const options = ['check', '2026-11', '--against', '2026-06', '--source', '--format', 'json']
    const symbols = async (...more: string[]) => {
      const { source } = JSON.parse((await heddle([...options, ...more])).stdout)
      return source.map(({ symbol }: { symbol: string }) => symbol)
    }
    expect(await symbols()).not.toContain('ThreadStartParams.dynamicTools')
    expect(await symbols('--hold-experimental')).toContain('ThreadStartParams.dynamicTools')
  })

  test('of a protocol that has no client is a sentence', async () => {
    const methods = [call('place/find', 'Hello', 'Place')]
    const file = await protocol(await temporaryFolder(), '1.0', methods, objectOf('name'))
    const { code, stderr } = await heddle(['check', file, '--against', file, '--source'])
    expect(code).toBe(2)
    expect(stderr).toContain('cannot have a TypeScript client')
    expect(stderr).toContain('Leave out --source')
  })
})
