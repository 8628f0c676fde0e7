import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { deltasOf, incompleteItems, outline, Workbench } from './support/workbench.ts'

describe('a turn', () => {
  it('is told in the order of the wire', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ reasoning: ['Let ', 'me see'], text: ['Hello ', 'there'] })
    const client = await bench.connect({ modelUrl: model.url })
    const from = client.received.length
    const threadId = await client.startThread({ cwd: bench.folder })
    expect(outline(client.received.slice(from))).toEqual(['answer', 'thread/started', 'answer'])

    const heard = await client.runTurn(threadId, 'hi')
    expect(outline(heard)).toEqual([
      'answer',
      'thread/status/changed active',
      'turn/started',
      'item/started userMessage',
      'item/completed userMessage',
      'item/started reasoning',
      'item/reasoning/summaryPartAdded',
      'item/reasoning/summaryTextDelta',
      'item/reasoning/summaryTextDelta',
      'item/completed reasoning',
      'item/started agentMessage',
      'item/agentMessage/delta',
      'item/agentMessage/delta',
      'item/completed agentMessage',
      'thread/tokenUsage/updated',
      'thread/status/changed idle',
      'turn/completed',
    ])
    const [answer] = heard
    expect(answer.result.turn).toMatchObject({ status: 'inProgress', items: [] })
    const message = heard.find(
      ({ method, params }) => method === 'item/completed' && params.item.type === 'agentMessage',
    )
    expect(message.params.item.text).toBe('Hello there')
    expect(deltasOf(heard, 'item/agentMessage/delta', message.params.item.id)).toBe('Hello there')
    const usage = heard.find(({ method }) => method === 'thread/tokenUsage/updated').params.tokenUsage
    expect(usage.last).toMatchObject({ totalTokens: 120, inputTokens: 100, cachedInputTokens: 10 })
    expect(heard.at(-1).params.turn).toMatchObject({ status: 'completed', error: null, itemsView: 'summary' })
    expect(heard.filter(({ method }) => method).every(({ emittedAtMs }) => emittedAtMs > 1.7e12)).toBe(true)
    expect(incompleteItems(heard)).toEqual([])
  })

  it('leaves out for a client of 2026-02 what that version does not define', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['Hello'] })
    const client = await bench.connect({
      modelUrl: model.url,
      initialize: { protocolVersions: ['2026-02'] },
    })
    const threadId = await client.startThread({ cwd: bench.folder, approvalPolicy: 'on-failure' })
    const heard = await client.runTurn(threadId, 'hi')
    const methods = new Set(client.received.map(({ method }) => method))
    expect(methods).not.toContain('thread/status/changed')
    expect(client.received.some((message) => 'emittedAtMs' in message)).toBe(false)
    const started = client.received.find(({ result }) => result?.thread)
    expect(started.result.approvalPolicy).toBe('on-failure')
    expect(started.result.thread).not.toHaveProperty('sessionId')
    expect(heard.at(-1).params.turn).toEqual({
      id: expect.any(String),
      items: [],
      status: 'completed',
      error: null,
    })
  })

  it('tells the model all that went before', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ exec: 'echo one' }, { text: ['It said one.'] }, { text: ['Bye.'] })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder, developerInstructions: 'Be brief.' })
    await client.runTurn(threadId, 'run it')
    await client.runTurn(threadId, 'thanks')
    const input = model.requests.at(-1)?.input ?? []
    expect(input.map(({ type, role }) => role ?? type)).toEqual([
      'developer',
      'user',
      'function_call',
      'function_call_output',
      'assistant',
      'user',
    ])
    expect(input[2]).toMatchObject({ call_id: 'call_0_0', name: 'exec_command' })
    expect(input[3]).toMatchObject({ call_id: 'call_0_0', output: expect.stringContaining('one') })
    expect(model.requests[0]).toMatchObject({ stream: true, store: false })
  })

  it('takes further input while it runs, and answers with the running turn', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(
      { text: Array(30).fill('word '), pauseMs: 20 },
      { text: ['And that too.'] },
    )
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    const { turn } = await client.say(threadId, 'begin')
    await client.notification('item/agentMessage/delta')
    const second = await client.say(threadId, 'also this')
    expect(second.turn).toMatchObject({ id: turn.id, status: 'inProgress' })
    const end = await client.notification('turn/completed')
    expect(end.params.turn).toMatchObject({ id: turn.id, status: 'completed' })
    expect(model.requests).toHaveLength(2)
    expect(JSON.stringify(model.requests[1]?.input)).toContain('also this')
    expect(client.received.filter(({ method }) => method === 'turn/started')).toHaveLength(1)
    expect(incompleteItems(client.received)).toEqual([])
  })

  it('can begin without words', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    const heard = await client.runTurn(threadId, 'x', { input: [] })
    expect(heard.at(-1).params.turn.status).toBe('completed')
    expect(heard.some(({ params }) => params?.item?.type === 'userMessage')).toBe(false)
  })

  it('takes a message that is sent again only once', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    const heard = await client.runTurn(threadId, 'hello', { clientUserMessageId: 'm1' })
    const again = await client.say(threadId, 'hello', { clientUserMessageId: 'm1' })
    expect(again.turn).toMatchObject({ id: heard[0].result.turn.id, status: 'completed' })
    const { thread } = await client.request('thread/read', { threadId, includeTurns: true })
    expect(thread.turns).toHaveLength(1)
  })

  it('gives every item an id of its own, whatever the model calls them', async () => {
    await using bench = await Workbench.make()
    const event = (type: string, members: object) => `data: ${JSON.stringify({ type, ...members })}\n\n`
    const raw = [
      event('response.output_item.added', { item: { type: 'message', id: 'm' } }),
      event('response.output_item.done', {
        item: { type: 'message', id: 'm', content: [{ type: 'output_text', text: 'not streamed' }] },
      }),
      event('response.completed', { response: {} }),
    ]
    const model = await bench.model({ raw }, { raw })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'one')
    await client.runTurn(threadId, 'two')
    const started = client.received.filter(({ method }) => method === 'item/started')
    const ids = started.map(({ params }) => params.item.id)
    expect(new Set(ids).size).toBe(ids.length)
    const last = started.at(-1).params.item.id
    expect(deltasOf(client.received, 'item/agentMessage/delta', last)).toBe('not streamed')
  })
})

