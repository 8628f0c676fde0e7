import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

async function threeTurns(client: TestClient): Promise<{ threadId: string; turns: Loose[] }> {
  const threadId = await client.startThread()
  for (const text of ['one', 'two', 'three']) await client.runTurn(threadId, text)
  const { data } = await client.request('thread/turns/list', { threadId, sortDirection: 'asc' })
  return { threadId, turns: data }
}

describe('a thread that is reverted', () => {
  it('goes on from where it stood, for clients and for the model', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    const { threadId, turns } = await threeTurns(client)
    const list = async () => (await client.request('thread/turns/list', { threadId })).data
    const from = client.received.length
    const { nextCursor } = await client.request('thread/turns/list', { threadId, limit: 1 })
    const reverted = await client.request('thread/revert', { threadId, beforeTurnId: turns[1].id })
    expect(reverted.thread).toMatchObject({ id: threadId, turns: [], preview: 'one' })
    expect((await client.notification('thread/reverted', from)).params).toEqual({ threadId })
    expect(await list()).toEqual([turns[0]])
    // A cursor to a place that is gone is still a place.
    const older = await client.request('thread/turns/list', { threadId, cursor: nextCursor })
    expect(older.data).toEqual([turns[0]])
    const back = await client.request('thread/items/list', {
      threadId,
      cursor: reverted.itemsBackwardsCursor,
      sortDirection: 'desc',
      limit: 1,
    })
    expect(back.data[0].item).toEqual(turns[0].items.at(-1))

    await client.runTurn(threadId, 'another two')
    const told = JSON.stringify(model.requests.at(-1)?.input)
    expect(told).toMatch(/one.*another two/)
    expect(told).not.toContain('three')
    expect(await list()).toHaveLength(2)
    await client.crash()
    const again = await bench.connect({ modelUrl: model.url })
    const { thread } = await again.request('thread/resume', { threadId })
    expect(thread.turns.map(({ id }: Loose) => id)[0]).toBe(turns[0].id)
    expect(thread.turns).toHaveLength(2)
  })

  it('can be taken back to before it began', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const { threadId, turns } = await threeTurns(client)
    const reverted = await client.request('thread/revert', { threadId, beforeTurnId: turns[0].id })
    expect(reverted).toMatchObject({
      thread: { preview: '' },
      turnsBackwardsCursor: null,
      itemsBackwardsCursor: null,
    })
    await client.runTurn(threadId, 'from the start')
    expect((await client.request('thread/read', { threadId })).thread.preview).toBe('from the start')
  })

  it('is neither at work nor without that turn', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['one'] }, { hang: true })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'one')
    const refused = async (beforeTurnId: string) =>
      (await client.ask('thread/revert', { threadId, beforeTurnId })).error
    expect(await refused('no')).toMatchObject({ code: -32600, data: { threadId, turnId: 'no' } })
    const { turn } = await client.say(threadId, 'two')
    expect(await refused(turn.id)).toMatchObject({ code: -32600, data: { turnId: turn.id } })
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    await client.until(
      ({ method, params }) => method === 'turn/completed' && params.turn.status === 'interrupted',
    )
    await client.request('thread/revert', { threadId, beforeTurnId: turn.id })
    const { error } = await client.ask('thread/revert', { threadId: 'no', beforeTurnId: 'x' })
    expect(error).toMatchObject({ code: -32600, data: { threadId: 'no' } })
  })

  it.each(['2026-02', '2026-06'])('is called rolled back in %s', async (version) => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ initialize: { protocolVersions: [version] } })
    const threadId = await client.startThread()
    for (const text of ['one', 'two', 'three']) await client.runTurn(threadId, text)
    const rollback = async (numTurns: number) =>
      (await client.request('thread/rollback', { threadId, numTurns })).thread.turns
    const left = await rollback(2)
    expect(left.map(({ items }: Loose) => items[0].content[0].text)).toEqual(['one'])
    const { error } = await client.ask('thread/rollback', { threadId, numTurns: 0 })
    expect(error).toMatchObject({ code: -32602, data: { pointer: '/numTurns' } })
    expect(await rollback(9)).toEqual([])
    expect(await rollback(1)).toEqual([])
    expect((await client.ask('thread/revert', { threadId, beforeTurnId: 'x' })).error.code).toBe(-32601)
  })
})

describe('items that a client injects', () => {
  const note = (text: string) => ({
    type: 'message',
    role: 'developer',
    content: [{ type: 'input_text', text }],
  })

  it('are told to the model as they are, in their place', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'one')
    const odd = { type: 'made_up', nested: { kept: [1, null] } }
    await client.request('thread/inject_items', { threadId, items: [note('Herons are grey.'), odd] })
    await client.crash()
    const again = await bench.connect({ modelUrl: model.url })
    await again.request('thread/resume', { threadId })
    await again.runTurn(threadId, 'two')
    const input = model.requests.at(-1)?.input ?? []
    expect(input.slice(2, 4)).toEqual([note('Herons are grey.'), odd])
    expect(input.map(({ role, type }) => role ?? type)).toEqual([
      'user',
      'assistant',
      'developer',
      'made_up',
      'user',
    ])
    const { data } = await again.request('thread/items/list', { threadId })
    expect(JSON.stringify(data)).not.toContain('Herons')
  })

  it('are objects that say what they are', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    for (const [items, pointer] of [
      [[], '/items'],
      [[note('fine'), 'text'], '/items/1'],
      [[{ role: 'user' }], '/items/0'],
      [[null], '/items/0'],
    ] as const) {
      const { error } = await client.ask('thread/inject_items', { threadId, items })
      expect(error).toMatchObject({ code: -32602, data: { pointer } })
    }
    const { error } = await client.ask('thread/inject_items', { threadId: 'no', items: [note('x')] })
    expect(error).toMatchObject({ code: -32600, data: { threadId: 'no' } })
  })
})
