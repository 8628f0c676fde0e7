import type { ProtocolModel } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { emit, goFile, lines } from './support/go.ts'
import { field, method, modelOf, object, ref, string, type, value } from './support/model.ts'

const HANDSHAKE = [
  type('InitializeParams', object(field('clientInfo', ref('ClientInfo')))),
  type('ClientInfo', object(field('name', string), field('version', string))),
  type('InitializeResponse', object()),
  type('Ask', object(field('what', string))),
  type('Answer', object(field('decision', ref('Decision')))),
  type('Decision', { kind: 'enum', values: [value('accept'), value('decline')] }),
]

const initialize = method('initialize', {
  params: ref('InitializeParams'),
  result: ref('InitializeResponse'),
})

function withMethods(...methods: ProtocolModel['methods']): ProtocolModel {
  return modelOf(HANDSHAKE, [initialize, ...methods])
}

describe('the client', () => {
  test('has a method for every request', () => {
    const model = withMethods(
      method('thing/ask', { params: ref('Ask'), result: ref('Answer') }),
      method('thing/forget', { params: ref('Ask'), paramsOptional: true }),
      method('thing/ping'),
      method('close'),
    )
    const text = goFile(model, 'requests.go', {})
    expect(lines(text, /^func/)).toEqual([
      'func (c *Client) ThingAsk(ctx context.Context, params *protocol.Ask, options ...CallOption) (*protocol.Answer, error) {',
      'func (c *Client) ThingForget(ctx context.Context, params *protocol.Ask, options ...CallOption) error {',
      'func (c *Client) ThingPing(ctx context.Context, options ...CallOption) error {',
      'func (c *Client) CloseMethod(ctx context.Context, options ...CallOption) error {',
    ])
    expect(text).toContain('// Params may be nil.')
  })

  test('has a struct for every notification of the server', () => {
    const told = { direction: 'server-to-client', kind: 'notification' } as const
    const text = goFile(withMethods(method('thing/told', { ...told, params: ref('Ask') })), 'events.go', {})
    expect(text).toContain('type ThingToldEvent struct {\n\tParams protocol.Ask\n')
    expect(text).toContain('case "thing/told":\n\t\treturn new(ThingToldEvent)')
  })

  test('knows approvals, and how to say no', () => {
    const asks = { direction: 'server-to-client', params: ref('Ask'), result: ref('Answer') } as const
    const model = withMethods(method('thing/approve', asks))
    expect(goFile(model, 'approvals.go', {})).toContain(
      'type ThingApprove struct {\n\tParams *protocol.Ask\n}',
    )
    expect(lines(goFile(model, 'approvals.go', {}), /Decision = /)).toEqual([
      'DecisionAccept Decision = "accept"',
      'DecisionDecline Decision = "decline"',
    ])
    const handlers = goFile(model, 'handlers.go', {})
    expect(handlers).toContain('ThingApprove func(context.Context, *protocol.Ask) (*protocol.Answer, error)')
    expect(handlers).toContain(String.raw`return "{\"decision\":\"decline\"}"`)
  })

  test('is not made for a protocol without a handshake', () => {
    expect(() => emit(modelOf([]), {})).toThrow('cannot have a Go client')
  })
})

describe('the module', () => {
  test('can have the types only', () => {
    const names = [...emit(modelOf(HANDSHAKE)).keys()]
    expect(names.filter((name) => !/^(protocol|internal\/wire)\//.test(name)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'go.mod',
    ])
    expect(goFile(modelOf([]), 'go.mod')).toBe('module heddle.dev/client\n\ngo 1.23\n')
  })

  test('has the name that was wished for, everywhere', () => {
    const files = emit(withMethods(), { packageName: 'github.com/you/agent-client' })
    expect([...files].filter(([, text]) => text.includes('heddle.dev/client')).map(([name]) => name)).toEqual(
      [],
    )
    expect(files.get('client.go')).toMatch(/^package agentclient$/m)
    expect(files.get('process_test.go')).toMatch(/^package agentclient_test$/m)
    expect(files.get('process_test.go')).toContain('client "github.com/you/agent-client"')
    expect(() => emit(withMethods(), { packageName: 'not a path' })).toThrow('is no path of a Go module')
  })

  test('leaves out what the protocol has no use for', () => {
    const names = [...emit(withMethods(), {}).keys()]
    expect(names).toContain('client.go')
    expect(names.filter((name) => /^(examples|turn|thread|conversation)/.test(name))).toEqual([])
  })

  test('says what it speaks', () => {
    const text = goFile({ ...modelOf([]), version: '2026-11' }, 'protocol/version.go')
    expect(text).toContain('const Version = "2026-11"')
    expect(text).toContain('const Experimental = true')
    expect(text).toContain('\treturn nil\n')
    expect(goFile({ ...modelOf([]), version: '2026-11' }, 'README.md')).toContain('`v0.2026.11`')
  })

  test('is the same whenever it is made', () => {
    expect([...emit(withMethods(), {})]).toEqual([...emit(withMethods(), {})])
  })
})
