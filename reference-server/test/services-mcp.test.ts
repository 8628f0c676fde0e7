import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import { smallServer as server, withServers } from './support/mcp.ts'
import { Workbench } from './support/workbench.ts'

const startups = (client: { received: Loose[] }): string[] =>
  client.received
    .filter(({ method }) => method === 'mcpServer/startupStatus/updated')
    .map(({ params }) => `${params.name} ${params.status}`)

describe('MCP servers', () => {
  it('are not started before they are needed, and listed with what they offer', async () => {
    await using bench = await Workbench.make()
    const record = join(bench.folder, 'pids')
    await writeFile(record, '')
    await withServers(
      bench,
      server('one', ['works', record], 'disabled_tools = ["die"]'),
      server('off', ['works', record], 'enabled = false'),
    )
    const client = await bench.connect()
    await client.request('config/read', {})
    expect(await readFile(record, 'utf8')).toBe('')
    const { data, nextCursor } = await client.request('mcpServerStatus/list', {})
    expect(nextCursor).toBe(null)
    expect(data[0]).toMatchObject({
      name: 'one',
      httpOrigin: null,
      serverInfo: { name: 'small', version: '1.2.3', title: 'Small one' },
      serverCapabilities: { tools: {}, resources: {} },
      authStatus: 'unsupported',
      runtimeStatus: 'connected',
      resources: [{ uri: 'note://1', size: 3 }],
      resourceTemplates: [{ uriTemplate: 'note://{n}' }],
      toolListMeta: { page: 1 },
      toolsError: null,
    })
    expect(Object.keys(data[0].tools)).toEqual(['echo', 'env', 'fail', 'hang', 'count'])
    expect(data[1]).toMatchObject({ name: 'off', runtimeStatus: 'disabled', tools: {}, serverInfo: null })
    expect(startups(client)).toEqual(['one starting', 'one ready'])
    const quick = await client.request('mcpServerStatus/list', { detail: 'toolsAndAuthOnly', limit: 1 })
    expect([quick.data.length, quick.data[0].resources]).toEqual([1, []])
    const rest = await client.request('mcpServerStatus/list', { cursor: quick.nextCursor })
    expect(rest.data.map(({ name }: Loose) => name)).toEqual(['off'])
    expect((await client.request('mcpServerStatus/list', { serverName: 'off' })).data).toHaveLength(1)
    expect((await readFile(record, 'utf8')).trim().split('\n')).toHaveLength(1)
  })

  it('carry out tools and are read', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, server('one', ['works'], 'env = { GIVEN = "yes" }\nenv_vars = ["PASSED"]'))
    const client = await bench.connect({
      env: { PASSED: 'too', HIDDEN: 'no', OPENAI_API_KEY: 'sk-secret' },
    })
    const threadId = await client.startThread()
    const call = (tool: string, more: object = {}): Promise<Loose> =>
      client.ask('mcpServer/tool/call', { threadId, server: 'one', tool, ...more })
    const echoed = await call('echo', { arguments: { a: [1] }, _meta: { said: 'x' } })
    expect(echoed.result).toEqual({
      content: [{ type: 'text', text: '{"a":[1]}' }],
      structuredContent: { args: { a: [1] } },
      isError: false,
      _meta: { heard: 'x' },
    })
    const env = JSON.parse((await call('env')).result.content[0].text)
    expect(env).toMatchObject({ GIVEN: 'yes', PASSED: 'too' })
    expect(env).not.toHaveProperty('HIDDEN')
    expect(env).not.toHaveProperty('OPENAI_API_KEY')
    expect((await call('fail')).result).toMatchObject({ isError: true })
    expect((await call('nope')).error.message).toMatch(/one did not call nope: .*no such tool/)
    expect((await call('echo', { arguments: 7 })).error.data.pointer).toBe('/arguments')
    expect((await call('echo', { server: 'two' })).error.data.pointer).toBe('/server')
    expect((await call('echo', { threadId: 'none' })).error.data.threadId).toBe('none')
    const read = (uri: string): Promise<Loose> =>
      client.ask('mcpServer/resource/read', { server: 'one', uri })
    expect((await read('note://1')).result.contents).toEqual([
      { uri: 'note://1', mimeType: 'text/plain', text: 'abc' },
    ])
    expect((await read('note://2')).error.code).toBe(-32600)
  })

  it('that die are a status, harm nothing, and are started again', async () => {
    await using bench = await Workbench.make()
    await withServers(
      bench,
      server('one'),
      server('bad', ['dies-at-once']),
      '[mcp_servers.gone]\ncommand = "/no/such"\n',
    )
    const client = await bench.connect()
    const { data } = await client.request('mcpServerStatus/list', {})
    const states = data.map(({ name, runtimeStatus, toolsError }: Loose) => [name, runtimeStatus, toolsError])
    expect(states).toEqual([
      ['one', 'connected', null],
      ['bad', 'failed', expect.stringMatching(/bad did not start/)],
      ['gone', 'failed', expect.stringMatching(/gone did not start.*ENOENT/)],
    ])
    const told = startups(client).filter((line) => line.startsWith('bad'))
    expect(told).toEqual(['bad starting', 'bad failed'])
    const threadId = await client.startThread()
    const from = client.received.length
    const call = (tool: string): Promise<Loose> =>
      client.ask('mcpServer/tool/call', { threadId, server: 'one', tool })
    expect((await call('die')).error.message).toMatch(/one did not call die/)
    const { params } = await client.until(
      ({ method, params }) => method === 'mcpServer/startupStatus/updated' && params.name === 'one',
      from,
    )
    expect(params).toMatchObject({ status: 'failed', threadId: null })
    expect((await call('echo')).result.isError).toBe(false)
    expect(client.stderr).toContain('I cannot.')
  })

  it('that do not answer are waited for no longer than the configuration says', async () => {
    await using bench = await Workbench.make()
    await withServers(
      bench,
      server('one', ['works'], 'tool_timeout_sec = 0.3'),
      server('deaf', ['never-answers'], 'startup_timeout_sec = 0.3'),
    )
    const client = await bench.connect()
    const threadId = await client.startThread()
    const ask = (name: string, tool: string): Promise<Loose> =>
      client.ask('mcpServer/tool/call', { threadId, server: name, tool })
    const [deaf, hang] = await Promise.all([ask('deaf', 'echo'), ask('one', 'hang')])
    expect(deaf.error.message).toMatch(/deaf did not start/)
    expect(hang.error.message).toMatch(/one did not call hang/)
    expect((await ask('one', 'echo')).result.isError).toBe(false)
  })

  it('are taken anew from the configuration, and end with the server', async () => {
    await using bench = await Workbench.make()
    const record = join(bench.folder, 'pids')
    await withServers(bench, server('one', ['works', record]), server('two', ['works', record]))
    const client = await bench.connect()
    const list = async (): Promise<string[]> =>
      (await client.request('mcpServerStatus/list', {})).data.map(({ name }: Loose) => name)
    const pids = async (): Promise<number[]> =>
      (await readFile(record, 'utf8')).trim().split('\n').map(Number)
    expect(await list()).toEqual(['one', 'two'])
    await withServers(bench, server('three', ['works', record]), server('one', ['works', record]))
    expect(await list()).toEqual(['one', 'two'])
    expect(await client.request('config/mcpServer/reload')).toEqual({})
    expect(await list()).toEqual(['three', 'one'])
    expect(await pids()).toHaveLength(3)
    expect(await client.close()).toEqual({ code: 0, signal: null })
    for (const pid of await pids()) expect(() => process.kill(pid, 0)).toThrow()
  })

  it('are reached over HTTP, with a token from the environment', async () => {
    await using bench = await Workbench.make()
    const heard: (string | undefined)[] = []
    const http = createServer(async (request, response) => {
      heard.push(request.headers.authorization)
      let body = ''
      for await (const chunk of request) body += chunk
      if (request.method !== 'POST') return void response.writeHead(405).end()
      if (request.headers.authorization !== 'Bearer t0ken') return void response.writeHead(401).end()
      const { id, method, params } = JSON.parse(body)
      if (id === undefined) return void response.writeHead(202).end()
      const result =
        method === 'initialize'
          ? {
              protocolVersion: params.protocolVersion,
              capabilities: { tools: {} },
              serverInfo: { name: 'web', version: '1' },
            }
          : { tools: [{ name: 'look', inputSchema: { type: 'object' } }] }
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ jsonrpc: '2.0', id, result }))
    })
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const { port } = http.address() as AddressInfo
    try {
      const at = `url = "http://127.0.0.1:${port}/mcp"\n`
      await withServers(
        bench,
        `[mcp_servers.web]\n${at}bearer_token_env_var = "WEB_TOKEN"\n`,
        `[mcp_servers.bare]\n${at}`,
        `[mcp_servers.unset]\n${at}bearer_token_env_var = "NO_SUCH_TOKEN"\n`,
      )
      const client = await bench.connect({ env: { WEB_TOKEN: 't0ken' } })
      const { data } = await client.request('mcpServerStatus/list', {})
      expect(data[0]).toMatchObject({
        httpOrigin: `http://127.0.0.1:${port}`,
        authStatus: 'bearerToken',
        runtimeStatus: 'connected',
        serverInfo: { name: 'web' },
      })
      expect(Object.keys(data[0].tools)).toEqual(['look'])
      expect(data[1]).toMatchObject({
        authStatus: 'notLoggedIn',
        runtimeStatus: 'authenticationRequired',
      })
      expect(data[2].toolsError).toMatch(/NO_SUCH_TOKEN/)
      expect(heard).toContain('Bearer t0ken')
      expect(JSON.stringify(client.received)).not.toContain('t0ken')
    } finally {
      http.closeAllConnections()
      http.close()
    }
  })
})
