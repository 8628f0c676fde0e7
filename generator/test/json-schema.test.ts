import { protocolAt, toJsonSchema, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { findTarget } from '../src/index.ts'

describe.each(VERSIONS)('%s', (version) => {
  const model = protocolAt(version)
  const files = findTarget('json-schema').emit(model)
  const read = (name: string) => JSON.parse(files.get(name) ?? 'null')

  test('the bundle holds every type', () => {
    expect(read('protocol.schema.json')).toEqual(toJsonSchema(model))
    expect(Object.keys(read('protocol.schema.json').$defs)).toEqual([...model.types.keys()])
  })

  test('the table lists every method, and its types are in the bundle', () => {
    const { protocol, methods } = read('meta.json')
    const { $defs } = read('protocol.schema.json')
    expect(protocol).toBe(version)
    expect(methods.map(({ name }: { name: string }) => name)).toEqual(model.methods.map(({ name }) => name))
    for (const { params, result } of methods) {
      for (const type of [params, result]) if (type !== null) expect($defs).toHaveProperty([type])
    }
  })

  test('the definition that the README points to exists', () => {
    const name = /#\/\$defs\/(\w+)/.exec(files.get('README.md') ?? '')?.[1] ?? ''
    expect(read('protocol.schema.json').$defs).toHaveProperty([name])
  })
})
