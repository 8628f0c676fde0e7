/** Everything that this package throws by itself. The message is a sentence for people. */
export class ClientError extends Error {
  override readonly name: string = 'ClientError'
}

/** The server answered a request with an error. */
export class RpcError extends ClientError {
  override readonly name: string = 'RpcError'
  readonly code: number
  /** What the server added to the error, as it came. */
  readonly data: unknown

  constructor(code: number, message: string, data?: unknown) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** Server and client have no protocol version in common. */
export class VersionRefused extends RpcError {
  override readonly name = 'VersionRefused'
  /** What this client offered. */
  readonly offeredVersions: readonly string[]
  /** What the server speaks. */
  readonly supportedVersions: readonly string[]

  constructor(answer: RpcError, offered: readonly string[], supportedVersions: readonly string[]) {
    super(
      answer.code,
      `The server speaks protocol ${supportedVersions.join(', ')}, this client ${offered.join(', ')}. ` +
        'Use a client that was generated for one of the versions of the server.',
      answer.data,
    )
    this.offeredVersions = offered
    this.supportedVersions = supportedVersions
  }
}

/** There was no answer in time. The request may still take effect; a late answer is ignored. */
export class RequestTimeout extends ClientError {
  override readonly name = 'RequestTimeout'
  readonly method: string
  readonly timeoutMs: number

  constructor(method: string, timeoutMs: number) {
    super(
      `The server did not answer ${method} within ${timeoutMs} ms. Is it still working? ` +
        'A longer time is set with requestTimeoutMs.',
    )
    this.method = method
    this.timeoutMs = timeoutMs
  }
}

/** The server could not be started. */
export class StartFailed extends ClientError {
  override readonly name = 'StartFailed'
}

/** How a connection ended, as far as it is known. */
export interface EndStatus {
  /** Of a server process; null when it was killed, or is none of ours. */
  readonly exitCode?: number | null
  /** The name of the signal that killed it. */
  readonly signal?: string | null
  /** The last lines that it wrote to standard error. */
  readonly stderr?: readonly string[]
  /** Of a WebSocket. */
  readonly closeCode?: number | null
  /** Why a WebSocket was closed, in the words of the server. */
  readonly closeReason?: string
}

/** The connection is gone, and with it whatever was waited for. */
export class ConnectionClosed extends ClientError implements Required<EndStatus> {
  override readonly name = 'ConnectionClosed'
  readonly exitCode: number | null
  readonly signal: string | null
  readonly stderr: readonly string[]
  readonly closeCode: number | null
  readonly closeReason: string

  constructor(message: string, status: EndStatus = {}) {
    const { exitCode = null, signal = null, stderr = [], closeCode = null, closeReason = '' } = status
    super(message + (stderr.length === 0 ? '' : ` Its last words:\n${stderr.join('\n')}`))
    this.exitCode = exitCode
    this.signal = signal
    this.stderr = stderr
    this.closeCode = closeCode
    this.closeReason = closeReason
  }
}

/** The server sent something that is no message of the protocol. The connection is closed. */
export class ProtocolViolation extends ClientError {
  override readonly name = 'ProtocolViolation'
  /** What it sent: the whole line. */
  readonly line: string

  constructor(line: string, reason: string) {
    const shown = line.length > 200 ? `${line.slice(0, 200)}… (${line.length} characters)` : line
    super(
      `The server sent a line that is no message: ${reason}. The line: ${shown}\n` +
        'Over standard output a server may write only messages; logs belong on standard error.',
    )
    this.line = line
  }
}

/** Events came faster than they were read, and more of them than the reader may be behind. */
export class EventsDropped extends ClientError {
  override readonly name = 'EventsDropped'

  constructor(limit: number) {
    super(
      `More than ${limit} events were waiting to be read; the later ones were dropped. ` +
        'Read events as they come, or raise maxBufferedEvents.',
    )
  }
}
