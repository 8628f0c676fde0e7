import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Json, protocolAt, samplesOf, type Version } from '@heddle/protocol'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Loose, TestClient } from '../client.ts'
import { Workbench } from '../workbench.ts'
import { BAD_FRAMES } from './frames.ts'
import { changed, changes } from './mutations.ts'

/** What is put out in a thread, and nobody is told who does not ask about that thread. */
const SECRETS = ['the first secret 7f3a', 'the second secret 91bc']

/** A request before it has an id. */
interface Shot {
  readonly method: string
  readonly params: Json | undefined
}

/** No sandbox within the cage. */
const FREE = { approvalPolicy: 'never', sandbox: 'danger-full-access' }

/** How many are on their way at once. */
const VOLLEY = 40

/**
 * Sends a server what it can be sent, and what it cannot, for every method that it has: each is answered once, the
 * server stays alive and keeps secrets, and afterwards works as before.
 *
 * @param rounds how often each method is called
 */
export async function fuzz(
  version: Version,
  experimental: boolean,
  seed: number,
  rounds: number,
): Promise<void> {
  await using bench = await Workbench.make()
  const cage = await makeCage(bench)
  // Its own model answers, which needs no network.
  const client = await bench.connect({
    within: cage,
    initialize: { protocolVersions: [version], capabilities: { experimentalApi: experimental } },
  })
  const threadIds: string[] = []
  for (const secret of SECRETS) {
    const threadId = await client.startThread({ cwd: bench.folder, ...FREE })
    // From a file: what the user says is shown in every list.
    await writeFile(join(bench.folder, 'secret'), secret)
    const told = await client.runTurn(threadId, 'run: cat secret; rm secret')
    expect(JSON.stringify(told)).toContain(secret)
    threadIds.push(threadId)
  }
  await sendFrames(client)
  for (const volley of inVolleys(shots(version, experimental, seed, rounds, threadIds))) {
    await fire(client, volley, threadIds)
  }
  await expectWell(client, bench, threadIds)
}

/** The system can be read and the folder of the test written; there is no network, and nobody else to be killed. */
async function makeCage(bench: Workbench): Promise<string[]> {
  await mkdir(bench.home, { recursive: true })
  await writeFile(join(bench.folder, 'file.txt'), 'text\n')
  await symlink('circle', join(bench.folder, 'circle'))
  execFileSync('mkfifo', [join(bench.folder, 'pipe')])
  const cage = [
    '--ro-bind',
    '/',
    '/',
    '--dev',
    '/dev',
    '--proc',
    '/proc',
    '--bind',
    bench.folder,
    bench.folder,
  ]
  return [
    'bwrap',
    ...cage,
    '--unshare-pid',
    '--unshare-net',
    '--die-with-parent',
    '--chdir',
    bench.folder,
    '--',
  ]
}

function shots(
  version: Version,
  experimental: boolean,
  seed: number,
  rounds: number,
  threadIds: readonly string[],
): Shot[] {
  const model = protocolAt(version, { experimental })
  const methods = model.methods.filter(
    ({ direction, kind, name }) =>
      direction === 'client-to-server' && kind === 'request' && name !== 'initialize',
  )
  const perMethod = methods.map(({ name, params }) => {
    const samples = params === null ? [{ value: {} }] : samplesOf(model, params.name)
    const shot = fc
      .record({ sample: fc.nat(), known: fc.option(fc.nat()), all: changes })
      .map(({ sample, known, all }) => {
        const value = samples[sample % samples.length]?.value ?? {}
        return {
          method: name,
          params: changed(
            known === null ? value : aimed(value, threadIds[known % threadIds.length] ?? ''),
            all,
          ),
        }
      })
    return fc.sample(shot, { seed: seed ^ hash(name), numRuns: rounds })
  })
  // All methods once, then all again: so that they meet one another in many states.
  return Array.from({ length: rounds }, (_, round) => perMethod.flatMap((all) => all[round] ?? [])).flat()
}

/** Ids that samples make up are those of no thread: some are to be of one. */
function aimed(value: Json, threadId: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('threadId' in value))
    return value
  return { ...value, threadId }
}

