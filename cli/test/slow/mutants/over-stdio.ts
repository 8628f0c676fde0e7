import { spawn } from 'node:child_process'
import { splitLines } from '@heddle/protocol'
import type { Fault } from './fault.ts'
import { relay } from './relay.ts'

/** More than the server takes: it is for the server to refuse it. */
const LONGEST_LINE = 256 * 1024 * 1024

/** Runs a server with a fault, on our pipes. */
export async function overStdio(fault: Fault, command: string, args: readonly string[]): Promise<void> {
  const server = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const write = (stream: NodeJS.WritableStream) => (text: string) => void stream.write(`${text}\n`)
  const { fromClient, fromServer } = relay(fault, 1, write(server.stdin), write(process.stdout))
  server.stdin.on('error', () => undefined)
  process.stdout.on('error', () => process.exit(0))
  server.once('exit', (code) => process.exit(code ?? 1))
  const listen = async () => {
    for await (const line of splitLines(process.stdin, LONGEST_LINE)) fromClient(line)
    server.stdin.end()
  }
  const speak = async () => {
    for await (const line of splitLines(server.stdout)) fromServer(line)
  }
  await Promise.all([listen(), speak()])
}
