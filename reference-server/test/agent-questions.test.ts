import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import { outline, Workbench } from './support/workbench.ts'

const METHOD = 'item/tool/requestUserInput'
const size = {
  id: 'size',
  header: 'Size',
  question: 'How big?',
  options: [{ label: 'small', description: 'Takes less room.' }],
}
const call = (args: unknown) => ({ calls: [{ name: 'request_user_input', arguments: args }] })
const toldModel = (requests: readonly { input: Loose[] }[], index = 1): unknown[] =>
  requests[index]?.input.flatMap(({ output }) => (output === undefined ? [] : [output])) ?? []

describe('a question of the model to the user', () => {
  it('reaches the client, holds the turn until it is answered, and the answer goes to the model', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(call({ questions: [size] }))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ approvalPolicy: 'on-request' })
    const turn = client.runTurn(threadId, 'go')
    const { id, params } = await client.question(METHOD)
    const answers = { size: { answers: ['small'] } }
    client.send({ id, result: { answers } })
    const heard = await turn

    expect(params).toEqual({
      threadId,
      turnId: heard[0].result.turn.id,
      itemId: expect.any(String),
      questions: [{ ...size, isOther: true, isSecret: false }],
      isBlocking: true,
      autoResolutionMs: null,
    })
    const order = outline(heard)
    const at = order.indexOf(METHOD)
    expect(order.slice(at, at + 2)).toEqual([METHOD, 'serverRequest/resolved'])
    const flags = heard.flatMap(({ method, params: said }: Loose) =>
      method === 'thread/status/changed' && said.status.type === 'active' ? [said.status.activeFlags] : [],
    )
    expect(flags).toEqual([[], ['waitingOnUserInput'], []])
    expect(toldModel(model.requests)).toEqual([JSON.stringify({ answers })])
    expect(heard.at(-1).params.turn.status).toBe('completed')
  })

  it('has at each version only what that version defines', async () => {
    const later = {
      '2026-02': [],
      '2026-06': ['autoResolutionMs'],
      '2026-11': ['autoResolutionMs', 'isBlocking'],
    }
    for (const [version, fields] of Object.entries(later)) {
      await using bench = await Workbench.make()
      const model = await bench.model(call({ questions: [size] }))
      const client = await bench.connect({
        modelUrl: model.url,
        initialize: { protocolVersions: [version], capabilities: {} },
      })
      const threadId = await client.startThread({ approvalPolicy: 'on-request' })
      const turn = client.runTurn(threadId, 'go')
      const { id, params } = await client.question(METHOD)
      client.send({ id, result: { answers: {} } })
      await turn
      const always = ['itemId', 'questions', 'threadId', 'turnId']
      expect(Object.keys(params).toSorted()).toEqual([...always, ...fields].toSorted())
      expect(toldModel(model.requests)).toEqual(['{"answers":{}}'])
    }
  })

  it('is not put where nobody is to be asked, nor when it cannot be understood', async () => {
    await using bench = await Workbench.make()
    const unusable: [args: unknown, said: string][] = [
      [{}, 'needs the argument "questions"'],
      [{ questions: [size, size] }, 'Question 2 has the id of another one'],
      [{ questions: [{ ...size, header: 1 }] }, 'Question 1 needs "id", "header" and "question"'],
      [{ questions: [{ ...size, options: [{ label: 'x' }] }] }, 'Question 1 has an option without "label"'],
      [{ questions: [1, 2, 3, 4].map((id) => ({ ...size, id: `${id}` })) }, 'one to 3 questions'],
    ]
    const model = await bench.model(
      { calls: unusable.flatMap(([args]) => call(args).calls) },
      { text: ['done'] },
      call({ questions: [size] }),
    )
    const client = await bench.connect({ modelUrl: model.url })
    await client.runTurn(await client.startThread({ approvalPolicy: 'on-request' }), 'go')
    expect(toldModel(model.requests)).toEqual(unusable.map(([, said]) => expect.stringContaining(said)))
    const heard = await client.runTurn(await client.startThread({ approvalPolicy: 'never' }), 'go')
    expect(toldModel(model.requests, 3)).toEqual([expect.stringContaining('not to be asked')])
    expect(heard.at(-1).params.turn.status).toBe('completed')
    expect(client.received.filter(({ method }) => method === METHOD)).toEqual([])
  })

  it('that the client refuses is a sentence for the model', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(call({ questions: [size] }))
    const client = await bench.connect({ modelUrl: model.url })
    const turn = client.runTurn(await client.startThread({ approvalPolicy: 'on-request' }), 'go')
    const { id } = await client.question(METHOD)
    client.send({ id, error: { code: -32601, message: 'no such method' } })
    expect((await turn).at(-1).params.turn.status).toBe('completed')
    expect(toldModel(model.requests)).toEqual(['The questions got no answer: no such method.'])
  })

  it('is withdrawn when the turn is interrupted', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(call({ questions: [size] }))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ approvalPolicy: 'on-request' })
    const turn = client.runTurn(threadId, 'go')
    const { id, params } = await client.question(METHOD)
    await client.request('turn/interrupt', { threadId, turnId: params.turnId })
    const heard = await turn
    expect(heard.at(-1).params.turn.status).toBe('interrupted')
    const resolved = heard.filter(({ method }: Loose) => method === 'serverRequest/resolved')
    expect(resolved.map(({ params: said }: Loose) => said.requestId)).toEqual([id])
    expect(model.requests).toHaveLength(1)
  })
})
