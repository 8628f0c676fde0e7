import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ThreadEvent } from '../src/threads/events.ts'
import { type HistoryEntry, modelInput, remember } from '../src/threads/history.ts'
import type { Loose } from './support/client.ts'
import { incompleteItems, outline, Workbench } from './support/workbench.ts'

const said = (request: Loose): string[] =>
  request.input.map(({ type, role, content, name, output }: Loose) =>
    role === undefined ? `${type} ${name ?? output}` : `${role}: ${content.map(({ text }: Loose) => text)}`,
  )

const SUMMED_UP = 'user: What happened in this conversation so far, summed up:\n\n'

describe('compacting the history', () => {
  it('is a turn with an item; the model then gets the summary and what came later, clients keep all', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['one'] }, { text: ['the ', 'summary'] }, { text: ['two'] })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ developerInstructions: 'Be brief.' })
    await client.runTurn(threadId, 'first')
    const from = client.received.length
    expect(await client.request('thread/compact/start', { threadId })).toEqual({})
    await client.notification('turn/completed', from)
    expect(outline(client.received.slice(from))).toEqual([
      'answer',
      'thread/status/changed active',
      'turn/started',
      'item/started contextCompaction',
      'thread/tokenUsage/updated',
      'item/completed contextCompaction',
      'thread/tokenUsage/updated',
      'thread/status/changed idle',
      'turn/completed',
    ])
    const usages = client.received.slice(from).flatMap(({ params }) => params?.tokenUsage ?? [])
    expect(usages.map(({ total }) => total.totalTokens)).toEqual([240, 240])
    expect(usages[1].last).toMatchObject({ inputTokens: 0, outputTokens: 0 })
    expect(usages[1].last.totalTokens).toBeGreaterThan(0)

    await client.runTurn(threadId, 'second')
    const [, asked, after] = model.requests as Loose[]
    expect(asked.tools).toBeUndefined()
    expect(said(asked).slice(0, 3)).toEqual(['developer: Be brief.', 'user: first', 'assistant: one'])
    expect(said(asked)[3]).toContain('Sum up this conversation')
    expect(said(after)).toEqual(['developer: Be brief.', `${SUMMED_UP}the summary`, 'user: second'])
    const { thread } = await client.request('thread/read', { threadId, includeTurns: true })
    expect(thread.turns.map(({ items }: Loose) => items.map(({ type }: Loose) => type))).toEqual([
      ['userMessage', 'agentMessage'],
      ['contextCompaction'],
      ['userMessage', 'agentMessage'],
    ])
  })

  it('holds after a restart', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['one'] }, { text: ['the summary'] }, { text: ['two'] })
    const first = await bench.connect({ modelUrl: model.url })
    const threadId = await first.startThread()
    await first.runTurn(threadId, 'first')
    const from = first.received.length
    await first.request('thread/compact/start', { threadId })
    await first.notification('turn/completed', from)
    await first.close()
    const client = await bench.connect({ modelUrl: model.url })
    await client.request('thread/resume', { threadId })
    await client.runTurn(threadId, 'second')
    expect(said(model.requests.at(-1))).toEqual([`${SUMMED_UP}the summary`, 'user: second'])
  })

  it('is told to a client of 2026-02 in the way of that version', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ initialize: { protocolVersions: ['2026-02'] } })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'first')
    const from = client.received.length
    await client.request('thread/compact/start', { threadId })
    await client.notification('turn/completed', from)
    const told = outline(client.received.slice(from))
    expect(told.slice(told.indexOf('item/completed contextCompaction'))).toEqual([
      'item/completed contextCompaction',
      'thread/compacted',
      'turn/completed',
    ])
  })

  it('that fails leaves the history as it was', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['one'] }, { http: 500 }, { text: ['two'] })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'first')
    const from = client.received.length
    await client.request('thread/compact/start', { threadId })
    const end = await client.notification('turn/completed', from)
    expect(end.params.turn).toMatchObject({
      status: 'failed',
      error: { codexErrorInfo: 'internalServerError' },
    })
    await client.runTurn(threadId, 'second')
    expect(said(model.requests.at(-1))).toEqual(['user: first', 'assistant: one', 'user: second'])
    expect(incompleteItems(client.received)).toEqual([])
  })

  it('of nothing asks no model', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.request('thread/compact/start', { threadId })
    expect((await client.notification('turn/completed')).params.turn.status).toBe('completed')
    expect(model.requests).toEqual([])
    expect(incompleteItems(client.received)).toEqual([])
  })

  it('of what is too long even for that leaves the older half out', async () => {
    await using bench = await Workbench.make()
    const tooLong = { failed: { code: 'context_length_exceeded', message: 'too long' } }
    const model = await bench.model({ text: ['one'] }, { text: ['two'] }, tooLong, { text: ['rest'] })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'first')
    await client.runTurn(threadId, 'second')
    const from = client.received.length
    await client.request('thread/compact/start', { threadId })
    expect((await client.notification('turn/completed', from)).params.turn.status).toBe('completed')
    expect(said(model.requests[3]).slice(0, 2)).toEqual(['user: second', 'assistant: two'])
  })

  it('can be interrupted, and waits for no other turn', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['one'] }, { hang: true })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'first')
    const from = client.received.length
    await client.request('thread/compact/start', { threadId })
    const { turn } = (await client.notification('turn/started', from)).params
    const again = await client.ask('thread/compact/start', { threadId })
    expect(again.error).toMatchObject({ code: -32600, data: { threadId, turnId: turn.id } })
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    expect((await client.notification('turn/completed', from)).params.turn.status).toBe('interrupted')
    expect(incompleteItems(client.received)).toEqual([])
    expect((await client.ask('thread/compact/start', { threadId: 'none' })).error.data).toEqual({
      threadId: 'none',
    })
  })

  it('hears what is said meanwhile, and answers it', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(
      { text: ['one'] },
      { text: Array(20).fill('word '), pauseMs: 20 },
      { text: ['two'] },
    )
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'first')
    const from = client.received.length
    await client.request('thread/compact/start', { threadId })
    await client.notification('item/started', from)
    await client.say(threadId, 'and this')
    await client.notification('turn/completed', from)
    expect(said(model.requests.at(-1))).toEqual([`${SUMMED_UP}${'word '.repeat(20)}`, 'user: and this'])
  })

  it('comes by itself when the conversation nears what the model takes', async () => {
    await using bench = await Workbench.make()
    const full = { total_tokens: 950 }
    const model = await bench.model(
      { exec: 'echo one', usage: full },
      { text: ['the summary'] },
      { text: ['done'], usage: full },
      { text: ['another summary'] },
      { text: ['two'] },
    )
    const client = await bench.connect({
      modelUrl: model.url,
      args: ['--model-context-window', '1000'],
    })
    const threadId = await client.startThread({ cwd: bench.folder })
    const heard = await client.runTurn(threadId, 'first')
    expect(outline(heard).filter((one) => one.startsWith('item/completed'))).toEqual([
      'item/completed userMessage',
      'item/completed commandExecution',
      'item/completed contextCompaction',
      'item/completed agentMessage',
    ])
    const { tokenUsage } = heard.find(({ method }) => method === 'thread/tokenUsage/updated').params
    expect(tokenUsage.modelContextWindow).toBe(1000)
    expect(said(model.requests[2])).toEqual([`${SUMMED_UP}the summary`])
    // What the user has just said is told in their own words.
    await client.runTurn(threadId, 'second')
    expect(said(model.requests[4])).toEqual([`${SUMMED_UP}another summary`, 'user: second'])
  })
})

