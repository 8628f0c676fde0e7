import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bubblewrap } from '../src/sandbox/index.ts'
import type { Loose, TestClient } from './support/client.ts'
import { calling, configure, toolServer, withServers } from './support/mcp.ts'
import type { Step } from './support/scripted-model.ts'
import { incompleteItems, Workbench } from './support/workbench.ts'

const COMMAND = 'item/commandExecution/requestApproval'
const FILES = 'item/fileChange/requestApproval'
const CONSENT = 'mcpServer/elicitation/request'
const UNTRUSTED = { approvalPolicy: 'untrusted', sandbox: 'workspace-write' }

type Stop = (client: TestClient) => Promise<unknown>

const kill: Stop = (client) => client.crash()
const terminate: Stop = (client) => {
  client.child.kill('SIGTERM')
  return client.exited
}

/** A turn that waited for an answer as its server ended, and a client of the next server. */
async function restarted(
  bench: Workbench,
  steps: Step[],
  method: string,
  stop: Stop = kill,
  say: object = {},
) {
  const model = await bench.model(...steps)
  const first = await bench.connect({ modelUrl: model.url })
  const threadId = await first.startThread({ cwd: bench.folder, ...UNTRUSTED })
  const { turn } = await first.request('turn/start', {
    threadId,
    input: [{ type: 'text', text: 'do it' }],
    ...say,
  })
  const asked = await first.question(method)
  await stop(first)
  const client = await bench.connect({ modelUrl: model.url })
  return { model, first, client, threadId, turn, asked }
}

async function decide(client: TestClient, id: unknown, decision: unknown): Promise<Loose> {
  client.send({ id, result: { decision } })
  return (await client.notification('turn/completed')).params.turn
}

const turnsOf = async (client: TestClient, threadId: string): Promise<Loose[]> =>
  (await client.request('thread/read', { threadId, includeTurns: true })).thread.turns

describe.each<[string, Stop]>([
  ['kill -9', kill],
  ['SIGTERM', terminate],
])('a question that waits at %s', (_, stop) => {
  const steps: Step[] = [{ exec: ['touch first', 'echo out; touch made'] }, { text: ['ran it'] }]

  it('is put again to whoever resumes the thread, and the turn goes on with the answer', async () => {
    await using bench = await Workbench.make()
    const { model, first, client, threadId, turn, asked } = await restarted(
      bench,
      steps,
      COMMAND,
      async (one) => {
        one.send({ id: 0, result: { decision: 'accept' } })
        await one.until(({ method, params }) => method === COMMAND && params.command.includes('made'))
        await stop(one)
      },
    )
    expect(asked.id).toBe(0)
    const second = first.received.findLast(({ method }) => method === COMMAND)
    // Who only looks sees that it is not over.
    const [seen] = await turnsOf(client, threadId)
    expect([seen?.status, seen?.items.at(-1).status]).toEqual(['inProgress', 'inProgress'])

    const { thread } = await client.request('thread/resume', { threadId })
    expect(thread.status).toEqual({ type: 'active', activeFlags: ['waitingOnApproval'] })
    expect(thread.turns).toMatchObject([{ id: turn.id, status: 'inProgress' }])
    const again = await client.question(COMMAND)
    expect([again.id, again.params]).toEqual([second?.id, second?.params])
    expect(existsSync(join(bench.folder, 'made'))).toBe(false)

    expect(await decide(client, again.id, 'accept')).toMatchObject({ id: turn.id, status: 'completed' })
    expect(existsSync(join(bench.folder, 'made'))).toBe(true)
    const [ended] = await turnsOf(client, threadId)
    const items = ended?.items.map(({ type, status, text }: Loose) => status ?? text ?? type)
    expect(items).toEqual(['userMessage', 'completed', 'completed', 'ran it'])
    expect(ended?.items[2].startedAtMs).toBe(second?.params.startedAtMs)
    const told = [...first.received, ...client.received]
    expect(incompleteItems(told)).toEqual([])
    expect(told.filter(({ method }) => method === 'turn/started')).toHaveLength(1)
    expect(told.filter(({ method }) => method === 'turn/completed')).toHaveLength(1)
    // What the first answer took counts, though another server carried out its calls.
    const usage = client.received.findLast(({ method }) => method === 'thread/tokenUsage/updated')
    const { total, last } = usage.params.tokenUsage
    expect(total.totalTokens).toBe(2 * last.totalTokens)
    // Every call has its output, once.
    const outputs = model.requests.at(-1)?.input.filter(({ type }) => type === 'function_call_output')
    expect(outputs).toHaveLength(2)
    expect(JSON.stringify(outputs)).not.toContain('interrupted')
  })

  it('waits through any number of restarts, and can be declined', async () => {
    await using bench = await Workbench.make()
    const { model, client, threadId } = await restarted(bench, steps, COMMAND, stop)
    await client.request('thread/resume', { threadId })
    await client.question(COMMAND)
    await stop(client)
    const third = await bench.connect({ modelUrl: model.url })
    await third.request('thread/resume', { threadId })
    const { id } = await third.question(COMMAND)
    const from = third.received.length
    third.send({ id, result: { decision: 'decline' } })
    // The next one has an id of its own.
    const next = await third.question(COMMAND, from)
    expect(next.id).not.toBe(id)
    expect((await decide(third, next.id, 'cancel')).status).toBe('interrupted')
    expect(existsSync(join(bench.folder, 'first'))).toBe(false)
  })
})

