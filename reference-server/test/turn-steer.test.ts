import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

const text = (words: string) => [{ type: 'text', text: words }]

/** A turn whose model has begun to say something and takes its time. */
async function running(bench: Workbench) {
  const model = await bench.model({ text: Array(60).fill('word '), pauseMs: 5 })
  const client = await bench.connect({ modelUrl: model.url })
  const threadId = await client.startThread()
  const { turn } = await client.say(threadId, 'begin')
  await client.notification('item/agentMessage/delta')
  return { model, client, threadId, turnId: turn.id as string }
}

const wordsOf = async (client: TestClient, threadId: string): Promise<string[]> => {
  const { data } = await client.request('thread/items/list', { threadId })
  return data.flatMap(({ item }: Loose) => (item.type === 'userMessage' ? [item.content[0].text] : []))
}

describe('a turn that is steered', () => {
  it('takes in what the user says, without stopping', async () => {
    await using bench = await Workbench.make()
    const { model, client, threadId, turnId } = await running(bench)
    const from = client.received.length
    const steered = await client.request('turn/steer', {
      threadId,
      expectedTurnId: turnId,
      input: text('also this'),
      clientUserMessageId: 'm-1',
    })
    expect(steered).toEqual({ turnId })
    const message = await client.notification('item/started', from)
    expect(message.params).toMatchObject({ turnId, item: { type: 'userMessage', clientId: 'm-1' } })
    const end = await client.notification('turn/completed')
    expect(end.params.turn).toMatchObject({ id: turnId, status: 'completed' })
    expect(JSON.stringify(model.requests.at(-1)?.input)).toMatch(/begin.*also this/)
    expect(await wordsOf(client, threadId)).toEqual(['begin', 'also this'])
  })

  it('takes a message once, however often it is sent', async () => {
    await using bench = await Workbench.make()
    const { client, threadId, turnId } = await running(bench)
    const params = {
      threadId,
      expectedTurnId: turnId,
      input: text('also this'),
      clientUserMessageId: 'm-1',
    }
    for (let round = 0; round < 5; round++) client.send({ id: `s${round}`, method: 'turn/steer', params })
    await client.notification('turn/completed')
    await client.until(({ id }) => id === 's4')
    // Nor when the turn has ended since: the client did not hear that it was taken.
    expect(await client.request('turn/steer', params)).toEqual({ turnId })
    const answers = client.received.filter(({ id }) => String(id).startsWith('s'))
    expect(answers.map(({ result }) => result)).toEqual(Array(5).fill({ turnId }))
    expect(await wordsOf(client, threadId)).toEqual(['begin', 'also this'])
    await client.crash()
    const again = await bench.connect()
    await again.request('thread/resume', { threadId })
    expect(await again.request('turn/steer', params)).toEqual({ turnId })
  })

  it('is the one that is meant, and runs', async () => {
    await using bench = await Workbench.make()
    const { client, threadId, turnId } = await running(bench)
    const refused = async (params: object) =>
      (
        await client.ask('turn/steer', {
          threadId,
          expectedTurnId: turnId,
          input: text('x'),
          ...params,
        })
      ).error
    const other = await refused({ expectedTurnId: 'another' })
    expect(other).toMatchObject({ code: -32600, data: { threadId, turnId: 'another' } })
    expect(other.message).toContain(turnId)
    expect(await refused({ input: [] })).toMatchObject({ code: -32602, data: { pointer: '/input' } })
    expect(await refused({ input: [{ type: 'audio', url: 'data:,' }] })).toMatchObject({ code: -32602 })
    expect(await refused({ threadId: 'no' })).toMatchObject({ code: -32600, data: { threadId: 'no' } })
    await client.request('turn/interrupt', { threadId, turnId })
    await client.notification('turn/completed')
    expect(await refused({})).toMatchObject({ code: -32600, data: { threadId, turnId } })
    expect(await wordsOf(client, threadId)).toEqual(['begin'])
  })

  it.each(['2026-02', '2026-06'])('is steered in %s too', async (version) => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(60).fill('word '), pauseMs: 5 })
    const client = await bench.connect({
      modelUrl: model.url,
      initialize: { protocolVersions: [version] },
    })
    const threadId = await client.startThread()
    const { turn } = await client.say(threadId, 'begin')
    await client.notification('item/agentMessage/delta')
    const params = { threadId, expectedTurnId: turn.id, input: text('also this') }
    expect(await client.request('turn/steer', params)).toEqual({ turnId: turn.id })
    await client.notification('turn/completed')
  })
})
