import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { protocolAt, toJsonSchema, VERSIONS, type Version } from '@heddle/protocol'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../src/targets/json-schema/index.ts'
import { ROOT } from './support/run.ts'

/** These packages tell the compiler of their types, and not of the schemas that they hold. */
const require = createRequire(import.meta.url)

describe.each(VERSIONS)('%s', (version) => {
  const model = protocolAt(version)
  const files = jsonSchema.emit(model)
  const read = (name: string) => JSON.parse(files.get(name) ?? 'null')

  test('the bundle holds every type', () => {
    expect(read('protocol.schema.json')).toEqual(toJsonSchema(model))
    expect(Object.keys(read('protocol.schema.json').$defs)).toEqual([...model.types.keys()])
  })

  test('the table lists every method, and its types are in the bundle', () => {
    const { version: protocol, methods } = read('meta.json')
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

  test('both drafts say the same of everything that was ever recorded', () => {
    const newer = new Ajv2020({ strict: false, validateFormats: false })
    newer.addSchema(read('protocol.schema.json'), 'bundle')
    const older = new Ajv({ strict: false, validateFormats: false })
    older.addSchema(read('protocol.draft-07.schema.json'), 'bundle')
    expect(older.validateSchema(read('protocol.draft-07.schema.json')), older.errorsText()).toBe(true)
    const verdicts = { valid: 0, invalid: 0 }
    for (const { type, value } of recorded(version)) {
      const valid = newer.getSchema(`bundle#/$defs/${type}`)?.(value) === true
      expect(older.getSchema(`bundle#/definitions/${type}`)?.(value), JSON.stringify(value)).toBe(valid)
      verdicts[valid ? 'valid' : 'invalid'] += 1
    }
    // Of both there has to be something, or nothing was compared.
    expect(verdicts.valid).toBeGreaterThan(300)
    expect(verdicts.invalid).toBeGreaterThan(0)
  })

  test('the schema of a method needs no other', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    for (const { name, params } of model.methods) {
      const schema = read(`methods/${name.replaceAll('/', '.')}.schema.json`)
      const validate = ajv.compile(schema)
      expect(validate({}), name).toBe(true)
      if (params !== null) expect(validate({ params: 'no object' }), name).toBe(false)
    }
  })

  test('the OpenRPC document is one, and refers to nothing that it does not hold', () => {
    const document = read('openrpc.json')
    // Its own meta-schema is not asked whether it is one: it points to itself by a name that nobody has.
    const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false })
    ajv.addSchema(metaSchema(require('@json-schema-tools/meta-schema')))
    const openRpcMeta = metaSchema(require('@open-rpc/meta-schema'))
    expect(ajv.validate(openRpcMeta, document), ajv.errorsText()).toBe(true)
    expect(ajv.validate(openRpcMeta, { ...document, methods: [{}] })).toBe(false)
    const calls = [...document.methods, ...document['x-client-methods']]
    expect(calls.map(({ name }) => name).sort()).toEqual(model.methods.map(({ name }) => name).sort())
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)
    for (const [, reference = ''] of references)
      expect(document.components.schemas).toHaveProperty([reference.replace('#/components/schemas/', '')])
  })
})

/** The params of everything in the recordings that is of a method of this version. */
function* recorded(version: Version): Generator<{ type: string; value: unknown }> {
  const types = new Map(protocolAt(version).methods.map(({ name, params }) => [name, params?.name]))
  for (const file of globSync('conformance/recordings/*/*.jsonl', { cwd: ROOT }))
    for (const line of readFileSync(path.join(ROOT, file), 'utf8').split('\n')) {
      const { msg } = JSON.parse(line || '{}')
      const type = types.get(msg?.method)
      if (type !== undefined) yield { type, value: msg.params }
    }
}

/** The schema in such a package, whose address it spells in two ways. */
function metaSchema({ default: schema }: { readonly default: object }): object {
  const text = JSON.stringify(schema)
  return JSON.parse(text.replaceAll('"https://meta.json-schema.tools"', '"https://meta.json-schema.tools/"'))
}
