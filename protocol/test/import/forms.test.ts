import { describe, expect, test } from 'vitest'
import { importOwnBundle } from '../../src/import/index.ts'
import type { NamedType, ProtocolModel, TypeNode } from '../../src/index.ts'

/** The model of a few definitions, all reached from the first. */
function imported(definitions: Readonly<Record<string, unknown>>): {
  model: ProtocolModel
  notes: readonly string[]
} {
  const [first] = Object.keys(definitions)
  const method = { name: 'a/b', direction: 'client-to-server', kind: 'notification', params: first }
  const bundle = { 'x-protocol': { schema: '#/definitions', methods: [method] }, definitions }
  const { model, notes } = importOwnBundle(JSON.parse(JSON.stringify(bundle)), 'inline.json')
  return { model, notes: notes.map(({ pointer, message }) => `${pointer} ${message}`) }
}

const nodeOf = (
  definitions: Readonly<Record<string, unknown>>,
  name = Object.keys(definitions)[0] ?? '',
): TypeNode => (imported(definitions).model.types.get(name) as NamedType).node

const fieldOf = (schema: unknown, others: Readonly<Record<string, unknown>> = {}) => {
  const node = nodeOf({ A: { type: 'object', properties: { f: schema } }, ...others })
  return node.kind === 'object' ? node.fields[0] : undefined
}

const text = { kind: 'scalar', type: 'string' }
const B = { type: 'object', properties: {} }

describe('what may be null', () => {
  test.each([
    ['a list of types', { type: ['string', 'null'] }, text],
    ['a union of two', { anyOf: [{ type: 'string' }, { type: 'null' }] }, text],
    [
      'a reference or null',
      { anyOf: [{ $ref: '#/definitions/B' }, { type: 'null' }], default: null },
      { kind: 'ref', name: 'B' },
    ],
    [
      'an exclusive union',
      { oneOf: [{ type: 'null' }, { $ref: '#/definitions/B' }] },
      { kind: 'ref', name: 'B' },
    ],
    ['an enum with null', { type: ['string', 'null'], enum: ['x', 'y', null] }, { kind: 'ref', name: 'AF' }],
    ['a list of any', { type: ['array', 'null'], items: true }, { kind: 'list', items: { kind: 'any' } }],
    [
      'a map',
      { type: ['object', 'null'], additionalProperties: { type: 'string' } },
      { kind: 'map', values: text },
    ],
  ])('%s', (_, schema, type) => {
    expect(fieldOf(schema, { B })).toMatchObject({ nullable: true, presence: 'optional', type })
    expect(fieldOf(schema, { B })).not.toHaveProperty('default')
  })

  test('an entry of a list or a map', () => {
    const entry = { type: ['string', 'null'] }
    const nullable = { kind: 'nullable', inner: text }
    expect(fieldOf({ type: 'array', items: entry })?.type).toEqual({ kind: 'list', items: nullable })
    expect(fieldOf({ type: 'object', additionalProperties: entry })?.type).toEqual({
      kind: 'map',
      values: nullable,
    })
  })
})

test.each([
  ['true', true],
  ['an empty schema', {}],
  ['a description alone', { description: 'Whatever it is.' }],
])('%s lets anything through, null included', (_, schema) => {
  expect(fieldOf(schema)).toMatchObject({ type: { kind: 'any' }, nullable: true })
})

test('allOf of one reference carries a description and a default', () => {
  const schema = { allOf: [{ $ref: '#/definitions/B' }], description: 'Which.', default: { x: 1 } }
  expect(fieldOf(schema, { B })).toMatchObject({
    type: { kind: 'ref', name: 'B' },
    docs: 'Which.',
    default: { x: 1 },
  })
})

test('properties can be called as keywords are', () => {
  const names = ['anyOf', 'enum', 'items', '$schema', '$ref', 'properties', 'type', 'otlp-http', '__proto__']
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  const node = nodeOf({ A: { type: 'object', properties } })
  expect(node.kind === 'object' && node.fields.map(({ name }) => name)).toEqual(names)
})

test.each([
  ['uint', 'uint64'],
  ['uint16', 'uint16'],
  ['int32', 'int32'],
  [undefined, 'int64'],
])('an integer of the format %s is a %s', (format, type) => {
  expect(
    fieldOf({
      type: 'integer',
      ...(format ? { format } : {}),
      ...(format?.startsWith('u') ? { minimum: 0 } : {}),
    })?.type,
  ).toEqual({
    kind: 'scalar',
    type,
  })
})

