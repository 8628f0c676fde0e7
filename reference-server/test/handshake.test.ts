import { VERSIONS } from '@heddle/protocol'
import { describe, expect, it } from 'vitest'
import { Workbench } from './support/workbench.ts'

const CLIENT = { clientInfo: { name: 'my client', version: '3' } }

describe('the handshake', () => {
  it('says who the server is, and forgives a client that never sends initialized', async () => {
    await using bench = await Workbench.make()
    const client = bench.spawn()
    const result = await client.request('initialize', CLIENT)
    expect(result.userAgent).toMatch(/^my client\/\d+\.\d+\.\d+ \(.+\)/)
    expect(result).toEqual({
      userAgent: result.userAgent,
      codexHome: bench.home,
      platformFamily: 'unix',
      platformOs: expect.stringMatching(/^(linux|macos)$/),
    })
    expect((await client.request('thread/list', {})).data).toEqual([])
    expect(await client.close()).toEqual({ code: 0, signal: null })
    expect(client.noise).toEqual([])
  })

  it('comes first, and once', async () => {
    await using bench = await Workbench.make()
    const client = bench.spawn()
    expect((await client.ask('thread/list', {})).error).toEqual({ code: -32600, message: 'Not initialized' })
    const faulty = await client.ask('initialize', {})
    expect(faulty.error.code).toBe(-32602)
    expect(faulty.error.data.pointer).toBe('')
    expect((await client.ask('thread/list', {})).error.message).toBe('Not initialized')
    await client.request('initialize', CLIENT)
    expect((await client.ask('initialize', CLIENT)).error).toEqual({
      code: -32600,
      message: 'Already initialized',
    })
  })

  it('takes the version that the client likes best among those it knows', async () => {
    await using bench = await Workbench.make()
    const client = bench.spawn()
    const protocolVersions = ['2031-01', '2026-02', '2026-11']
    const result = await client.request('initialize', { ...CLIENT, protocolVersions })
    expect(result).toEqual({ userAgent: expect.any(String), protocolVersion: '2026-02' })
  })

  it('refuses a client with which it has no version in common, and closes the connection', async () => {
    await using bench = await Workbench.make()
    const client = bench.spawn()
    const { error } = await client.ask('initialize', { ...CLIENT, protocolVersions: ['1999-01'] })
    expect(error.data.supportedVersions).toEqual(VERSIONS)
    expect(await client.exited).toEqual({ code: 0, signal: null })
    expect(client.stderr).toContain('ended: no-common-version')
  })

  it('does not send what the client opted out of', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({
      initialize: {
        capabilities: { optOutNotificationMethods: ['thread/started', 'item/agentMessage/delta', 'no/such'] },
      },
    })
    const heard = await client.runTurn(await client.startThread(), 'hello')
    const methods = new Set(client.received.map(({ method }) => method))
    expect(methods).not.toContain('thread/started')
    expect(methods).not.toContain('item/agentMessage/delta')
    expect(heard.some(({ method }) => method === 'item/completed')).toBe(true)
  })
})

