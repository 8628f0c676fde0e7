import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

/** A thread of some turns, each of a command and a message, of a server that was started again since. */
async function stored(bench: Workbench, turns: number): Promise<{ client: TestClient; threadId: string }> {
  const model = await bench.model()
  const first = await bench.connect({ modelUrl: model.url })
  const threadId = await first.startThread({ cwd: bench.folder, sandbox: 'danger-full-access' })
  for (let turn = 1; turn <= turns; turn++) {
    model.say({ exec: `echo ${turn}` }, { text: [`turn ${turn} is done`] })
    await first.runTurn(threadId, `say ${turn}`)
  }
  await first.close()
  return { client: await bench.connect({ modelUrl: model.url }), threadId }
}

/** Everything that pages hold, read one after the other. */
async function all(client: TestClient, method: string, params: Record<string, unknown>): Promise<Loose[]> {
  const data: Loose[] = []
  let cursor: unknown = params.cursor ?? null
  do {
    const page = await client.request(method, { ...params, cursor })
    data.push(...page.data)
    cursor = page.nextCursor
  } while (cursor !== null)
  return data
}

const ids = (turns: Loose[]): string[] => turns.map(({ id }) => id)

describe('the history of a thread', () => {
  it('is read page by page, in both directions, loaded or not', async () => {
    await using bench = await Workbench.make()
    const { client, threadId } = await stored(bench, 4)
    const whole = (await client.request('thread/read', { threadId, includeTurns: true })).thread.turns
    const read = async () => {
      const full = { threadId, itemsView: 'full', limit: 3 }
      expect(await all(client, 'thread/turns/list', { ...full, sortDirection: 'asc' })).toEqual(whole)
      expect(await all(client, 'thread/turns/list', full)).toEqual(whole.toReversed())
      const entries = await all(client, 'thread/items/list', { threadId, limit: 5 })
      expect(entries.map(({ item }) => item)).toEqual(whole.flatMap(({ items }: Loose) => items))
      expect(entries[0]).toEqual({
        turnId: whole[0].id,
        item: whole[0].items[0],
        startedAtMs: whole[0].items[0].startedAtMs,
        completedAtMs: whole[0].items[0].completedAtMs,
      })
      const back = await all(client, 'thread/items/list', { threadId, limit: 5, sortDirection: 'desc' })
      expect(back).toEqual(entries.toReversed())
      return (await client.request('thread/turns/list', { threadId, limit: 2 })).nextCursor
    }
    const cursor = await read()
    expect((await client.request('thread/loaded/list', {})).data).toEqual([])
    await client.request('thread/resume', { threadId, excludeTurns: true })
    // The same places, whether the server has the thread in memory or not, and whatever is said meanwhile.
    expect(await read()).toBe(cursor)
    await client.runTurn(threadId, 'one more')
    const older = await client.request('thread/turns/list', { threadId, limit: 2, cursor })
    expect(ids(older.data)).toEqual(ids(whole).slice(0, 2).toReversed())
    const newer = await client.request('thread/turns/list', {
      threadId,
      cursor: older.backwardsCursor,
      sortDirection: 'asc',
    })
    expect(ids(newer.data).slice(0, 3)).toEqual(ids(whole).slice(1))
    expect(newer.data).toHaveLength(4)
  })

  it('shows of each turn as much as is asked for', async () => {
    await using bench = await Workbench.make()
    const { client, threadId } = await stored(bench, 1)
    const views = async (itemsView?: string) => {
      const { data } = await client.request('thread/turns/list', { threadId, itemsView, limit: 0 })
      return [data[0].itemsView, data[0].items.map(({ type }: Loose) => type)]
    }
    expect(await views()).toEqual(['summary', ['userMessage', 'agentMessage']])
    expect(await views('full')).toEqual(['full', ['userMessage', 'commandExecution', 'agentMessage']])
    expect(await views('notLoaded')).toEqual(['notLoaded', []])
  })

  it('comes along with a resume, from its end', async () => {
    await using bench = await Workbench.make()
    const { client, threadId } = await stored(bench, 3)
    const newest = await client.request('thread/turns/list', { threadId, limit: 2 })
    const resumed = await client.request('thread/resume', {
      threadId,
      excludeTurns: true,
      initialTurnsPage: { limit: 2 },
    })
    expect(resumed.thread.turns).toEqual([])
    expect(resumed.initialTurnsPage).toEqual(newest)
    const from = { threadId, sortDirection: 'desc' }
    const turns = await all(client, 'thread/turns/list', { ...from, cursor: resumed.turnsBackwardsCursor })
    expect(turns).toEqual(await all(client, 'thread/turns/list', from))
    const items = await all(client, 'thread/items/list', { ...from, cursor: resumed.itemsBackwardsCursor })
    expect(items).toHaveLength(9)
  })

  it('gives items of one turn, without outputs and in full', async () => {
    await using bench = await Workbench.make()
    const { client, threadId } = await stored(bench, 2)
    const [turn] = (await client.request('thread/turns/list', { threadId, itemsView: 'full' })).data
    const [message, command, answer] = turn.items
    const list = (params: object) =>
      client.request('thread/items/list', { threadId, turnId: turn.id, ...params })
    const { data } = await list({ deferOutput: { commandExecution: true } })
    expect(data.map(({ item }: Loose) => item.id)).toEqual([message.id, command.id, answer.id])
    expect(data[1]).toMatchObject({ item: { aggregatedOutput: null, exitCode: 0 }, outputDeferred: true })
    expect(data[2]).not.toHaveProperty('outputDeferred')
    const rest = await list({ cursor: { type: 'item', itemId: message.id } })
    expect(rest.data.map(({ item }: Loose) => item)).toEqual([command, answer])
    const read = (itemIds: string[]) => ({ threadId, turnId: turn.id, itemIds })
    const full = await client.request('thread/items/read', read([answer.id, command.id]))
    expect(full.data.map(({ item }: Loose) => item)).toEqual([command, answer])

    const refused = async (method: string, params: object) => (await client.ask(method, params)).error
    expect(await refused('thread/items/read', read([answer.id, 'no']))).toMatchObject({
      code: -32602,
      data: { pointer: '/itemIds/1' },
    })
    expect(await refused('thread/items/read', read([]))).toMatchObject({ data: { pointer: '/itemIds' } })
    expect(await refused('thread/items/read', { ...read(['x']), turnId: 'no' })).toMatchObject({
      code: -32600,
      data: { threadId, turnId: 'no' },
    })
    expect(await refused('thread/items/list', { threadId, deferOutput: {} })).toMatchObject({
      data: { pointer: '/deferOutput' },
    })
    expect(
      await refused('thread/items/list', { threadId, cursor: { type: 'item', itemId: message.id } }),
    ).toMatchObject({ data: { pointer: '/cursor' } })
  })

  it('refuses cursors of something else, and threads that are not there', async () => {
    await using bench = await Workbench.make()
    const { client, threadId } = await stored(bench, 2)
    const other = await client.startThread()
    const { nextCursor } = await client.request('thread/turns/list', { threadId, limit: 1 })
    for (const [method, params] of [
      ['thread/turns/list', { threadId, cursor: 'garbage' }],
      ['thread/turns/list', { threadId: other, cursor: nextCursor }],
      ['thread/items/list', { threadId, cursor: nextCursor }],
      ['thread/loaded/list', { cursor: nextCursor }],
    ] as const) {
      expect((await client.ask(method, params)).error).toMatchObject({
        code: -32602,
        data: { pointer: '/cursor' },
      })
    }
    for (const method of ['thread/turns/list', 'thread/items/list']) {
      expect((await client.ask(method, { threadId: 'no' })).error.data).toEqual({ threadId: 'no' })
    }
    expect(await client.request('thread/turns/list', { threadId: other })).toEqual({
      data: [],
      nextCursor: null,
      backwardsCursor: null,
    })
  })

  it('is given in 2026-06 as that version has it', async () => {
    await using bench = await Workbench.make()
    const { client: newer, threadId } = await stored(bench, 2)
    await newer.close()
    const client = await bench.connect({ initialize: { protocolVersions: ['2026-06'] } })
    const turns = await all(client, 'thread/turns/list', { threadId, itemsView: 'full', limit: 1 })
    const items = await all(client, 'thread/turns/items/list', { threadId, turnId: turns[0].id, limit: 2 })
    expect(items).toEqual(turns[0].items)
    expect((await client.ask('thread/items/list', { threadId })).error.code).toBe(-32601)
  })
})

describe('a whole history in one answer', () => {
  it('is told to be on its way out, where pages are stable', async () => {
    await using bench = await Workbench.make()
    const { client, threadId } = await stored(bench, 1)
    const notices = (from: TestClient) =>
      from.received.filter(({ method }) => method === 'deprecationNotice').length
    await client.request('thread/read', { threadId })
    await client.request('thread/resume', { threadId, excludeTurns: true })
    await client.request('thread/fork', { threadId, excludeTurns: true })
    expect(notices(client)).toBe(0)
    await client.request('thread/read', { threadId, includeTurns: true })
    await client.request('thread/resume', { threadId })
    await client.request('thread/fork', { threadId })
    await client.request('thread/read', { threadId })
    expect(notices(client)).toBe(3)
    await client.close()
    const older = await bench.connect({ initialize: { protocolVersions: ['2026-06'] } })
    await older.request('thread/read', { threadId, includeTurns: true })
    await older.request('thread/read', { threadId })
    expect(notices(older)).toBe(0)
  })
})