describe('an interrupted turn', () => {
  it('answers first, completes what was streamed and goes idle', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(200).fill('slow '), pauseMs: 10 })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    const { turn } = await client.say(threadId, 'begin')
    await client.notification('item/agentMessage/delta')
    const from = client.received.length
    expect(await client.request('turn/interrupt', { threadId, turnId: turn.id })).toEqual({})
    const end = await client.notification('turn/completed')
    expect(end.params.turn.status).toBe('interrupted')
    const heard = client.received.slice(from)
    expect(outline(heard).filter((one) => one !== 'item/agentMessage/delta')).toEqual([
      'answer',
      'item/completed agentMessage',
      'thread/status/changed idle',
      'turn/completed',
    ])
    const item = heard.find(({ method }) => method === 'item/completed').params.item
    expect(item.text).toBe(deltasOf(client.received, 'item/agentMessage/delta', item.id))
    const late = await client.ask('turn/interrupt', { threadId, turnId: turn.id })
    expect(late.error).toMatchObject({ code: -32600, data: { threadId } })

    const { thread } = await client.request('thread/read', { threadId, includeTurns: true })
    expect(thread.turns[0]).toMatchObject({ status: 'interrupted', items: [{}, { text: item.text }] })
    const after = await client.runTurn(threadId, 'go on')
    expect(after.at(-1).params.turn.status).toBe('completed')
  })

  it('kills the command that runs, and all that it started', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ exec: 'sleep 300 & echo "pid $!"; sleep 300' })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({
      cwd: bench.folder,
      approvalPolicy: 'never',
      sandbox: 'danger-full-access',
    })
    const { turn } = await client.say(threadId, 'begin')
    const { params } = await client.notification('item/commandExecution/outputDelta')
    const pid = Number(/pid (\d+)/.exec(params.delta)?.[1])
    expect(isRunning(pid)).toBe(true)
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    const end = await client.notification('turn/completed')
    expect(end.params.turn.status).toBe('interrupted')
    const done = client.received.findLast(({ method }) => method === 'item/completed').params.item
    expect(done).toMatchObject({ type: 'commandExecution', status: 'failed', aggregatedOutput: params.delta })
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 5000 })
    expect(incompleteItems(client.received)).toEqual([])
  })
})

describe('the offline model', () => {
  it('needs nothing: it answers, and runs what it is told to', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread({ cwd: bench.folder })
    const plain = await client.runTurn(threadId, 'hello')
    expect(plain.filter(({ method }) => method === 'item/agentMessage/delta').length).toBeGreaterThan(1)
    const heard = await client.runTurn(threadId, 'run: echo from the shell')
    const command = heard.find(
      ({ method, params }) => method === 'item/completed' && params.item.type === 'commandExecution',
    )
    expect(command.params.item).toMatchObject({
      command: "/bin/bash -c 'echo from the shell'",
      cwd: bench.folder,
      status: 'completed',
      exitCode: 0,
      aggregatedOutput: 'from the shell\n',
    })
    const last = heard.findLast(({ method }) => method === 'item/completed').params.item
    expect(last.text).toContain('exit code 0')
    expect(last.text).toContain('from the shell')
  })
})

/** A process that ended and that nobody has asked about yet does not run. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  if (process.platform !== 'linux') return true
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
