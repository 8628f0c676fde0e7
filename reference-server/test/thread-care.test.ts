import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { outline, Workbench } from './support/workbench.ts'

/** What a request brings about, told and answered. */
async function brought(client: TestClient, method: string, params: object): Promise<string[]> {
  await client.request('thread/loaded/list', {})
  const from = client.received.length
  await client.request(method, params)
  // What follows the answer has come when the next answer has.
  await client.request('thread/loaded/list', {})
  return outline(client.received.slice(from)).slice(0, -1)
}

const listed = async (client: TestClient, params: object = {}): Promise<string[]> =>
  (await client.request('thread/list', params)).data.map(({ id }: Loose) => id)

describe('the archive', () => {
  it('keeps threads out of the way until they are taken out again', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'about herons')
    expect(await brought(client, 'thread/archive', { threadId })).toEqual([
      'answer',
      'thread/status/changed notLoaded',
      'thread/archived',
    ])
    expect(await listed(client)).toEqual([])
    expect(await listed(client, { archived: true })).toEqual([threadId])
    for (const method of ['thread/archive', 'thread/resume', 'turn/start']) {
      const { error } = await client.ask(method, { threadId, input: [] })
      expect(error).toMatchObject({ code: -32600, data: { threadId } })
    }
    await client.crash()

    const again = await bench.connect()
    expect(await listed(again, { archived: true })).toEqual([threadId])
    const { thread } = (await again.request('thread/read', { threadId })) as Loose
    expect(thread.preview).toBe('about herons')
    expect(await brought(again, 'thread/unarchive', { threadId })).toEqual(['answer', 'thread/unarchived'])
    expect(await listed(again)).toEqual([threadId])
    expect((await again.ask('thread/unarchive', { threadId })).error.data).toEqual({ threadId })
    await again.request('thread/resume', { threadId })
    await again.runTurn(threadId, 'more')
  })

  it('stops what runs, and takes nothing that is not stored', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['half'], hang: true })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.say(threadId, 'begin')
    await client.notification('item/agentMessage/delta')
    await client.request('thread/archive', { threadId })
    const end = await client.notification('turn/completed')
    expect(end.params.turn.status).toBe('interrupted')
    const { thread } = await client.request('thread/read', { threadId, includeTurns: true })
    expect(thread.turns[0].items.at(-1).text).toBe('half')
    const ephemeral = await client.startThread({ ephemeral: true })
    const { error } = await client.ask('thread/archive', { threadId: ephemeral })
    expect(error).toMatchObject({ code: -32600, data: { threadId: ephemeral } })
  })
})

describe('a deleted thread', () => {
  it('is gone for good', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const [loaded, ephemeral, stored] = [
      await client.startThread(),
      await client.startThread({ ephemeral: true }),
      await client.startThread(),
    ]
    await client.request('thread/archive', { threadId: stored })
    const told = ['answer', 'thread/status/changed notLoaded', 'thread/deleted']
    expect(await brought(client, 'thread/delete', { threadId: loaded })).toEqual(told)
    expect(await brought(client, 'thread/delete', { threadId: ephemeral })).toEqual(told)
    expect(await brought(client, 'thread/delete', { threadId: stored })).toEqual(['answer', 'thread/deleted'])
    for (const threadId of [loaded, ephemeral, stored]) {
      for (const method of ['thread/delete', 'thread/read', 'thread/resume', 'thread/fork']) {
        expect((await client.ask(method, { threadId })).error).toMatchObject({
          code: -32600,
          data: { threadId },
        })
      }
    }
    await client.close()
    const again = await bench.connect()
    expect(await listed(again)).toEqual([])
    expect(await listed(again, { archived: true })).toEqual([])
  })

  it('is stopped first, and the server goes on', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(300).fill('word '), pauseMs: 2 })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.say(threadId, 'begin')
    await client.notification('item/agentMessage/delta')
    await client.request('thread/delete', { threadId })
    expect((await client.notification('turn/completed')).params.turn.status).toBe('interrupted')
    const next = await client.startThread()
    await client.runTurn(next, 'hello')
  })
})

