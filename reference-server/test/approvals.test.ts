import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import type { Step } from './support/scripted-model.ts'
import { deltasOf, incompleteItems, outline, Workbench } from './support/workbench.ts'

const COMMAND = 'item/commandExecution/requestApproval'
const FILES = 'item/fileChange/requestApproval'
const UNTRUSTED = { approvalPolicy: 'untrusted', sandbox: 'workspace-write' }

/** A thread whose model does this, waiting at its first question. */
async function waiting(bench: Workbench, steps: Step[], method: string, params: object = UNTRUSTED) {
  const model = await bench.model(...steps)
  const client = await bench.connect({ modelUrl: model.url })
  const threadId = await client.startThread({ cwd: bench.folder, ...params })
  const from = client.received.length
  const { turn } = await client.say(threadId, 'do it')
  const question = await client.question(method, from)
  return { model, client, threadId, turn, question, from }
}

/** Answers, and waits for the end of the turn. */
async function decide(client: TestClient, id: unknown, decision: unknown): Promise<Loose> {
  client.send({ id, result: { decision } })
  return (await client.notification('turn/completed')).params.turn
}

const completed = (client: TestClient, type: string): Loose =>
  client.received.findLast(({ method, params }) => method === 'item/completed' && params.item.type === type)
    .params.item

