import type { ProtocolModel, TypeNode } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { compareSource } from '../src/index.ts'
import { field, method, object, ref, string, type, value, variant } from './support/model.ts'
import {
  SMALL,
  withMethod,
  withNewType,
  withObject,
  withoutType,
  withType,
} from './support/small-protocol.ts'

const told = async (now: ProtocolModel): Promise<readonly string[]> =>
  (await compareSource(SMALL, now)).map(({ kind, symbol }) => `${kind} ${symbol}`)

const without = (name: string, gone: string) =>
  withObject(SMALL, name, (node) => ({ ...node, fields: node.fields.filter((one) => one.name !== gone) }))

const withField = (name: string, changed: ReturnType<typeof field>) =>
  withObject(SMALL, name, (node) => ({
    ...node,
    fields: node.fields.some((one) => one.name === changed.name)
      ? node.fields.map((one) => (one.name === changed.name ? changed : one))
      : [...node.fields, changed],
  }))

const withoutVariant = (name: string, tag: string) =>
  withType(SMALL, name, (node) => {
    if (node.kind !== 'tagged-union' && node.kind !== 'external-union') throw new Error(`${name} is no union`)
    return { ...node, variants: node.variants.filter((one) => one.tag !== tag) } as TypeNode
  })

const renamed = (name: string, field: string, now: string) =>
  withObject(SMALL, name, (node) => ({
    ...node,
    fields: node.fields.map((one) => (one.name === field ? { ...one, name: now } : one)),
  }))

const number: TypeNode = { kind: 'scalar', type: 'int32' }

describe('nothing happens to code', () => {
  test('when nothing changes', async () => {
    expect(await told(SMALL)).toEqual([])
  })

  test('by what is added, what is said more exactly, and what may be left out', async () => {
    const later = [
      (model: ProtocolModel) =>
        withObject(model, 'Thread', (node) => ({
          ...node,
          fields: node.fields
            .map((one) => (one.name === 'path' ? { ...one, presence: 'required' as const } : one))
            .map((one) => (one.name === 'title' ? { ...one, nullable: false } : one))
            .concat(field('brandNew', string)),
        })),
      (model: ProtocolModel) =>
        withObject(model, 'StartParams', (node) => ({
          ...node,
          fields: node.fields
            .map((one) => (one.name === 'cwd' ? { ...one, presence: 'optional' as const } : one))
            .concat(field('brandNew', string, { presence: 'optional', nullable: true })),
        })),
      (model: ProtocolModel) =>
        withType(model, 'Mode', () => ({ kind: 'enum', values: [value('rich'), value('brand new')] })),
      (model: ProtocolModel) =>
        withType(model, 'Filter', (node) =>
          node.kind === 'untagged-union' ? { ...node, members: [...node.members, number] } : node,
        ),
      (model: ProtocolModel) =>
        withType(model, 'Input', (node) =>
          node.kind === 'tagged-union'
            ? { ...node, variants: [...node.variants, variant('sound', { type: ref('Sound') })] }
            : node,
        ),
      (model: ProtocolModel) =>
        withNewType(model, type('Sound', object(field('kind', { kind: 'literal', value: 'sound' })))),
      (model: ProtocolModel) => ({
        ...model,
        methods: [
          ...model.methods,
          method('thread/new', { params: ref('Place') }),
          method('thread/told', {
            params: ref('Changed'),
            direction: 'server-to-client',
            kind: 'notification',
          }),
        ],
      }),
    ].reduce((model, change) => change(model), SMALL)
    expect(await told(later)).toEqual([])
  })
})

describe('what goes is found, each once and where it was', () => {
  test.each<[string, ProtocolModel, string[]]>([
    ['a field that is read', without('Thread', 'path'), ['removed Thread.path']],
    ['a field whose name is none', without('Thread', 'otlp-http'), ["removed Thread['otlp-http']"]],
    ['a field that is given', without('StartParams', 'name'), ['removed StartParams.name']],
    ['a field of an answer', without('Answer', 'ok'), ['removed Answer.ok']],
    ['a request', withMethod(SMALL, 'thread/list', () => null), ['removed Client.thread.list']],
    [
      'a notification',
      withMethod(SMALL, 'thread/changed', () => null),
      ["removed Client.on('thread/changed')"],
    ],
    [
      'a request of the server',
      withMethod(SMALL, 'thread/ask', () => null),
      ["removed Client.handle('thread/ask')"],
    ],
    ['a variant that is read', withoutVariant('Status', 'active'), ['removed Status=active']],
    ['a variant that is given', withoutVariant('Input', 'image'), ['removed Input=image']],
    ['a text of a union', withoutVariant('Effort', 'high'), ['removed Effort=high']],
    ['an object of a union', withoutVariant('Effort', 'custom'), ['removed Effort=custom']],
    ['a name', renamed('Place', 'cwd', 'folder'), ['removed Place.cwd', 'became-required Place.folder']],
  ])('%s', async (_, now, expected) => {
    expect(await told(now)).toEqual(expected)
  })
})

