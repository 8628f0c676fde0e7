import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import { incompleteItems, outline, Workbench } from './support/workbench.ts'

describe('a review', () => {
  it('is a turn between two items, of which the last has what was found', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model(
      { exec: 'echo diff' },
      { text: ['[P1] ', 'It breaks.'] },
      { text: ['ok'] },
    )
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder })
    const from = client.received.length
    const target = { type: 'commit', sha: 'abc123', title: 'Add tea' }
    const { turn, reviewThreadId } = await client.request('review/start', { threadId, target })
    expect(reviewThreadId).toBe(threadId)
    expect(turn).toMatchObject({ status: 'inProgress', items: [] })
    const end = await client.notification('turn/completed', from)
    expect(end.params.turn).toMatchObject({ id: turn.id, status: 'completed' })
    const heard = client.received.slice(from)
    expect(outline(heard).filter((one) => /^item\/(started|completed)/.test(one))).toEqual([
      'item/started enteredReviewMode',
      'item/completed enteredReviewMode',
      'item/started commandExecution',
      'item/completed commandExecution',
      'item/started agentMessage',
      'item/completed agentMessage',
      'item/started exitedReviewMode',
      'item/completed exitedReviewMode',
    ])
    const reviews = heard.flatMap(({ method, params }) =>
      method === 'item/completed' ? (params.item.review ?? []) : [],
    )
    expect(reviews).toEqual(['the commit abc123 (Add tea)', '[P1] It breaks.'])
    expect(model.requests[0]?.input).toMatchObject([
      { role: 'user', content: [{ text: expect.stringContaining('git show abc123') }] },
    ])
    // What comes later knows of it.
    await client.runTurn(threadId, 'mend it')
    expect(JSON.stringify(model.requests.at(-1)?.input)).toContain('It breaks.')
  })

  it('can be of what is not committed, of a branch, or of what the user says', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    const targets: [target: Loose, shown: string, asked: string][] = [
      [{ type: 'uncommittedChanges' }, 'the changes that are not committed', 'git diff HEAD'],
      [{ type: 'baseBranch', branch: 'main' }, 'the changes since main', 'git diff main...HEAD'],
      [{ type: 'custom', instructions: 'the tests' }, 'the tests', 'the tests'],
    ]
    for (const [target, shown, asked] of targets) {
      const from = client.received.length
      await client.request('review/start', { threadId, target, delivery: 'inline' })
      await client.notification('turn/completed', from)
      const [entered] = client.received.slice(from).flatMap(({ params }) => params?.item ?? [])
      expect(entered).toMatchObject({ type: 'enteredReviewMode', review: shown })
      expect(JSON.stringify(model.requests.at(-1)?.input.at(-1))).toContain(asked)
    }
  })

  it('that is interrupted or fails is left, too', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ hang: true }, { http: 500 })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    const target = { type: 'uncommittedChanges' }
    const { turn } = await client.request('review/start', { threadId, target })
    const busy = await client.ask('review/start', { threadId, target })
    expect(busy.error.data).toEqual({ threadId, turnId: turn.id })
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    expect((await client.notification('turn/completed')).params.turn.status).toBe('interrupted')
    const from = client.received.length
    await client.request('review/start', { threadId, target })
    expect((await client.notification('turn/completed', from)).params.turn.status).toBe('failed')
    const left = client.received.flatMap(({ method, params }) =>
      method === 'item/completed' && params.item.type === 'exitedReviewMode' ? [params.item.review] : [],
    )
    expect(left).toEqual(['The review was not finished.', 'The review was not finished.'])
    expect(incompleteItems(client.received)).toEqual([])
  })

  it('that a crash ended is left when its thread is looked at', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['Well'], hang: true })
    const first = await bench.connect({ modelUrl: model.url })
    const threadId = await first.startThread()
    await first.request('review/start', { threadId, target: { type: 'uncommittedChanges' } })
    await first.notification('item/agentMessage/delta')
    await first.crash()
    const second = await bench.connect({ modelUrl: model.url })
    const { thread } = await second.request('thread/resume', { threadId })
    expect(thread.turns.at(-1)).toMatchObject({
      status: 'interrupted',
      items: [
        { type: 'enteredReviewMode' },
        { type: 'agentMessage', text: 'Well' },
        { type: 'exitedReviewMode', review: 'The review was not finished.' },
      ],
    })
  })

  it('of what is no name or no target is refused', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const threadId = await client.startThread()
    const refused: [target: Loose, pointer: string][] = [
      [{ type: 'baseBranch', branch: 'x; rm -rf /' }, '/target/branch'],
      [{ type: 'commit', sha: '--output=/x' }, '/target/sha'],
      [{ type: 'moon' }, '/target'],
    ]
    for (const [target, pointer] of refused) {
      const { error } = await client.ask('review/start', { threadId, target })
      expect(error).toMatchObject({ code: -32602, data: { pointer: expect.stringContaining(pointer) } })
    }
  })

  it('in a thread of its own is refused with a pointer', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ initialize: { protocolVersions: ['2026-06'] } })
    const threadId = await client.startThread()
    const target = { type: 'uncommittedChanges' }
    const { error } = await client.ask('review/start', { threadId, target, delivery: 'detached' })
    expect(error).toMatchObject({ code: -32602, data: { pointer: '/delivery' } })
  })
})