test('a number keeps the bounds that its width does not tell', () => {
  const number = { type: 'integer', format: 'uint16' }
  expect(fieldOf({ ...number, minimum: 1, maximum: 65_535 })?.type).toEqual({
    kind: 'scalar',
    type: 'uint16',
    minimum: 1,
  })
  expect(fieldOf({ type: 'integer', minimum: 0 })?.type).toEqual({
    kind: 'scalar',
    type: 'int64',
    minimum: 0,
  })
  expect(fieldOf({ type: 'number', maximum: 1 })?.type).toEqual({
    kind: 'scalar',
    type: 'double',
    maximum: 1,
  })
})

describe('an enum', () => {
  test.each([
    ['with several values', { type: 'string', enum: ['x', 'y'] }],
    ['of described values', { oneOf: [{ type: 'string', enum: ['x'], description: 'X.' }, { const: 'y' }] }],
    [
      'of enums',
      {
        oneOf: [
          { type: 'string', enum: ['x'] },
          { type: 'string', enum: ['y'], description: 'Y.' },
        ],
      },
    ],
    ['that says it is open', { anyOf: [{ const: 'x' }, { const: 'y' }, { type: 'string' }] }],
  ])('%s', (_, schema) => {
    expect(nodeOf({ A: schema })).toMatchObject({ kind: 'enum', values: [{ value: 'x' }, { value: 'y' }] })
  })

  test('of one value is one where it has a name, and a mark where it stands in a field', () => {
    expect(nodeOf({ A: { type: 'string', enum: ['x'] } })).toMatchObject({
      kind: 'enum',
      values: [{ value: 'x' }],
    })
    expect(fieldOf({ type: 'string', enum: ['x'] })?.type).toEqual({ kind: 'literal', value: 'x' })
  })
})

describe('a tagged union', () => {
  const variant = (tag: string, more = {}) => ({
    type: 'object',
    properties: { type: { type: 'string', enum: [tag] }, ...more },
    required: ['type'],
  })

  test('names its variants by tag and union', () => {
    const { model } = imported({ Item: { oneOf: [variant('userMessage'), variant('plan')] } })
    expect([...model.types.keys()]).toEqual(['Item', 'UserMessageItem', 'PlanItem'])
    expect(model.types.get('Item')?.node).toMatchObject({
      kind: 'tagged-union',
      tag: 'type',
      variants: [{ tag: 'userMessage', type: { kind: 'ref', name: 'UserMessageItem' } }, { tag: 'plan' }],
    })
  })

  test('gives each variant the properties that stand beside it', () => {
    const union = {
      oneOf: [variant('a'), variant('b')],
      properties: { at: { type: 'integer' } },
      required: ['at'],
    }
    const { model } = imported({ U: { type: 'object', ...union } })
    for (const name of ['AU', 'BU'])
      expect(model.types.get(name)?.node).toMatchObject({
        fields: [{ name: 'type' }, { name: 'at', presence: 'required' }],
      })
  })

  test('keeps that one of several fields is needed', () => {
    const image = variant('image', { detail: { type: 'string' } })
    const either = (name: string) => ({
      type: 'object',
      properties: { [name]: { type: 'string' } },
      required: [name],
    })
    const { model } = imported({
      U: { oneOf: [{ ...image, anyOf: [either('url'), either('fileId')] }, variant('text')] },
    })
    expect(model.types.get('ImageU')?.node).toMatchObject({
      fields: [
        { name: 'type' },
        { name: 'detail' },
        { name: 'url', presence: 'optional' },
        { name: 'fileId' },
      ],
      alternatives: [['url'], ['fileId']],
    })
  })

  test('can be made of references, and told apart by another field than type', () => {
    const mode = (value: string) => ({
      type: 'object',
      properties: { mode: { const: value } },
      required: ['mode'],
    })
    expect(
      nodeOf({
        U: { anyOf: [{ $ref: '#/definitions/X' }, { $ref: '#/definitions/Y' }] },
        X: mode('x'),
        Y: mode('y'),
      }),
    ).toMatchObject({
      kind: 'tagged-union',
      tag: 'mode',
      variants: [
        { tag: 'x', type: { name: 'X' } },
        { tag: 'y', type: { name: 'Y' } },
      ],
    })
  })

  test('can be put together out of a reference and a tag', () => {
    const tagged = (value: string, name: string) => ({
      allOf: [{ $ref: `#/definitions/${name}` }],
      properties: { kind: { const: value } },
      required: ['kind'],
    })
    const { model } = imported({
      U: { oneOf: [tagged('x', 'X'), tagged('y', 'Y')] },
      X: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
      Y: { type: 'object', properties: { b: { type: 'string' } } },
    })
    expect(model.types.get('XU')?.node).toMatchObject({
      fields: [
        { name: 'kind', type: { kind: 'literal', value: 'x' }, presence: 'required' },
        { name: 'a', presence: 'required' },
      ],
    })
  })

  test('two tags that differ in signs only have names of their own, whatever their order', () => {
    const names = (tags: readonly string[]) => [
      ...imported({ U: { oneOf: tags.map((tag) => variant(tag)) } }).model.types.keys(),
    ]
    expect(names(['openai/form', 'openaiForm'])).toEqual(['U', 'OpenaiSlashFormU', 'OpenaiFormU'])
    expect(names(['openaiForm', 'openai/form'])).toEqual(['U', 'OpenaiFormU', 'OpenaiSlashFormU'])
  })
})

