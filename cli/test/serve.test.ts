import { writeFile } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle, start } from './support/heddle.ts'

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
})
