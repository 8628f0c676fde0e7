import type { Readable } from 'node:stream'
import type { Addresses } from './lines/line.ts'

/** What Node says when its inspector is used. */
const OF_NODE = /^(Debugger |For help, see: https:\/\/nodejs)/

/** What a server writes on its standard error. */
export class ServerLog {
  /** Settles when all its addresses listen. */
  readonly addresses: Promise<Addresses>
  /** The address of the inspector of Node, once that was woken. */
  readonly inspector: Promise<string>
  /** Errors, and lines that are none of the log. */
  readonly errors: string[] = []
  readonly #listening = Promise.withResolvers<Addresses>()
  readonly #inspecting = Promise.withResolvers<string>()
  #network = ''

  constructor(stream: Readable) {
    this.addresses = this.#listening.promise
    this.inspector = this.#inspecting.promise
    let rest = ''
    stream.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) this.#read(line)
    })
  }

  #read(line: string): void {
    if (OF_NODE.test(line)) {
      const inspector = /^Debugger listening on (ws:\S+)/.exec(line)?.[1]
      if (inspector !== undefined) this.#inspecting.resolve(inspector)
      return
    }
    const { level, msg, address } = parsed(line)
    if (address?.startsWith('ws://')) this.#network = address
    if (address?.startsWith('unix://')) this.#listening.resolve({ network: this.#network, socket: address })
    if (level === 'error' || level === 'fatal') this.errors.push(msg)
  }
}

function parsed(line: string): { level: string; msg: string; address?: string } {
  try {
    return JSON.parse(line)
  } catch {
    return { level: 'error', msg: line }
  }
}
