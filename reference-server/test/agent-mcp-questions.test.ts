import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import { answering, calling, completedCalls, httpToolServer, toolServer, withServers } from './support/mcp.ts'
import { addressOf, WebSocketClient } from './support/network.ts'
import { incompleteItems, outline, Workbench } from './support/workbench.ts'

const answer = (action: string, content: unknown = null, meta: unknown = null) => ({
  result: { action, content, _meta: meta },
})

/** What the tool was told, which it gives back as its result. */
const told = (messages: readonly Loose[]): Loose[] =>
  completedCalls(messages).map(({ result }) => JSON.parse(result.content[0].text))

describe('questions of MCP servers', () => {
  it('are put to the user, and the answers given back', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('form'), calling('form'), calling('form'), calling('page'))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ approvalPolicy: 'on-request' })
    const turn = client.runTurn(threadId, 'go')
    const asked = await answering(
      client,
      turn,
      answer('accept', { name: 'Bo', age: 4 }, { z: 1 }),
      answer('decline'),
      answer('cancel'),
      answer('accept'),
    )
    const messages = await turn
    const turnId = messages.at(-1)?.params.turn.id
    expect(asked[0]?.params).toEqual({
      mode: 'form',
      threadId,
      turnId,
      serverName: 'one',
      message: 'Who?',
      requestedSchema: {
        type: 'object',
        properties: { name: { type: 'string' }, age: { type: 'integer' } },
        required: ['name'],
      },
      _meta: { k: 1 },
    })
    expect(asked[3]?.params).toEqual({
      mode: 'url',
      threadId,
      turnId,
      serverName: 'one',
      message: 'Go there',
      url: 'https://example.com/',
      elicitationId: 'E1',
      _meta: null,
    })
    expect(told(messages)).toEqual([
      { action: 'accept', content: { name: 'Bo', age: 4 }, _meta: { z: 1 } },
      { action: 'decline' },
      { action: 'cancel' },
      { action: 'accept' },
    ])
    const from = messages.findIndex(({ params }) => params?.item?.tool === 'form')
    expect(outline(messages.slice(from, from + 6))).toEqual([
      'item/started mcpToolCall',
      'thread/status/changed active waitingOnApproval',
      'mcpServer/elicitation/request',
      'serverRequest/resolved',
      'thread/status/changed active',
      'item/completed mcpToolCall',
    ])
  })

  it('come over HTTP as well', async () => {
    await using bench = await Workbench.make()
    await using http = await httpToolServer()
    await withServers(bench, `[mcp_servers.one]\nurl = ${JSON.stringify(http.url)}\n`)
    const model = await bench.model(calling('form'))
    const client = await bench.connect({ modelUrl: model.url })
    const turn = client.runTurn(await client.startThread({ approvalPolicy: 'on-request' }), 'go')
    await answering(client, turn, answer('accept', { name: 'Over HTTP' }))
    expect(told(await turn)).toEqual([{ action: 'accept', content: { name: 'Over HTTP' } }])
  })

  it('are declined where nobody is to be asked, or nobody has words for them', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    const outcome = async (tool: string, approvalPolicy: unknown): Promise<Loose> => {
      model.say(calling(tool))
      const messages = await client.runTurn(await client.startThread({ approvalPolicy }), 'go')
      expect(outline(messages)).not.toContain('mcpServer/elicitation/request')
      return told(messages)[0]
    }
    const granular = { sandbox_approval: true, rules: true, mcp_elicitations: false }
    expect(await outcome('form', 'never')).toEqual({ action: 'decline' })
    expect(await outcome('page', { granular })).toEqual({ action: 'decline' })
    // A form that the protocol has no words for.
    expect(await outcome('odd-form', 'on-request')).toEqual({ action: 'decline' })
    await client.close()
    const old = await bench.connect({
      modelUrl: model.url,
      initialize: { protocolVersions: ['2026-02'] },
    })
    model.say(calling('form'))
    const messages = await old.runTurn(await old.startThread({ approvalPolicy: 'on-request' }), 'go')
    expect(told(messages)).toEqual([{ action: 'decline' }])
  })

  it('are not answered with what MCP does not allow', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('form'), calling('form'), calling('form'))
    const client = await bench.connect({ modelUrl: model.url })
    const turn = client.runTurn(await client.startThread({ approvalPolicy: 'on-request' }), 'go')
    await answering(
      client,
      turn,
      answer('accept', { name: { deep: 1 } }),
      { error: { code: -1, message: 'no' } },
      { result: { action: 7 } },
    )
    const [deep, ...others] = completedCalls(await turn)
    expect(deep.status).toBe('failed')
    expect(others.map(({ result }) => JSON.parse(result.content[0].text))).toEqual([
      { action: 'decline' },
      { action: 'decline' },
    ])
  })

  it('are withdrawn when the call or the turn ends without an answer', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('hasty'))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ approvalPolicy: 'on-request' })
    const order = (messages: readonly Loose[]): string[] =>
      outline(messages).filter((line) =>
        /elicitation|resolved|completed mcpToolCall|turn\/completed/.test(line),
      )
    const hasty = await client.runTurn(threadId, 'go')
    expect(order(hasty)).toEqual([
      'mcpServer/elicitation/request',
      'serverRequest/resolved',
      'item/completed mcpToolCall',
      'turn/completed',
    ])
    expect(completedCalls(hasty)[0]).toMatchObject({ status: 'completed' })
    const from = client.received.length
    model.say(calling('form'))
    const { turn } = await client.say(threadId, 'go')
    const question = await client.question('mcpServer/elicitation/request', from)
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    const end = await client.notification('turn/completed', from)
    expect(end.params.turn.status).toBe('interrupted')
    expect(order(client.received.slice(from))).toEqual(order(hasty))
    // An answer that comes too late is nobody's.
    client.send({ id: question.id, ...answer('accept', { name: 'Late' }) })
    expect((await client.request('thread/read', { threadId })).thread.status).toEqual({ type: 'idle' })
    expect(incompleteItems(client.received)).toEqual([])
  })

  it('do not count as time in which the tool says nothing', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one', [], 'tool_timeout_sec = 4'))
    const model = await bench.model(calling('form'))
    const client = await bench.connect({ modelUrl: model.url })
    const turn = client.runTurn(await client.startThread({ approvalPolicy: 'on-request' }), 'go')
    const question = await client.question('mcpServer/elicitation/request')
    await new Promise((resolve) => setTimeout(resolve, 4500))
    client.send({ id: question.id, ...answer('accept', { name: 'Slow' }) })
    expect(told(await turn)).toEqual([{ action: 'accept', content: { name: 'Slow' } }])
  })

  it('of a tool that a client has called are put to that client', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const client = await bench.connect()
    const threadId = await client.startThread({ approvalPolicy: 'on-request' })
    const call = client.request('mcpServer/tool/call', { threadId, server: 'one', tool: 'form' })
    const [asked] = await answering(client, call, answer('accept', { name: 'Out' }))
    expect(asked?.params).toMatchObject({ mode: 'form', threadId, turnId: null, serverName: 'one' })
    expect(JSON.parse((await call).content[0].text)).toEqual({ action: 'accept', content: { name: 'Out' } })
    const { params } = await client.notification('serverRequest/resolved')
    expect(params).toEqual({ threadId, requestId: asked?.id })
    const silent = await client.startThread({ approvalPolicy: 'never' })
    const declined = await client.request('mcpServer/tool/call', {
      threadId: silent,
      server: 'one',
      tool: 'form',
    })
    expect(JSON.parse(declined.content[0].text)).toEqual({ action: 'decline' })
    const old = client.startThread({ approvalPolicy: 'on-request' })
    const plain = await client.request('mcpServer/tool/call', {
      threadId: await old,
      server: 'one',
      tool: 'write',
    })
    expect(plain.isError).toBe(false)
  })

  it('are not put to the user of another thread that has called the same server', async () => {
    await using bench = await Workbench.make()
    const record = join(bench.folder, 'record')
    await withServers(bench, toolServer('one', [record]))
    const client = await bench.connect()
    const [busy, asking] = [
      await client.startThread(),
      await client.startThread({ approvalPolicy: 'on-request' }),
    ]
    const hang = { threadId: busy, server: 'one', tool: 'hang' }
    client.send({ id: 'hang', method: 'mcpServer/tool/call', params: hang })
    await expect.poll(() => readFile(record, 'utf8'), { timeout: 20_000 }).toContain('hanging')
    const result = await client.request('mcpServer/tool/call', {
      threadId: asking,
      server: 'one',
      tool: 'form',
    })
    expect(JSON.parse(result.content[0].text)).toEqual({ action: 'decline' })
  })

  it('are put to all who follow the thread, also to those who come later; the first answer counts', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('write'), calling('form'))
    const server = bench.spawn({ args: ['--listen', 'ws://127.0.0.1:0'], modelUrl: model.url })
    const address = await addressOf(server)
    const connect = async () => (await WebSocketClient.connect(address)).initialize()
    const one = await connect()
    const { thread } = await one.request('thread/start', { approvalPolicy: 'on-request' })
    const threadId = thread.id
    const input = [{ type: 'text', text: 'go' }]
    await one.request('turn/start', { threadId, input })
    const isQuestion = ({ method }: Loose) => method === 'mcpServer/elicitation/request'
    const first = await one.until(isQuestion)
    // Nobody follows the thread now, and the consent is waited for.
    one.socket.terminate()
    const [two, three] = [await connect(), await connect()]
    for (const client of [two, three]) await client.request('thread/resume', { threadId })
    const again = [await two.until(isQuestion), await three.until(isQuestion)]
    expect(again.map(({ id }) => id)).toEqual([first.id, first.id])
    await two.sendText(JSON.stringify({ id: first.id, ...answer('accept') }))
    const isForm = (message: Loose) => isQuestion(message) && message.id !== first.id
    const form = await three.until(isForm)
    await two.until(isForm)
    await three.sendText(JSON.stringify({ id: form.id, ...answer('accept', { name: 'Three' }) }))
    await two.notification('turn/completed')
    await two.sendText(JSON.stringify({ id: form.id, ...answer('accept', { name: 'Two' }) }))
    expect(told(two.received)).toEqual([{}, { action: 'accept', content: { name: 'Three' } }])
    for (const client of [two, three]) {
      const resolved = client.received.filter(({ method }) => method === 'serverRequest/resolved')
      expect(resolved.map(({ params }) => params.requestId)).toEqual([first.id, form.id])
    }
  })
})
