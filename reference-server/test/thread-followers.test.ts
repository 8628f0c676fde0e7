import { describe, expect, it } from 'vitest'
import { addressOf, WebSocketClient } from './support/network.ts'
import type { Step } from './support/scripted-model.ts'
import { Workbench } from './support/workbench.ts'

async function twoClients(bench: Workbench, steps: Step[] = [], args: string[] = []) {
  const model = await bench.model(...steps)
  const server = bench.spawn({ args: ['--listen', 'ws://127.0.0.1:0', ...args], modelUrl: model.url })
  const address = await addressOf(server)
  const connect = async () => (await WebSocketClient.connect(address)).initialize()
  const [one, two] = [await connect(), await connect()]
  const { thread } = await one.request('thread/start')
  return { one, two, connect, threadId: thread.id as string }
}

const input = [{ type: 'text', text: 'hello' }]

/** A command that goes on for a while when it is told to end. */
const RESISTING: Step = { exec: "trap '' TERM; echo ready; while true; do sleep 0.01; echo more; done" }

/** The first client archives a thread in which that command runs, and the server is just at it when this settles. */
async function archiving(one: WebSocketClient, two: WebSocketClient, threadId: string) {
  const free = { approvalPolicy: 'never', sandbox: 'danger-full-access' }
  await one.request('thread/resume', { threadId, ...free })
  await one.request('turn/start', { threadId, input })
  await one.notification('item/commandExecution/outputDelta')
  const archived = one.ask('thread/archive', { threadId })
  // It is loaded until it is being let go of, which takes as long as the command resists.
  while ((await two.request('thread/loaded/list')).data.length > 0);
  return { archived }
}

describe('what happens to a thread', () => {
  it('is told to everybody or to those who follow it, as it concerns them', async () => {
    await using bench = await Workbench.make()
    const { one, two, threadId } = await twoClients(bench)
    const { turn } = await one.request('turn/start', { threadId, input, effort: 'high' })
    await one.notification('turn/completed')
    await one.request('thread/revert', { threadId, beforeTurnId: turn.id })
    await one.request('thread/name/set', { threadId, name: 'Herons' })
    await one.request('thread/archive', { threadId })
    await one.request('thread/unarchive', { threadId })
    await one.request('thread/delete', { threadId })
    const all = [
      'thread/name/updated',
      'thread/archived',
      'thread/unarchived',
      'thread/deleted',
      'thread/status/changed',
    ]
    for (const client of [one, two]) for (const method of all) await client.notification(method)
    for (const method of ['thread/settings/updated', 'thread/reverted']) {
      await one.notification(method)
      expect(two.received.some((message) => message.method === method)).toBe(false)
    }
  })

  it('lets it go when the last client is gone, and not before', async () => {
    await using bench = await Workbench.make()
    const { one, two, connect, threadId } = await twoClients(bench, [], ['--idle-unload-ms', '0'])
    await two.request('thread/resume', { threadId })
    await one.close()
    await two.request('turn/start', { threadId, input })
    await two.notification('turn/completed')
    expect((await two.request('thread/loaded/list')).data).toEqual([threadId])
    const three = await connect()
    two.socket.terminate()
    expect((await three.notification('thread/closed')).params).toEqual({ threadId })
    const { thread } = await three.request('thread/resume', { threadId })
    expect(thread.turns).toHaveLength(1)
  })

  it('is no news for who lets go of it while another archives it', async () => {
    await using bench = await Workbench.make()
    const { one, two, threadId } = await twoClients(bench, [RESISTING])
    await two.request('thread/resume', { threadId })
    const { archived } = await archiving(one, two, threadId)
    const { status } = await two.request('thread/unsubscribe', { threadId })
    const from = two.received.length
    expect((await archived).result).toEqual({})
    await two.notification('thread/archived')
    expect(status).toBe('notLoaded')
    const later = two.received.slice(from).map(({ method }) => method)
    expect(later.filter((method) => /^(item|turn)\//.test(method))).toEqual([])
  })

  it('is not begun to be followed while another archives it', async () => {
    await using bench = await Workbench.make()
    const { one, two, threadId } = await twoClients(bench, [RESISTING])
    const { archived } = await archiving(one, two, threadId)
    const { error } = await two.ask('thread/resume', { threadId })
    expect((await archived).result).toEqual({})
    expect(error).toMatchObject({ code: -32600, data: { threadId } })
    expect(error.message).toContain('is in the archive')
  })

  it('harms nobody when one deletes it while others are at it', async () => {
    await using bench = await Workbench.make()
    const { one, two, threadId } = await twoClients(bench)
    await one.request('turn/start', { threadId, input })
    await one.notification('turn/completed')
    const ways = [
      ['thread/resume', { threadId }],
      ['turn/start', { threadId, input }],
      ['thread/name/set', { threadId, name: 'x' }],
      ['thread/fork', { threadId }],
      ['thread/items/list', { threadId }],
    ] as const
    const asked = Array.from({ length: 6 }, () =>
      ways.map(([method, params]) => two.ask(method, params)),
    ).flat()
    await new Promise((resolve) => setTimeout(resolve, 10))
    await one.request('thread/delete', { threadId })
    for (const { error } of await Promise.all(asked)) {
      if (error) expect(error).toMatchObject({ code: -32600, data: { threadId } })
    }
    expect((await one.ask('thread/read', { threadId })).error.data).toEqual({ threadId })
    const { thread } = await two.request('thread/start')
    await two.request('turn/start', { threadId: thread.id, input })
  })
})

describe('a thread that two clients revert at once', () => {
  it('stands where the earlier of both turns was', async () => {
    await using bench = await Workbench.make()
    const { one, two, threadId } = await twoClients(bench)
    await two.request('thread/resume', { threadId })
    const turns: string[] = []
    for (const text of ['one', 'two', 'three']) {
      const { turn } = await one.request('turn/start', { threadId, input: [{ type: 'text', text }] })
      turns.push(turn.id)
      for (const client of [one, two])
        await client.until(({ method, params }) => method === 'turn/completed' && params.turn.id === turn.id)
    }
    const revert = (client: WebSocketClient, beforeTurnId: string | undefined) =>
      client.ask('thread/revert', { threadId, beforeTurnId })
    await Promise.all([revert(one, turns[0]), revert(two, turns[2])])
    const { thread } = await one.request('thread/read', { threadId, includeTurns: true })
    expect(thread).toMatchObject({ preview: '', turns: [] })
  })
})

describe('a message that two clients send', () => {
  it('is taken once', async () => {
    await using bench = await Workbench.make()
    const { one, two, threadId } = await twoClients(bench, [{ text: Array(80).fill('word '), pauseMs: 5 }])
    const { turn } = await one.request('turn/start', { threadId, input })
    await one.notification('item/agentMessage/delta')
    const params = { threadId, expectedTurnId: turn.id, input, clientUserMessageId: 'm' }
    const answers = await Promise.all([one, two, one, two].map((client) => client.ask('turn/steer', params)))
    expect(answers.map(({ result }) => result)).toEqual(Array(4).fill({ turnId: turn.id }))
    await one.notification('turn/completed')
    const { data } = await two.request('thread/items/list', { threadId })
    const sent = data.filter(({ item }: { item: { clientId?: string } }) => item.clientId === 'm')
    expect(sent).toHaveLength(1)
  })
})
