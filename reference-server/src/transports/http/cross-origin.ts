import type { IncomingMessage, ServerResponse } from 'node:http'

/** Lets a page read the answer. Its origin has been checked. */
export function allowPage(response: ServerResponse, origin: string): void {
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-expose-headers', 'location, retry-after')
  response.setHeader('vary', 'origin')
}

/** Answers a browser that asks what a page may do before it does it. It cannot show a token yet. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-methods', 'GET, POST, DELETE')
  response.setHeader('access-control-allow-headers', 'authorization, content-type, last-event-id')
  response.setHeader('access-control-max-age', '600')
  // A page of the internet that talks to a server of this machine.
  if (request.headers['access-control-request-private-network'] === 'true') {
    response.setHeader('access-control-allow-private-network', 'true')
  }
  response.writeHead(204).end()
}
