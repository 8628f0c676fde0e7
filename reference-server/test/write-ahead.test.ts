import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { createAgent, ShellSessions } from '../src/agent/index.ts'
import { offlineProvider } from '../src/models/index.ts'
import { openSqliteStore } from '../src/store/index.ts'
import { ThreadManager } from '../src/threads/index.ts'
import { started } from './support/store-suite.ts'

test('a command that nobody has to allow runs once it is stored that it does, and not before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'heddle-ahead-'))
  const stored = openSqliteStore(':memory:')
  // A disk that takes its time, far longer than a command to begin.
  const slow = {
    ...stored,
    append: async (batch: Parameters<typeof stored.append>[0]) => {
      await setTimeout(300)
      await stored.append(batch)
    },
  }
  const shells = new ShellSessions()
  const threads = new ThreadManager({
    store: slow,
    onStoreFailure: () => {},
    runTurn: createAgent({
      provider: offlineProvider(),
      modelContextWindow: null,
      env: process.env,
      sandbox: async () => undefined,
      clientToolMs: 1000,
      shells,
      log: () => {},
      mcp: {
        tools: async () => [],
        serversWithResources: () => [],
        callTool: () => Promise.reject(new Error('there are none')),
        listResources: () => Promise.reject(new Error('there are none')),
        readResource: () => Promise.reject(new Error('there are none')),
        approveAlways: async () => {},
      },
    }),
  })
  try {
    const [begin] = started('thread', 0).entries.map(({ event }) => event)
    if (begin?.type !== 'threadStarted') throw new Error('a thread begins otherwise')
    const { origin, settings } = begin
    const sandbox = { type: 'dangerFullAccess' } as const
    const free = { ...settings, cwd: folder, approvalPolicy: 'never', sandbox } as const
    const thread = await threads.start(origin, free)
    const file = join(folder, 'done')
    const input = { type: 'text' as const, text: 'run: touch done' }
    await thread.say({ input: [input], clientId: null, settings: undefined, outputSchema: undefined })
    await vi.waitFor(() => expect(existsSync(file)).toBe(true), { timeout: 10_000, interval: 1 })
    const log = await stored.events(thread.id)
    expect(log.map(({ type }) => type)).toContain('toolCalled')
    expect(log).toContainEqual(
      expect.objectContaining({
        type: 'itemStarted',
        item: expect.objectContaining({ type: 'commandExecution' }),
      }),
    )
  } finally {
    await threads.stop()
    await shells.endAll()
    await stored.close()
    await rm(folder, { recursive: true, force: true })
  }
})
