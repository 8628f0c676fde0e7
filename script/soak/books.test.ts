import type { ThreadItem, Turn } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { auditHistory, auditNotes, auditReadings } from './books/audit.ts'
import { ThreadNotes } from './books/book.ts'
import type { Finding } from './books/finding.ts'
import { Following, type TurnNews } from './books/following.ts'

/** What a client hears of one turn, from its beginning to its end. */
const STREAM: readonly (readonly [method: string, news: TurnNews])[] = [
  ['turn/started', { turn: turn('t1', 'inProgress') }],
  ['item/started', { turnId: 't1', item: user('u1', 'm1') }],
  ['item/completed', { turnId: 't1', item: user('u1', 'm1') }],
  ['item/started', { turnId: 't1', item: message('a1', '', null) }],
  ['item/agentMessage/delta', { turnId: 't1', itemId: 'a1', delta: 'one ' }],
  ['item/agentMessage/delta', { turnId: 't1', itemId: 'a1', delta: 'two ' }],
  ['item/completed', { turnId: 't1', item: message('a1', 'one two ', 9) }],
  ['item/started', { turnId: 't1', item: command('c1', null, null) }],
  ['item/commandExecution/outputDelta', { turnId: 't1', itemId: 'c1', delta: 'out' }],
  ['item/completed', { turnId: 't1', item: command('c1', 'out', 9) }],
  ['turn/completed', { turn: turn('t1', 'completed') }],
]

/** The history that fits it. */
const HISTORY: readonly Turn[] = [
  {
    ...turn('t1', 'completed'),
    items: [user('u1', 'm1'), message('a1', 'one two ', 9), command('c1', 'out', 9)],
  },
]

describe('a client that follows a thread', () => {
  test('has nothing to complain of when everything comes once and in its order', () => {
    expect(heard(STREAM).findings).toEqual([])
  })

  test.each(STREAM.map((_, at) => [at, STREAM[at]?.[0]] as const))(
    'complains when event %i, %s, is lost, or the history says so later',
    (at) => {
      const { notes, findings } = heard(STREAM.toSpliced(at, 1))
      // The end of the turn: nobody can miss it before the history tells of it, and then it is known.
      if (at === STREAM.length - 1) expect(notes.turns.get('t1')?.status).toBe('inProgress')
      else expect(findings).not.toEqual([])
    },
  )

  test.each(STREAM.map(([method], at) => [at, method] as const))(
    'complains when event %i, %s, comes twice',
    (at) => {
      const twice = STREAM[at]
      if (twice === undefined) throw new Error('no event')
      expect(heard(STREAM.toSpliced(at, 0, twice)).findings).not.toEqual([])
    },
  )

  test('goes on from a snapshot: what was streamed before it does not come again', () => {
    const before = [{ ...turn('t1', 'inProgress'), items: [user('u1', 'm1'), message('a1', 'one ', null)] }]
    expect(heard(STREAM.slice(5), before).findings).toEqual([])
    expect(heard(STREAM.slice(4), before).findings).toEqual([
      expect.objectContaining({ law: 'deltas add up to the text' }),
    ])
    expect(heard(STREAM.slice(6), before).findings).toEqual([
      expect.objectContaining({ law: 'deltas add up to the text' }),
    ])
  })

  test('complains of a second turn beside one that runs', () => {
    const second: [string, TurnNews] = ['turn/started', { turn: turn('t2', 'inProgress') }]
    expect(heard([...STREAM.slice(0, 3), second]).findings).toEqual([
      expect.objectContaining({ law: 'one turn runs at a time' }),
    ])
  })
})

describe('a history beside a book', () => {
  test('fits when all that was told is in it', () => {
    expect(audited(STREAM, HISTORY)).toEqual([])
  })

  test('may say more than was told before the connection broke, and never less', () => {
    for (let length = 0; length <= STREAM.length; length++) {
      expect(audited(STREAM.slice(0, length), HISTORY)).toEqual([])
    }
    const cut = changed((items) => items.with(1, message('a1', 'one ', 9)))
    expect(audited(STREAM.slice(0, 5), cut)).toEqual([])
    expect(audited(STREAM.slice(0, 6), cut)).toEqual(['what was told is kept'])
  })

  test.each<[string, readonly Turn[], string]>([
    ['a turn is lost', [], 'what was told is kept'],
    ['an item is lost', changed((items) => items.toSpliced(1, 1)), 'what was told is kept'],
    ['a message of the user is lost', changed((items) => items.slice(1)), 'what was told is kept'],
    [
      'a message of the user is there twice',
      changed((items) => [...items, user('u2', 'm1')]),
      'nothing is there twice',
    ],
    [
      'a text is another',
      changed((items) => items.with(1, message('a1', 'one two one two ', 9))),
      'what was told is kept',
    ],
    [
      'items change places',
      changed(([first, second, third]) => [first, third, second].filter((item) => item !== undefined)),
      'the order is that in which it was told',
    ],
    [
      'a turn ended in another way',
      HISTORY.map((one) => ({ ...one, status: 'interrupted' })),
      'what was told is kept',
    ],
  ])('does not fit when %s', (_, history, law) => {
    expect(audited(STREAM, history)).toContain(law)
  })

  test('fits a message whose answer never came, once or not at all', () => {
    const notes = new ThreadNotes()
    notes.messages.set('m1', { turnId: undefined })
    const twice = changed((items) => [...items, user('u2', 'm1')])
    const laws = [[], HISTORY, twice].map((history) =>
      complaints((find) => auditNotes(notes, history, READING, find)),
    )
    expect(laws).toEqual([[], [], ['nothing is there twice']])
  })
})

