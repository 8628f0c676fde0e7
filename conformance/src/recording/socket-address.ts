import { isIP } from 'node:net'
import path from 'node:path'
import { RecordingError } from './recording-error.ts'

/** Where a recorder waits for clients: reached from this machine only. */
export type ListenAddress =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string }

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/

/**
 * Reads `ws://127.0.0.1:PORT` or `unix://PATH`.
 *
 * @throws RecordingError with what would be right
 */
export function parseListenAddress(text: string): ListenAddress {
  const unix = unixPath(text)
  if (unix !== undefined) return { kind: 'unix', path: unix }
  const [, host, port] = /^ws:\/\/(\[[\da-f:.]+\]|[^:/?#[\]]+):(\d{1,5})\/?$/i.exec(text) ?? []
  const bare = host?.replace(/^\[|\]$/g, '').toLowerCase()
  if (bare === undefined || Number(port) > 65_535)
    throw new RecordingError(
      `${JSON.stringify(text)} is no address to listen on. What can be: ws://127.0.0.1:PORT (0 is any free port), unix://PATH.`,
    )
  if (!LOOPBACK.test(bare))
    throw new RecordingError(
      `${text} could be reached from other machines, and a recorder lets everybody through. Listen on ws://127.0.0.1:${port}.`,
    )
  return { kind: 'tcp', host: bare, port: Number(port) }
}

/** An address as `parseListenAddress` reads it. */
export function listenAddressText(address: ListenAddress): string {
  if (address.kind === 'unix') return `unix://${address.path}`
  return `ws://${isIP(address.host) === 6 ? `[${address.host}]` : address.host}:${address.port}`
}

/**
 * The URL by which a server is reached, for what a client asked for there.
 *
 * @param server `ws://HOST:PORT`, `wss://…` or `unix://PATH`; what else it holds is asked for when the client asks for
 *   nothing in particular
 * @param wanted path and query of the client
 * @throws RecordingError when it is no such address
 */
export function serverUrl(server: string, wanted: string): string {
  const unix = unixPath(server)
  if (unix !== undefined) return `ws+unix://${unix}:${wanted}`
  const url = URL.canParse(server) ? new URL(server) : undefined
  if (url?.protocol !== 'ws:' && url?.protocol !== 'wss:')
    throw new RecordingError(
      `${JSON.stringify(server)} is no address of a server. What can be: ws://HOST:PORT, wss://HOST:PORT, unix://PATH.`,
    )
  return wanted === '/' ? url.href : new URL(wanted, url).href
}

function unixPath(text: string): string | undefined {
  const given = /^unix:\/\/(.+)$/.exec(text)?.[1]
  return given === undefined ? undefined : path.resolve(given)
}
