import type { OnApproval } from './approvals.ts'
import { Client } from './client.ts'
import { Connection } from './connection.ts'
import { Dispatcher } from './dispatcher.ts'
import { ProtocolViolation, RpcError, VersionRefused } from './errors.ts'
import { type Handlers, RequestDesk } from './handlers.ts'
import { type HandshakeOptions, handshake } from './handshake.ts'
import { isObject } from './message.ts'
import type { ServerInfo } from './roles.ts'
import type { Transport } from './transport.ts'
import { SUPPORTED_VERSIONS } from './version.ts'

export interface ClientOptions extends HandshakeOptions {
  /**
   * Decides every approval that has no handler of its own. When left out, approvals are declined: a server
   * never gets to do what nobody was asked about.
   */
  readonly onApproval?: OnApproval
  /** Answers to requests of the server, by method. */
  readonly handlers?: Handlers
  /** How long to wait for an answer; 60,000 when left out, 0: without limit. Turns may take any time. */
  readonly requestTimeoutMs?: number
  /** Aborts the handshake. */
  readonly signal?: AbortSignal
}

/** Not in every protocol do client and server agree on a version. */
const NEGOTIATES = SUPPORTED_VERSIONS.length > 0

/**
 * Does the handshake over a transport. When it fails, the transport is closed.
 *
 * @throws VersionRefused, RpcError, RequestTimeout, ConnectionClosed, ProtocolViolation
 */
export async function connect(transport: Transport, options: ClientOptions = {}): Promise<Client> {
  const { handlers, onApproval, requestTimeoutMs = 60_000, signal } = options
  const desk = new RequestDesk(handlers, onApproval)
  const dispatcher = new Dispatcher(desk)
  const connection = new Connection(transport, dispatcher, requestTimeoutMs)
  dispatcher.onWithdrawn((id) => connection.withdraw(id))
  try {
    const params = handshake(options)
    const result = await connection.request('initialize', params, signal === undefined ? {} : { signal })
    const server = checked(result)
    await connection.notify('initialized')
    return new Client({ connection, dispatcher, desk, server })
  } catch (error) {
    await connection.close()
    throw explained(error)
  }
}

/** A server that negotiates must choose what was offered; one that does not is taken as it is. */
function checked(result: unknown): ServerInfo {
  if (!isObject(result))
    throw new ProtocolViolation(JSON.stringify(result), 'the result of initialize is not an object')
  const { protocolVersion } = result
  if (NEGOTIATES && typeof protocolVersion === 'string' && !SUPPORTED_VERSIONS.includes(protocolVersion)) {
    const reason = `the server chose protocol ${protocolVersion}, offered was ${SUPPORTED_VERSIONS.join(', ')}`
    throw new ProtocolViolation(JSON.stringify(result), reason)
  }
  return result as unknown as ServerInfo
}

function explained(error: unknown): unknown {
  if (!(error instanceof RpcError) || !isObject(error.data)) return error
  const { supportedVersions } = error.data
  if (!NEGOTIATES || !Array.isArray(supportedVersions)) return error
  return new VersionRefused(error, SUPPORTED_VERSIONS, supportedVersions.map(String))
}