describe('a name', () => {
  it('is given to threads, loaded or not, and found again', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    expect(await brought(client, 'thread/name/set', { threadId, name: ' Grey herons ' })).toEqual([
      'answer',
      'thread/name/updated',
    ])
    const { params } = await client.notification('thread/name/updated')
    expect(params).toEqual({ threadId, threadName: 'Grey herons' })
    expect(await listed(client, { searchTerm: 'grey' })).toEqual([threadId])
    await client.crash()
    const again = await bench.connect()
    const name = async () => (await again.request('thread/read', { threadId })).thread.name
    expect(await name()).toBe('Grey herons')
    await again.request('thread/name/set', { threadId, name: 'White herons' })
    expect(await name()).toBe('White herons')
    expect((await again.request('thread/resume', { threadId })).thread.name).toBe('White herons')
    const { error } = await again.ask('thread/name/set', { threadId, name: ' ' })
    expect(error).toMatchObject({ code: -32602, data: { pointer: '/name' } })
    expect((await again.ask('thread/name/set', { threadId: 'no', name: 'x' })).error.data).toEqual({
      threadId: 'no',
    })
  })
})

describe('what is stored about a thread', () => {
  it('is changed where it is named, and stays where it is not', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    const update = async (gitInfo: object | null) =>
      (await client.request('thread/metadata/update', { threadId, gitInfo })).thread.gitInfo
    expect(await update({ sha: 'abc', branch: 'main' })).toEqual({
      sha: 'abc',
      branch: 'main',
      originUrl: null,
    })
    expect(await update({ branch: null, originUrl: 'ssh://x' })).toEqual({
      sha: 'abc',
      branch: null,
      originUrl: 'ssh://x',
    })
    expect(await update(null)).toMatchObject({ sha: 'abc' })
    await client.close()
    const again = await bench.connect()
    const [thread] = (await again.request('thread/list', {})).data
    expect(thread.gitInfo).toEqual({ sha: 'abc', branch: null, originUrl: 'ssh://x' })
    const gone = { sha: null, branch: null, originUrl: null }
    const cleared = await again.request('thread/metadata/update', { threadId, gitInfo: gone })
    expect(cleared.thread).toMatchObject({ gitInfo: null, status: { type: 'notLoaded' } })
    for (const [params, pointer] of [
      [{ gitInfo: { sha: '' } }, '/gitInfo/sha'],
      [{ projectId: 'p' }, '/projectId'],
      [{ daybreakEnabled: true }, '/daybreakEnabled'],
    ] as const) {
      const { error } = await again.ask('thread/metadata/update', { threadId, ...params })
      expect(error).toMatchObject({ code: -32602, data: { pointer } })
    }
  })
})

describe('loaded threads', () => {
  it('are listed page by page', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const made = [await client.startThread(), await client.startThread(), await client.startThread()]
    const first = await client.request('thread/loaded/list', { limit: 2 })
    expect(first.data).toEqual(made.slice(0, 2))
    const rest = await client.request('thread/loaded/list', { limit: 2, cursor: first.nextCursor })
    expect(rest).toEqual({ data: made.slice(2), nextCursor: null })
    expect(await client.request('thread/loaded/list', {})).toEqual({ data: made, nextCursor: null })
  })
})

