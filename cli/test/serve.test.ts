import { writeFile } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { ended, heddle, start } from './support/heddle.ts'

const INITIALIZE = { id: 1, method: 'initialize', params: { clientInfo: { name: 'test', version: '1' } } }

/** A port of the loopback on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as net.AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

interface Said {
  readonly id?: unknown
  readonly method?: string
  readonly result?: { readonly thread: { readonly id: string } }
  readonly params?: {
    readonly turn?: { readonly status: string; readonly error: { readonly message: string } | null }
  }
}

/** Plays one turn against `heddle serve` and gives everything that it said. */
async function turnAgainst(args: readonly string[]): Promise<Said[]> {
  const child = start(['serve', ...args])
  const said: Said[] = []
  let buffer = ''
  const say = (message: object) => child.stdin.write(`${JSON.stringify(message)}\n`)
  say(INITIALIZE)
  say({ id: 2, method: 'thread/start', params: {} })
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    buffer += chunk
    const lines = buffer.split('\n')
    buffer = lines.pop() ?? ''
    for (const line of lines) {
      const message: Said = JSON.parse(line)
      said.push(message)
      const threadId = message.id === 2 ? message.result?.thread.id : undefined
      if (threadId !== undefined)
        say({ id: 3, method: 'turn/start', params: { threadId, input: [{ type: 'text', text: 'Hello.' }] } })
      if (message.method === 'turn/completed') child.stdin.end()
    }
  }
  return said
}

describe('heddle serve', () => {
  test('works out of the box: the built-in model answers', async () => {
    const said = await turnAgainst(['--home', await temporaryFolder()])
    expect(said.at(-1)?.params?.turn).toMatchObject({ status: 'completed', error: null })
    expect(said.filter(({ method }) => method === 'item/agentMessage/delta').length).toBeGreaterThan(1)
  })

  test('a model endpoint that is down fails the turn, with its address', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/v1`
    const said = await turnAgainst(['--home', await temporaryFolder(), '--model-url', url])
    const turn = said.find(({ method }) => method === 'turn/completed')?.params?.turn
    expect(turn).toMatchObject({ status: 'failed', error: { message: expect.stringContaining(url) } })
  })

  test.each([
    ['a home that is a file', async (folder: string) => ['--home', path.join(folder, 'file')]],
    [
      'a model address that is none',
      async (folder: string) => ['--home', folder, '--model-url', 'not an address'],
    ],
  ])('%s: exit 2 and a sentence, before a word on stdout', async (_, args) => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'file'), '')
    const { code, stdout, stderr } = await heddle(
      ['serve', ...(await args(folder))],
      `${JSON.stringify(INITIALIZE)}\n`,
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^heddle: .*\.\n/m)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test.each([
    ['an address that is none', ['--listen', 'http://127.0.0.1:0']],
    ['an address for everybody', ['--listen', 'ws://0.0.0.0:0']],
    ['a token file that is none', ['--listen', 'ws://127.0.0.1:0', '--auth', 'token-file', '/no/such/file']],
    ['a kind of token that is none', ['--listen', 'ws://127.0.0.1:0', '--auth', 'password', 'file']],
    ['a kind of token without its file', ['--auth', 'jwt']],
    ['an audience without signed tokens', ['--auth-audience', 'heddle']],
  ])('%s: exit 2 and a sentence', async (_, args) => {
    const { code, stdout, stderr } = await heddle(['serve', '--home', await temporaryFolder(), ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^heddle: .*\.\n/m)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('says what it implements, at each version', async () => {
    const text = await heddle(['serve', '--capabilities'])
    expect(text).toMatchObject({ code: 0, stderr: '' })
    expect(text.stdout).toMatch(/^2026-11: \d+ methods\n {2}initialize\n/m)
    const { stdout } = await heddle(['serve', '--capabilities', '--format', 'json'])
    const versions: { version: string; methods: object[] }[] = JSON.parse(stdout)
    expect(versions.map(({ version }) => version)).toContain('2026-02')
    expect(versions.at(-1)?.methods).toContainEqual({ name: 'turn/start', experimental: false })
  })
})

describe('heddle serve --listen', () => {
  test('lets in who shows the token, writes nothing on stdout, and ends by SIGTERM with 0', async () => {
    const folder = await temporaryFolder()
    const token = 'a-token-that-nobody-can-guess-in-a-lifetime'
    const file = path.join(folder, 'token')
    await writeFile(file, token, { mode: 0o600 })
    const child = start([
      'serve',
      ...['--home', path.join(folder, 'home'), '--listen', 'ws://127.0.0.1:0', '--auth', 'token-file', file],
      ...[
        '--log-format',
        'json',
        '--max-connections',
        '1',
        '--session-grace',
        '600',
        '--idle-unload',
        '99999999',
      ],
    ])
    const end = ended(child)
    const lines = createInterface(child.stderr)[Symbol.asyncIterator]()
    const { level, address }: { level: string; address: string } = JSON.parse(
      (await lines.next()).value ?? '',
    )
    expect(level).toBe('info')
    const base = address.replace('ws:', 'http:')
    const headers = { authorization: `Bearer ${token}` }
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
    expect((await fetch(`${base}/sessions`, { method: 'POST' })).status).toBe(401)
    expect((await fetch(`${base}/sessions`, { method: 'POST', headers })).status).toBe(201)
    expect((await fetch(`${base}/sessions`, { method: 'POST', headers })).status).toBe(503)
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0, stdout: '' })
  })

  test('ends by SIGTERM though its client on stdio does not read', async () => {
    const child = start(['serve', '--home', await temporaryFolder()])
    const exited = new Promise((resolve) => child.once('exit', resolve))
    child.stdin.on('error', () => {})
    child.stdin.write(`${JSON.stringify(INITIALIZE)}\n`)
    const line = `${JSON.stringify({ id: 'x'.repeat(1000), method: 'thread/list', params: {} })}\n`
    await new Promise((resolve) => child.stdout.once('readable', resolve))
    child.stdin.write(line.repeat(20_000))
    // It reads until the pipes are full, and then waits.
    for (let before = -1; before !== child.stdin.writableLength; ) {
      before = child.stdin.writableLength
      await new Promise((resolve) => setTimeout(resolve, 2000))
    }
    child.kill('SIGTERM')
    expect(await exited).toBe(0)
  })
})
