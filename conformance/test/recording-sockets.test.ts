import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import {
  createRedactor,
  type Line,
  readRecording,
  recordSockets,
  type SocketProxyOptions,
} from '../src/index.ts'
import { temporaryFolder } from './support/folder.ts'

/** A server that lets in who knows the word, and says the same as its client. */
async function echoServer({ word = '', listen = 0 as number | string } = {}) {
  const http = createServer((_, response) => response.end())
  const sockets = new WebSocketServer({ noServer: true })
  const asked: IncomingMessage[] = []
  http.on('upgrade', (request, socket, head) => {
    asked.push(request)
    if (word !== '' && request.headers.authorization !== `Bearer ${word}`) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\nContent-Length: 5\r\n\r\nwhat?')
      return
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('message', (data, binary) => {
        if (String(data) === 'leave') client.close(4321, 'as you wish')
        else client.send(data, { binary })
      })
    })
  })
  http.listen(typeof listen === 'number' ? { host: '127.0.0.1', port: listen } : { path: listen })
  await once(http, 'listening')
  onTestFinished(() => {
    for (const client of sockets.clients) client.terminate()
    http.close()
  })
  const address = http.address()
  return {
    asked,
    url:
      typeof address === 'string' ? `unix://${address}` : `ws://127.0.0.1:${(address as AddressInfo).port}`,
  }
}

async function proxyTo(connect: string, more: Partial<SocketProxyOptions> = {}) {
  const file = path.join(await temporaryFolder(), 'session.jsonl')
  const proxy = await recordSockets({ file, listen: 'ws://127.0.0.1:0', connect, ...more })
  onTestFinished(() => proxy.close())
  const lines = async (): Promise<Omit<Line, 't'>[]> => {
    await proxy.close()
    return (await readRecording(file)).entries.map(({ what: { t: _, ...rest } }) => rest)
  }
  return { proxy, lines, file }
}

async function connected(url: string, headers = {}, protocols: string[] = []): Promise<WebSocket> {
  const socket = new WebSocket(url, protocols, { headers })
  await once(socket, 'open')
  return socket
}

async function said(socket: WebSocket, text: string | Buffer): Promise<string> {
  socket.send(text)
  const [data] = await once(socket, 'message')
  return String(data)
}

async function farewell(socket: WebSocket): Promise<[number, string]> {
  const [code, reason] = await once(socket, 'close')
  return [code, String(reason)]
}

