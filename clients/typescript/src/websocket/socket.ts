/** What is used of a WebSocket: that of a browser, of Node 22 or later, and of most libraries have it. */
export interface Socket {
  readonly bufferedAmount: number
  readonly readyState: number
  send(data: string): void
  close(code?: number, reason?: string): void
  addEventListener(type: string, listener: (event: SocketEvent) => void): void
}

/** As far as it has them: what a message says, why a connection closed, what went wrong. */
export interface SocketEvent {
  readonly type: string
  readonly data?: unknown
  readonly code?: number
  readonly reason?: string
  readonly message?: string
}

/** What makes one. What else it takes differs: browsers take no headers. */
export type SocketClass = new (url: string, options?: never) => Socket