describe('a thread that nobody follows', () => {
  it('is not heard of but for what everybody hears', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    expect(await client.request('thread/unsubscribe', { threadId })).toEqual({ status: 'unsubscribed' })
    expect(await client.request('thread/unsubscribe', { threadId })).toEqual({ status: 'notSubscribed' })
    expect(await client.request('thread/unsubscribe', { threadId: 'no' })).toEqual({ status: 'notLoaded' })
    // It stays loaded for a while, as in the real server.
    const from = client.received.length
    await client.say(threadId, 'hello', { cwd: bench.folder })
    await client.until(
      ({ method, params }) => method === 'thread/status/changed' && params.status.type === 'idle',
      from,
    )
    await client.request('thread/name/set', { threadId, name: 'x' })
    await client.notification('thread/name/updated')
    expect(outline(client.received.slice(from))).toEqual([
      'answer',
      'thread/status/changed active',
      'thread/status/changed idle',
      'answer',
      'thread/name/updated',
    ])
  })

  it('is unloaded once it has been idle, and can be resumed', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['one'] }, { text: Array(50).fill('two '), pauseMs: 5 })
    const client = await bench.connect({ modelUrl: model.url, args: ['--idle-unload-ms', '0'] })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'hello')
    expect((await client.request('thread/loaded/list', {})).data).toEqual([threadId])
    const begin = client.received.length
    const { turn } = await client.say(threadId, 'a long one')
    await client.notification('item/agentMessage/delta', begin)
    const from = client.received.length
    await client.request('thread/unsubscribe', { threadId })
    // Not before the turn has ended.
    const closed = await client.notification('thread/closed', from)
    expect(closed.params).toEqual({ threadId })
    expect(outline(client.received.slice(from)).filter((one) => one.startsWith('thread/'))).toEqual([
      'thread/status/changed idle',
      'thread/status/changed notLoaded',
      'thread/closed',
    ])
    expect((await client.request('thread/loaded/list', {})).data).toEqual([])
    const resumed = await client.request('thread/resume', { threadId })
    expect(resumed.thread.turns.at(-1)).toMatchObject({ id: turn.id, status: 'completed' })
    await client.runTurn(threadId, 'and on')
    expect((await client.request('thread/loaded/list', {})).data).toEqual([threadId])
  })

  it('is followed again and again without harm', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ args: ['--idle-unload-ms', '0'] })
    const threadId = await client.startThread()
    for (let round = 0; round < 20; round++) {
      client.send({ id: `u${round}`, method: 'thread/unsubscribe', params: { threadId } })
      client.send({ id: `r${round}`, method: 'thread/resume', params: { threadId } })
      client.send({ id: `n${round}`, method: 'thread/name/set', params: { threadId, name: `${round}` } })
    }
    await client.until(({ id }) => id === 'n19')
    expect(client.received.filter(({ error }) => error)).toEqual([])
    await client.runTurn(threadId, 'still there')
    expect((await client.request('thread/read', { threadId })).thread.name).toBe('19')
  })
})

describe('settings that change', () => {
  it('are told to those who follow the thread', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'hello', { cwd: bench.folder, effort: 'high' })
    const { params } = await client.notification('thread/settings/updated')
    expect(params).toMatchObject({
      threadId,
      threadSettings: {
        cwd: bench.folder,
        effort: 'high',
        approvalPolicy: 'on-request',
        sandboxPolicy: { type: 'readOnly' },
        collaborationMode: { mode: 'default', settings: { reasoning_effort: 'high' } },
      },
    })
    await client.runTurn(threadId, 'hello', { cwd: bench.folder, effort: 'high' })
    expect(client.received.filter(({ method }) => method === 'thread/settings/updated')).toHaveLength(1)
  })
})

describe.each(['2026-02', '2026-06'])('a client of %s', (version) => {
  it('takes care of threads in the words of that version', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ initialize: { protocolVersions: [version] } })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'about herons', { cwd: bench.folder })
    await client.request('thread/name/set', { threadId, name: 'Herons' })
    const { thread: fork } = await client.request('thread/fork', { threadId })
    expect(fork.turns).toHaveLength(1)
    expect((await client.request('thread/loaded/list', {})).data).toEqual([threadId, fork.id])
    await client.request('thread/archive', { threadId })
    expect(await listed(client)).toEqual([fork.id])
    expect((await client.request('thread/unarchive', { threadId })).thread.preview).toBe('about herons')
    await client.request('thread/resume', { threadId })
    const methods = new Set(client.received.map(({ method }) => method))
    expect(methods).toContain('thread/name/updated')
    expect(methods.has('thread/archived')).toBe(version !== '2026-02')
    expect(methods.has('thread/settings/updated')).toBe(version !== '2026-02')
    const deleted = await client.ask('thread/delete', { threadId })
    expect(deleted.error?.code).toBe(version === '2026-02' ? -32601 : undefined)
  })
})