describe('the recorder between WebSockets', () => {
  test('passes every message on as it is, and writes it down by its connection', async () => {
    const { url } = await echoServer()
    const { proxy, lines } = await proxyTo(url)
    const [one, two] = await Promise.all([connected(proxy.address), connected(proxy.address)])
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        fc.pre(text.isWellFormed() && text !== 'leave')
        expect(await said(one, text)).toBe(text)
      }),
      { numRuns: 25 },
    )
    expect(await said(two, '{"method":"hello"}')).toBe('{"method":"hello"}')
    one.close(1000, 'bye')
    expect(await farewell(one)).toEqual([1000, 'bye'])
    const written = await lines()
    const hello = written.filter((line) => 'msg' in line && JSON.stringify(line.msg) === '{"method":"hello"}')
    expect(hello.map(({ from }) => from)).toEqual(['client', 'server'])
    const conns = new Set(written.map(({ conn }) => conn))
    expect([...conns].sort()).toEqual(['1', '2'])
    expect(hello.every(({ conn }) => conn === hello[0]?.conn)).toBe(true)
    const closes = written.filter((line) => 'event' in line && line.event === 'close')
    expect(closes.map((line) => 'code' in line && line.code).sort()).toEqual([1000, 1001])
  }, 60_000)

  test('hands on what the client asks for and what the server says of it, and writes no header down', async () => {
    const word = 'a-word-that-nobody-should-read'
    const { url, asked } = await echoServer({ word })
    const { proxy, lines, file } = await proxyTo(url)
    const refused = new WebSocket(`${proxy.address}/some/path?and=this`)
    const [error] = await once(refused, 'error')
    expect(error.message).toContain('401')
    const socket = await connected(proxy.address, { authorization: `Bearer ${word}` }, ['two', 'one'])
    expect(socket.protocol).toBe('two')
    expect(asked.map((request) => request.url)).toEqual(['/some/path?and=this', '/'])
    socket.send('leave')
    expect(await farewell(socket)).toEqual([4321, 'as you wish'])
    expect(await lines()).toEqual([
      { from: 'recorder', event: 'refused', conn: '1', code: 401 },
      { from: 'recorder', event: 'open', conn: '2' },
      { from: 'client', conn: '2', raw: 'leave' },
      { from: 'recorder', event: 'close', conn: '2', code: 4321 },
    ])
    expect(JSON.stringify(await readRecording(file))).not.toContain(word)
  })

  test('a server that is not there is a refusal, and no end', async () => {
    const { proxy, lines } = await proxyTo('ws://127.0.0.1:1')
    for (const _ of [1, 2]) {
      const [error] = await once(new WebSocket(proxy.address), 'error')
      expect(error.message).toContain('502')
    }
    expect((await lines()).map((line) => 'event' in line && line.event)).toEqual(['refused', 'refused'])
  })

  test('over sockets in the file system, which are for their owner only', async () => {
    const folder = await temporaryFolder()
    const { url } = await echoServer({ listen: path.join(folder, 'server') })
    const listen = path.join(folder, 'recorder')
    const { proxy, lines } = await proxyTo(url, { listen: `unix://${listen}` })
    expect(proxy.address).toBe(`unix://${listen}`)
    if (process.platform !== 'win32') expect((await stat(listen)).mode & 0o777).toBe(0o600)
    const socket = await connected(`ws+unix://${listen}:/`)
    expect(await said(socket, '{"method":"hello"}')).toBe('{"method":"hello"}')
    expect(await lines()).toHaveLength(4)
    expect(existsSync(listen)).toBe(false)
  })

  test('redacts the file and nothing else; a flood passes through whole', async () => {
    const { url } = await echoServer()
    const { proxy, lines } = await proxyTo(url, { redactor: createRedactor() })
    const socket = await connected(proxy.address)
    const key = 'sk-aaaaaaaaaaaaaaaaaaaaaaaa'
    expect(await said(socket, JSON.stringify({ params: key }))).toContain(key)
    const flood = 'x'.repeat(1024 * 1024)
    let heard = 0
    const all = new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        heard += String(data).length
        if (heard === 8 * flood.length) resolve()
      })
    })
    for (let index = 0; index < 8; index += 1) socket.send(flood)
    await all
    expect(JSON.stringify(await lines())).not.toContain(key)
  }, 60_000)

  test.runIf(existsSync('/dev/full'))('stops when it can no longer write', async () => {
    const { url } = await echoServer()
    await expect(proxyTo(url, { file: '/dev/full', force: true })).rejects.toThrow('the disk is full')
  })

  test.each([
    ['an address of the network', { listen: 'ws://0.0.0.0:1' }, 'could be reached from other machines'],
    ['no address', { listen: 'here' }, '"here" is no address to listen on'],
    ['no server', { connect: 'http://127.0.0.1' }, '"http://127.0.0.1" is no address of a server'],
  ])('%s is a sentence, and no file is left', async (_, more, sentence) => {
    const file = path.join(await temporaryFolder(), 'session.jsonl')
    await expect(proxyTo('ws://127.0.0.1:1', { file, ...more })).rejects.toThrow(sentence)
    expect(existsSync(file)).toBe(false)
  })

  test('a place that is taken is a sentence', async () => {
    const { url } = await echoServer()
    await expect(proxyTo(url, { listen: url })).rejects.toThrow('something else is there already')
  })
})
