import { stat, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { addressOf, HttpClient, refusedUpgrade, WebSocketClient } from './support/network.ts'
import { Workbench } from './support/workbench.ts'

const WS = ['--listen', 'ws://127.0.0.1:0']

describe('over a WebSocket', () => {
  it('plays a turn, and what one client starts another can see', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['one ', 'two'] })
    const address = await addressOf(bench.spawn({ args: WS, modelUrl: model.url }))
    const one = await (await WebSocketClient.connect(address)).initialize()
    const two = await (await WebSocketClient.connect(address)).initialize()
    const { thread } = await one.request('thread/start')
    expect(await two.notification('thread/started')).toMatchObject({ params: { thread: { id: thread.id } } })
    await two.request('thread/resume', { threadId: thread.id })
    await one.request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'go' }] })
    for (const client of [one, two]) {
      const { params } = await client.notification('turn/completed')
      expect(params.turn.status).toBe('completed')
      const deltas = client.received.filter(({ method }) => method === 'item/agentMessage/delta')
      expect(deltas.map(({ params }) => params.delta).join('')).toBe('one two')
    }
  })

  it('keeps the thread when its client goes away in the middle of a turn', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(100).fill('word '), pauseMs: 5 })
    const address = await addressOf(bench.spawn({ args: WS, modelUrl: model.url }))
    const one = await (await WebSocketClient.connect(address)).initialize()
    const { thread } = await one.request('thread/start')
    await one.request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'go' }] })
    await one.notification('item/agentMessage/delta')
    one.socket.terminate()
    const two = await (await WebSocketClient.connect(address)).initialize()
    const resumed = await two.request('thread/resume', { threadId: thread.id })
    const done = resumed.thread.turns[0].status === 'completed'
    if (!done) expect((await two.notification('turn/completed')).params.turn.status).toBe('completed')
    const { thread: read } = await two.request('thread/read', { threadId: thread.id, includeTurns: true })
    expect(read.turns[0].items.at(-1).text).toBe('word '.repeat(100))
  })

  it('answers malformed messages, and closes on those that it cannot take', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(
      bench.spawn({ args: [...WS, '--limits', JSON.stringify({ messageBytes: 10_000 })] }),
    )
    const client = await (await WebSocketClient.connect(address)).initialize()
    client.sendText('{')
    client.sendText('[]')
    expect((await client.until(({ error }) => error?.code === -32700)).id).toBeNull()
    expect((await client.until(({ error }) => error?.code === -32600)).id).toBeNull()
    expect(await client.request('thread/list')).toMatchObject({ data: [] })
    client.sendText('x'.repeat(20_000))
    expect((await client.closed).code).toBe(1009)

    const binary = await WebSocketClient.connect(address)
    binary.socket.send(Buffer.from('{}'))
    expect(await binary.closed).toEqual({ code: 1003, reason: 'messages are text frames' })
  })

  it('lets go of a handshake that it refuses, whatever comes behind it', async () => {
    await using bench = await Workbench.make()
    const server = bench.spawn({ args: ['--listen', 'stdio://', ...WS] })
    await server.request('initialize', { clientInfo: { name: 'test', version: '1' } })
    const { hostname, port } = new URL(await addressOf(server))
    const socket = connect(Number(port), hostname)
    socket.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n')
    socket.write('x'.repeat(500_000))
    socket.on('error', () => {})
    await new Promise((resolve) => socket.resume().once('close', resolve))
    expect(await server.close()).toEqual({ code: 0, signal: null })
  })

  it('closes with a reason when there is no common version, and serves others on', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: WS }))
    const client = await WebSocketClient.connect(address)
    const { error } = await client.ask('initialize', {
      clientInfo: { name: 'old', version: '1' },
      protocolVersions: ['1999-01'],
    })
    expect(error.data.supportedVersions).toEqual(expect.any(Array))
    expect(await client.closed).toEqual({ code: 1008, reason: 'no common protocol version' })
    await (await WebSocketClient.connect(address)).initialize()
  })

  it('takes as many connections as it may, of all kinds together', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(
      bench.spawn({ args: [...WS, '--limits', JSON.stringify({ connections: 2 })] }),
    )
    const one = await WebSocketClient.connect(address)
    await HttpClient.connect(address)
    expect(await refusedUpgrade(address)).toMatchObject({
      status: 503,
      body: expect.stringContaining('as many connections as it takes: 2'),
    })
    await expect(HttpClient.connect(address)).rejects.toThrow('503')
    const metrics = await (await fetch(`${address.replace(/^ws/, 'http')}/metrics`)).text()
    expect(metrics.split('\n')).toContain('heddle_http_refusals_total{status="503"} 2')
    await one.close()
    // The server hears of it a moment later than the client.
    const next = await vi.waitFor(() => HttpClient.connect(address), 20_000)
    await next.initialize()
  })
})

