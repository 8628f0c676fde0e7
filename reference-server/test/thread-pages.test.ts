import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../src/store/index.ts'
import {
  type Anchor,
  anchorOf,
  historyCursorOf,
  loadedCursorOf,
  loadedThreadOf,
  pageOf,
  type ThreadEvent,
  ThreadProjection,
  type Transcript,
} from '../src/threads/index.ts'
import { summarise, type ThreadSummary } from '../src/threads/summary.ts'
import { liveTranscript, storedTranscript } from '../src/threads/transcript.ts'
import { threadLog } from './support/thread-log.ts'

const entries = fc
  .uniqueArray(fc.nat(500), { maxLength: 40 })
  .map((seqs) => seqs.sort((a, b) => a - b).map((seq) => ({ seq })))
const direction = fc.constantFrom('asc' as const, 'desc' as const)
const limit = fc.integer({ min: 1, max: 8 })

/** All pages from one anchor on, as a client reads them. */
function read(
  all: readonly { seq: number }[],
  order: 'asc' | 'desc',
  size: () => number,
  begin?: Anchor,
  meanwhile: () => readonly { seq: number }[] = () => all,
): { seq: number }[] {
  const seen: { seq: number }[] = []
  let anchor = begin
  for (let list = all; ; list = meanwhile()) {
    const page = pageOf(list, { anchor, direction: order, limit: size() })
    seen.push(...page.entries)
    if (page.next === null) return seen
    anchor = page.next
  }
}

describe('pages', () => {
  it('concatenate to the whole, whatever their sizes', () => {
    fc.assert(
      fc.property(entries, direction, fc.infiniteStream(limit), (all, order, sizes) => {
        const seen = read(all, order, () => sizes.next().value as number)
        expect(seen).toEqual(order === 'asc' ? all : all.toReversed())
      }),
    )
  })

  it('go back from any of them, with its first entry once more', () => {
    fc.assert(
      fc.property(entries, direction, limit, fc.nat(), (all, order, size, at) => {
        const start = all[at % Math.max(all.length, 1)]
        const anchor = start && { seq: start.seq, inclusive: false }
        const { back, entries: shown } = pageOf(all, { anchor, direction: order, limit: size })
        const first = shown[0]
        expect(back).toEqual(first === undefined ? null : { seq: first.seq, inclusive: true })
        if (back === null || first === undefined) return
        const ordered = order === 'asc' ? all : all.toReversed()
        const expected = ordered.slice(0, ordered.indexOf(first) + 1).toReversed()
        expect(read(all, order === 'asc' ? 'desc' : 'asc', () => size, back)).toEqual(expected)
      }),
    )
  })

  it('neither lose nor repeat an entry while others are added at the end', () => {
    fc.assert(
      fc.property(entries, direction, limit, (all, order, size) => {
        let last = 1000
        const grown = [...all]
        const seen = read(
          all,
          order,
          () => size,
          undefined,
          () => {
            // Not for ever: whoever reads forward would never come to an end.
            if (last < 1005) grown.push({ seq: ++last })
            return grown
          },
        )
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen.filter(({ seq }) => seq < 1000)).toEqual(order === 'asc' ? all : all.toReversed())
        if (order === 'desc') expect(seen).toHaveLength(all.length)
      }),
    )
  })
})

describe('a cursor', () => {
  it('leads back to its place, in its own history only', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.boolean(), (threadId, seq, inclusive) => {
        const cursor = historyCursorOf('turns', threadId, { seq, inclusive })
        expect(anchorOf(cursor, 'turns', threadId)).toEqual({ seq, inclusive })
        expect(anchorOf(cursor, 'items', threadId)).toBe(undefined)
        expect(anchorOf(cursor, 'turns', `${threadId}x`)).toBe(undefined)
        expect(loadedThreadOf(loadedCursorOf(threadId))).toBe(threadId)
        expect(loadedThreadOf(cursor)).toBe(undefined)
      }),
    )
  })

  it('made up by a client is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const cursor of [text, Buffer.from(text).toString('base64url')]) {
          expect(anchorOf(cursor, 'turns', 'thread')).toBe(undefined)
          expect(loadedThreadOf(cursor)).toBe(undefined)
        }
      }),
    )
  })
})

describe('a transcript', () => {
  /** A log in which turns are dropped, and new ones begun, and which breaks off anywhere. */
  const log = fc
    .tuple(threadLog(), threadLog(), fc.nat(), fc.boolean(), fc.nat())
    .map(([first, second, at, again, end]): ThreadEvent[] => {
      const turns = first.filter((event) => event.type === 'turnStarted')
      const dropped = turns[at % turns.length]
      const revert: ThreadEvent[] =
        dropped === undefined
          ? []
          : [{ type: 'threadReverted', beforeTurnId: dropped.turnId, preview: '', atMs: 1 }]
      const whole = [...first, ...revert, ...(again ? second.slice(1).map(renamed) : [])]
      return whole.slice(0, 1 + (end % whole.length))
    })

  it('from the store is the same as that of a thread in memory', async () => {
    await fc.assert(
      fc.asyncProperty(log, direction, limit, async (events, order, size) => {
        const store = openSqliteStore(':memory:')
        try {
          const summary = events.reduce<ThreadSummary | undefined>(summarise, undefined)
          await store.append({
            entries: events.map((event, seq) => ({ threadId: 'thread', seq, event })),
            summaries: summary === undefined ? [] : [summary],
          })
          const live = liveTranscript('thread', ThreadProjection.of(events))
          const stored = storedTranscript('thread', store)
          expect(await stored.places()).toEqual(await live.places())
          expect(await pagesOf(stored, order, size)).toEqual(await pagesOf(live, order, size))
          expect(await turnsOf(stored)).toEqual(await turnsOf(live))
          // And as that of a thread that was loaded.
          const loaded = ThreadProjection.from(await store.digest('thread'))
          expect(loaded).toEqual(ThreadProjection.of(events))
        } finally {
          await store.close()
        }
      }),
      { numRuns: 50 },
    )
  })
})

const turnsOf = async (transcript: Transcript) =>
  Promise.all((await transcript.places()).map((place) => transcript.turn(place)))

/** All pages, forward to the end and back again from the last one; of each the turns, and how it goes on. */
async function pagesOf(transcript: Transcript, order: 'asc' | 'desc', size: number) {
  const pages: { turns: string[]; next: Anchor | null; back: Anchor | null }[] = []
  const walk = async (direction: 'asc' | 'desc', begin: Anchor | undefined) => {
    let anchor = begin
    do {
      const { entries, next, back } = await transcript.page({ anchor, direction, limit: size })
      pages.push({ turns: entries.map(({ turnId }) => turnId), next, back })
      anchor = next ?? undefined
    } while (anchor !== undefined)
  }
  await walk(order, undefined)
  const back = pages.at(-1)?.back
  if (back) await walk(order === 'asc' ? 'desc' : 'asc', back)
  return pages
}

/** The same event in turns and items of other names: those that were dropped never come back. */
const renamed = (event: ThreadEvent): ThreadEvent =>
  JSON.parse(JSON.stringify(event).replaceAll(/"(turn|item)-/g, '"$1-again-')) as ThreadEvent
