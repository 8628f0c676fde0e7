import { httpLine } from './http.ts'
import { webSocketLine } from './web-socket.ts'

/** The ways to the server that clients take. */
export const WAYS = ['ws', 'unix', 'http'] as const
export type Way = (typeof WAYS)[number]

/** A connection to the server, whatever it goes over. */
export interface Line {
  send(text: string): void
  /** Settles with the reason when nothing more comes. */
  readonly lost: Promise<string>
  /** Ends it in order; what was sent before is still answered, perhaps. */
  close(): Promise<void>
  /** Ends it as a broken network does. */
  cut(): void
  /** Breaks what the server sends off and goes on behind it, where there is a way to: nothing is lost by that. */
  falter?(): void
}

export interface Addresses {
  /** `ws://IP:PORT` */
  readonly network: string
  /** `unix://PATH` */
  readonly socket: string
}

/** @param hear is called with every message, in order, and never after `lost` settled */
export function openLine(
  way: Way,
  { network, socket }: Addresses,
  hear: (text: string) => void,
): Promise<Line> {
  switch (way) {
    case 'ws':
      return webSocketLine(network, hear)
    case 'unix':
      return webSocketLine(socket.replace(/^unix:\/\//, 'ws+unix://'), hear)
    case 'http':
      return httpLine(network.replace(/^ws/, 'http'), hear)
  }
}
