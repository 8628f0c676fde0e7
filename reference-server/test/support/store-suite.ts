import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EventStore, LandmarkPart, StoreBatch } from '../../src/store/event-store.ts'
import type { ThreadEvent } from '../../src/threads/index.ts'
import { summarise, type ThreadSummary } from '../../src/threads/summary.ts'

const begin = (threadId: string, atMs: number): ThreadEvent => ({
  type: 'threadStarted',
  atMs,
  origin: {
    threadId,
    originator: 'test',
    serverVersion: '0',
    ephemeral: false,
    threadSource: null,
    forkedFromId: null,
    historyMode: 'paginated',
  },
  settings: {
    model: 'm',
    modelProvider: 'p',
    cwd: '/',
    approvalPolicy: 'never',
    sandbox: { type: 'readOnly' },
    effort: null,
    serviceTier: null,
    baseInstructions: null,
    developerInstructions: null,
  },
})

/** The first batch of a thread. */
export function started(threadId: string, atMs: number): StoreBatch {
  return batch(threadId, [begin(threadId, atMs)])
}

function batch(threadId: string, events: ThreadEvent[], before?: ThreadSummary, seq = 0): StoreBatch {
  const summary = events.reduce<ThreadSummary | undefined>(summarise, before)
  if (summary === undefined) throw new Error('no events')
  return {
    entries: events.map((event, index) => ({ threadId, seq: seq + index, event })),
    summaries: [summary],
  }
}

