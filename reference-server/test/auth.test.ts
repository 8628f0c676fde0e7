import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { isLoopback } from '../src/transports/address.ts'
import { addressOf, HttpClient, refusedUpgrade, WebSocketClient } from './support/network.ts'
import { Workbench } from './support/workbench.ts'

const WS = ['--listen', 'ws://127.0.0.1:0']
const SECRET = 'a-secret-that-nobody-can-guess-in-a-lifetime'
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const http = (address: string) => address.replace(/^ws/, 'http')

async function secretFile(bench: Workbench, secret = SECRET, mode = 0o600): Promise<string> {
  const file = join(bench.folder, 'secret')
  await writeFile(file, `${secret}\n`)
  await chmod(file, mode)
  return file
}

describe('pages in a browser', () => {
  const page = { origin: 'https://evil.example' }

  it('are refused wherever they ask', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: WS }))
    expect(await refusedUpgrade(address, page)).toMatchObject({
      status: 403,
      body: expect.stringContaining('--allow-origin'),
    })
    for (const [path, init] of [
      ['healthz', {}],
      ['readyz', {}],
      ['metrics', {}],
      ['sessions', { method: 'POST' }],
      ['sessions', { method: 'OPTIONS' }],
    ] as const) {
      const response = await fetch(`${http(address)}/${path}`, { ...init, headers: page })
      expect(response.status).toBe(403)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    }
    expect((await refusedUpgrade(address, { origin: 'null' })).status).toBe(403)
  })

  it('come in when their origin is allowed', async () => {
    await using bench = await Workbench.make()
    const args = [
      ...WS,
      '--allow-origin',
      'https://App.example:443',
      '--allow-origin',
      'http://localhost:5173',
    ]
    const address = await addressOf(bench.spawn({ args }))
    for (const origin of ['https://app.example', 'http://localhost:5173']) {
      await (await WebSocketClient.connect(address, { origin })).initialize()
      await (await HttpClient.connect(address, { headers: { origin } })).initialize()
      const preflight = await fetch(`${http(address)}/sessions`, { method: 'OPTIONS', headers: { origin } })
      expect(preflight.status).toBe(204)
      expect(preflight.headers.get('access-control-allow-origin')).toBe(origin)
      expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
      expect(preflight.headers.get('vary')).toBe('origin')
    }
    expect((await refusedUpgrade(address, { origin: 'http://app.example' })).status).toBe(403)
    expect((await refusedUpgrade(address, { origin: 'http://localhost:5174' })).status).toBe(403)
  })

  it('do not come in by a name that points to this machine', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: [...WS, '--allow-origin', 'https://app.example'] }))
    const { port } = new URL(address)
    expect((await refusedUpgrade(address, { host: `evil.example:${port}` })).status).toBe(421)
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, 'app.example'])
      await (await WebSocketClient.connect(address, { host })).close()
  })

  it.each(['*', 'app.example', 'https://app.example/path', 'https://user@app.example'])(
    'an origin that is none is refused at the start: %s',
    async (origin) => {
      await using bench = await Workbench.make()
      const server = bench.spawn({ args: [...WS, '--allow-origin', origin] })
      expect((await server.exited).code).toBe(2)
      expect(server.stderr).toContain('is no origin of web pages')
    },
  )
})

describe('an address that others can reach', () => {
  it.each(['ws://0.0.0.0:0', 'ws://[::]:0', 'ws://192.0.2.1:0'])(
    'is not opened for everybody: %s',
    async (address) => {
      await using bench = await Workbench.make()
      const server = bench.spawn({ args: ['--listen', address] })
      expect(await server.exited).toEqual({ code: 2, signal: null })
      expect(server.stderr).toContain('--auth token-file FILE')
    },
  )

  it('is opened for those who can show a token', async () => {
    await using bench = await Workbench.make()
    const args = ['--listen', 'ws://0.0.0.0:0', '--token-file', await secretFile(bench)]
    const address = (await addressOf(bench.spawn({ args }))).replace('0.0.0.0', '127.0.0.1')
    await (await WebSocketClient.connect(address, bearer(SECRET))).initialize()
    expect((await refusedUpgrade(address)).status).toBe(401)
  })

  it.each([
    ['127.0.0.1', true],
    ['127.255.255.254', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['128.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['10.0.0.1', false],
  ])('is told from the loopback: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected)
  })
})

describe('a token', () => {
  it('is asked for everywhere but for signs of life', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: [...WS, '--token-file', await secretFile(bench)] }))
    for (const headers of [{}, bearer('wrong'), bearer(`${SECRET}x`), { authorization: `Basic ${SECRET}` }]) {
      expect((await refusedUpgrade(address, headers)).status).toBe(401)
      for (const [path, method] of [
        ['metrics', 'GET'],
        ['sessions', 'POST'],
        ['sessions/x/events', 'GET'],
        ['sessions/x/messages', 'POST'],
      ] as const) {
        const response = await fetch(`${http(address)}/${path}`, { method, headers: { ...headers } })
        expect(response.status).toBe(401)
        expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
        expect(await response.text()).not.toContain(SECRET)
      }
    }
    expect((await fetch(`${http(address)}/readyz`)).status).toBe(200)
    expect((await fetch(`${http(address)}/metrics`, { headers: bearer(SECRET) })).status).toBe(200)
    await (await WebSocketClient.connect(address, bearer(SECRET))).initialize()
    await (await HttpClient.connect(address, { headers: bearer(SECRET) })).initialize()
  })

  it('is not asked for at a socket in the file system, which has rights of its own', async () => {
    await using bench = await Workbench.make()
    const path = join(bench.folder, 'server.sock')
    const args = ['--listen', `unix://${path}`, '--token-file', await secretFile(bench)]
    await addressOf(bench.spawn({ args }), 'unix')
    await (await WebSocketClient.connect(`unix://${path}`)).initialize()
  })

  it.each([
    ['is missing', undefined, 'cannot be read: there is no such file'],
    ['is too short', 'short', 'is too short: at least 32 bytes'],
  ])('whose file %s is refused at the start', async (_, secret, sentence) => {
    await using bench = await Workbench.make()
    const file = secret === undefined ? join(bench.folder, 'none') : await secretFile(bench, secret)
    const server = bench.spawn({ args: [...WS, '--token-file', file] })
    expect((await server.exited).code).toBe(2)
    expect(server.stderr).toContain(`The secret in ${file} ${sentence}`)
  })

  it('that others can read is told to the operator', async () => {
    await using bench = await Workbench.make()
    const server = bench.spawn({ args: [...WS, '--token-file', await secretFile(bench, SECRET, 0o644)] })
    await addressOf(server)
    expect(server.stderr).toContain('Others than you can read the secret')
  })
})

