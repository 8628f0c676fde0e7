import path from 'node:path'
import { importProtocol, LATEST, type Method, protocolAt } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { GenerateError } from '../src/index.ts'
import { kotlin } from '../src/targets/kotlin/index.ts'
import { field, method, modelOf, object, ref, string, type } from './support/model.ts'
import { ROOT } from './support/run.ts'

const SOURCES = 'src/main/kotlin/heddle/client'

const initialize = method('initialize', { params: ref('Hello'), result: ref('Server') })
const hello = [
  type('Hello', object(field('clientInfo', ref('Info')))),
  type('Info', object(field('name', string))),
  type('Server', object()),
  type('Params', object(field('n', string, { presence: 'optional' }))),
]
const clientOf = (...methods: readonly Method[]): string =>
  kotlin.emit(modelOf(hello, [initialize, ...methods])).get(`${SOURCES}/Client.kt`) ?? ''

describe('names of packages', () => {
  test('the coordinates tell the Kotlin package', () => {
    const files = kotlin.emit(protocolAt(LATEST), { packageName: 'in.acme:agent-client' })
    const client = files.get('src/main/kotlin/in/acme/agentclient/Client.kt')
    expect(client).toContain('\npackage `in`.acme.agentclient\n')
    expect(files.get('pom.xml')).toContain(
      '<groupId>in.acme</groupId>\n  <artifactId>agent-client</artifactId>',
    )
    for (const [name, text] of files)
      if (name.endsWith('.kt')) expect(text, name).not.toMatch(/^(import|package) heddle\.client/m)
  })

  test.each([
    ...['', 'acme', ':x', 'a:b:c', 'a b:c', 'com.acme:', 'com..acme:x', 'com.acme.:x', '.acme:x', 'a:b\n'],
    ...[
      '1.2:x',
      'com.1acme:x',
      'com.acme:1x',
      'com.acme:x-',
      'com.-acme:x',
      'Com.acme:x',
      'com.acme:X',
      'ü:x',
    ],
  ])('%j is none', (packageName) => {
    const emit = () => kotlin.emit(modelOf([]), { packageName, only: 'types' })
    expect(emit).toThrow(GenerateError)
    expect(emit).toThrow(/cannot be the name of a package for Kotlin: .*Give `group:artifact`/)
  })

  test.each(['java.acme:x', 'kotlin.acme:x', 'kotlin:x'])('%s belongs to the platform', (packageName) => {
    expect(() => kotlin.emit(modelOf([]), { packageName, only: 'types' })).toThrow('belongs to the platform')
  })

  test.each([
    ['kotlinx.acme:x', 'kotlinx.acme.x'],
    ['org.acme2_b:agent.kit-2', 'org.acme2b.agentkit2'],
    ['when.fun:is', '`when`.`fun`.`is`'],
  ])('%s is one', (packageName, kotlinPackage) => {
    const files = kotlin.emit(modelOf([type('A', object())]), { packageName, only: 'types' })
    const folder = kotlinPackage.replaceAll('`', '').replaceAll('.', '/')
    expect(files.get(`src/main/kotlin/${folder}/Version.kt`)).toContain(`\npackage ${kotlinPackage}\n`)
  })
})

describe('calls', () => {
  test('params that need not be said can be left out', () => {
    expect(clientOf(method('thing/do', { params: ref('Params') }))).toContain('params: Params = Params(),')
    expect(clientOf(method('thing/do', { params: ref('Params'), paramsOptional: true }))).toContain(
      'params: Params? = null,',
    )
    expect(clientOf(method('thing/do'))).toContain(
      'public suspend fun thingDo(timeout: Duration = requestTimeout): Unit =',
    )
  })

  test('no two calls have the same name, nor that of something that every client has', () => {
    const text = clientOf(method('a/b'), method('aB'), method('close'), method('when'))
    for (const name of ['aB', 'aBRequest', 'closeRequest', '`when`'])
      expect(text).toContain(`suspend fun ${name}(`)
  })
})

test('a protocol without a handshake has no client, but its types can be had', () => {
  const model = modelOf(hello)
  expect(() => kotlin.emit(model)).toThrow(GenerateError)
  const files = kotlin.emit(model, { only: 'types' })
  expect(files.has(`${SOURCES}/Client.kt`)).toBe(false)
  expect(files.get('pom.xml')).not.toContain('coroutines')
  expect([...files.keys()].some((name) => name.includes('/internal/'))).toBe(false)
})

test('requests of the server have a default answer where the protocol has a way to say no', () => {
  const text = kotlin.emit(protocolAt(LATEST)).get(`${SOURCES}/Handlers.kt`)
  expect(text).toContain('"item/fileChange/requestApproval" to "{\\"decision\\":\\"decline\\"}",')
})

test.each([
  ['0.58.0', { turns: false }],
  ['0.169.0-experimental', { turns: true }],
])('of the real protocol %s there is what works with it', async (name, { turns }) => {
  const { model } = await importProtocol(path.join(ROOT, `protocol/bundles/${name}.json.gz`))
  const files = kotlin.emit(model)
  for (const file of [
    'ThreadHandle',
    'TurnHandle',
    'TurnResult',
    'internal/TurnStream',
    'internal/TurnItems',
  ])
    expect(files.has(`${SOURCES}/${file}.kt`), file).toBe(turns)
  expect(files.get(`${SOURCES}/Client.kt`)?.includes('suspend fun startThread(')).toBe(turns)
  // Their types have other names than ours.
  expect(files.has('examples/Story.kt')).toBe(false)
  expect(files.has('src/test/kotlin/heddle/client/VectorsTest.kt')).toBe(true)
  expect(files.get('pom.xml')).toContain(`<version>${model.version}</version>`)
})