describe('a command that needs approval', () => {
  const steps: Step[] = [{ exec: 'echo one; echo two 1>&2; touch made.txt' }, { text: ['ran it'] }]

  it('asks, waits, and runs when it is accepted', async () => {
    await using bench = await Workbench.make()
    const { client, question, threadId, turn, from } = await waiting(bench, steps, COMMAND)
    expect(question.params).toMatchObject({
      kind: 'command',
      threadId,
      turnId: turn.id,
      itemId: 'call_0_0',
      command: "/bin/bash -c 'echo one; echo two 1>&2; touch made.txt'",
      cwd: bench.folder,
    })
    expect(existsSync(join(bench.folder, 'made.txt'))).toBe(false)
    expect((await decide(client, question.id, 'accept')).status).toBe('completed')
    expect(existsSync(join(bench.folder, 'made.txt'))).toBe(true)

    const heard = client.received.slice(from)
    expect(outline(heard).filter((one) => !one.endsWith('elta'))).toEqual([
      'answer',
      'thread/status/changed active',
      'turn/started',
      'item/started userMessage',
      'item/completed userMessage',
      'thread/status/changed active waitingOnApproval',
      'item/started commandExecution',
      COMMAND,
      'serverRequest/resolved',
      'thread/status/changed active',
      'item/completed commandExecution',
      'thread/tokenUsage/updated',
      'item/started agentMessage',
      'item/completed agentMessage',
      'thread/tokenUsage/updated',
      'thread/status/changed idle',
      'turn/completed',
    ])
    const item = completed(client, 'commandExecution')
    expect(item).toMatchObject({ status: 'completed', exitCode: 0 })
    expect(item.aggregatedOutput.split('\n').sort()).toEqual(['', 'one', 'two'])
    expect(deltasOf(heard, 'item/commandExecution/outputDelta', item.id)).toBe(item.aggregatedOutput)
    const resolved = heard.find(({ method }) => method === 'serverRequest/resolved')
    expect(resolved.params).toEqual({ threadId, requestId: question.id })
  })

  it('is declined, and the turn goes on', async () => {
    await using bench = await Workbench.make()
    const { model, client, question } = await waiting(bench, steps, COMMAND)
    expect((await decide(client, question.id, 'decline')).status).toBe('completed')
    expect(completed(client, 'commandExecution').status).toBe('declined')
    expect(existsSync(join(bench.folder, 'made.txt'))).toBe(false)
    expect(model.requests[1]?.input.at(-1)).toMatchObject({
      type: 'function_call_output',
      output: expect.stringContaining('does not allow'),
    })
  })

  it('is cancelled, and the turn is interrupted', async () => {
    await using bench = await Workbench.make()
    const { model, client, question } = await waiting(bench, steps, COMMAND)
    expect((await decide(client, question.id, 'cancel')).status).toBe('interrupted')
    expect(completed(client, 'commandExecution').status).toBe('declined')
    expect(model.requests).toHaveLength(1)
    expect(incompleteItems(client.received)).toEqual([])
  })

  it.each([
    ['an error', { error: { code: -32000, message: 'no user here' } }, 'no user here'],
    ['an answer of the wrong shape', { result: { verdict: 'accept' } }, 'not valid'],
    ['a decision that nobody knows', { result: { decision: 'perhaps' } }, 'not valid'],
  ])('fails on %s, and the turn goes on', async (_, answer, said) => {
    await using bench = await Workbench.make()
    const { model, client, question } = await waiting(bench, steps, COMMAND)
    client.send({ id: question.id, ...answer })
    const end = await client.notification('turn/completed')
    expect(end.params.turn.status).toBe('completed')
    expect(completed(client, 'commandExecution').status).toBe('failed')
    expect(existsSync(join(bench.folder, 'made.txt'))).toBe(false)
    expect(JSON.stringify(model.requests[1]?.input.at(-1))).toContain(said)
  })

  it('is not asked for again once it was accepted for the session', async () => {
    await using bench = await Workbench.make()
    const twice = [{ exec: 'touch made.txt' }, { exec: 'touch made.txt' }, { exec: 'touch other.txt' }]
    const { client, question } = await waiting(bench, twice, COMMAND)
    const from = client.received.length
    client.send({ id: question.id, result: { decision: 'acceptForSession' } })
    const next = await client.question(COMMAND, from)
    expect(next.params.command).toContain('other.txt')
    expect(next.id).not.toBe(question.id)
    await decide(client, next.id, 'decline')
    const commands = client.received.filter(
      ({ method, params }) => method === 'item/completed' && params.item.type === 'commandExecution',
    )
    expect(commands.map(({ params }) => params.item.status)).toEqual(['completed', 'completed', 'declined'])
  })

  it('is allowed from now on with the rule that the client accepts', async () => {
    await using bench = await Workbench.make()
    const { client, question } = await waiting(
      bench,
      [{ exec: 'touch a.txt' }, { exec: 'touch b.txt && touch c.txt' }, { exec: 'touch d.txt > e.txt' }],
      COMMAND,
    )
    expect(question.params.proposedExecpolicyAmendment).toEqual(['touch', 'a.txt'])
    const from = client.received.length
    const rule = { acceptWithExecpolicyAmendment: { execpolicy_amendment: ['touch'] } }
    client.send({ id: question.id, result: { decision: rule } })
    const next = await client.question(COMMAND, from)
    expect(next.params.command).toContain('d.txt')
    await decide(client, next.id, 'cancel')
    expect(existsSync(join(bench.folder, 'c.txt'))).toBe(true)
    expect(existsSync(join(bench.folder, 'e.txt'))).toBe(false)
  })

  it('is withdrawn when the turn is interrupted', async () => {
    await using bench = await Workbench.make()
    const { client, question, threadId, turn } = await waiting(bench, steps, COMMAND)
    const from = client.received.length
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    const end = await client.notification('turn/completed')
    expect(end.params.turn.status).toBe('interrupted')
    const heard = outline(client.received.slice(from))
    expect(heard[0]).toBe('answer')
    expect(heard).toContain('serverRequest/resolved')
    expect(completed(client, 'commandExecution').status).toBe('declined')
    client.send({ id: question.id, result: { decision: 'accept' } })
    await client.request('thread/list', {})
    expect(existsSync(join(bench.folder, 'made.txt'))).toBe(false)
  })

  it('is asked for again when its client resumes the thread, with the same id', async () => {
    await using bench = await Workbench.make()
    const { client, question, threadId } = await waiting(bench, steps, COMMAND)
    const from = client.received.length
    const { thread } = await client.request('thread/resume', { threadId })
    expect(thread.status).toEqual({ type: 'active', activeFlags: ['waitingOnApproval'] })
    expect(thread.turns[0].items.at(-1)).toMatchObject({ type: 'commandExecution', status: 'inProgress' })
    const again = await client.question(COMMAND, from)
    expect(again).toEqual(question)
    expect((await decide(client, again.id, 'accept')).status).toBe('completed')
  })
})