describe('a history by itself', () => {
  const twoTurns = [...HISTORY, { ...turn('t2', 'inProgress'), items: [command('c2', null, null)] }]

  test.each<[string, readonly Turn[], boolean, readonly string[]]>([
    ['is fine', HISTORY, true, []],
    ['has a last turn that may run', twoTurns, false, []],
    ['has a turn that runs when nothing does', twoTurns, true, ['every turn ends']],
    ['has a turn that runs before another', twoTurns.toReversed(), false, ['every turn ends']],
    [
      'has a turn twice',
      [...HISTORY, ...HISTORY],
      true,
      ['nothing is there twice', 'nothing is there twice'],
    ],
    [
      'has an item without an end',
      changed((items) => items.with(2, command('c1', 'out', null))),
      true,
      ['every started item completes'],
    ],
  ])('%s', (_, history, settled, laws) => {
    expect(new Set(complaints((find) => auditHistory(history, settled, READING, find)))).toEqual(
      new Set(laws),
    )
  })

  test('reads the same in every way', () => {
    const other = changed((items) => items.slice(1))
    expect(complaints((find) => auditReadings(HISTORY, HISTORY, READING, find))).toEqual([])
    expect(complaints((find) => auditReadings(HISTORY, other, READING, find))).toEqual([
      'all ways to read a history tell the same',
    ])
  })
})

const READING = { threadId: 'thread', reader: 'test' }

function heard(
  stream: typeof STREAM,
  before: readonly Turn[] = [],
): { readonly notes: ThreadNotes; readonly findings: readonly Finding[] } {
  const notes = new ThreadNotes()
  const findings: Finding[] = []
  const following = new Following(notes, before, (finding) => findings.push(finding), 'test')
  for (const [method, news] of stream) following.hear(method, news)
  return { notes, findings }
}

/** The laws that a history breaks, of which the client heard this much. */
function audited(stream: typeof STREAM, history: readonly Turn[]): string[] {
  const { notes } = heard(stream)
  notes.messages.set('m1', { turnId: stream.length > 0 ? 't1' : undefined })
  return complaints((find) => auditNotes(notes, history, READING, find))
}

function complaints(audit: (find: (finding: Finding) => void) => void): string[] {
  const laws: string[] = []
  audit(({ law }) => laws.push(law))
  return laws
}

function changed(change: (items: readonly ThreadItem[]) => ThreadItem[]): readonly Turn[] {
  return HISTORY.map((one) => ({ ...one, items: change(one.items) }))
}

function turn(id: string, status: Turn['status']): Turn {
  const completedAt = status === 'inProgress' ? null : 2
  return {
    ...{ id, rootTurnId: id, items: [], itemsView: 'full', status, error: null },
    ...{ startedAt: 1, completedAt, durationMs: null },
  }
}

function user(id: string, clientId: string): ThreadItem {
  return { type: 'userMessage', id, clientId, content: [], startedAtMs: 1, completedAtMs: 1 }
}

function message(id: string, text: string, completedAtMs: number | null): ThreadItem {
  const rest = { phase: null, memoryCitation: null, moderation: null, delivery: null, questions: null }
  return { type: 'agentMessage', id, text, ...rest, startedAtMs: 1, completedAtMs }
}

function command(id: string, aggregatedOutput: string | null, completedAtMs: number | null): ThreadItem {
  return {
    ...{ type: 'commandExecution', id, command: 'echo', cwd: '/', processId: null, source: 'agent' },
    ...{ status: completedAtMs === null ? 'inProgress' : 'completed', commandActions: [] },
    ...{ aggregatedOutput, exitCode: null, durationMs: null, startedAtMs: 1, completedAtMs },
    ...{ pluginId: null, scriptPath: null },
  }
}
