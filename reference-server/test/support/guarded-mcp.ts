import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GuardedMcp extends AsyncDisposable {
  readonly origin: string
  readonly url: string
  /** What was asked for at the place to sign in, in order: `register`, `authorize`, `token`, `refresh`. */
  readonly seen: string[]
  /** The scopes that were asked for last. */
  readonly scope: () => string | null
  /** From now on the access token is out of date; and what renews it, too. */
  expire(alsoRefresh?: boolean): void
}

/** An MCP server over HTTP that lets in who signed in with OAuth, at the place for that beside it. */
export async function guardedMcp({ knowsOauth = true } = {}): Promise<GuardedMcp> {
  const seen: string[] = []
  let generation = 1
  let refresh = 'refresh-1'
  let challenge: string | null = null
  let scope: string | null = null
  const access = () => `access-${generation}`
  const grant = () => ({ access_token: access(), token_type: 'Bearer', refresh_token: refresh })
  const json = (response: ServerResponse, status: number, body: unknown, headers = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const origin = `http://${request.headers.host}`
    const url = new URL(request.url ?? '/', origin)
    let body = ''
    for await (const chunk of request) body += chunk
    if (url.pathname === '/mcp') return answer(request, response, body, origin)
    if (!knowsOauth) return json(response, 404, {})
    switch (url.pathname) {
      case '/.well-known/oauth-protected-resource/mcp':
        return json(response, 200, { resource: `${origin}/mcp`, authorization_servers: [origin] })
      case '/.well-known/oauth-authorization-server':
        return json(response, 200, {
          issuer: origin,
          authorization_endpoint: `${origin}/authorize`,
          token_endpoint: `${origin}/token`,
          registration_endpoint: `${origin}/register`,
          response_types_supported: ['code'],
          code_challenge_methods_supported: ['S256'],
        })
      case '/register':
        seen.push('register')
        return json(response, 201, { ...JSON.parse(body), client_id: 'client-1' })
      case '/authorize': {
        seen.push('authorize')
        challenge = url.searchParams.get('code_challenge')
        scope = url.searchParams.get('scope')
        const back = new URL(url.searchParams.get('redirect_uri') ?? '')
        back.searchParams.set('state', url.searchParams.get('state') ?? '')
        back.searchParams.set('code', 'code-1')
        return response.writeHead(302, { location: back.href }).end()
      }
      case '/token': {
        const form = new URLSearchParams(body)
        if (form.get('grant_type') === 'refresh_token') {
          seen.push('refresh')
          if (form.get('refresh_token') !== refresh) return json(response, 400, { error: 'invalid_grant' })
          return json(response, 200, grant())
        }
        seen.push('token')
        const proof = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url')
        const isProved = form.get('code') === 'code-1' && proof === challenge
        return isProved ? json(response, 200, grant()) : json(response, 400, { error: 'invalid_grant' })
      }
      default:
        return json(response, 404, {})
    }
  }

  function answer(request: IncomingMessage, response: ServerResponse, body: string, origin: string) {
    if (request.headers.authorization !== `Bearer ${access()}`) {
      const where = `Bearer resource_metadata="${origin}/.well-known/oauth-protected-resource/mcp"`
      return json(response, 401, {}, { 'www-authenticate': where })
    }
    if (request.method !== 'POST') return response.writeHead(405).end()
    const { id, method, params } = JSON.parse(body)
    if (id === undefined) return response.writeHead(202).end()
    const results: Record<string, () => unknown> = {
      initialize: () => ({
        protocolVersion: params.protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: 'guarded', version: '1' },
      }),
      'tools/list': () => ({ tools: [{ name: 'look', inputSchema: { type: 'object' } }] }),
      'tools/call': () => ({ content: [{ type: 'text', text: 'let in' }] }),
    }
    return json(response, 200, { jsonrpc: '2.0', id, result: results[method]?.() })
  }

  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    url: `${origin}/mcp`,
    seen,
    scope: () => scope,
    expire(alsoRefresh = false) {
      generation++
      if (alsoRefresh) refresh = `refresh-${generation}`
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
