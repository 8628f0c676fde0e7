/** How a connection to a server ended. */
export interface PeerEnd {
  readonly how: string
  /** Of the process, where it is the connection. */
  readonly exit?: { readonly code: number | null; readonly signal: NodeJS.Signals | null }
}

/** A server to play to, whatever carries the messages. */
export interface Peer {
  /** Hears every message, until there are no more. To be called once. */
  listen(take: (text: string) => void): Promise<void>
  send(texts: readonly string[]): void
  /** Ends it in order: the server sees that nothing more comes. */
  close(): void
  /** Breaks it off. */
  cut(): void
  readonly ended: Promise<PeerEnd>
}
