import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { withStability } from '../../src/import/codex/stability.ts'
import { importFile, importOwnBundle } from '../../src/import/index.ts'
import { stablePart, toJsonSchema } from '../../src/index.ts'
import { BUNDLES, bundleFile } from '../support/bundles.ts'
import { modelFaults } from '../support/model-faults.ts'

describe.each(BUNDLES)('the bundle of %s', async (name) => {
  const { model, notes } = await importFile(bundleFile(name))
  const json = JSON.parse(gunzipSync(readFileSync(bundleFile(name))).toString())
  const { v2, ...root } = json.definitions

  test('becomes a model', () => {
    expect(modelFaults(model)).toEqual([])
    expect(model.version).toBe(name.replace('-experimental', ''))
    expect(model.experimental).toBe(name.endsWith('-experimental'))
  })

  test('has every method of its four unions', () => {
    const unions = ['ClientRequest', 'ClientNotification', 'ServerRequest', 'ServerNotification']
    const methods = unions.flatMap((union) =>
      root[union].oneOf.map(
        (message: { properties: { method: { enum: string[] } } }) => message.properties.method.enum[0],
      ),
    )
    expect(model.methods.map((method) => method.name)).toEqual(methods)
  })

  test('has a result for every request, each that there is', () => {
    const requests = model.methods.filter(({ kind }) => kind === 'request')
    expect(requests.filter(({ result }) => result === null).map((method) => method.name)).toEqual([])
    const results = new Set(requests.map(({ result }) => result?.name))
    const responses = [...Object.keys(root), ...Object.keys(v2)].filter((type) =>
      /^[A-Z]\w*Response$/.test(type),
    )
    expect(responses.filter((type) => !results.has(type))).toEqual(['JSONRPCResponse'])
  })

  test('keeps the names of its types, and tells those that clash apart by their generation', () => {
    const given = new Set([...Object.keys(root), ...Object.keys(v2)])
    const made = [...model.types.keys()].filter((type) => !given.has(type))
    for (const type of made) expect(type).toMatch(/^([A-Z][A-Za-z]*)?(V1[A-Za-z]+)?$/)
    for (const type of made.filter((name) => name.startsWith('V1'))) {
      expect(root).toHaveProperty(type.slice(2))
      expect(v2).toHaveProperty(type.slice(2))
    }
  })

  test('leaves nothing out but a bound of one text', () => {
    expect(notes.filter(({ pointer }) => pointer !== '/definitions/v2/ReasoningEffort')).toEqual([])
  })

  test('through our schema and back it is the same model', () => {
    const { model: back } = importOwnBundle(JSON.parse(JSON.stringify(toJsonSchema(model))), 'bundle.json')
    expect(back.methods).toEqual(model.methods)
    expect(Object.fromEntries(back.types)).toEqual(Object.fromEntries(model.types))
  })
})

const pairs = BUNDLES.filter((name) => BUNDLES.includes(`${name}-experimental`))

test.each(pairs)('of %s, what is experimental is told by its two bundles', async (name) => {
  const [full, stable] = [
    await importFile(bundleFile(`${name}-experimental`)),
    await importFile(bundleFile(name)),
  ]
  const model = withStability(full.model, stable.model)
  expect(modelFaults(model)).toEqual([])
  const { model: back } = importOwnBundle(JSON.parse(JSON.stringify(toJsonSchema(model))), 'bundle.json')
  expect(Object.fromEntries(back.types)).toEqual(Object.fromEntries(model.types))

  // What is left without the marked parts is what the server says without the flag.
  const left = stablePart(model)
  expect(left.methods.map((method) => method.name)).toEqual(stable.model.methods.map((method) => method.name))
  expect([...left.types.keys()].sort()).toEqual([...stable.model.types.keys()].sort())
})
