import type { ServerResponse } from 'node:http'

type Headers = Readonly<Record<string, string>>

export function sendJson(
  response: ServerResponse,
  status: number,
  value: object,
  headers: Headers = {},
): void {
  send(response, status, 'application/json', JSON.stringify(value), headers)
}

/** Nothing that this server says is a page, or to be kept by a cache. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Headers = {},
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(text)
}
