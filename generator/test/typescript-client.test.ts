import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { LATEST, type Method, type NamedType, type ProtocolModel, protocolAt } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { GenerateError } from '../src/index.ts'
import { clientFile } from '../src/targets/typescript/client/client.ts'
import { membersOf } from '../src/targets/typescript/client/members.ts'
import { typescript } from '../src/targets/typescript/index.ts'
import { typescriptModel } from '../src/targets/typescript/model/typescript-model.ts'
import { TypeNames } from '../src/targets/typescript/names/type-names.ts'
import { field, method, modelOf, object, ref, string, type, value } from './support/model.ts'
import { run, runTool } from './support/run.ts'
import { checkFormat, packageFolder } from './support/typescript-package.ts'

describe('names of calls', () => {
  test.each([
    [
      'the rest of a name is one word',
      ['thread/start', 'thread/turns/list'],
      ['thread.start', 'thread.turnsList'],
    ],
    ['a call that is a group', ['search', 'search/start'], ['search()', 'search.start']],
    [
      'a call that others begin with',
      ['command/exec', 'command/exec/write'],
      ['command.exec', 'command.execWrite'],
    ],
    ['two that would be called the same', ['a/b/c', 'a/bC', 'a/b_c'], ['a.b/c', 'a.bC', 'a.b_c']],
    ['none is spelled so', ['a/b/c', 'a/b-c'], ['a.bC', 'a.b-c']],
    ['two groups', ['a-b/c', 'aB/c', 'a_b'], ['a-b.c', 'aB.c', 'a_b()']],
    [
      'what a client has',
      ['server/x', 'close', 'closeMethods'],
      ['serverMethods.x', 'closeMethodsMethods()', 'closeMethods()'],
    ],
    [
      'what a function has',
      ['go', 'go/name', 'go/bind', 'stay/name'],
      ['go()', 'go.nameMethods', 'go.bindMethods', 'stay.name'],
    ],
    ['what makes a promise', ['then', 'a/then'], ['thenMethods()', 'a.thenMethods']],
    [
      'nothing that a name could be made of',
      ['/', '//', 'a/'],
      ['Methods.Methods', 'Methods./', 'a.Methods'],
    ],
  ])('%s', (_, wire, expected) => {
    const members = membersOf(clientModel(wire.map((name) => method(name))))
    const calls = new Map(
      members.flatMap(({ name, call, calls }) => [
        ...(call === undefined ? [] : [[call.name, `${name}()`] as const]),
        ...[...calls].map(([inner, { name: wire }]) => [wire, `${name}.${inner}`] as const),
      ]),
    )
    expect(wire.map((name) => calls.get(name))).toEqual(expected)
  })
})

