import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import { addressOf, eventually, HttpClient, WebSocketClient } from './support/network.ts'
import { Workbench } from './support/workbench.ts'

const WS = ['--listen', 'ws://127.0.0.1:0']
const MANY = 1000

const requests = Array.from({ length: MANY }, (_, index) =>
  JSON.stringify(
    index % 3 === 0
      ? { id: `p${index}`, method: 'no/such/method', params: {} }
      : { id: `p${index}`, method: 'thread/list', params: {} },
  ),
)

/** Every request has exactly one answer, and as it should be. */
function expectOneAnswerEach(messages: readonly Loose[]): void {
  const answers = messages.filter(({ id, method }) => method === undefined && String(id).startsWith('p'))
  expect(answers.length).toBe(MANY)
  expect(new Set(answers.map(({ id }) => id)).size).toBe(MANY)
  for (const { id, result, error } of answers) {
    if (error?.code === -32001) expect(error.message).toBe('Server overloaded; retry later.')
    else if (Number(id.slice(1)) % 3 === 0) expect(error.code).toBe(-32601)
    else expect(result.data).toEqual([])
  }
}

const answered = (messages: readonly Loose[]) => () =>
  messages.filter(({ id, method }) => method === undefined && String(id).startsWith('p')).length >= MANY ||
  undefined

describe('a thousand requests at once', () => {
  it('have a thousand answers on stdio', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    client.sendText(requests.join('\n'))
    await eventually(answered(client.received), () => `${client.received.length} messages`)
    await client.request('thread/list', {})
    expectOneAnswerEach(client.received)
  })

  it.each(['ws', 'unix'] as const)('have a thousand answers over WebSocket at %s', async (scheme) => {
    await using bench = await Workbench.make()
    const listen = scheme === 'ws' ? WS : ['--listen', `unix://${bench.folder}/s.sock`]
    const address = await addressOf(bench.spawn({ args: listen }), scheme)
    const client = await (await WebSocketClient.connect(address)).initialize()
    for (const text of requests) client.sendText(text)
    await eventually(answered(client.received), () => `${client.received.length} messages`)
    await client.request('thread/list')
    expectOneAnswerEach(client.received)
  })

  it('have a thousand answers over HTTP, some of them that there were too many', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: WS }))
    const client = await (await HttpClient.connect(address)).initialize()
    const refused: Loose[] = []
    const post = async (text: string) => {
      const response = await client.post(text)
      if (response.status === 202) return
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('1')
      refused.push(await response.json())
    }
    for (let at = 0; at < MANY; at += 100) await Promise.all(requests.slice(at, at + 100).map(post))
    await eventually(
      () => answered([...client.received, ...refused])(),
      () => `${client.received.length} messages, ${refused.length} refused`,
    )
    expectOneAnswerEach([...client.received, ...refused])
  })
})

describe('long requests', () => {
  it('beyond those that are worked on at once are refused, and others are not', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: [...WS, '--limits', '{"requests":1}'] }))
    const client = await (await WebSocketClient.connect(address)).initialize()
    const sandboxPolicy = { type: 'dangerFullAccess' }
    const params = { command: ['sleep', '60'], cwd: bench.folder, sandboxPolicy }
    client.sendText(JSON.stringify({ id: 'long', method: 'command/exec', params }))
    expect((await client.ask('command/exec', params)).error).toEqual({
      code: -32001,
      message: 'Server overloaded; retry later.',
      data: { inFlight: 1 },
    })
    expect(await client.request('thread/list')).toMatchObject({ data: [] })
    expect(client.received.some(({ id }) => id === 'long')).toBe(false)
  })
})