describe('bad input', () => {
  it('is answered once each, and the connection stays up', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = '01a2022d-9128-7793-a084-27b3e312a472'
    const cases: [unknown, number | string | null, number][] = [
      ['this is not json', null, -32700],
      [[{ id: 1, method: 'thread/list', params: {} }], null, -32600],
      [{ id: null, method: 'thread/list', params: {} }, null, -32600],
      [{ id: 1.5, method: 'thread/list', params: {} }, null, -32600],
      [{}, null, -32600],
      [{ id: 'a', method: 'no/such/method' }, 'a', -32601],
      [{ id: 'b', method: 'thread/read', params: {} }, 'b', -32602],
      [{ id: 'c', method: 'thread/read', params: { threadId: 7 } }, 'c', -32602],
      [{ id: 'd', method: 'thread/read', params: { threadId } }, 'd', -32600],
      [{ id: 'e', method: 'thread/resume', params: { threadId } }, 'e', -32600],
      [
        { id: 'f', method: 'turn/start', params: { threadId, input: [{ type: 'text', text: 'x' }] } },
        'f',
        -32600,
      ],
      [{ id: 'g', method: 'turn/interrupt', params: { threadId, turnId: 'x' } }, 'g', -32600],
      [{ id: 'h', method: 'turn/start', params: { threadId, input: [{ type: 'nope' }] } }, 'h', -32602],
      [{ id: 'i', method: 'thread/start', params: { sandbox: 'nope' } }, 'i', -32602],
      [{ id: 'j', method: 'thread/list', params: { cursor: 'garbage' } }, 'j', -32602],
      [{ id: 'k', method: 'thread/list' }, 'k', -32602],
      [{ id: 'l', method: 'thread/list', params: [] }, 'l', -32602],
    ]
    for (const [message, id, code] of cases) {
      const from = client.received.length
      client.sendText(typeof message === 'string' ? message : JSON.stringify(message))
      const answer = await client.until((one) => one.method === undefined, from)
      expect([answer.id, answer.error?.code], JSON.stringify(message)).toEqual([id, code])
    }
    const byId = new Map(client.received.map((one) => [one.id, one.error]))
    for (const id of ['d', 'e', 'f', 'g']) expect(byId.get(id).data.threadId, id).toBe(threadId)
    expect(byId.get('c').data.pointer).toBe('/threadId')
    expect(byId.get('i').data.pointer).toBe('/sandbox')
    expect(byId.get('h').data.pointer).toMatch(/^\/input\/0/)
    expect(byId.get('j').data.pointer).toBe('/cursor')
  })

  it('ignores stray answers, unknown notifications, blank lines and a member jsonrpc', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const before = client.received.length
    client.send({ id: 12345, result: {} })
    client.send({ id: 12346, error: { code: 1, message: 'x' } })
    client.send({ method: 'no/such/notification', params: {} })
    client.sendText('')
    client.send({ jsonrpc: '2.0', id: 'x', method: 'thread/list', params: { bogus: 1 }, whatever: true })
    await client.until(({ id }) => id === 'x')
    expect(client.received.length).toBe(before + 1)
  })

  it('wants the capability for what is experimental', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ initialize: { capabilities: { experimentalApi: false } } })
    const { error } = await client.ask('thread/start', { dynamicTools: [] })
    expect(error).toEqual({
      code: -32600,
      message: 'thread/start.dynamicTools requires experimentalApi capability',
    })
    const { thread } = await client.request('thread/start', { dynamicTools: null })
    expect(thread).not.toHaveProperty('environments')
  })

  it('tells what it does not implement yet from what is not defined', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ initialize: { protocolVersions: ['2026-02'] } })
    expect(await client.ask('skills/remote/read', {})).toMatchObject({
      error: { code: -32601, message: 'This server does not implement skills/remote/read yet.' },
    })
    expect(await client.ask('skills/dance', {})).toMatchObject({
      error: { code: -32601, message: 'There is no method skills/dance in protocol 2026-02.' },
    })
  })

  it('answers every request of a flood, in order', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const ids = Array.from({ length: 2000 }, (_, index) => `flood-${index}`)
    for (const id of ids) client.send({ id, method: 'thread/list', params: {} })
    await client.until(({ id }) => id === ids.at(-1))
    const answered = client.received.map(({ id }) => id).filter((id) => String(id).startsWith('flood-'))
    expect(answered).toEqual(ids)
  })

  it('ends in order when a line is endless', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    client.child.stdin?.write('x'.repeat(65 * 1024 * 1024))
    const answer = await client.until(({ error }) => error !== undefined)
    expect([answer.id, answer.error.code]).toEqual([null, -32700])
    expect(await client.exited).toEqual({ code: 0, signal: null })
  })
})
