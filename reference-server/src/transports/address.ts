import { BlockList, isIP } from 'node:net'
import path from 'node:path'
import { ListenFailure } from './listen-failure.ts'

/** Where a server meets its clients. */
export type Address =
  | { readonly kind: 'stdio' }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string }

export type SocketAddress = Exclude<Address, { kind: 'stdio' }>

/** Bytes of a path that every system takes for a socket. */
const LONGEST_PATH = 103

/**
 * Reads `stdio://`, `ws://IP:PORT` or `unix://PATH`.
 *
 * @throws ListenFailure with what would be right
 */
export function parseAddress(text: string): Address {
  if (text === 'stdio' || text === 'stdio://') return { kind: 'stdio' }
  const unix = /^unix:\/\/(.+)$/.exec(text)?.[1]
  if (unix !== undefined) return { kind: 'unix', path: socketPath(unix) }
  const [, host, port] = /^ws:\/\/(\[[\da-f:.]+\]|[^:/?#[\]]+):(\d{1,5})\/?$/i.exec(text) ?? []
  const bare = host?.replace(/^\[|\]$/g, '').toLowerCase()
  if (bare === undefined || Number(port) > 65_535 || (isIP(bare) === 0 && bare !== 'localhost')) {
    throw new ListenFailure(
      `${JSON.stringify(text)} is no address to listen on. What can be: stdio://, ws://IP:PORT such as ws://127.0.0.1:0 (0 is any free port), unix://PATH.`,
    )
  }
  return { kind: 'tcp', host: bare, port: Number(port) }
}

function socketPath(text: string): string {
  const absolute = path.resolve(text)
  if (Buffer.byteLength(absolute) > LONGEST_PATH) {
    throw new ListenFailure(
      `The path ${absolute} is too long for a socket: at most ${LONGEST_PATH} bytes. Choose a shorter one.`,
    )
  }
  return absolute
}

/** An address as `parseAddress` reads it. */
export function addressText(address: SocketAddress): string {
  if (address.kind === 'unix') return `unix://${address.path}`
  return `ws://${isIP(address.host) === 6 ? `[${address.host}]` : address.host}:${address.port}`
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Whether only programs of this machine can reach it. */
export function isLoopback(host: string): boolean {
  const family = isIP(host)
  if (family === 0) return host === 'localhost'
  return LOOPBACK.check(host, family === 6 ? 'ipv6' : 'ipv4')
}
