import { describe, expect, it } from 'vitest'
import { createLog, serve } from '../src/index.ts'
import { addressOf, eventually, HttpClient, WebSocketClient } from './support/network.ts'
import { incompleteItems, Workbench } from './support/workbench.ts'

const WS = ['--listen', 'ws://127.0.0.1:0']
const http = (address: string) => address.replace(/^ws/, 'http')

describe('an operator', () => {
  it('can ask whether the server lives and is ready', async () => {
    await using bench = await Workbench.make()
    const address = http(await addressOf(bench.spawn({ args: WS })))
    for (const path of ['healthz', 'readyz', 'readyz?verbose']) {
      const response = await fetch(`${address}/${path}`)
      expect({ status: response.status, text: await response.text() }).toEqual({ status: 200, text: 'ok\n' })
    }
  })

  it('can see what happens, in numbers', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: WS }))
    const client = await (await WebSocketClient.connect(address)).initialize()
    const { thread } = await client.request('thread/start')
    await client.request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'Hello.' }] })
    await client.notification('turn/completed')
    await client.ask('made/up/by/a/client')
    await client.ask('thread/read', { threadId: 'none' })
    await HttpClient.connect(address)
    const text = await (await fetch(`${http(address)}/metrics`)).text()
    for (const line of [
      'heddle_connections{transport="websocket"} 1',
      'heddle_connections{transport="http"} 1',
      'heddle_connections_total{transport="websocket"} 1',
      'heddle_requests_total{method="initialize",outcome="result"} 1',
      'heddle_requests_total{method="thread/start",outcome="result"} 1',
      'heddle_requests_total{method="thread/read",outcome="-32600"} 1',
      'heddle_requests_total{method="other",outcome="-32601"} 1',
      'heddle_turns_started_total 1',
      'heddle_turns_total{status="completed"} 1',
      'heddle_loaded_threads 1',
      'heddle_queued_bytes 0',
    ])
      expect(text.split('\n')).toContain(line)
    expect(text).not.toContain('made/up')
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
  })

  it('is told in sentences, or in JSON, and as much as wanted', async () => {
    await using bench = await Workbench.make()
    const json = bench.spawn({ args: [...WS, '--log-format', 'json', '--log-level', 'debug'] })
    const address = await addressOf(json)
    await (await (await WebSocketClient.connect(address)).initialize()).close()
    await eventually(
      () => json.stderr.includes('A client left') || undefined,
      () => json.stderr,
    )
    const lines = json.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toMatchObject({ level: 'info', name: 'heddle', address, msg: `listening on ${address}` })
    expect(lines.map(({ level }) => level)).toContain('debug')
    await json.crash()

    const silent = bench.spawn({ args: ['--log-level', 'silent', '--listen', 'stdio://', ...WS] })
    await silent.request('initialize', { clientInfo: { name: 'test', version: '1' } })
    await silent.close()
    expect(silent.stderr).toBe('Object.prototype: nothing\nended: input-ended\n')
  })
})

describe('SIGTERM', () => {
  it('interrupts turns, tells everybody, closes with 1001, and ends with code 0', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(500).fill('word '), pauseMs: 10 })
    const server = bench.spawn({ args: WS, modelUrl: model.url })
    const address = await addressOf(server)
    const one = await (await WebSocketClient.connect(address)).initialize()
    const { thread } = await one.request('thread/start')
    const two = await (await HttpClient.connect(address)).initialize()
    await two.request('thread/resume', { threadId: thread.id })
    const idle = await WebSocketClient.connect(address)
    await one.request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'go' }] })
    await two.notification('item/agentMessage/delta')
    server.child.kill('SIGTERM')
    const farewell = { code: 1001, reason: 'the server is shutting down' }
    expect(await one.closed).toEqual(farewell)
    expect(await idle.closed).toEqual(farewell)
    await two.streamEnded()
    expect(two.farewell).toEqual(farewell)
    for (const { received } of [one, two]) {
      expect(received.at(-1)).toMatchObject({
        method: 'turn/completed',
        params: { turn: { status: 'interrupted' } },
      })
      expect(incompleteItems(received)).toEqual([])
    }
    expect(await server.exited).toEqual({ code: 0, signal: null })
    expect(server.stderr).toContain('ended: signal')
  })

  it('does not wait for clients that do not answer', async () => {
    await using bench = await Workbench.make()
    const server = bench.spawn({ args: WS })
    const address = await addressOf(server)
    const deaf = await (await WebSocketClient.connect(address)).initialize()
    deaf.socket.pause()
    server.child.kill('SIGTERM')
    expect(await server.exited).toEqual({ code: 0, signal: null })
    deaf.socket.terminate()
  })
})

describe('a server inside another program', () => {
  it('tells where it listens, and stops when it is told to', async () => {
    await using bench = await Workbench.make()
    const stop = new AbortController()
    let tell: (addresses: readonly string[]) => void = () => {}
    const listening = new Promise<readonly string[]>((resolve) => {
      tell = resolve
    })
    const lines: string[] = []
    const end = serve({
      home: bench.home,
      listen: ['ws://127.0.0.1:0', 'ws://localhost:0'],
      signal: stop.signal,
      onListening: tell,
      log: createLog({ write: (line) => lines.push(line) }),
    })
    const addresses = await listening
    for (const address of addresses) await (await WebSocketClient.connect(address)).initialize()
    stop.abort()
    expect(await end).toBe('signal')
    expect(lines).toEqual(addresses.map((address) => `heddle: listening on ${address}\n`))
  })

  it('keeps what clients send off the terminal', () => {
    const lines: string[] = []
    createLog({ write: (line) => lines.push(line) }).warn('evil \u001b[2J\u009b and\ttab')
    expect(lines).toEqual(['heddle: evil \\x1b[2J\\x9b and\ttab\n'])
  })
})
