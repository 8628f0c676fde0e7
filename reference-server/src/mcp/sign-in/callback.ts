import { timingSafeEqual } from 'node:crypto'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const PATH = '/callback'

/** Where the browser of the user comes back to, at the loopback. */
export class Callback {
  readonly redirectUrl: string
  /** The code that the browser brings; rejects with a sentence when it brings none. */
  readonly code: Promise<string>
  readonly #server: Server

  private constructor(server: Server, state: string) {
    this.#server = server
    this.redirectUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`
    this.code = new Promise((resolve, reject) => {
      server.on('request', (request, response) => {
        const url = new URL(request.url ?? '/', this.redirectUrl)
        // Any page can send the browser here; only who was told the state has something to say.
        if (url.pathname !== PATH || !isSame(url.searchParams.get('state'), state)) {
          say(response, 404, 'There is nothing here.')
          return
        }
        const code = url.searchParams.get('code')
        if (code === null) {
          say(response, 400, 'You are not signed in. You can close this page.')
          reject(new Error(refusal(url.searchParams)))
        } else {
          say(response, 200, 'You can close this page.')
          resolve(code)
        }
      })
    })
    // Whoever waits for it hears of it.
    this.code.catch(() => {})
  }

  /** @param state what the browser has to bring along */
  static async open(state: string): Promise<Callback> {
    const server = createServer()
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, '127.0.0.1', resolve)
    })
    return new Callback(server, state)
  }

  close(): void {
    this.#server.close()
    this.#server.closeIdleConnections()
  }
}

function isSame(given: string | null, state: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(state)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${text}\n`)
}

/** What it says comes from elsewhere. */
function refusal(params: URLSearchParams): string {
  const said = params.get('error_description') ?? params.get('error') ?? 'no reason was given'
  return `the sign-in was refused: ${said.replace(/\s+/g, ' ').slice(0, 300)}`
}
