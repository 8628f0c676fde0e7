import { cp, mkdtemp, open, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../src/store/index.ts'
import { type ThreadEvent, ThreadManager, ThreadProjection } from '../src/threads/index.ts'
import { summarise, type ThreadSummary } from '../src/threads/summary.ts'
import { threadLog } from './support/thread-log.ts'

const THREAD = 'thread'

/** The files of a store as a server leaves them that dies: nothing is tidied up. @returns where each batch ends */
async function leftBehind(folder: string, log: readonly ThreadEvent[], size: number): Promise<number[]> {
  const store = openSqliteStore(join(folder, 'live.sqlite'))
  const ends: number[] = []
  let summary: ThreadSummary | undefined
  for (let from = 0; from < log.length; from += size) {
    const events = log.slice(from, from + size)
    summary = events.reduce<ThreadSummary | undefined>(summarise, summary)
    if (summary === undefined) throw new Error('no events')
    await store.append({
      entries: events.map((event, at) => ({ threadId: THREAD, seq: from + at, event })),
      summaries: [summary],
    })
    ends.push(from + events.length)
  }
  for (const end of ['', '-wal'])
    await cp(join(folder, `live.sqlite${end}`), join(folder, `torn.sqlite${end}`))
  await store.close()
  return ends
}

/** Cuts the end of the file off, or writes nonsense over it, as a disk does whose last writes never came to be. */
async function tear(file: string, at: number, isNonsense: boolean): Promise<void> {
  const handle = await open(file, 'r+')
  const { size } = await handle.stat()
  const place = Math.floor(at * size)
  if (isNonsense) await handle.write(Buffer.alloc(size - place, 0xa5), 0, size - place, place)
  await handle.close()
  if (!isNonsense) await truncate(file, place)
}

const place = fc.double({ min: 0, max: 1, noNaN: true })

test('a log that is torn at any byte is whole up to there, and nothing in it stays open', async () => {
  const torn = fc.asyncProperty(
    threadLog(),
    fc.integer({ min: 1, max: 9 }),
    place,
    fc.boolean(),
    async (log, size, at, isNonsense) => {
      const folder = await mkdtemp(join(tmpdir(), 'heddle-torn-'))
      try {
        const ends = await leftBehind(folder, log, size)
        const file = join(folder, 'torn.sqlite')
        await tear(`${file}-wal`, at, isNonsense)
        const store = openSqliteStore(file)
        const kept = await store.events(THREAD)
        // Every batch is there as a whole or not at all, and none behind one that is missing.
        expect([0, ...ends]).toContain(kept.length)
        expect(kept).toEqual(log.slice(0, kept.length))
        const threads = new ThreadManager({
          store,
          runTurn: () => Promise.reject(new Error('nothing is to be done')),
          onStoreFailure: (error) => {
            throw error
          },
        })
        await threads.recover()
        const after = await store.events(THREAD)
        expect(after.slice(0, kept.length)).toEqual(kept)
        if (kept.length > 0) {
          const projection = ThreadProjection.of(after)
          expect(projection.openTurn).toBeUndefined()
          const items = projection.turns.flatMap((turn) => turn.items)
          expect(items.filter(({ completedAtMs }) => completedAtMs === null)).toEqual([])
          expect(await store.summary(THREAD)).toEqual(projection.summary)
        }
        await threads.stop()
        await store.close()
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  )
  await fc.assert(torn, { numRuns: 60 })
})