describe('over a socket in the file system', () => {
  it('is for its owner only, and gone with the server', async () => {
    await using bench = await Workbench.make()
    const path = join(bench.folder, 'server.sock')
    const server = bench.spawn({ args: ['--listen', `unix://${path}`, ...WS] })
    expect(await addressOf(server, 'unix')).toBe(`unix://${path}`)
    await addressOf(server)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const client = await (await WebSocketClient.connect(`unix://${path}`)).initialize()
    expect(await client.request('thread/list')).toMatchObject({ data: [] })
    server.child.kill('SIGTERM')
    expect(await server.exited).toEqual({ code: 0, signal: null })
    await expect(stat(path)).rejects.toThrow('ENOENT')
  })

  it('takes the place of one that a server left behind', async () => {
    await using bench = await Workbench.make()
    const path = join(bench.folder, 'server.sock')
    const args = ['--listen', `unix://${path}`]
    const first = bench.spawn({ args })
    await addressOf(first, 'unix')
    await first.crash()
    expect((await stat(path)).isSocket()).toBe(true)
    await addressOf(bench.spawn({ args }), 'unix')
    await (await WebSocketClient.connect(`unix://${path}`)).initialize()
  })

  it('does not take the place of a server that lives, or of another file', async () => {
    await using bench = await Workbench.make()
    const path = join(bench.folder, 'server.sock')
    const other = createServer().listen(path)
    try {
      const server = bench.spawn({ args: ['--listen', `unix://${path}`] })
      expect(await server.exited).toEqual({ code: 2, signal: null })
      expect(server.stderr).toContain(`Another server listens on ${path}. Stop it, or choose another path.`)
    } finally {
      other.close()
    }
    const file = join(bench.folder, 'file')
    await writeFile(file, '')
    const server = bench.spawn({ args: ['--listen', `unix://${file}`] })
    expect(await server.exited).toEqual({ code: 2, signal: null })
    expect(server.stderr).toContain(`${file} is there and no socket.`)
  })
})

describe('several addresses at once', () => {
  it('serve one server, whose end is that of the client on stdio', async () => {
    await using bench = await Workbench.make()
    const stdio = await bench.connect({ args: [...WS, '--listen', 'stdio://'] })
    const client = await (await WebSocketClient.connect(await addressOf(stdio))).initialize()
    const threadId = await stdio.startThread()
    expect(await client.notification('thread/started')).toMatchObject({
      params: { thread: { id: threadId } },
    })
    expect(await stdio.close()).toEqual({ code: 0, signal: null })
    expect((await client.closed).code).toBe(1001)
    expect(stdio.noise).toEqual([])
  })

  it.each([
    ['ws://127.0.0.1', 'is no address to listen on'],
    ['ws://example.com:80', 'is no address to listen on'],
    ['wss://127.0.0.1:0', 'is no address to listen on'],
    ['ws://127.0.0.1:70000', 'is no address to listen on'],
    [`unix:///${'x'.repeat(200)}`, 'is too long for a socket'],
    ['unix:///no/such/folder/socket', 'cannot listen on unix:///no/such/folder/socket'],
  ])('%s is refused with a sentence', async (address, sentence) => {
    await using bench = await Workbench.make()
    const server = bench.spawn({ args: ['--listen', address] })
    expect(await server.exited).toEqual({ code: 2, signal: null })
    expect(server.stderr).toContain(sentence)
    expect(server.stderr).not.toMatch(/\n\s+at /)
  })

  it('a port that is taken is refused with a sentence', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: WS }))
    const second = bench.spawn({ home: join(bench.folder, 'other'), args: ['--listen', address] })
    expect(await second.exited).toEqual({ code: 2, signal: null })
    expect(second.stderr).toContain('something else listens there. Choose another port, or 0 for a free one.')
  })
})
