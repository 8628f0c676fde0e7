import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { incompleteItems, outline, Workbench } from './support/workbench.ts'

const schema = { type: 'object', properties: { q: { type: 'string' } } }
const lookUp = { type: 'function', name: 'look_up', description: 'Looks up.', inputSchema: schema }
const inNotes = { type: 'namespace', name: 'notes', description: 'The notes.', tools: [lookUp] }
const call = (name: string, args: unknown = { q: 'x' }) => ({ calls: [{ name, arguments: args }] })

async function answerCall(client: TestClient, answer: Loose, from = 0): Promise<Loose> {
  const { id, params } = await client.question('item/tool/call', from)
  client.send({ id, ...answer })
  return params
}

const dynamicItems = (messages: readonly Loose[]): Loose[] =>
  messages
    .filter(({ method, params }) => /^item\//.test(method) && params.item?.type === 'dynamicToolCall')
    .map(({ params }) => params.item)

describe('a tool of the client', () => {
  it('is offered to the model, carried out by the client, and its output goes to the model', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(call('notes__look_up', { q: 'tea' }))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ dynamicTools: [lookUp, inNotes] })
    const turn = client.runTurn(threadId, 'go')
    const imageUrl = 'data:image/png;base64,AA=='
    const contentItems = [
      { type: 'inputText', text: 'green' },
      { type: 'inputImage', imageUrl },
    ]
    const asked = await answerCall(client, { result: { contentItems, success: true } })
    const heard = await turn

    expect(model.requests[0]?.tools).toMatchObject([
      { name: 'exec_command' },
      { name: 'write_stdin' },
      { name: 'apply_patch' },
      { name: 'update_plan' },
      { name: 'request_user_input' },
      { name: 'request_permissions' },
      { type: 'function', name: 'look_up', description: 'Looks up.', parameters: schema },
      { type: 'function', name: 'notes__look_up', description: 'The notes.\nLooks up.', parameters: schema },
    ])
    const [started, completed] = dynamicItems(heard)
    expect(asked).toEqual({
      threadId,
      turnId: heard[0].result.turn.id,
      callId: started.id,
      namespace: 'notes',
      tool: 'look_up',
      arguments: { q: 'tea' },
    })
    expect(started).toMatchObject({ status: 'inProgress', contentItems: null, success: null })
    expect(completed).toMatchObject({ status: 'completed', contentItems, success: true, id: started.id })
    expect(model.requests[1]?.input.at(-1)?.output).toEqual([
      { type: 'input_text', text: 'green' },
      { type: 'input_image', image_url: imageUrl },
    ])
    const order = outline(heard)
    expect(order.slice(order.indexOf('item/started dynamicToolCall')).slice(0, 4)).toEqual([
      'item/started dynamicToolCall',
      'item/tool/call',
      'serverRequest/resolved',
      'item/completed dynamicToolCall',
    ])
    const { thread } = await client.request('thread/read', { threadId, includeTurns: true })
    expect(thread.turns[0].items[1]).toEqual(completed)
  })

  it('is still there when the server was started anew', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['one'] }, call('look_up'))
    const first = await bench.connect({ modelUrl: model.url })
    const threadId = await first.startThread({ dynamicTools: [lookUp] })
    await first.runTurn(threadId, 'hello')
    await first.close()
    const client = await bench.connect({ modelUrl: model.url })
    await client.request('thread/resume', { threadId })
    const turn = client.runTurn(threadId, 'go')
    await answerCall(client, { result: { contentItems: [], success: true } })
    expect((await turn).at(-1).params.turn.status).toBe('completed')
  })

  it('that fails is a failed item and a sentence for the model', async () => {
    await using bench = await Workbench.make()
    const failures: [answer: Loose, said: string][] = [
      [
        { result: { contentItems: [{ type: 'inputText', text: 'no ink' }], success: false } },
        'The tool look_up failed. no ink',
      ],
      [
        { error: { code: -32000, message: 'on holiday' } },
        'The tool look_up was not carried out: on holiday.',
      ],
      [{ result: { contentItems: 'x' } }, 'The tool look_up was not carried out: the answer is not valid'],
    ]
    const model = await bench.model({ calls: failures.flatMap(() => call('look_up').calls) })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ dynamicTools: [lookUp] })
    const turn = client.runTurn(threadId, 'go')
    for (const [answer] of failures) {
      const from = client.received.findLastIndex(({ method }) => method === 'item/tool/call') + 1
      await answerCall(client, answer, from)
    }
    const heard = await turn
    const ended = dynamicItems(heard).filter(({ status }) => status !== 'inProgress')
    expect(ended.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed'])
    const outputs = model.requests[1]?.input.flatMap(({ output }) => (output === undefined ? [] : [output]))
    expect(outputs).toEqual(failures.map(([, said]) => expect.stringContaining(said)))
    expect(heard.at(-1).params.turn.status).toBe('completed')
    expect(incompleteItems(heard)).toEqual([])
  })

  it('that is not carried out in time is given up, and a late answer is a stray', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(call('look_up'))
    const client = await bench.connect({ modelUrl: model.url, args: ['--limits', '{"clientToolMs":50}'] })
    const threadId = await client.startThread({ dynamicTools: [lookUp] })
    const heard = await client.runTurn(threadId, 'go')
    expect(model.requests[1]?.input.at(-1)?.output).toContain('no client answered within 0.05 seconds')
    await answerCall(client, { result: { contentItems: [], success: true } })
    expect((await client.runTurn(threadId, 'again')).at(-1).params.turn.status).toBe('completed')
    expect(dynamicItems(heard)).toMatchObject([{ status: 'inProgress' }, { status: 'failed' }])
  })

  it('ends with the turn that is interrupted', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(call('look_up'))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ dynamicTools: [lookUp] })
    const turn = client.runTurn(threadId, 'go')
    const { params } = await client.question('item/tool/call')
    await client.request('turn/interrupt', { threadId, turnId: params.turnId })
    const heard = await turn
    expect(heard.at(-1).params.turn.status).toBe('interrupted')
    expect(dynamicItems(heard).at(-1)).toMatchObject({ status: 'failed' })
    expect(incompleteItems(heard)).toEqual([])
  })

  it('that is called with what is not JSON is not called', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(call('look_up', '{oops'))
    const client = await bench.connect({ modelUrl: model.url })
    const heard = await client.runTurn(await client.startThread({ dynamicTools: [lookUp] }), 'go')
    expect(model.requests[1]?.input.at(-1)?.output).toBe('The arguments of look_up are not JSON.')
    expect(dynamicItems(heard)).toEqual([])
  })

  it('that cannot be offered is refused, with a pointer to why', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const refused: [dynamicTools: Loose[], pointer: string][] = [
      // The name of a tool of the agent, of another one, of another one in the same namespace, and one that no model takes.
      [[{ ...lookUp, name: 'exec_command' }], '/dynamicTools/0/name'],
      [[lookUp, lookUp], '/dynamicTools/1/name'],
      [[inNotes, inNotes], '/dynamicTools/1/tools/0/name'],
      [[{ ...lookUp, name: 'look up' }], '/dynamicTools/0/name'],
      // Arguments without a schema, and a tool that would have to be searched for.
      [[{ ...lookUp, inputSchema: 'any' }], '/dynamicTools/0/inputSchema'],
      [[{ ...lookUp, deferLoading: true }], '/dynamicTools/0/deferLoading'],
    ]
    for (const [dynamicTools, pointer] of refused) {
      const { error } = await client.ask('thread/start', { dynamicTools })
      expect(error).toMatchObject({ code: -32602, data: { pointer } })
    }
  })

  it('can be offered by a client of 2026-06, in the shape of that version', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(call('notes__look_up'))
    const client = await bench.connect({
      modelUrl: model.url,
      initialize: { protocolVersions: ['2026-06'] },
    })
    const { type: _, ...tool } = { ...lookUp, namespace: 'notes' }
    const threadId = await client.startThread({ dynamicTools: [tool] })
    const turn = client.runTurn(threadId, 'go')
    expect(await answerCall(client, { result: { contentItems: [], success: true } })).toMatchObject({
      namespace: 'notes',
    })
    expect(dynamicItems(await turn)).toHaveLength(2)
  })
})