/** What every store has to do, whatever it is made of. */
export function describeStore(name: string, open: () => EventStore): void {
  describe(`a store: ${name}`, () => {
    let store: EventStore
    beforeEach(() => {
      store = open()
    })
    afterEach(() => store.close())

    it('gives back logs as they were, each for itself', async () => {
      const first = started('a', 1)
      const text = 'line separator \u2028, null \u0000, emoji 🧵, quote \' "'
      const more: ThreadEvent[] = [
        { type: 'turnStarted', turnId: 't', atMs: 2 },
        { type: 'itemGrew', turnId: 't', itemId: 'i', growth: { kind: 'text', text }, atMs: 3 },
      ]
      await store.append(first)
      await store.append(started('b', 9))
      await store.append(batch('a', more, first.summaries[0], 1))
      expect(await store.events('a')).toEqual([begin('a', 1), ...more])
      expect(await store.events('b')).toEqual([begin('b', 9)])
      expect(await store.events('c')).toEqual([])
      expect(await store.summary('a')).toMatchObject({ updatedMs: 3, openTurn: 't' })
      expect(await store.summary('c')).toBe(undefined)
    })

    it('takes all of a batch or nothing, and no place of a log twice', async () => {
      await store.append(started('a', 1))
      const { entries, summaries } = started('b', 2)
      const clash = { entries: [...entries, ...started('a', 3).entries], summaries }
      await expect(store.append(clash)).rejects.toThrow('cannot be written to')
      expect(await store.events('a')).toEqual([begin('a', 1)])
      expect(await store.events('b')).toEqual([])
      expect(await store.summary('b')).toBe(undefined)
      await store.append(started('b', 2))
      expect(await store.events('b')).toHaveLength(1)
    })

    it('finds the way in a log, and gives parts of it', async () => {
      const first = started('a', 1)
      const more: ThreadEvent[] = [
        { type: 'turnStarted', turnId: 't 1', atMs: 2 },
        { type: 'itemStarted', turnId: 't 1', item: { type: 'agentMessage', id: 'i', text: '' }, atMs: 3 },
        { type: 'itemGrew', turnId: 't 1', itemId: 'i', growth: { kind: 'text', text: 'x' }, atMs: 4 },
        { type: 'threadReverted', beforeTurnId: 't 1', preview: '', atMs: 5 },
      ]
      await store.append(first)
      await store.append(batch('a', more, first.summaries[0], 1))
      await store.append(started('b', 9))
      expect(await store.landmarks('a')).toEqual([
        { type: 'turnStarted', seq: 1, turnId: 't 1' },
        { type: 'itemStarted', seq: 2 },
        { type: 'threadReverted', seq: 4, beforeTurnId: 't 1' },
      ])
      expect(await store.landmarks('b')).toEqual([])
      const ofType = async (part: LandmarkPart) => (await store.landmarks('a', part)).map(({ seq }) => seq)
      expect(await ofType({ type: 'turnStarted' })).toEqual([1])
      expect(await ofType({ type: 'threadReverted', direction: 'desc' })).toEqual([4])
      expect(await ofType({ type: 'itemStarted', from: 2 })).toEqual([2])
      expect(await ofType({ type: 'itemStarted', from: 3 })).toEqual([])
      expect(await ofType({ type: 'itemStarted', from: 1, direction: 'desc' })).toEqual([])
      expect(await store.events('a', { from: 1, to: 3 })).toEqual(more.slice(0, 2))
      expect(await store.events('a', { from: 3, to: undefined })).toEqual(more.slice(2))
      const end: ThreadEvent[] = [
        { type: 'itemCompleted', turnId: 't 1', item: { type: 'agentMessage', id: 'i', text: 'x' }, atMs: 6 },
        { type: 'turnStarted', turnId: 't 2', atMs: 7 },
        { type: 'itemGrew', turnId: 't 2', itemId: 'j', growth: { kind: 'text', text: 'y' }, atMs: 8 },
      ]
      const before = (await store.summary('a')) ?? first.summaries[0]
      await store.append(batch('a', end, before, 5))
      expect(await ofType({ type: 'turnStarted', direction: 'desc', limit: 1 })).toEqual([6])
      expect(await ofType({ type: 'turnStarted', limit: 1 })).toEqual([1])
      // Only of the last turn is there anything that is not complete.
      const digest = await store.digest('a')
      expect(digest.map(({ seq }) => seq)).toEqual([0, 1, 2, 4, 5, 6, 7])
      expect(digest.map(({ event }) => event)).toEqual([begin('a', 1), ...more, ...end].toSpliced(3, 1))
      expect(await store.digest('c')).toEqual([])
      expect([await store.length('a'), await store.length('b'), await store.length('c')]).toEqual([8, 1, 0])
    })

    it('removes a thread and no other', async () => {
      await store.append(started('a', 1))
      await store.append(started('b', 1))
      await store.remove('a')
      await store.remove('c')
      expect(await store.events('a')).toEqual([])
      expect(await store.summary('a')).toBe(undefined)
      expect(await store.events('b')).toHaveLength(1)
      await store.append(started('a', 2))
      expect(await store.length('a')).toBe(1)
    })

    it('knows which turns have no end', async () => {
      const open = started('a', 1)
      await store.append(started('b', 1))
      await store.append(open)
      const turn: ThreadEvent = { type: 'turnStarted', turnId: 't', atMs: 2 }
      const running = batch('a', [turn], open.summaries[0], 1)
      await store.append(running)
      expect(await store.unfinished()).toEqual(['a'])
      const end: ThreadEvent = { type: 'turnEnded', turnId: 't', status: 'completed', error: null, atMs: 3 }
      await store.append(batch('a', [end], running.summaries[0], 2))
      expect(await store.unfinished()).toEqual([])
    })

    it('pages through summaries without a gap or a double, also when times are equal', async () => {
      const times: [string, number][] = [
        ['d', 5],
        ['a', 5],
        ['c', 7],
        ['b', 5],
        ['e', 1],
      ]
      for (const [id, at] of times) await store.append(started(id, at))
      for (const direction of ['asc', 'desc'] as const) {
        const seen: string[] = []
        let after: { ms: number; threadId: string } | undefined
        for (;;) {
          const [one, ...none] = await store.page({
            sortBy: 'createdMs',
            direction,
            archived: false,
            after,
            limit: 1,
          })
          expect(none).toEqual([])
          if (one === undefined) break
          seen.push(one.origin.threadId)
          after = { ms: one.createdMs, threadId: one.origin.threadId }
        }
        const ascending = ['e', 'a', 'b', 'd', 'c']
        expect(seen).toEqual(direction === 'asc' ? ascending : ascending.toReversed())
      }
      const archived = {
        sortBy: 'updatedMs',
        direction: 'desc',
        archived: true,
        after: undefined,
        limit: 9,
      } as const
      expect(await store.page(archived)).toEqual([])
    })
  })
}
