import { type Fault, type Loose, type Memory, pass } from './fault.ts'

/** One connection: a fault acts on what passes. */
export interface Relay {
  /** What the client wrote; what the server is to hear goes on. */
  fromClient(text: string): void
  /** What the server wrote; what the client is to hear goes on. */
  fromServer(text: string): void
}

export function relay(
  fault: Fault,
  connection: number,
  toServer: (text: string) => void,
  toClient: (text: string) => void,
): Relay {
  const written = (message: unknown): string =>
    typeof message === 'string' ? message : JSON.stringify(message)
  const memory: Memory = {
    connection,
    asked: new Map(),
    held: [],
    counts: new Map(),
    tellServer: (message) => toServer(written(message)),
  }
  return {
    fromClient(text) {
      const message = objectIn(text)
      if (message === undefined) {
        fault.garbage?.(text, memory)
        toServer(text)
        return
      }
      if (typeof message.method === 'string' && 'id' in message)
        memory.asked.set(message.id, { method: message.method, params: (message.params ?? {}) as Loose })
      for (const one of (fault.client ?? pass)(message, memory)) toServer(written(one))
    },
    fromServer(text) {
      for (const one of (fault.server ?? pass)(objectIn(text) ?? {}, memory)) toClient(written(one))
    },
  }
}

function objectIn(line: string): Loose | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined
  } catch {
    return undefined
  }
}