describe('the conversation for the model', () => {
  const atMs = 0
  const turnId = 't'
  const times = { startedAtMs: 0, completedAtMs: null }
  let count = 0
  const said: () => ThreadEvent[] = () => {
    const id = `u${count++}`
    const content = [{ type: 'text' as const, text: id }]
    return [
      {
        type: 'itemStarted',
        turnId,
        atMs,
        item: { type: 'userMessage', id, clientId: null, content, ...times },
      },
    ]
  }
  const called = (isAnswered: boolean): ThreadEvent[] => {
    const call = { callId: `c${count++}`, kind: 'function' as const, name: 'f', input: '{}' }
    const answered: ThreadEvent[] = [{ type: 'toolAnswered', turnId, atMs, call, output: 'done' }]
    return [{ type: 'toolCalled', turnId, atMs, call }, ...(isAnswered ? answered : [])]
  }
  const prompted = (): ThreadEvent[] => [{ type: 'prompted', turnId, atMs, text: `p${count++}` }]
  const compacted = (isDone: boolean): ThreadEvent[] => {
    const itemId = `s${count++}`
    const done: ThreadEvent = { type: 'historyCompacted', turnId, atMs, itemId, summary: itemId, tokens: 1 }
    return [
      { type: 'itemStarted', turnId, atMs, item: { type: 'contextCompaction', id: itemId, ...times } },
      ...(isDone ? [done] : []),
    ]
  }
  const happenings = (made: fc.Arbitrary<() => ThreadEvent[]>) =>
    fc.array(made, { maxLength: 8 }).map((parts) => parts.flatMap((part) => part()))
  const ordinary = fc.constantFrom(
    said,
    prompted,
    () => called(true),
    () => called(false),
    () => compacted(false),
  )
  const told = (events: readonly ThreadEvent[]) => {
    const history: HistoryEntry[] = []
    for (const event of events) remember(history, event)
    return modelInput(history)
  }

  it('is the summary, what nobody had answered before it, and all that came later', () => {
    const before = happenings(
      fc.oneof(
        ordinary,
        fc.constant(() => compacted(true)),
      ),
    )
    fc.assert(
      fc.property(before, happenings(ordinary), (earlier, later) => {
        const input = told([...earlier, ...compacted(true), ...later])
        const after = told(later)
        expect(input.slice(input.length - after.length)).toEqual(after)
        const [summary, ...waiting] = input.slice(0, input.length - after.length)
        expect(JSON.stringify(summary)).toContain('summed up')
        expect(told(earlier).slice(-waiting.length || Number.POSITIVE_INFINITY)).toEqual(waiting)
        expect(waiting.every(({ type }) => type === 'user')).toBe(true)
      }),
    )
  })

  it('has the output of each call right behind it', () => {
    const anything = happenings(
      fc.oneof(
        ordinary,
        fc.constant(() => compacted(true)),
      ),
    )
    fc.assert(
      fc.property(anything, (events) => {
        const input = told(events)
        for (const [index, entry] of input.entries()) {
          if (entry.type === 'toolCall')
            expect(input[index + 1]).toMatchObject({ type: 'toolOutput', call: entry.call })
          if (entry.type === 'toolOutput')
            expect(input[index - 1]).toMatchObject({ type: 'toolCall', call: entry.call })
        }
      }),
    )
  })
})
