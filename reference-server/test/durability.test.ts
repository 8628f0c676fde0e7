import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { crashAfter } from './support/crash.ts'
import { deltasOf, incompleteItems, Workbench } from './support/workbench.ts'

const turnsOf = async (client: TestClient, threadId: string): Promise<Loose[]> =>
  (await client.request('thread/read', { threadId, includeTurns: true })).thread.turns

describe('after a restart', () => {
  it('a thread can be read, resumed and gone on with', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ exec: 'echo one' }, { text: ['It said one.'] })
    const first = await bench.connect({ modelUrl: model.url })
    const threadId = await first.startThread({ cwd: bench.folder, approvalPolicy: 'untrusted' })
    await first.runTurn(threadId, 'first message')
    const before = await turnsOf(first, threadId)
    expect(await first.close()).toEqual({ code: 0, signal: null })

    const client = await bench.connect({ modelUrl: model.url })
    const [listed] = (await client.request('thread/list', {})).data
    expect(listed).toMatchObject({ id: threadId, preview: 'first message', status: { type: 'notLoaded' } })
    expect(await turnsOf(client, threadId)).toEqual(before)
    const early = await client.ask('turn/start', { threadId, input: [{ type: 'text', text: 'x' }] })
    expect(early.error).toMatchObject({ code: -32600, data: { threadId } })

    const from = client.received.length
    const resumed = await client.request('thread/resume', { threadId })
    expect(resumed).toMatchObject({
      approvalPolicy: 'untrusted',
      cwd: bench.folder,
      thread: { status: { type: 'idle' }, turns: before },
    })
    const usage = await client.notification('thread/tokenUsage/updated', from)
    expect(usage.params.tokenUsage.total.totalTokens).toBe(240)
    await client.runTurn(threadId, 'second message')
    expect(JSON.stringify(model.requests.at(-1)?.input)).toMatch(
      /first message.*one.*It said one.*second message/,
    )
    expect(await turnsOf(client, threadId)).toHaveLength(2)
  })

  it('settings that were changed still hold', async () => {
    await using bench = await Workbench.make()
    const first = await bench.connect()
    const threadId = await first.startThread({ cwd: '/' })
    await first.runTurn(threadId, 'hello', { cwd: bench.folder, sandboxPolicy: { type: 'dangerFullAccess' } })
    await first.close()
    const client = await bench.connect()
    const resumed = await client.request('thread/resume', { threadId, approvalPolicy: 'never' })
    expect(resumed).toMatchObject({
      cwd: bench.folder,
      sandbox: { type: 'dangerFullAccess' },
      approvalPolicy: 'never',
    })
  })

  it('an ephemeral thread is gone', async () => {
    await using bench = await Workbench.make()
    const first = await bench.connect()
    const threadId = await first.startThread({ ephemeral: true })
    await first.runTurn(threadId, 'hello')
    expect((await first.request('thread/list', {})).data).toEqual([])
    await first.close()
    const client = await bench.connect()
    expect((await client.ask('thread/resume', { threadId })).error.data).toEqual({ threadId })
  })
})

describe('a second server on the same folder', () => {
  it('says so and ends with code 2', async () => {
    await using bench = await Workbench.make()
    await bench.connect()
    const second = bench.spawn()
    expect(await second.exited).toEqual({ code: 2, signal: null })
    expect(second.stderr).toContain(`${bench.home}/threads.sqlite is in use by another server`)
  })
})

describe('a folder that cannot be used', () => {
  it('is named', async () => {
    await using bench = await Workbench.make()
    await writeFile(`${bench.folder}/file`, 'not a folder')
    const client = bench.spawn({ home: `${bench.folder}/file` })
    expect(await client.exited).toEqual({ code: 2, signal: null })
    expect(client.stderr).toContain(`The state folder ${bench.folder}/file cannot be used`)
  })

  it('nor can an address with a password', async () => {
    await using bench = await Workbench.make()
    const client = bench.spawn({ modelUrl: 'http://user:secret@127.0.0.1/v1' })
    expect(await client.exited).toEqual({ code: 2, signal: null })
    expect(client.stderr).toContain('The model address at 127.0.0.1 holds a user name or password')
    expect(client.stderr).not.toContain('secret')
  })
})

