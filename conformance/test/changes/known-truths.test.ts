import { describe, expect, test } from 'vitest'
import { type Judged, judgeChanges } from '../../src/changes/index.ts'
import { type RealBundle, realModel } from './support/real-bundles.ts'

/** What is known of the history of the real server from elsewhere has to be found. */
async function changesBetween(old: RealBundle, now: RealBundle): Promise<readonly Judged[]> {
  return judgeChanges({ old: await realModel(old), new: await realModel(now) })
}

const placesOf = (changes: readonly Judged[], kind: string): readonly string[] =>
  changes.filter(({ change }) => change.kind === kind).map(({ change }) => change.place)

/** What a change does to whom, by rule and question. */
const effectsOf = (changes: readonly Judged[], place: string): readonly string[] =>
  changes
    .filter(({ change }) => change.place === place)
    .flatMap(({ verdicts }) =>
      verdicts
        .filter(({ severity }) => severity !== 'safe')
        .map(({ rule, question, severity }) => `${rule.id}, ${question}: ${severity}`),
    )

describe('0.99.0 → 0.115.0', async () => {
  const changes = await changesBetween('0.99.0', '0.115.0')

  test('24 requests of clients are gone, 22 of them of the first generation, and 4 notifications', () => {
    const gone = placesOf(changes, 'request-removed')
    expect(gone).toHaveLength(24)
    expect(gone.filter((name) => !name.includes('/'))).toHaveLength(22)
    expect(placesOf(changes, 'notification-removed')).toHaveLength(4)
    expect(effectsOf(changes, 'sendUserTurn')).toEqual([
      'to-server/request-removed, old-client-new-server: breaking',
    ])
  })
})

describe('0.125.0 → 0.140.0', async () => {
  const changes = await changesBetween('0.125.0', '0.140.0')

  test('thread/turns/list is no longer in the stable part', () => {
    expect(placesOf(changes, 'request-removed')).toContain('thread/turns/list')
  })

  test('ReasoningEffort became any string: who knows only the values refuses others', () => {
    expect(effectsOf(changes, 'ReasoningEffort')).toEqual([
      'to-server/enum-opened, new-client-old-server: strict',
      'to-client/enum-opened, old-client-new-server: strict',
    ])
  })

  test.each(['Thread.sessionId', 'ItemStartedNotification.startedAtMs'])(
    '%s is required: a new client cannot read an old server, and the other way round nobody notices',
    (place) => {
      expect(effectsOf(changes, place)).toEqual([
        'to-client/required-field-added, new-client-old-server: breaking',
      ])
    },
  )
})

describe('0.155.0 → 0.169.0', async () => {
  const changes = await changesBetween('0.155.0', '0.169.0')

  test('thread/rollback is gone', () => {
    expect(effectsOf(changes, 'thread/rollback')).toEqual([
      'to-server/request-removed, old-client-new-server: breaking',
    ])
  })

  test('ReviewDelivery lost detached', () => {
    expect(effectsOf(changes, 'ReviewDelivery=detached')).toEqual([
      'to-server/value-removed, old-client-new-server: strict',
    ])
  })
})