describe('a change of files', () => {
  const add = '*** Begin Patch\n*** Add File: hello.txt\n+hello\n+world\n*** End Patch\n'
  const update = '*** Begin Patch\n*** Update File: hello.txt\n@@\n hello\n-world\n+there\n*** End Patch\n'

  it('asks, waits, and is made when it is accepted', async () => {
    await using bench = await Workbench.make()
    const { client, question, from } = await waiting(bench, [{ patch: add }, { patch: update }], FILES)
    expect(question.params.itemId).toBe('call_0_p')
    const path = join(bench.folder, 'hello.txt')
    expect(existsSync(path)).toBe(false)
    const next = client.received.length
    client.send({ id: question.id, result: { decision: 'accept' } })
    const second = await client.question(FILES, next)
    expect(await readFile(path, 'utf8')).toBe('hello\nworld\n')
    expect((await decide(client, second.id, 'accept')).status).toBe('completed')
    expect(await readFile(path, 'utf8')).toBe('hello\nthere\n')
    const items = client.received
      .filter(({ method }) => method === 'item/completed')
      .map(({ params }) => params.item)
    const changes = items.filter(({ type }) => type === 'fileChange')
    expect(changes).toMatchObject([
      { status: 'completed', changes: [{ path, kind: { type: 'add' }, diff: 'hello\nworld\n' }] },
      {
        status: 'completed',
        changes: [
          {
            path,
            kind: { type: 'update', move_path: null },
            diff: '@@ -1,2 +1,2 @@\n hello\n-world\n+there\n',
          },
        ],
      },
    ])
    const heard = outline(client.received.slice(from))
    const at = heard.indexOf('item/started fileChange')
    expect(heard.slice(at, at + 6)).toEqual([
      'item/started fileChange',
      'thread/status/changed active waitingOnApproval',
      FILES,
      'serverRequest/resolved',
      'thread/status/changed active',
      'item/completed fileChange',
    ])
  })

  it('can be written as a here-document of the shell', async () => {
    await using bench = await Workbench.make()
    const exec = `apply_patch <<'PATCH'\n${add}PATCH\n`
    const { client, question } = await waiting(bench, [{ exec }], FILES)
    expect((await decide(client, question.id, 'accept')).status).toBe('completed')
    expect(await readFile(join(bench.folder, 'hello.txt'), 'utf8')).toBe('hello\nworld\n')
    expect(client.received.some(({ params }) => params?.item?.type === 'commandExecution')).toBe(false)
  })

  it.each([
    ['decline', 'completed', 'declined'],
    ['cancel', 'interrupted', 'declined'],
  ])('on %s leaves the files alone', async (decision, turnStatus, itemStatus) => {
    await using bench = await Workbench.make()
    const { client, question } = await waiting(bench, [{ patch: add }], FILES)
    expect((await decide(client, question.id, decision)).status).toBe(turnStatus)
    expect(completed(client, 'fileChange').status).toBe(itemStatus)
    expect(existsSync(join(bench.folder, 'hello.txt'))).toBe(false)
  })

  it('is refused without a question under read-only and never', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ patch: add }, { exec: 'touch x.txt' })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({
      cwd: bench.folder,
      approvalPolicy: 'never',
      sandbox: 'read-only',
    })
    await client.runTurn(threadId, 'do it')
    const items = client.received
      .filter(({ method }) => method === 'item/completed')
      .map(({ params }) => params.item)
    // Without a sandbox the command is declined, with one it fails.
    expect(items.filter(({ status }) => status).map(({ type, status }) => [type, status])).toEqual([
      ['fileChange', 'declined'],
      ['commandExecution', expect.stringMatching(/^(declined|failed)$/)],
    ])
    expect(existsSync(join(bench.folder, 'hello.txt'))).toBe(false)
    expect(existsSync(join(bench.folder, 'x.txt'))).toBe(false)
  })

  it('tells the model when the patch does not fit, and changes nothing', async () => {
    await using bench = await Workbench.make()
    await writeFile(join(bench.folder, 'hello.txt'), 'quite different\n')
    const model = await bench.model({ patch: update })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder, sandbox: 'workspace-write' })
    await client.runTurn(threadId, 'do it')
    expect(JSON.stringify(model.requests[1]?.input.at(-1))).toContain('not found in')
    expect(await readFile(join(bench.folder, 'hello.txt'), 'utf8')).toBe('quite different\n')
  })
})
