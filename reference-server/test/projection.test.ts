import type { ThreadItem } from '@heddle/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Growth, grown, type ThreadEvent, ThreadProjection, turnViews } from '../src/threads/index.ts'
import { closing } from '../src/threads/recovery.ts'
import { threadLog } from './support/thread-log.ts'

const clone = <T>(value: T): T => structuredClone(value)
const views = (projection: ThreadProjection) => clone(turnViews(projection))

describe('a projection', () => {
  it('is the same, wherever the log is cut in two', () => {
    fc.assert(
      fc.property(threadLog(), fc.nat(), (log, at) => {
        const cut = 1 + (at % log.length)
        const projection = ThreadProjection.of(log.slice(0, cut))
        for (const event of log.slice(cut)) projection.apply(event)
        const whole = ThreadProjection.of(log)
        expect(views(projection)).toEqual(views(whole))
        expect(projection.summary).toEqual(whole.summary)
        expect(projection.history).toEqual(whole.history)
        expect([...projection.questions]).toEqual([...whole.questions])
        expect(projection.usage).toEqual(whole.usage)
      }),
    )
  })

  it('and its tail leave a client neither a gap nor a double', () => {
    fc.assert(
      fc.property(threadLog(), fc.nat(), (log, at) => {
        const cut = 1 + (at % log.length)
        // What a client does with a snapshot and the notifications behind it, and with nothing else.
        const client = new Map(
          views(ThreadProjection.of(log.slice(0, cut)))
            .flatMap(({ items }) => items)
            .map((item) => [item.id, item]),
        )
        for (const event of log.slice(cut)) follow(client, event)
        const whole = views(ThreadProjection.of(log)).flatMap(({ items }) => items)
        expect([...client.values()]).toEqual(whole)
      }),
    )
  })

  it('of a log that broke off anywhere is closed with nothing left open and nothing lost', () => {
    fc.assert(
      fc.property(threadLog(), fc.nat(), (log, at) => {
        const kept = log.slice(0, 1 + (at % log.length))
        const before = ThreadProjection.of(kept)
        const items = views(before).flatMap((turn) => turn.items)
        const after = ThreadProjection.of([...kept, ...closing(before, 10_000)])
        expect(after.openTurn).toBe(undefined)
        expect(after.summary.openTurn).toBe(null)
        expect(after.questions.size).toBe(0)
        expect(closing(after, 10_001)).toEqual([])
        const closed = views(after).flatMap((turn) => turn.items)
        expect(closed.map(contents)).toEqual(items.map(contents))
        for (const item of closed) {
          expect(item.completedAtMs).toEqual(expect.any(Number))
          expect(item).not.toHaveProperty('status', 'inProgress')
        }
      }),
    )
  })
})

function follow(items: Map<string, ThreadItem>, event: ThreadEvent): void {
  if (event.type === 'itemStarted' || event.type === 'itemCompleted') items.set(event.item.id, event.item)
  if (event.type === 'itemGrew') {
    const item = items.get(event.itemId)
    if (item !== undefined) items.set(event.itemId, withDelta(item, event.growth))
  }
}

/** By hand for what matters most, so that the server is not checked against itself. */
function withDelta(item: ThreadItem, growth: Growth): ThreadItem {
  if (item.type === 'agentMessage' && growth.kind === 'text')
    return { ...item, text: `${item.text}${growth.text}` }
  return grown(item, growth)
}

function contents(item: ThreadItem): unknown {
  switch (item.type) {
    case 'agentMessage':
      return item.text
    case 'reasoning':
      return [item.summary, item.content]
    case 'commandExecution':
      return [item.command, item.aggregatedOutput]
    case 'fileChange':
      return item.changes
    default:
      return item.id
  }
}