describe('a turn that stands still', () => {
  it('can be interrupted before anybody answers', async () => {
    await using bench = await Workbench.make()
    const { client, threadId, turn } = await restarted(bench, [{ exec: 'touch made' }], COMMAND)
    await client.request('thread/resume', { threadId })
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    const end = await client.notification('turn/completed')
    expect(end.params.turn.status).toBe('interrupted')
    expect((await client.notification('serverRequest/resolved')).params.threadId).toBe(threadId)
    const [ended] = await turnsOf(client, threadId)
    expect(ended?.items.at(-1).status).toBe('declined')
    expect(existsSync(join(bench.folder, 'made'))).toBe(false)
  })

  it('changes the files that were asked about', async () => {
    await using bench = await Workbench.make()
    const patch = '*** Begin Patch\n*** Add File: new.txt\n+hello\n*** End Patch\n'
    const { client, threadId } = await restarted(bench, [{ patch }, { text: ['done'] }], FILES)
    await client.request('thread/resume', { threadId })
    const { id } = await client.question(FILES)
    expect((await decide(client, id, 'accept')).status).toBe('completed')
    expect(await readFile(join(bench.folder, 'new.txt'), 'utf8')).toBe('hello\n')
  })

  it('leaves files alone that are others by now, and says so', async () => {
    await using bench = await Workbench.make()
    const patch = '*** Begin Patch\n*** Update File: old.txt\n@@\n-one\n+two\n*** End Patch\n'
    await writeFile(join(bench.folder, 'old.txt'), 'one\n')
    const { model, client, threadId } = await restarted(
      bench,
      [{ patch }, { text: ['I see'] }],
      FILES,
      async (one) => {
        await kill(one)
        await writeFile(join(bench.folder, 'old.txt'), 'three\n')
      },
    )
    await client.request('thread/resume', { threadId })
    const end = await client.notification('turn/completed')
    expect(end.params.turn.status).toBe('completed')
    expect(await readFile(join(bench.folder, 'old.txt'), 'utf8')).toBe('three\n')
    const [ended] = await turnsOf(client, threadId)
    expect(ended?.items.find(({ type }: Loose) => type === 'fileChange').status).toBe('failed')
    expect(JSON.stringify(model.requests.at(-1)?.input)).toContain('The patch was not applied')
  })

  it('knows what it was for', async () => {
    await using bench = await Workbench.make()
    const outputSchema = { type: 'object', properties: { a: { type: 'number' } } }
    const steps: Step[] = [{ exec: 'touch made' }, { text: ['{"a":1}'] }]
    const { model, client, threadId } = await restarted(bench, steps, COMMAND, kill, { outputSchema })
    await client.request('thread/resume', { threadId })
    await decide(client, (await client.question(COMMAND)).id, 'accept')
    expect(model.requests).toHaveLength(2)
    expect(model.requests[1]?.text).toEqual(model.requests[0]?.text)
    expect(JSON.stringify(model.requests[1]?.text)).toContain('"a"')
  })

  it('calls the tool of an MCP server that was asked about, or says that there is none any more', async () => {
    for (const isThere of [true, false]) {
      await using bench = await Workbench.make()
      await withServers(bench, toolServer('one'))
      const { model, client, threadId } = await restarted(
        bench,
        [calling('write'), { text: ['I see'] }],
        CONSENT,
        async (one) => {
          await kill(one)
          if (!isThere) await configure(bench, '')
        },
        { approvalPolicy: 'on-request' },
      )
      await client.request('thread/resume', { threadId })
      if (isThere) {
        const { id, params } = await client.question(CONSENT)
        expect(params._meta.tool_name).toBe('write')
        client.send({ id, result: { action: 'accept', content: {} } })
      }
      expect((await client.notification('turn/completed')).params.turn.status).toBe('completed')
      const [ended] = await turnsOf(client, threadId)
      expect(ended?.items[1]).toMatchObject({ type: 'mcpToolCall', status: isThere ? 'completed' : 'failed' })
      const heard = (name: string) => client.received.filter(({ method }) => method === name).length
      expect(heard('serverRequest/resolved')).toBe(heard(CONSENT))
      const told = JSON.stringify(model.requests.at(-1)?.input)
      expect(told.includes('There is no tool')).toBe(!isThere)
    }
  })

  it.each([
    [
      'item/permissions/requestApproval',
      'request_permissions',
      { network: true },
      { permissions: {} },
      'no permission',
    ],
    [
      'item/tool/requestUserInput',
      'request_user_input',
      { questions: [{ id: 'q', header: 'Size', question: 'How large?' }] },
      { answers: { q: { answers: ['small'] } } },
      'small',
    ],
  ])('has %s put again, which is about no item', async (method, name, args, result, told) => {
    await using bench = await Workbench.make()
    const steps: Step[] = [{ calls: [{ name, arguments: args }] }, { text: ['I see'] }]
    const { model, client, threadId, asked } = await restarted(bench, steps, method)
    const { thread } = await client.request('thread/resume', { threadId })
    expect(thread.status.activeFlags).toHaveLength(1)
    const again = await client.question(method)
    expect([again.id, again.params]).toEqual([asked.id, asked.params])
    client.send({ id: again.id, result })
    expect((await client.notification('turn/completed')).params.turn.status).toBe('completed')
    expect(JSON.stringify(model.requests.at(-1)?.input)).toContain(told)
    expect(client.received.filter((one) => one.method === method)).toHaveLength(1)
  })

  it('is a review until its end', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ exec: 'touch made' }, { text: ['All is well.'] })
    const first = await bench.connect({ modelUrl: model.url })
    const threadId = await first.startThread({ cwd: bench.folder, ...UNTRUSTED })
    await first.request('review/start', { threadId, target: { type: 'custom', instructions: 'Look.' } })
    await first.question(COMMAND)
    await first.crash()
    const client = await bench.connect({ modelUrl: model.url })
    await client.request('thread/resume', { threadId })
    await decide(client, (await client.question(COMMAND)).id, 'accept')
    const [ended] = await turnsOf(client, threadId)
    const modes = ended?.items.filter(({ type }: Loose) => type.endsWith('ReviewMode'))
    expect(modes.map(({ type, review }: Loose) => `${type}: ${review}`)).toEqual([
      'enteredReviewMode: Look.',
      'exitedReviewMode: All is well.',
    ])
  })

  it('is asked anew where the sandbox is gone that would have held the command', async (context) => {
    if (typeof (await bubblewrap([])) === 'string') context.skip('there is no sandbox on this machine')
    await using bench = await Workbench.make()
    const model = await bench.model({ exec: 'touch made' }, { text: ['done'] })
    const first = await bench.connect({ modelUrl: model.url })
    const threadId = await first.startThread({ cwd: bench.folder, ...UNTRUSTED })
    await first.say(threadId, 'do it')
    const asked = await first.question(COMMAND)
    expect(asked.params.reason).toBe(null)
    await first.crash()
    const client = await bench.connect({ modelUrl: model.url, env: { PATH: '/nowhere' } })
    await client.request('thread/resume', { threadId })
    const again = await client.until(({ method, params }) => method === COMMAND && params.reason !== null)
    expect(again.id).not.toBe(asked.id)
    expect(again.params.reason).toMatch(/no sandbox/)
    // Who was quick to allow the first one has not allowed this.
    client.send({ id: asked.id, result: { decision: 'accept' } })
    expect((await decide(client, again.id, 'decline')).status).toBe('completed')
    expect(existsSync(join(bench.folder, 'made'))).toBe(false)
  })

  it('ends with the archive', async () => {
    await using bench = await Workbench.make()
    const { client, threadId } = await restarted(bench, [{ exec: 'touch made' }], COMMAND)
    await client.request('thread/archive', { threadId })
    await client.request('thread/unarchive', { threadId })
    const { thread } = await client.request('thread/resume', { threadId })
    expect(thread.status.type).toBe('idle')
    expect(thread.turns).toMatchObject([{ status: 'interrupted', items: [{}, { status: 'declined' }] }])
  })

  it('is over when something was at work', async () => {
    await using bench = await Workbench.make()
    const { client, threadId } = await restarted(
      bench,
      [{ exec: 'echo a; sleep 600' }],
      COMMAND,
      async (one) => {
        one.send({ id: 0, result: { decision: 'accept' } })
        await one.notification('item/commandExecution/outputDelta')
        await kill(one)
      },
    )
    const { thread } = await client.request('thread/resume', { threadId })
    expect(thread.turns).toMatchObject([{ status: 'interrupted', items: [{}, { status: 'failed' }] }])
  })
})

describe('a call that nobody allowed', () => {
  it('is not carried out in the next turn', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ exec: 'touch made' }, { text: ['next'] })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder, ...UNTRUSTED })
    const { turn } = await client.say(threadId, 'do it')
    await client.question(COMMAND)
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    await client.notification('turn/completed')
    const from = client.received.length
    const told = await client.runTurn(threadId, 'and now?')
    expect(told.at(-1).params.turn.status).toBe('completed')
    expect(client.received.slice(from).some(({ method }) => method === COMMAND)).toBe(false)
    expect(existsSync(join(bench.folder, 'made'))).toBe(false)
  })
})