describe('what changes is found', () => {
  test.each<[string, ProtocolModel, string[]]>([
    [
      'what is read can be missing',
      withField('Thread', field('id', string, { presence: 'optional' })),
      ['became-optional Thread.id'],
    ],
    [
      'what is read can be null',
      withField('Thread', field('path', string, { presence: 'optional', nullable: true })),
      ['became-optional Thread.path'],
    ],
    ['what is read is something else', withField('Thread', field('id', number)), ['changed Thread.id']],
    [
      'what is read can be more',
      withField('Thread', field('id', { kind: 'untagged-union', members: [string, number] })),
      ['widened Thread.id'],
    ],
    [
      'what is read can be anything',
      withField('Thread', field('id', { kind: 'any' })),
      ['widened Thread.id'],
    ],
    [
      'what is given has to be more',
      withField('StartParams', field('brandNew', string)),
      ['became-required StartParams.brandNew'],
    ],
    [
      'what could be left out has to be given',
      withField('StartParams', field('name', string)),
      ['became-required StartParams.name'],
    ],
    [
      'what is given is not all taken',
      withType(SMALL, 'Filter', () => ({ kind: 'untagged-union', members: [string] })),
      ['removed Filter=string[]'],
    ],
    [
      'what is given is something else',
      withField('StartParams', field('cwd', number)),
      ['changed StartParams.cwd'],
    ],
    [
      'what is given must not be null',
      withField('StartParams', field('note', string, { presence: 'optional' })),
      ['narrowed StartParams.note'],
    ],
    [
      'a call wants something else, and gives something else',
      withMethod(SMALL, 'thread/start', (one) => ({ ...one, params: ref('Ask'), result: ref('Answer') })),
      ['signature-changed Client.thread.start', 'changed Client.thread.start'],
    ],
    [
      'a call wants what it did not',
      withMethod(SMALL, 'thread/list', (one) => ({ ...one, paramsOptional: false })),
      ['signature-changed Client.thread.list'],
    ],
    [
      'a call wants something else',
      withMethod(SMALL, 'thread/start', (one) => ({ ...one, params: ref('Ask') })),
      ['signature-changed Client.thread.start'],
    ],
    [
      'a call gives something else',
      withMethod(SMALL, 'thread/start', (one) => ({ ...one, result: ref('Answer') })),
      ['changed Client.thread.start'],
    ],
    [
      'a notification tells something else',
      withMethod(SMALL, 'thread/changed', (one) => ({ ...one, params: ref('Answer') })),
      ["changed Client.on('thread/changed')"],
    ],
    [
      'a payload is something else',
      withType(SMALL, 'Effort', (node) =>
        node.kind === 'external-union'
          ? {
              ...node,
              variants: node.variants.map((one) =>
                one.tag === 'custom' ? { ...one, payload: string } : one,
              ),
            }
          : node,
      ),
      ['changed Effort=custom'],
    ],
  ])('%s', async (_, now, expected) => {
    expect(await told(now)).toEqual(expected)
  })
})

describe('a new case', () => {
  test('is told to those who asked for it', async () => {
    const now = withNewType(
      withType(SMALL, 'Status', (node) =>
        node.kind === 'tagged-union'
          ? { ...node, variants: [...node.variants, variant('gone', { type: ref('Gone') })] }
          : node,
      ),
      type('Gone', object(field('type', { kind: 'literal', value: 'gone' }))),
    )
    const [change, ...others] = await compareSource(SMALL, now)
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'not-exhaustive', symbol: 'Status' })
    expect(change?.message).toBe(
      "Status can also be 'gone' now; only code that has asked to hear of it no longer compiles.",
    )
    expect(change?.snippet).toBe(`import { type Status, onlyUnknown } from '@heddle/client'
declare const status: Status
switch (status.type) {
  case 'idle':
  case 'active':
    break
  default:
    onlyUnknown(status)
}
`)
  })
})

describe('exports', () => {
  test('that only something else needed go with it', async () => {
    const now = ['Ask', 'Answer'].reduce(
      withoutType,
      withMethod(SMALL, 'thread/ask', () => null),
    )
    const changes = await compareSource(SMALL, now)
    expect(changes).toMatchObject([
      { symbol: "Client.handle('thread/ask')", alsoGone: expect.arrayContaining(['Ask', 'Answer']) },
    ])
  })

  test('that have another name are called by it, and looked into all the same', async () => {
    const place = type('Location', object(field('folder', string)))
    const moved = withField('Thread', field('place', ref('Location')))
    const same = type('Location', object(field('cwd', string)))
    const list = (model: ProtocolModel) =>
      withMethod(withoutType(model, 'Place'), 'thread/list', (one) => ({ ...one, params: ref('Location') }))
    expect(await compareSource(SMALL, withNewType(list(moved), same))).toMatchObject([
      { kind: 'renamed', symbol: 'Place', after: 'Location', message: 'Place is called Location now.' },
    ])
    expect(await told(withNewType(list(moved), place))).toEqual([
      'signature-changed Client.thread.list',
      'changed Thread.place',
    ])
  })
})

test('a change is told with the code and with the words of the compiler', async () => {
  const [change] = await compareSource(SMALL, without('Thread', 'path'))
  expect(change).toEqual({
    symbol: 'Thread.path',
    kind: 'removed',
    message: 'Thread.path is gone.',
    before: '?: string',
    alsoGone: [],
    snippet: `import type { Thread } from '@heddle/client'\ndeclare const thread: Thread\nthread.path\n`,
    compiler: "Property 'path' does not exist on type 'Thread'.",
  })
})
