import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  mergeReplays,
  parseReplayResult,
  type Recording,
  type ReplayPart,
  replayOffline,
  type Shard,
  shardOf,
} from '../src/index.ts'

const delta = { threadId: 't', turnId: 'u', itemId: 'i', delta: 'x' }
const said = fc.constantFrom(delta, { ...delta, delta: 7 }, { ...delta, later: 1 }, {})

/** Recordings of deltas that are right, wrong, or more than they should be. */
const recordings = fc.array(fc.array(said, { maxLength: 4 }), { maxLength: 9 }).map((all) =>
  all.map(
    (messages, number): Recording => ({
      file: `${number}.jsonl`,
      header: { heddleRecording: 1, protocol: '2026-11' },
      entries: messages.map((params, index) => ({
        line: index + 2,
        what: { t: 0, from: 'server', msg: { method: 'item/agentMessage/delta', params } },
      })),
    }),
  ),
)

/** As it is handed from one machine to another. */
const sent = (part: ReplayPart): ReplayPart => parseReplayResult(part.file, JSON.stringify(part.result))

async function partOf(all: readonly Recording[], shard: Shard, strict: boolean): Promise<ReplayPart> {
  const result = await replayOffline(shardOf(all, shard), { strict, shard })
  return { file: `${shard.index}.json`, result }
}

describe('parts of a replay', () => {
  test('put together, in whatever order, are what one run says', async () => {
    await fc.assert(
      fc.asyncProperty(
        recordings,
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        fc.gen(),
        async (all, of, strict, gen) => {
          const parts = await Promise.all(
            Array.from({ length: of }, (_, index) => partOf(all, { index: index + 1, of }, strict)),
          )
          const shuffled = gen(() => fc.shuffledSubarray(parts, { minLength: of }))
          expect(mergeReplays(shuffled.map(sent))).toEqual(await replayOffline(all, { strict }))
        },
      ),
      { numRuns: 15 },
    )
  }, 120_000)

  test('deal out every file once', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 20 }), (files, of) => {
        const dealt = Array.from({ length: of }, (_, index) => shardOf(files, { index: index + 1, of }))
        expect(dealt.flat().sort()).toEqual([...files].sort())
        const sizes = dealt.map(({ length }) => length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('what cannot be put together is told in a sentence', () => {
  const part = (index: number, of: number, more = {}): ReplayPart => ({
    file: `${index}.json`,
    result: {
      versions: ['2026-11'],
      strict: false,
      shard: { index, of },
      recordings: [],
      findings: [],
      ...more,
    },
  })

  test.each([
    ['a part that is missing', [part(1, 2)], 'Part 2 of 2 is missing'],
    ['a part twice', [part(1, 2), part(1, 2)], '1.json and 1.json are both part 1 of 2'],
    ['parts of other wholes', [part(1, 2), part(2, 3)], '2.json is part 2 of 3, and others are of 2'],
    ['the whole', [part(1, 1, { shard: null })], '1.json is no part: it was made without --shard'],
    ['other versions', [part(1, 2), part(2, 2, { versions: ['2026-02'] })], 'are of different runs'],
    ['--strict', [part(1, 2), part(2, 2, { strict: true })], 'are of different runs'],
    ['nothing', [], 'nothing to put together'],
  ])('%s', (_, parts, sentence) => {
    expect(() => mergeReplays(parts)).toThrow(sentence)
  })

  test.each([
    ['no JSON', '{', 'x.json is not JSON'],
    ['another file', '{"checks":[]}', 'x.json holds no result of a replay'],
    ['a shard that is none', JSON.stringify(part(0, 2).result), '/shard'],
  ])('%s', (_, text, sentence) => {
    expect(() => parseReplayResult('x.json', text)).toThrow(sentence)
  })
})