describe.each<['SIGTERM' | 'end of input', (client: TestClient) => void]>([
  ['end of input', (client) => void client.child.stdin?.end()],
  ['SIGTERM', (client) => void client.child.kill('SIGTERM')],
])('%s in the middle of a turn', (_, stop) => {
  it('interrupts it, stores it, and ends with code 0', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(500).fill('word '), pauseMs: 10 })
    const first = await bench.connect({ modelUrl: model.url })
    const threadId = await first.startThread()
    await first.say(threadId, 'begin')
    await first.notification('item/agentMessage/delta')
    stop(first)
    expect(await first.exited).toEqual({ code: 0, signal: null })
    expect(first.received.at(-1)).toMatchObject({
      method: 'turn/completed',
      params: { turn: { status: 'interrupted' } },
    })
    expect(incompleteItems(first.received)).toEqual([])
    const client = await bench.connect({ modelUrl: model.url })
    const [turn] = await turnsOf(client, threadId)
    const { text, id } = turn.items.at(-1)
    expect(turn.status).toBe('interrupted')
    expect(text).toBe(deltasOf(first.received, 'item/agentMessage/delta', id))
  })
})

describe('a client that stops reading', () => {
  it('ends the server in order', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    client.child.stdout?.destroy()
    for (let index = 0; index < 50; index++)
      client.send({ id: `a${index}`, method: 'thread/list', params: {} })
    expect(await client.exited).toEqual({ code: 0, signal: null })
    expect(client.stderr).toContain('ended: output-lost')
  })
})

describe('a client that never reads', () => {
  it('fills no memory, and cannot keep the server from ending', async () => {
    await using bench = await Workbench.make()
    const client = bench.spawn({ deaf: true })
    client.send({ id: 0, method: 'initialize', params: { clientInfo: { name: 'deaf', version: '1' } } })
    // The id comes back in the answer: 20 MB in, and 20 MB out if the server were to go on reading.
    const line = JSON.stringify({ id: 'x'.repeat(1000), method: 'thread/list', params: {} })
    for (let index = 0; index < 20_000; index++) client.sendText(line)
    await vi.waitFor(() => expect(existsSync(join(bench.home, 'threads.sqlite'))).toBe(true), 30_000)
    // Time enough to read it all, for a server that would; this one never does.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(client.child.stdin?.writableLength).toBeGreaterThan(0)
    client.child.kill('SIGTERM')
    expect(await client.exited).toEqual({ code: 0, signal: null })
  })
})

describe('kill -9', () => {
  it.each([0, 16, 37])('at any point loses nothing that was told (after %i messages)', crashAfter)
})

describe('a resume in the middle of a turn', () => {
  it('gets what was streamed so far, and then only what comes later', async () => {
    await using bench = await Workbench.make()
    // Without pauses, so that deltas come while a resume is being answered.
    const model = await bench.model({ text: Array.from({ length: 20_000 }, (_, index) => `${index} `) })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.say(threadId, 'begin')
    await client.notification('item/agentMessage/delta')
    for (let round = 0; round < 40; round++) {
      client.send({ id: `resume-${round}`, method: 'thread/resume', params: { threadId } })
    }
    await client.notification('turn/completed')
    await client.until(({ id }) => id === 'resume-39')

    let streamed = ''
    let checked = 0
    for (const { method, params, id, result } of client.received) {
      if (method === 'item/agentMessage/delta') streamed += params.delta
      if (!String(id).startsWith('resume-')) continue
      const item = result.thread.turns[0].items.at(-1)
      expect(item.text === streamed, `${id}: ${item.text.length} of ${streamed.length}`).toBe(true)
      if (item.completedAtMs === null) checked++
    }
    expect(checked).toBeGreaterThan(3)
    const done = client.received.findLast(({ method }) => method === 'item/completed').params.item
    expect(streamed === done.text).toBe(true)
  })
})
