/**
 * A server with one fault: `node mutant.ts CHECK COMMAND ARGUMENT…` runs a server and lets a fault act on
 * what passes between it and its client.
 */
import { spawn } from 'node:child_process'
import { splitLines } from '@heddle/protocol'
import { type Loose, type Memory, pass } from './fault.ts'
import { mutants } from './faults/index.ts'

const [id = '', command = '', ...args] = process.argv.slice(2)
const fault = mutants[id]?.fault ?? {}
const server = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })

/** More than the server takes: it is for the server to refuse it. */
const LONGEST_LINE = 256 * 1024 * 1024

const write = (stream: NodeJS.WritableStream) => (message: unknown) => {
  stream.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`)
}
const toServer = write(server.stdin)
const toClient = write(process.stdout)
const memory: Memory = { asked: new Map(), held: [], counts: new Map(), tellServer: toServer }

server.stdin.on('error', () => undefined)
process.stdout.on('error', () => process.exit(0))
server.once('exit', (code) => process.exit(code ?? 1))

async function listen(): Promise<void> {
  for await (const line of splitLines(process.stdin, LONGEST_LINE)) {
    const message = objectIn(line)
    if (message === undefined) {
      fault.garbage?.(line, memory)
      toServer(line)
      continue
    }
    if (typeof message.method === 'string' && 'id' in message)
      memory.asked.set(message.id, { method: message.method, params: (message.params ?? {}) as Loose })
    for (const one of (fault.client ?? pass)(message, memory)) toServer(one)
  }
  server.stdin.end()
}

async function speak(): Promise<void> {
  for await (const line of splitLines(server.stdout))
    for (const one of (fault.server ?? pass)(objectIn(line) ?? {}, memory)) toClient(one)
}

function objectIn(line: string): Loose | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined
  } catch {
    return undefined
  }
}

await Promise.all([listen(), speak()])
