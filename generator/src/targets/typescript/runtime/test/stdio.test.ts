import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ClientOptions,
  ConnectionClosed,
  ProtocolViolation,
  RequestTimeout,
  StartFailed,
} from '../src/index.ts'
import { type Command, spawn } from '../src/stdio.ts'
import { childServer } from './support/child-server.ts'

test('a killed server names the signal', { skip: process.platform === 'win32' }, async () => {
  const client = await spawn(childServer(`on('wait', () => process.kill(process.pid, 'SIGKILL'))`))
  await assert.rejects(client.requestUnknown('wait', {}), (error: unknown) => {
    assert(error instanceof ConnectionClosed)
    assert.equal(error.signal, 'SIGKILL')
    return true
  })
})

test('a pipe that a grandchild holds open does not hide the end of the server', async () => {
  const client = await spawn(
    childServer(`
      import { spawn } from 'node:child_process'
      on('wait', () => {
        const options = { stdio: ['ignore', 'inherit', 'inherit'] }
        const grandchild = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], options)
        console.error(grandchild.pid)
        setTimeout(() => process.exit(4), 50)
      })`),
  )
  const error: unknown = await client.requestUnknown('wait', {}).catch((reason: unknown) => reason)
  assert(error instanceof ConnectionClosed)
  assert.equal(error.exitCode, 4)
  // The grandchild is still there: it was not waited for.
  assert(process.kill(Number(error.stderr[0])))
})

test('a server that exits before the handshake is no mystery', async () => {
  await rejects(childServer(`console.error('no licence'); process.exit(1)`), ConnectionClosed, /no licence/)
})

test('a server that hangs times out, and is gone afterwards', async () => {
  const hanging = childServer(
    `handlers.clear(); setInterval(() => {}, 1000); process.on('SIGTERM', () => {})`,
  )
  await rejects({ ...hanging, closeTimeoutMs: 50, requestTimeoutMs: 500 }, RequestTimeout, /initialize/)
})

test('a server that writes its log to standard output is told so', async () => {
  await rejects(childServer(`print('INFO ready\\n')`), ProtocolViolation, /INFO ready/)
})

test('a command that does not exist', async () => {
  await rejects({ command: 'no-such-agent-server' }, StartFailed, /no-such-agent-server/)
})

test('close ends the process the polite way, and can be called again', async () => {
  const lines: string[] = []
  const client = await spawn({
    ...childServer(`process.stdin.on('end', () => console.error('goodbye'))`),
    env: { GREETING: 'hi' },
    onStderr: (line) => lines.push(line),
  })
  await client.close()
  await client.close()
  const reason = await client.closed
  assert.match(reason.message, /closed by this client/)
  assert.deepEqual(lines, ['goodbye'])
})

async function rejects(
  options: Command & ClientOptions,
  kind: new (...args: never[]) => Error,
  text: RegExp,
): Promise<void> {
  await assert.rejects(spawn(options), (error: unknown) => {
    assert(error instanceof kind, `it is a ${error}`)
    assert.match(error.message, text)
    return true
  })
}
