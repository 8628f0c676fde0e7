/** What one server takes on. Whoever wants more is told so, in the way of what it is talking over. */
export interface Limits {
  /** Bytes of one message of a client. */
  readonly messageBytes: number
  /** Bytes that may wait for a client that does not read. Beyond, it is let go; its threads are unharmed. */
  readonly queuedBytes: number
  /** Connections at once, whatever they go over. */
  readonly connections: number
  /** Long requests of one connection that are worked on at once. */
  readonly requests: number
  /** Milliseconds that a session over HTTP lives on without a stream of its events. */
  readonly sessionGraceMs: number
  /** Milliseconds that clients have to carry out a tool that they offered. */
  readonly clientToolMs: number
}

const MIB = 1024 * 1024

export const DEFAULT_LIMITS: Limits = {
  messageBytes: 64 * MIB,
  queuedBytes: 64 * MIB,
  connections: 256,
  requests: 64,
  sessionGraceMs: 60_000,
  clientToolMs: 10 * 60_000,
}

/**
 * Bytes that may wait before nothing more is read from the client. Enough that a client which is behind with a
 * stream can still interrupt it.
 */
export const manyBytes = ({ queuedBytes }: Limits): number => queuedBytes / 8
