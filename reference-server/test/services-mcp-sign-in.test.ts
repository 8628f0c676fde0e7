import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { type GuardedMcp, guardedMcp } from './support/guarded-mcp.ts'
import { smallServer, withServers } from './support/mcp.ts'
import { Workbench } from './support/workbench.ts'

const at = ({ url }: GuardedMcp, more = ''): string => `[mcp_servers.web]\nurl = "${url}"\n${more}\n`

const status = async (client: TestClient): Promise<Loose> =>
  (await client.request('mcpServerStatus/list', { serverName: 'web' })).data[0]

/** As the browser of the user does it. */
async function signIn(client: TestClient, params: object = {}): Promise<Loose> {
  const from = client.received.length
  const { authorizationUrl, loginId } = await client.request('mcpServer/oauth/login', {
    name: 'web',
    ...params,
  })
  expect((await fetch(authorizationUrl)).status).toBe(200)
  const { params: end } = await client.notification('mcpServer/oauthLogin/completed', from)
  expect(end.loginId).toBe(loginId)
  return end
}

describe('signing in to an MCP server', () => {
  it('lets its tools be used, also after a restart, and with tokens that are out of date', async () => {
    await using bench = await Workbench.make()
    await using guarded = await guardedMcp()
    await withServers(bench, at(guarded, 'scopes = ["read", "write"]'))
    const client = await bench.connect()
    expect(await status(client)).toMatchObject({
      authStatus: 'notLoggedIn',
      runtimeStatus: 'authenticationRequired',
    })
    expect(guarded.seen).toEqual([])
    expect(await signIn(client)).toEqual({
      name: 'web',
      threadId: null,
      loginId: expect.any(String),
      success: true,
    })
    expect(guarded.seen).toEqual(['register', 'authorize', 'token'])
    expect(guarded.scope()).toBe('read write')
    expect(await status(client)).toMatchObject({ authStatus: 'oAuth', runtimeStatus: 'connected' })
    const file = join(bench.home, 'mcp-auth.json')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toContain('access-1')
    await client.close()

    const again = await bench.connect()
    const threadId = await again.startThread()
    const look = () => again.ask('mcpServer/tool/call', { threadId, server: 'web', tool: 'look' })
    expect((await look()).result.content).toEqual([{ type: 'text', text: 'let in' }])
    guarded.expire()
    expect((await look()).result.content).toEqual([{ type: 'text', text: 'let in' }])
    expect(guarded.seen.slice(3)).toEqual(['refresh'])
    guarded.expire(true)
    expect((await look()).error.message).toMatch(/web/)
    expect(await status(again)).toMatchObject({ authStatus: 'notLoggedIn' })
    expect(JSON.stringify([...client.received, ...again.received])).not.toMatch(/access-|refresh-/)
    expect(await signIn(again, { scopes: ['other'] })).toMatchObject({ success: true })
    expect(guarded.scope()).toBe('other')
    expect((await look()).result.isError).toBe(false)
  })

  it('is refused where there is nothing to sign in to', async () => {
    await using bench = await Workbench.make()
    await using open = await guardedMcp({ knowsOauth: false })
    await withServers(
      bench,
      at(open),
      smallServer('one'),
      `[mcp_servers.token]\nurl = "${open.url}"\nbearer_token_env_var = "T"\n`,
    )
    const client = await bench.connect()
    const refusal = async (params: object): Promise<string> => {
      const { error } = await client.ask('mcpServer/oauth/login', params)
      return `${error.data.pointer} ${error.message}`
    }
    expect(await refusal({ name: 'one' })).toMatch(/^\/name .*one is a program/)
    expect(await refusal({ name: 'token' })).toMatch(/^\/name .*token has a token/)
    expect(await refusal({ name: 'none' })).toMatch(/^\/name There is no MCP server "none"/)
    expect(await refusal({ name: 'web' })).toMatch(/^\/name .*web lets nobody sign in/)
    expect(await refusal({ name: 'web', timeoutSecs: 0 })).toMatch(/^\/timeoutSecs/)
    expect(await refusal({ name: 'web', clientRegistration: 'cimd' })).toMatch(/^\/clientRegistration/)
  })

  it('that fails is told, with why', async () => {
    await using bench = await Workbench.make()
    await using guarded = await guardedMcp()
    await withServers(bench, at(guarded))
    const client = await bench.connect()
    const begin = async (params: object = {}): Promise<Loose> => {
      const from = client.received.length
      const { authorizationUrl } = await client.request('mcpServer/oauth/login', { name: 'web', ...params })
      const back = new URL(new URL(authorizationUrl).searchParams.get('redirect_uri') ?? '')
      const state = new URL(authorizationUrl).searchParams.get('state') ?? ''
      const end = client.notification('mcpServer/oauthLogin/completed', from)
      return { back, state, end }
    }
    const late = await begin({ timeoutSecs: 1 })
    expect((await late.end).params).toMatchObject({ success: false, error: 'nobody signed in in time' })

    const refused = await begin()
    // Who does not know the state has nothing to say.
    refused.back.search = 'error=access_denied&state=guessed'
    expect((await fetch(refused.back)).status).toBe(404)
    refused.back.searchParams.set('state', refused.state)
    expect((await fetch(refused.back)).status).toBe(400)
    expect((await refused.end).params).toMatchObject({
      success: false,
      error: expect.stringMatching(/refused: access_denied/),
    })

    const forged = await begin()
    forged.back.search = new URLSearchParams({ code: 'other', state: forged.state }).toString()
    await fetch(forged.back)
    expect((await forged.end).params).toMatchObject({ success: false, error: expect.any(String) })

    const first = await begin()
    const second = await begin()
    expect((await first.end).params).toMatchObject({ success: false, error: 'the attempt was given up' })
    expect(second.back.href).not.toBe(first.back.href)
    expect(await status(client)).toMatchObject({ authStatus: 'notLoggedIn' })
    expect(await client.close()).toEqual({ code: 0, signal: null })
  })
})