const hash = (text: string): number => [...text].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) | 0, 7)

function* inVolleys(all: readonly Shot[]): Generator<readonly Shot[]> {
  for (let from = 0; from < all.length; from += VOLLEY) yield all.slice(from, from + VOLLEY)
}

let count = 0

async function fire(
  client: TestClient,
  volley: readonly Shot[],
  threadIds: readonly string[],
): Promise<void> {
  const from = client.received.length
  const sent = volley.map((shot) => ({ id: `shot-${count++}`, ...shot }))
  for (const message of sent) client.send(message)
  for (const { id, method, params } of sent) {
    const answer = await client
      .until((one) => one.id === id && one.method === undefined, from)
      .catch((error) => {
        throw new Error(`${method} ${brief(params)} got no answer. ${String(error).slice(-2_000)}`)
      })
    expectGood(answer, method, params)
    expectDiscreet(answer, params, threadIds)
  }
  const ids = client.received
    .slice(from)
    .filter((one) => one.method === undefined)
    .map((one) => one.id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
}

/** An error says what is wrong, and never that the server failed. */
function expectGood({ error }: Loose, method: string, params: Json | undefined): void {
  if (error === undefined) return
  const said = `${method} ${brief(params)}: ${JSON.stringify(error).slice(0, 500)}`
  expect(error.message, said).not.toMatch(/^The server failed/)
  expect(error.message, said).toMatch(/\S/)
  expect(JSON.stringify(error).length, said).toBeLessThan(20_000)
}

function expectDiscreet(answer: Loose, params: Json | undefined, threadIds: readonly string[]): void {
  const [question, said] = [JSON.stringify(params) ?? '', JSON.stringify(answer)]
  for (const [at, secret] of SECRETS.entries()) {
    if (said.includes(secret)) expect(question).toContain(threadIds[at])
  }
}

/** What the server tells by itself of a thread says which. */
function expectNews({ received }: TestClient, threadIds: readonly string[]): void {
  for (const message of received) {
    if (message.method === undefined) continue
    const said = JSON.stringify(message)
    for (const [at, secret] of SECRETS.entries())
      if (said.includes(secret)) expect(said).toContain(threadIds[at])
  }
}

const brief = (value: Json | undefined): string => (JSON.stringify(value) ?? 'nothing').slice(0, 600)

async function sendFrames(client: TestClient): Promise<void> {
  const from = client.received.length
  for (const frame of BAD_FRAMES) client.sendBytes(Buffer.concat([Buffer.from(frame), Buffer.from('\n')]))
  // In pieces, and two in one.
  const whole = Buffer.from('{"id":"piece-λ","method":"thread/loaded/list","params":{}}\n')
  client.sendBytes(whole.subarray(0, 15))
  await new Promise((resolve) => setTimeout(resolve, 20))
  client.sendBytes(
    Buffer.concat([
      whole.subarray(15),
      Buffer.from('{"id":"two","method":"thread/loaded/list","params":{}}\n'),
    ]),
  )
  await client.until(({ id }) => id === 'two', from)
  const answers = client.received.slice(from).filter(({ method }) => method === undefined)
  expect(answers.filter(({ result }) => result !== undefined).map(({ id }) => id)).toEqual(['piece-λ', 'two'])
  expect(answers.filter(({ error }) => error !== undefined)).toHaveLength(BAD_FRAMES.length)
}

/** A thread is started, a turn is run, and the end is in order. */
async function expectWell(client: TestClient, bench: Workbench, threadIds: readonly string[]): Promise<void> {
  const threadId = await client.startThread({ cwd: bench.folder })
  const messages = await client.runTurn(threadId, 'Are you well?')
  expect(messages.at(-1).params.turn.status).toBe('completed')
  expectNews(client, threadIds)
  expect(client.stderr).not.toMatch(/unhandled|UnhandledPromise|TypeError|RangeError/i)
  expect(await client.close()).toEqual({ code: 0, signal: null })
  // Nothing that was sent has become a member of every object there.
  expect(client.stderr).toContain('Object.prototype: nothing')
}
