import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import { outline, Workbench } from './support/workbench.ts'

describe('a fork', () => {
  it('takes over what was said, and goes its own way', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ exec: 'echo one' }, { text: ['It said one.'] })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder, sandbox: 'danger-full-access' })
    await client.runTurn(threadId, 'first message')
    await client.request('thread/name/set', { threadId, name: 'Herons' })
    await client.runTurn(threadId, 'second message')
    const { turns } = (await client.request('thread/read', { threadId, includeTurns: true })).thread
    await client.notification('deprecationNotice')

    const from = client.received.length
    const forked = await client.request('thread/fork', { threadId, approvalPolicy: 'never' })
    expect(forked).toMatchObject({
      approvalPolicy: 'never',
      sandbox: { type: 'dangerFullAccess' },
      cwd: bench.folder,
      thread: { forkedFromId: threadId, name: 'Herons', preview: 'first message', status: { type: 'idle' } },
    })
    expect(forked.thread.turns).toEqual(turns)
    const fork = forked.thread.id
    await client.notification('deprecationNotice', from)
    expect(outline(client.received.slice(from))).toEqual(['answer', 'thread/started', 'deprecationNotice'])

    await client.runTurn(fork, 'third message')
    expect(JSON.stringify(model.requests.at(-1)?.input)).toMatch(
      /first message.*one.*It said one.*second message.*third message/,
    )
    await client.request('thread/delete', { threadId })
    const after = await client.request('thread/read', { threadId: fork, includeTurns: true })
    expect(after.thread.turns.slice(0, 2)).toEqual(turns)
    expect(after.thread.turns).toHaveLength(3)
    // It is stored like any other.
    await client.crash()
    const again = await bench.connect({ modelUrl: model.url })
    const resumed = await again.request('thread/resume', { threadId: fork })
    expect(resumed.thread).toMatchObject({ turns: after.thread.turns, forkedFromId: threadId })
  })

  it('can be made at a turn', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    for (const text of ['one', 'two', 'three']) await client.runTurn(threadId, text)
    const { turns } = (await client.request('thread/read', { threadId, includeTurns: true })).thread
    const fork = async (params: object) =>
      (await client.request('thread/fork', { threadId, ...params })).thread.turns
    expect(await fork({ lastTurnId: turns[1].id })).toEqual(turns.slice(0, 2))
    expect(await fork({ beforeTurnId: turns[1].id })).toEqual(turns.slice(0, 1))
    expect(await fork({ beforeTurnId: turns[0].id })).toEqual([])

    const refused = async (params: object) => (await client.ask('thread/fork', { threadId, ...params })).error
    expect(await refused({ lastTurnId: 'no' })).toMatchObject({
      code: -32600,
      data: { threadId, turnId: 'no' },
    })
    const both = { lastTurnId: turns[1].id, beforeTurnId: turns[1].id }
    expect(await refused(both)).toMatchObject({ code: -32602, data: { pointer: '/beforeTurnId' } })
    expect(await refused({ threadId: 'no' })).toMatchObject({ data: { threadId: 'no' } })
    expect(await refused({ attachToSource: true })).toMatchObject({ data: { pointer: '/attachToSource' } })
  })

  it('of a thread at work cuts the running turn short, in the copy only', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['half a ', 'sentence'], hang: true })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    const { turn } = await client.say(threadId, 'begin')
    await client.until(({ method, params }) => method?.endsWith('/delta') && params.delta === 'sentence')
    const { thread } = await client.request('thread/fork', { threadId })
    expect(thread.turns[0]).toMatchObject({ id: turn.id, status: 'interrupted' })
    expect(thread.turns[0].items.at(-1)).toMatchObject({ text: 'half a sentence' })
    expect(thread.turns[0].items.at(-1).completedAtMs).toEqual(expect.any(Number))
    const running = await client.request('thread/read', { threadId, includeTurns: true })
    expect(running.thread.turns[0].status).toBe('inProgress')
    const { error } = await client.ask('thread/fork', { threadId, lastTurnId: turn.id })
    expect(error).toMatchObject({ code: -32600, data: { threadId, turnId: turn.id } })
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
  })

  it('leaves out what was reverted, and is made of threads that are not stored', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread({ ephemeral: true })
    for (const text of ['one', 'two', 'three']) await client.runTurn(threadId, text)
    const { data } = await client.request('thread/turns/list', { threadId, sortDirection: 'asc' })
    await client.request('thread/revert', { threadId, beforeTurnId: data[1].id })
    const { thread } = await client.request('thread/fork', { threadId, ephemeral: true })
    expect(thread.turns.map(({ id }: Loose) => id)).toEqual([data[0].id])
    const { thread: copy } = await client.request('thread/fork', { threadId: thread.id })
    await client.close()
    const again = await bench.connect()
    const { data: stored } = await again.request('thread/list', {})
    expect(stored.map(({ id }: Loose) => id)).toEqual([copy.id])
  })
})
