import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { TestClient } from '../client.ts'
import { addressOf, eventually, HttpClient, WebSocketClient } from '../network.ts'
import { Workbench } from '../workbench.ts'
import { type Attack, attacks } from './attacks.ts'

/** How many attack at once. */
const BAND = 25

/** Longer than an answer takes. Milliseconds. */
const STAY = 150

/**
 * Sends a port of a server what no client would: it goes on to serve those who behave, and keeps nothing open for those
 * who do not.
 *
 * @param rounds how often a hundred attack it
 */
export async function attackPort(seed: number, rounds: number): Promise<void> {
  await using bench = await Workbench.make()
  const server = bench.spawn({ args: ['--listen', 'stdio://', '--listen', 'ws://127.0.0.1:0'] })
  await server.request('initialize', { clientInfo: { name: 'test', version: '1' } })
  const address = await addressOf(server)
  const good = await (await WebSocketClient.connect(address)).initialize()
  const { thread } = await good.request('thread/start', { cwd: bench.folder })
  const session = await (await HttpClient.connect(address)).initialize()
  expect((await fetch(`${session.base}/readyz`)).status).toBe(200)
  const before = openFiles(server)
  const all = fc.sample(attacks(session.id), {
    seed,
    numRuns: 100 * rounds,
  })
  for (let from = 0; from < all.length; from += BAND) {
    const said = await Promise.all(all.slice(from, from + BAND).map((attack) => attackAt(address, attack)))
    // A request is refused for what is wrong with it: the server does not fail.
    for (const answer of said) expect(answer).not.toMatch(/^HTTP\/1\.1 50[0-2]|^ {2}at /m)
    expect(await good.request('thread/loaded/list')).toMatchObject({ data: [thread.id] })
  }
  const threadId = thread.id
  await good.request('turn/start', { threadId, input: [{ type: 'text', text: 'Are you well?' }] })
  expect((await good.notification('turn/completed')).params.turn.status).toBe('completed')
  expect((await fetch(`${session.base}/readyz`)).status).toBe(200)
  await eventually(
    () => (openFiles(server) <= before ? true : undefined),
    () => `${openFiles(server)} open files, ${before} before`,
  )
  expect(server.stderr).not.toMatch(/unhandled|TypeError|RangeError|fault of the server/i)
  await good.close()
  expect(await server.close()).toEqual({ code: 0, signal: null })
  expect(server.stderr).toContain('Object.prototype: nothing')
}

/** @returns what the server said before either side hung up */
function attackAt(address: string, attack: Attack): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(Number(port), hostname)
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1')
    })
    // To be hung up on is fine.
    socket.on('error', () => {})
    socket.on('close', () => resolve(said))
    for (const piece of attack) socket.write(piece)
    setTimeout(() => socket.destroy(), STAY)
  })
}

/** Nothing to count where the system does not show them. */
function openFiles({ child }: TestClient): number {
  const folder = `/proc/${child.pid}/fd`
  return existsSync(folder) ? readdirSync(folder).length : 0
}