describe('names that are taken', () => {
  const files = typescript.emit(protocolAt(LATEST))
  const found = (pattern: RegExp, ...names: readonly string[]): string[] =>
    names.flatMap((name) =>
      [...(files.get(`src/${name}.ts`) ?? '').matchAll(pattern)].map((match) => match[1] ?? ''),
    )

  test('no group hides what a client has', () => {
    const classes = found(/abstract class(.*)/gs, 'base-client', 'threads/threads-client').join('\n')
    const own = [...classes.matchAll(/^ {2}(?:async |get |protected |readonly )*(\w+)[<(:]/gm)].map(
      ([, name]) => name,
    )
    expect(own).toEqual(expect.arrayContaining(['server', 'closed', 'request', 'handleOf']))
    for (const { name } of membersOf(
      clientModel([...own, 'startThread', 'resumeThread'].map((name) => method(`${name}/test`))),
    ))
      expect(name).toMatch(/Methods$/)
  })

  test('no type hides what the package exports', () => {
    const listed = found(/^export [^{*]*\{([^}]*)\}/gm, 'index', 'threads/index').flatMap((list) =>
      list.split(','),
    )
    const declared = found(/^export (?:class|interface) (\w+)/gm, 'errors', 'methods', 'client', 'websocket')
    const names = [...listed, ...declared].map((name) => name.replace('type ', '').trim())
    const types = names.filter((name) => /^[A-Z][a-z]/.test(name))
    expect(types).toEqual(expect.arrayContaining(['TurnEvent', 'UnknownTag', 'RpcError', 'ServerRequests']))
    const given = new TypeNames(modelOf(types.map((name) => type(name, string))))
    for (const name of types) expect(given.of(name)).toBe(`${name}Type`)
  })
})

describe('calls', () => {
  const params = type('Params', object(field('a', string, { presence: 'optional' })))
  const needy = type('Needy', object(field('a', string)))
  const text = (...methods: readonly Method[]): string =>
    clientFile(typescriptModel(clientModel(methods, [params, needy])))

  test('params that may be left out need not be given', () => {
    expect(text(method('x/y', { params: ref('Params') }))).toContain('y: (params: Params = {}, options?:')
    expect(text(method('x/y', { params: ref('Needy') }))).toContain('y: (params: Needy, options?:')
    expect(text(method('x/y', { params: ref('Needy'), paramsOptional: true }))).toContain(
      'y: (params?: Needy, options?:',
    )
    expect(text(method('x/y'))).toContain(
      "y: (options?: RequestOptions): Promise<unknown> => this.request('x/y', undefined, options),",
    )
  })

  test('a protocol without descriptions has none in its client', () => {
    const silent = text({ ...method('x/y'), docs: '' }, { ...method('z'), docs: '' })
    expect(silent).not.toMatch(/\/\*\*\s*\*?\//)
    expect(silent).toContain('{\n    y: (')
  })

  test('a client of a protocol without threads does without their handles', () => {
    expect(text()).toContain('export class Client extends BaseClient {')
    expect(clientFile(typescriptModel(protocolAt(LATEST)))).toContain(
      'export class Client extends ThreadsClient {',
    )
  })
})

test('a protocol that is opened in another way is refused, with what to do', () => {
  const emit = (model: ProtocolModel) => () => typescript.emit(model)
  const plain = clientModel([])
  expect(emit(plain)).not.toThrow()
  expect(emit({ ...plain, methods: [] })).toThrow(GenerateError)
  const params = type(
    'InitializeParams',
    object(field('clientInfo', ref('ClientInfo')), field('secret', string)),
  )
  expect(emit({ ...plain, types: new Map([...plain.types, [params.name, params]]) })).toThrow(
    /initialize.*json-schema/,
  )
})

test('a small protocol with everything that is difficult compiles, and says on the wire what it should', async () => {
  const optional = { presence: 'optional' } as const
  const picture = object(field('url', string, optional), field('file-id', string, optional))
  const types = [
    type('Picture', { ...picture, alternatives: [['url'], ['file-id']] }),
    type('Settings', { ...object(field('model', string, optional)), extra: 'open' }),
    { ...type(`v2/Hostile ${HOSTILE}`, { kind: 'enum', values: [value(HOSTILE)] }), docs: HOSTILE },
    {
      ...type(
        'Strange',
        object(field(HOSTILE, { kind: 'literal', value: HOSTILE }, { deprecated: HOSTILE })),
      ),
      docs: '@ts-expect-error',
    },
    type('Nothing', { ...object(), extra: 'forbidden' }),
    type('Sparse', { kind: 'list', items: { kind: 'nullable', inner: string } }),
    type('Answer', {
      kind: 'untagged-union',
      members: [42, true, 'no'].map((value) => ({ kind: 'literal', value })),
    }),
  ]
  const model = clientModel(
    [
      method('search', { params: ref('Picture'), result: ref('Answer') }),
      method('search/start', { params: ref('Settings'), paramsOptional: true, result: ref('Sparse') }),
      method('search/name', { params: ref('Nothing') }),
      method('server/it\'s "it"'),
      { ...method(`hostile/${HOSTILE}`), docs: HOSTILE },
      method('told', { direction: 'server-to-client', kind: 'notification', params: ref('Settings') }),
      method('ask', { direction: 'server-to-client', params: ref('Settings'), paramsOptional: true }),
    ],
    types,
  )
  const folder = await packageFolder(model)
  const { code, output } = await checkFormat(folder, ['src', 'test'])
  expect(code, output).toBe(0)
  await writeFile(path.join(folder, 'test/user.ts'), USER)
  const compiled = await runTool('tsc', ['-p', 'tsconfig.test.json'], folder)
  expect(compiled).toEqual({ code: 0, output: '' })
  const told = await run(process.execPath, ['.test/test/user.js'], folder)
  expect(told.output.split('\n').slice(2)).toEqual([
    '{"method":"search","id":1,"params":{"url":"u"}}',
    '{"method":"search/start","id":2}',
    '{"method":"search/start","id":3,"params":{"model":"m","more":1}}',
    '{"method":"search/name","id":4,"params":{}}',
    '{"method":"server/it\'s \\"it\\"","id":5}',
    '',
  ])
  expect(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')).version).toBe('2026.2.0')
})

/** Text that would like to be code, a comment that ends, or something to the eye that it is not. */
const HOSTILE = '*/ \'"`; \u0024{x} \\ \u2028 \u202e \u0000 \ud800 \r\n@ts-ignore'

/** What a user writes; what must not compile is marked. */
const USER = `
import { type Answer, connect, type Picture, type Settings, type Sparse } from '../src/index.ts'
import { ScriptedServer } from './support/scripted-server.ts'

const server = new ScriptedServer(({ id }, it) => it.say({ id, result: null }))
const client = await connect(server, {
  handlers: { ask: (params) => params?.model },
})
const picture: Picture = { url: 'u' }
// @ts-expect-error one of the two has to be there
const none: Picture = {}
// @ts-expect-error and not as undefined
const absent: Picture = { 'file-id': 'f', url: undefined }
export const file = (either: Picture): string => either['file-id'] ?? either.url ?? 'neither'
const settings: Settings = { model: 'm', more: 1 }
// @ts-expect-error a known field has its type
const wrong: Settings = { model: 1 }
// @ts-expect-error an absent field is absent, in an open object too
const undefinedModel: Settings = { model: undefined }
export const more: unknown = settings.anything
export const sparse: Sparse = ['a', null]
export const answers: Answer[] = [42, true, 'no']
// @ts-expect-error another number
export const other: Answer = 43
void [none, absent, wrong, undefinedModel]

const answer: Answer = await client.search(picture)
const list: Sparse = await client.search.start()
await client.search.start(settings)
// @ts-expect-error nothing is known that could be in it
void (() => client.search.nameMethods({ a: 1 }))
await client.search.nameMethods()
await client.serverMethods.itSIt()
client.on('told', (params) => params.model)
void [answer, list]
for (const message of server.received) console.log(JSON.stringify(message))
await client.close()
`

/** A protocol with a handshake and these. */
function clientModel(methods: readonly Method[], types: readonly NamedType[] = []): ProtocolModel {
  return modelOf(
    [
      type('ClientInfo', object(field('name', string), field('version', string))),
      type('InitializeParams', object(field('clientInfo', ref('ClientInfo')))),
      type('InitializeResponse', object(field('userAgent', string))),
      ...types,
    ],
    [
      method('initialize', { params: ref('InitializeParams'), result: ref('InitializeResponse') }),
      ...methods,
    ],
  )
}