test('an external union stands beside a catch-all for what came later', () => {
  const carrying = {
    type: 'object',
    properties: { granular: { $ref: '#/definitions/B' } },
    required: ['granular'],
    additionalProperties: false,
  }
  expect(
    nodeOf({ A: { anyOf: [{ enum: ['never', 'always'] }, carrying, { type: ['string', 'object'] }] }, B }),
  ).toEqual({
    kind: 'external-union',
    variants: [
      { tag: 'never', payload: null, docs: '', stability: 'stable' },
      { tag: 'always', payload: null, docs: '', stability: 'stable' },
      { tag: 'granular', payload: { kind: 'ref', name: 'B' }, docs: '', stability: 'stable' },
    ],
  })
})

test('an untagged union keeps its members in order', () => {
  expect(nodeOf({ Id: { anyOf: [{ type: 'string' }, { type: 'integer', format: 'int64' }] } })).toEqual({
    kind: 'untagged-union',
    members: [text, { kind: 'scalar', type: 'int64' }],
  })
  expect(nodeOf({ Id: { type: ['string', 'integer'] } })).toMatchObject({
    kind: 'untagged-union',
    members: [text, {}],
  })
})

test('what has no name is called by its owner and its place, and never takes the name of a definition', () => {
  const inner = {
    type: 'object',
    properties: { deep: { type: 'array', items: { type: 'string', enum: ['x', 'y'] } } },
  }
  const { model } = imported({
    A: { type: 'object', properties: { some_thing: inner, other: { $ref: '#/definitions/ASomeThing' } } },
    ASomeThing: { type: 'string' },
  })
  expect([...model.types.keys()].sort()).toEqual(
    ['A', 'ASomeThing', 'ASomeThingVariant', 'ASomeThingDeepItem'].sort(),
  )
})

test('names that are no words become some, and those that are keep theirs', () => {
  const { model } = imported({
    'Option<()>': { type: 'object', properties: { x: { $ref: '#/definitions/Option' } } },
    Option: B,
  })
  expect([...model.types.keys()].sort()).toEqual(['Option', 'OptionOf'])
})

test('a type can refer to itself', () => {
  const node = nodeOf({
    Tree: {
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#/definitions/Tree' } } },
    },
  })
  expect(node).toMatchObject({ fields: [{ type: { kind: 'list', items: { kind: 'ref', name: 'Tree' } } }] })
})

test('what the model cannot say is passed over, and noted with its place', () => {
  const { notes } = imported({
    A: {
      type: 'object',
      properties: {
        word: { type: 'string', pattern: '^a', minLength: 2 },
        pair: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] },
      },
      additionalProperties: { type: 'string' },
    },
  })
  expect(notes).toEqual([
    '/definitions/A says what other fields hold; they may hold anything here',
    '/definitions/A/properties/word has pattern, minLength, which the model does not hold',
    '/definitions/A/properties/pair gives each entry of the list a schema of its own; they may hold anything here',
  ])
})