describe('a client that does not read', () => {
  const PIECE = 'x'.repeat(100_000)

  it('is let go with a reason, and its thread is unharmed', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(100).fill(PIECE) })
    const address = await addressOf(
      bench.spawn({
        args: [...WS, '--limits', JSON.stringify({ queuedBytes: 1_000_000 })],
        modelUrl: model.url,
      }),
    )
    const slow = await (await WebSocketClient.connect(address)).initialize()
    const { thread } = await slow.request('thread/start')
    await slow.request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'go' }] })
    slow.socket.pause()
    const other = await (await WebSocketClient.connect(address)).initialize()
    const isIdle = ({ method, params }: Loose) =>
      method === 'thread/status/changed' && params.status.type === 'idle'
    await other.until(isIdle)
    slow.socket.resume()
    expect(await slow.closed).toEqual({
      code: 1013,
      reason: 'more than 1000000 bytes were left unread; connect again and resume',
    })
    expect(slow.received.some(({ method }) => method === 'turn/completed')).toBe(false)
    const metrics = await (await fetch(`${address.replace('ws', 'http')}/metrics`)).text()
    expect(metrics).toContain('heddle_queued_bytes 0')
    expect(metrics).toContain('heddle_connections{transport="websocket"} 1')
    other.socket.terminate()
  })

  it('makes a command wait whose output is streamed to it, and then gets all of it', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(
      bench.spawn({ args: [...WS, '--limits', JSON.stringify({ queuedBytes: 1_000_000 })] }),
    )
    const slow = await (await WebSocketClient.connect(address)).initialize()
    const bytes = 40_000_000
    slow.socket.pause()
    const flood = slow.request('command/exec', {
      command: ['head', '-c', `${bytes}`, '/dev/zero'],
      processId: 'flood',
      streamStdoutStderr: true,
      disableOutputCap: true,
      disableTimeout: true,
      sandboxPolicy: { type: 'dangerFullAccess' },
    })
    const queued = async () => {
      const metrics = await (await fetch(`${address.replace('ws', 'http')}/metrics`)).text()
      return Number(/heddle_queued_bytes (\d+)/.exec(metrics)?.[1])
    }
    for (let waiting = 0; waiting < 125_000; ) waiting = await queued()
    slow.socket.resume()
    expect(await flood).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    const sizes = slow.received.flatMap(({ method, params }) =>
      method === 'command/exec/outputDelta' ? [Buffer.from(params.deltaBase64, 'base64').length] : [],
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes)
    slow.socket.terminate()
  })

  it('loses its session over HTTP, and nothing else', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(30).fill(PIECE) })
    const address = await addressOf(
      bench.spawn({
        args: [...WS, '--limits', JSON.stringify({ queuedBytes: 1_000_000 })],
        modelUrl: model.url,
      }),
    )
    const slow = await (await HttpClient.connect(address)).initialize()
    const { thread } = await slow.request('thread/start')
    await slow.cutStream()
    await slow.sendText(
      JSON.stringify({
        id: 'turn',
        method: 'turn/start',
        params: { threadId: thread.id, input: [{ type: 'text', text: 'go' }] },
      }),
    )
    for (let status = 202; status !== 404; ) {
      status = (await slow.post('{"method":"initialized"}')).status
    }
    expect((await slow.openStream()).status).toBe(404)
    const other = await (await WebSocketClient.connect(address)).initialize()
    const { thread: listed } = await other.request('thread/read', { threadId: thread.id })
    expect(listed.id).toBe(thread.id)
  })
})

describe('whatever bytes come in', () => {
  it.each([
    ['no HTTP', 'GARBAGE\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    [
      'half a handshake',
      'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    ],
    ['no address', 'GET http://[ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['no length', 'POST /sessions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: x\r\n\r\n'],
    ['a long header', `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
  ])('the server goes on: %s', async (_, bytes) => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: WS }))
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    const said = new Promise<string>((resolve) => {
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
        socket.end()
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve(text))
    })
    socket.write(bytes)
    expect(await said).toMatch(/^(HTTP\/1\.1 4\d\d |$)/)
    await (await WebSocketClient.connect(address)).initialize()
  })
})
