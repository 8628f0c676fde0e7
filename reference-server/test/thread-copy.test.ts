import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copiedLog } from '../src/threads/copied-log.ts'
import { modelInput } from '../src/threads/history.ts'
import { type ThreadEvent, ThreadProjection, turnViews } from '../src/threads/index.ts'
import { threadLog } from './support/thread-log.ts'

const start = (log: readonly ThreadEvent[]): ThreadEvent[] => log.slice(0, 1)

/** What a thread is that begins as this one and goes on with what was copied. */
function copy(log: readonly ThreadEvent[], cut: Parameters<typeof copiedLog>[1]): ThreadProjection {
  const copied = copiedLog(log, cut)
  if (typeof copied === 'string') throw new Error(copied)
  return ThreadProjection.of([...start(log), ...copied])
}

/** What clients and the model are shown, but for the places in the log. */
const shown = (projection: ThreadProjection) => ({
  turns: turnViews(projection),
  told: modelInput(projection.history),
  questions: [...projection.questions],
})

describe('a copied log', () => {
  it('shows the same as the whole one, wherever that broke off', () => {
    fc.assert(
      fc.property(threadLog(), fc.nat(), (log, at) => {
        const kept = log.slice(0, 1 + (at % log.length))
        expect(shown(copy(kept, {}))).toEqual(shown(ThreadProjection.of(kept)))
      }),
    )
  })

  it('cut at a turn is the same as the log that was reverted there', () => {
    fc.assert(
      fc.property(threadLog(), fc.nat(), (log, at) => {
        const turns = ThreadProjection.of(log).turns.map(({ id }) => id)
        const index = at % turns.length
        const beforeTurnId = turns[index] ?? ''
        const revert: ThreadEvent = { type: 'threadReverted', beforeTurnId, preview: '', atMs: 0 }
        const reverted = shown(ThreadProjection.of([...log, revert]))
        expect(shown(copy(log, { beforeTurnId }))).toEqual(reverted)
        expect(shown(copy([...log, revert], {}))).toEqual(reverted)
        if (index > 0) expect(shown(copy(log, { lastTurnId: turns[index - 1] }))).toEqual(reverted)
      }),
    )
  })
})
