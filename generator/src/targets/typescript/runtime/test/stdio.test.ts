import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
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

test('without a command it is codex app-server from the PATH', {
  skip: process.platform === 'win32',
}, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'heddle-client-'))
  try {
    const script =
      '#!/bin/sh\nread line\necho "{\\"id\\":0,\\"result\\":{\\"userAgent\\":\\"codex/$1\\"}}"\nread line\n'
    writeFileSync(path.join(folder, 'codex'), script, { mode: 0o755 })
    await using client = await spawn({ env: { PATH: `${folder}:${process.env.PATH}` } })
    assert.deepEqual(client.server, { userAgent: 'codex/app-server' })
    const nothing = spawn({ env: { PATH: '' } })
    await assert.rejects(nothing, StartFailed)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a server that does not read makes those wait who send, and does not hold up its end', async () => {
  const deaf = childServer(`on('wait', () => process.stdin.pause()); setInterval(() => {}, 1000)`)
  const client = await spawn({ ...deaf, closeTimeoutMs: 50 })
  client.requestUnknown('wait', {}).catch(() => undefined)
  const large = 'x'.repeat(1024 * 1024)
  let sent = 0
  const sending = Array.from({ length: 50 }, async () => {
    await client.notify('initialized' as never, large as never)
    sent += 1
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  assert(sent < 10, `${sent} were taken`)
  await client.close()
  await Promise.all(sending)
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
