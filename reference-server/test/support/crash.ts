import { expect } from 'vitest'
import type { Loose } from './client.ts'
import { deltasOf, Workbench } from './workbench.ts'

/**
 * Kills a server after so many messages of a turn, starts another on the same folder, and expects that
 * everything the client was told is there, that all of it is complete, and that the thread goes on.
 */
export async function crashAfter(messages: number): Promise<void> {
  await using bench = await Workbench.make()
  const script = [
    { text: Array(20).fill('a few words '), pauseMs: 2 },
    { exec: 'for i in 1 2 3 4 5 6 7 8; do echo line $i; sleep 0.02; done' },
    { text: Array(20).fill('and more words '), pauseMs: 2 },
  ]
  const model = await bench.model(...script, ...script)
  const first = await bench.connect({ modelUrl: model.url })
  const threadId = await first.startThread({
    cwd: bench.folder,
    approvalPolicy: 'never',
    sandbox: 'danger-full-access',
  })
  const { turn } = await first.say(threadId, 'begin')
  const goal = first.received.length + messages
  const isFarEnough = () => first.received.length >= goal
  await first.until(({ method }) => isFarEnough() || method === 'turn/completed')
  await first.crash()

  const client = await bench.connect({ modelUrl: model.url })
  const { thread } = await client.request('thread/resume', { threadId })
  expect(thread.turns[0].id).toBe(turn.id)
  expect(thread.turns[0].items[0]).toMatchObject({ type: 'userMessage', content: [{ text: 'begin' }] })
  expect(['interrupted', 'completed']).toContain(thread.turns[0].status)
  expect(thread.status).toEqual({ type: 'idle' })
  expectKept(first.received, thread.turns[0].items)
  const after = await client.runTurn(threadId, 'go on')
  expect(after.at(-1).params.turn.status).toBe('completed')
}

/** What a client knows for sure after a crash is all that it was told. */
export function expectKept(heard: readonly Loose[], kept: readonly Loose[]): void {
  const items = new Map<string, Loose>(kept.map((item) => [item.id, item]))
  for (const { method, params } of heard) {
    if (method === 'item/completed') expect(items.get(params.item.id)).toEqual(params.item)
    if (method !== 'item/started') continue
    const item = items.get(params.item.id)
    expect(item.completedAtMs).toEqual(expect.any(Number))
    expect(item.status).not.toBe('inProgress')
    const text = deltasOf(heard, 'item/agentMessage/delta', item.id)
    const output = deltasOf(heard, 'item/commandExecution/outputDelta', item.id)
    expect(item.text ?? item.aggregatedOutput ?? '').toContain(text + output)
  }
}