describe('a signed token', () => {
  const key = new TextEncoder().encode(SECRET)
  const good = (alg = 'HS256') =>
    new SignJWT().setProtectedHeader({ alg }).setAudience('heddle').setIssuer('us').setSubject('ann')

  it('lets in who has a good one, and nobody else', async () => {
    await using bench = await Workbench.make()
    const args = [...WS, '--jwt-file', await secretFile(bench), '--audience', 'heddle', '--issuer', 'us']
    const address = await addressOf(bench.spawn({ args }))
    await (
      await WebSocketClient.connect(address, bearer(await good().setExpirationTime('1h').sign(key)))
    ).initialize()
    const other = new TextEncoder().encode(SECRET.toUpperCase())
    const unsigned = [{ alg: 'none' }, { aud: 'heddle', iss: 'us', exp: 9_999_999_999 }]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    for (const token of [
      await good().sign(key),
      await good().setExpirationTime('-1h').sign(key),
      await good().setExpirationTime('1h').setAudience('others').sign(key),
      await good().setExpirationTime('1h').setIssuer('them').sign(key),
      await good().setExpirationTime('2h').setNotBefore('1h').sign(key),
      await good().setExpirationTime('1h').sign(other),
      await good('HS512').setExpirationTime('1h').sign(key),
      `${unsigned}.`,
      SECRET,
    ]) {
      const { status, body } = await refusedUpgrade(address, bearer(token))
      expect(status).toBe(401)
      expect(JSON.parse(body).error).toMatch(/^The token lets nobody in: .+\.$/)
    }
  })

  it('is shown the door when it expires, and can come back with another', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: [...WS, '--jwt-file', await secretFile(bench)] }))
    // Clocks may differ by half a minute: this one still lets in, for some seconds.
    const soon = async () => bearer(await good().setExpirationTime('-22s').sign(key))
    const client = await (await WebSocketClient.connect(address, await soon())).initialize()
    const session = await (await HttpClient.connect(address, { headers: await soon() })).initialize()
    const stream = await fetch(`${session.url}/events`, { headers: await soon() })
    expect(await client.closed).toEqual({ code: 1008, reason: expect.stringContaining('expired') })
    // The stream ends by itself.
    await stream.text()
    const fresh = bearer(await good().setExpirationTime('1h').sign(key))
    await (await WebSocketClient.connect(address, fresh)).initialize()
    const again = await fetch(`${session.url}/events`, { headers: fresh })
    expect(again.status).toBe(200)
    await again.body?.cancel()
    await fetch(`${http(address)}/metrics`)
    const metrics = await (await fetch(`${http(address)}/metrics`, { headers: fresh })).text()
    expect(metrics).toContain('heddle_http_refusals_total{status="401"} 1')
  })

  it('opens its own sessions only', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: [...WS, '--jwt-file', await secretFile(bench)] }))
    const ann = bearer(await good().setExpirationTime('1h').sign(key))
    const bob = bearer(await good().setSubject('bob').setExpirationTime('1h').sign(key))
    const client = await (await HttpClient.connect(address, { headers: ann })).initialize()
    for (const [path, method] of [
      ['/events', 'GET'],
      ['/messages', 'POST'],
      ['', 'DELETE'],
    ] as const) {
      expect((await fetch(`${client.url}${path}`, { method, headers: bob })).status).toBe(404)
    }
    expect(await client.request('thread/list')).toMatchObject({ data: [] })
  })
})
