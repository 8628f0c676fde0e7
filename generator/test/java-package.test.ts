import { describe, expect, it } from 'vitest'
import { GenerateError } from '../src/errors.ts'
import { java } from '../src/targets/java/index.ts'
import { field, method, modelOf, object, ref, string, type } from './support/model.ts'

const HANDSHAKE = [
  type('ClientInfo', object(field('name', string))),
  type('InitializeParams', object(field('clientInfo', ref('ClientInfo')))),
  type('InitializeResponse', object()),
]
const INITIALIZE = method('initialize', {
  params: ref('InitializeParams'),
  result: ref('InitializeResponse'),
})
const AT = 'src/main/java/dev/heddle/client'

describe('the package', () => {
  it('has its name from Maven, and all its classes there', () => {
    const files = java.emit(modelOf(HANDSHAKE, [INITIALIZE]), { packageName: 'org.acme:agent-types' })
    const root = 'src/main/java/org/acme/agent/types'
    expect(files.get('pom.xml')).toContain(
      '<groupId>org.acme</groupId>\n  <artifactId>agent-types</artifactId>',
    )
    expect(
      [...files.keys()].filter((name) => name.startsWith('src/main/') && name.includes('/heddle/')),
    ).toEqual([])
    expect(files.get(`${root}/core/Maybe.java`)).toContain('package org.acme.agent.types.core;')
    for (const text of files.values()) expect(text).not.toContain('import dev.heddle')
  })

  it('breaks a comment that its name makes too long', () => {
    const packageName = `org.acme:agent${'-words'.repeat(20)}`
    const info = java.emit(modelOf([]), { packageName, only: 'types' }).get('src/main/java/module-info.java')
    const head = (info ?? '').split('\n\n')[0]?.split('\n') ?? []
    expect(head.length).toBeGreaterThan(1)
    for (const line of head) expect(line).toMatch(/^\/\/ \S.*\S$/)
  })

  it.each([
    ...[
      '',
      'agent',
      ':agent',
      'org.acme:',
      'a:b:c',
      'a:b\n',
      'a b:c',
      'org..acme:x',
      'org.acme.:x',
      '.acme:x',
    ],
    ...['Org:agent', 'org:Agent', 'org.class:agent', 'org.acme:new', 'org.acme:agent-2go', 'org.2acme:agent'],
    ...['org.acme:2', 'org.acme:x-', 'org.-acme:x', 'ü:x'],
  ])('refuses the name %j', (packageName) => {
    const emit = () => java.emit(modelOf([]), { packageName, only: 'types' })
    expect(emit).toThrow(GenerateError)
    expect(emit).toThrow(/cannot be the name of a package for Java: .*Give `group:artifact`/)
  })

  it.each(['java.acme:x', 'kotlin:x'])('refuses %s, which belongs to the platform', (packageName) => {
    expect(() => java.emit(modelOf([]), { packageName, only: 'types' })).toThrow('belongs to the platform')
  })

  it('is a module, also where the compiler would not call it so', () => {
    const moduleOf = (packageName: string) =>
      java.emit(modelOf([]), { packageName, only: 'types' }).get('src/main/java/module-info.java')
    expect(moduleOf('org.acme:agent')).not.toContain('@SuppressWarnings')
    expect(moduleOf('org.acme2:agent')).toContain('@SuppressWarnings("module")\nmodule org.acme2.agent {')
    expect(moduleOf('org.acme_b:agent_kit2')).toContain(
      '@SuppressWarnings("module")\nmodule org.acmeb.agent.kit2 {',
    )
  })

  it('of types alone has no client', () => {
    const files = java.emit(modelOf(HANDSHAKE, [INITIALIZE]), { only: 'types' })
    expect([...files.keys()].filter((name) => /Client\.java|src\/test|examples|events/.test(name))).toEqual(
      [],
    )
    expect(files.get('src/main/java/module-info.java')).not.toContain('java.net.http')
    expect(files.has(`${AT}/core/Decode.java`)).toBe(true)
  })

  it('leaves out the handles where there are no turns', () => {
    const files = java.emit(modelOf(HANDSHAKE, [INITIALIZE]))
    expect(files.has(`${AT}/ThreadHandle.java`)).toBe(false)
    expect(files.has(`${AT}/Client.java`)).toBe(true)
    expect([...files.keys()].some((name) => name.startsWith('examples/'))).toBe(false)
  })

  it('can have a protocol without approvals', () => {
    const file = java.emit(modelOf(HANDSHAKE, [INITIALIZE])).get(`${AT}/Approvals.java`)
    expect(file).toContain('throw new IllegalArgumentException(method);')
    expect(file).not.toContain('switch')
  })

  it('gives the same files every time', () => {
    const model = modelOf(HANDSHAKE, [INITIALIZE])
    expect([...java.emit(model)]).toEqual([...java.emit(model)])
  })
})

describe('the client', () => {
  const types = [
    ...HANDSHAKE,
    type('ReadParams', object(field('limit', string, { presence: 'optional' }))),
    type('Read', object()),
    type('Told', object(field('threadId', string), field('turnId', string))),
    type('Names', { kind: 'list', items: string }),
  ]
  const files = java.emit(
    modelOf(types, [
      INITIALIZE,
      method('count', { params: ref('Names') }),
      method('thing/read', { params: ref('ReadParams'), result: ref('Read'), deprecated: 'Use list.' }),
      method('close', { result: null }),
      method('thing/told', { direction: 'server-to-client', kind: 'notification', params: ref('Told') }),
      method('thing/ask', { direction: 'server-to-client', params: ref('ReadParams'), result: ref('Read') }),
    ]),
  )

  it('has a call for each request, and one without params that can be left out', () => {
    const client = files.get(`${AT}/Client.java`)
    expect(client).toContain('@Deprecated\n  public Read thingRead(ReadParams params) {')
    expect(client).toContain('public Read thingRead() {')
    expect(client).toContain('public void closeValue() {')
    expect(files.get(`${AT}/AsyncClient.java`)).toContain(
      'return call("thing/read", Encode.object(), Read::fromJson);',
    )
  })

  it('sends params that are no class', () => {
    expect(files.get(`${AT}/AsyncClient.java`)).toContain(
      'return call("count", Encode.value(params, Encode.list(Encode::string)), Decode::nothing);',
    )
  })

  it('has an event for each notification, and a handler for each request of the server', () => {
    expect(files.get(`${AT}/events/ThingToldEvent.java`)).toContain('implements TurnEvent {')
    expect(files.get(`${AT}/events/TurnEvent.java`)).toContain('permits ThingToldEvent, UnknownEvent {}')
    expect(files.get(`${AT}/Handlers.java`)).toContain(
      'public Handlers thingAsk(RequestHandler<ReadParams, Read> handler) {',
    )
  })
})
