import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

const commandsOf = (messages: readonly Loose[]): Loose[] =>
  messages
    .filter(({ method, params }) => method === 'item/completed' && params.item.type === 'commandExecution')
    .map(({ params }) => params.item)

describe('a command that the user types', () => {
  it('runs in a turn of its own, held by nothing, and the model is told of it later', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['I see.'] })
    const client = await bench.connect({ modelUrl: model.url })
    const cwd = bench.folder
    const threadId = await client.startThread({ cwd, sandbox: 'read-only', approvalPolicy: 'never' })
    const from = client.received.length
    await client.request('thread/shellCommand', { threadId, command: 'echo here | tee made; exit 3' })
    const end = await client.notification('turn/completed', from)
    expect(end.params.turn.status).toBe('completed')
    const told = client.received.slice(from)
    expect(commandsOf(told)).toEqual([
      expect.objectContaining({
        source: 'userShell',
        status: 'failed',
        exitCode: 3,
        aggregatedOutput: 'here\n',
        cwd,
      }),
    ])
    expect(existsSync(join(cwd, 'made'))).toBe(true)
    expect(model.requests).toHaveLength(0)
    await client.runTurn(threadId, 'And?')
    expect(JSON.stringify(model.requests[0]?.input)).toMatch(/echo here.*exit code 3.*here.*And\?/)
  })

  it('runs beside what the agent does, which then hears of it', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(60).fill('word '), pauseMs: 5 }, { text: ['Seen.'] })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    const { turn } = await client.say(threadId, 'begin')
    await client.notification('item/agentMessage/delta')
    await client.request('thread/shellCommand', { threadId, command: 'echo in between' })
    await client.notification('turn/completed')
    expect(client.received.filter(({ method }) => method === 'turn/started')).toHaveLength(1)
    const started = client.received.find(({ params }) => params?.item?.source === 'userShell')
    expect(started?.params.turnId).toBe(turn.id)
    expect(JSON.stringify(model.requests.at(-1)?.input)).toContain('in between')
  })

  it('ends with its time, and with the turn', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    await client.request('thread/shellCommand', { threadId, command: 'echo a; sleep 600', timeoutMs: 1500 })
    await client.notification('turn/completed')
    const [late] = commandsOf(client.received)
    expect(late).toMatchObject({ status: 'failed', exitCode: 124 })
    expect(late?.aggregatedOutput).toMatch(/^a\n\[stopped: .*1500 ms/)
    const deltas = client.received.filter(({ method }) => method === 'item/commandExecution/outputDelta')
    expect(deltas.map(({ params }) => params.delta).join('')).toBe(late?.aggregatedOutput)

    const from = client.received.length
    await client.request('thread/shellCommand', { threadId, command: 'sleep 600' })
    const { params } = await client.notification('turn/started', from)
    await client.request('thread/shellCommand', { threadId, command: 'echo beside; sleep 600' })
    await client.notification('item/commandExecution/outputDelta', from)
    await client.request('turn/interrupt', { threadId, turnId: params.turn.id })
    const end = await client.notification('turn/completed', from)
    expect(end.params.turn.status).toBe('interrupted')
    expect(commandsOf(client.received.slice(from)).map(({ status }) => status)).toEqual(['failed', 'failed'])
  })

  it('is one', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    const { error } = await client.ask('thread/shellCommand', { threadId, command: ' ' })
    expect(error).toMatchObject({ code: -32600, data: { pointer: '/command' } })
    await client.close()
    const old = await bench.connect({ initialize: { protocolVersions: ['2026-02'] } })
    expect((await old.ask('thread/shellCommand', { threadId, command: 'ls' })).error.code).toBe(-32601)
  })
})
