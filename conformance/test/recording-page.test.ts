import path from 'node:path'
import { protocolAt, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { type Recording, readRecording, readRecordings, replayOffline } from '../src/index.ts'
import { messagesOf } from '../src/page/messages.ts'
import { Judge } from '../src/replay/judge.ts'
import { recordingPayload } from '../src/view/recording-page.ts'
import { timelineOf } from '../src/view/timeline.ts'
import { recordingOf } from './support/folder.ts'

const corpus = path.resolve(import.meta.dirname, '../recordings')

const client = (t: number, msg: object) => ({ t, from: 'client', msg })
const server = (t: number, msg: object) => ({ t, from: 'server', msg })
const place = { threadId: 't1', turnId: 'u1' }

const judges = VERSIONS.map((version) => new Judge(protocolAt(version)))

/** A session of these lines, and what it tells of threads, turns and items. */
async function sessionOf(lines: readonly object[]) {
  const shown = messagesOf(await readRecording(await recordingOf(lines)))
  return { ...timelineOf(shown), messages: shown.map(({ message }) => message) }
}

const command = { type: 'commandExecution', id: 'i1', command: 'du -sh .', status: 'inProgress' }
const turn = [
  client(10, {
    method: 'turn/start',
    id: 1,
    params: { threadId: 't1', input: [{ type: 'text', text: 'Go' }] },
  }),
  server(12, { id: 1, result: { turn: { id: 'u1', status: 'inProgress' } } }),
  server(20, { method: 'item/started', params: { ...place, item: command } }),
  server(25, {
    method: 'item/commandExecution/requestApproval',
    id: 0,
    params: { ...place, itemId: 'i1', command: 'du -sh .' },
  }),
  client(1025, { id: 0, result: { decision: 'accept' } }),
  server(1030, {
    method: 'item/commandExecution/outputDelta',
    params: { ...place, itemId: 'i1', delta: '4K' },
  }),
  server(1031, {
    method: 'item/commandExecution/outputDelta',
    params: { ...place, itemId: 'i1', delta: '.' },
  }),
  server(1040, { method: 'item/completed', params: { ...place, item: { ...command, status: 'completed' } } }),
  server(1050, {
    method: 'turn/completed',
    params: { threadId: 't1', turn: { id: 'u1', status: 'completed' } },
  }),
]

describe('the timeline', () => {
  test('has threads, their turns and their items, with what they were about and how they ended', async () => {
    const { spans } = await sessionOf(turn)
    const pause = { from: 25, to: 1025, method: 'item/commandExecution/requestApproval', outcome: 'accept' }
    expect(spans).toEqual([
      expect.objectContaining({ kind: 'thread', depth: 0, id: 't1', from: 12, to: 1050, end: 3 }),
      {
        ...{ kind: 'turn', depth: 1, name: 'turn', text: 'Go', id: 'u1', status: 'completed' },
        ...{ from: 12, to: 1050, deltas: 0, pauses: [pause], end: 3 },
      },
      {
        ...{
          kind: 'item',
          depth: 2,
          name: 'commandExecution',
          text: 'du -sh .',
          id: 'i1',
          status: 'completed',
        },
        ...{ from: 20, to: 1040, deltas: 2, pauses: [pause], end: 3 },
      },
    ])
  })

  test('knows of each message what it is about', async () => {
    const { spanOf } = await sessionOf(turn)
    // The request was there before the server told of the thread.
    expect(spanOf).toEqual([undefined, 1, 2, 2, 2, 2, 2, 2, 1])
  })

  test('an item without an end, and an approval without an answer, have none', async () => {
    const { spans } = await sessionOf(turn.slice(0, 4))
    expect(spans[2]).toMatchObject({ to: null, pauses: [{ from: 25, to: null }] })
  })

  test('an item that is only asked about before it starts is one item', async () => {
    const [started, asked, answered] = turn.slice(2, 5)
    if (!started || !asked || !answered) throw new Error('the turn is shorter')
    const { spans } = await sessionOf([asked, answered, { ...started, t: 1030 }])
    expect(spans.map(({ name }) => name)).toEqual(['thread', 'turn', 'commandExecution'])
  })

  test('what two clients are told is there once', async () => {
    const twice = turn.flatMap((line) => [
      { ...line, conn: 'A' },
      { ...line, conn: 'B' },
    ])
    const { spans } = await sessionOf(twice)
    expect(spans).toHaveLength(3)
    expect(spans[2]).toMatchObject({ deltas: 2, pauses: [{ outcome: 'accept' }] })
  })

  test('has nothing that a client made up', async () => {
    const { spans } = await sessionOf([
      client(1, { method: 'thread/read', id: 1, params: { threadId: 'nowhere' } }),
      server(2, { id: 1, error: { code: -32600, message: 'thread not loaded: nowhere' } }),
    ])
    expect(spans).toEqual([])
  })

  test('takes no offence at what makes no sense', async () => {
    const odd = { threadId: 7, turnId: null, itemId: {}, item: 'x', turn: [1], thread: null }
    const { spans, messages } = await sessionOf([
      server(1, { method: 'item/started', params: odd }),
      server(2, { method: 'turn/started', params: { threadId: 't', turn: { id: 'u', status: 5 } } }),
      server(3, { method: 'item/completed', params: null }),
      { t: 4, from: 'server', raw: 'oops' },
      { t: 5, from: 'recorder', event: 'exit', code: 1, signal: null },
    ])
    expect(spans.map(({ id }) => id)).toEqual(['7', 't', 'u'])
    expect(messages.at(-1)).toMatchObject({
      kind: 'event',
      method: 'exit',
      text: '{"event":"exit","code":1,"signal":null}',
    })
    expect(messages.at(-2)).toMatchObject({ kind: 'invalid', text: 'oops' })
  })
})

describe('messages', () => {
  test('carry what each version says, with pointer and words', async () => {
    const result = { userAgent: 'x/0.99.0 (Linux)' }
    const lines = [
      client(0, { id: 1, method: 'initialize', params: { clientInfo: { name: 'x', version: '1' } } }),
      server(1, { id: 1, result }),
    ]
    const recording = await readRecording(await recordingOf(lines))
    const { versions, protocol, messages } = recordingPayload(recording, judges)
    expect({ versions, protocol }).toEqual({ versions: VERSIONS, protocol: '2026-02' })
    expect(messages[1]).toMatchObject({
      kind: 'result',
      method: 'initialize',
      line: 3,
      verdicts: ['compatible', 'broken', 'broken'],
    })
    expect(messages[1]?.remarks?.[0]).toEqual({
      version: 1,
      pointer: '/result',
      message: 'must have the field "codexHome"',
    })
  })
})

describe('of every recording of the corpus', async () => {
  const recordings: Recording[] = []
  for await (const recording of readRecordings([corpus])) recordings.push(recording)
  const pages = recordings.map((recording) => ({ recording, page: recordingPayload(recording, judges) }))

  test('answers and requests lead to each other', () => {
    for (const { page } of pages)
      for (const [index, { partner, kind, method }] of page.messages.entries()) {
        if (partner === undefined) continue
        expect(page.messages[partner]).toMatchObject({ partner: index, method })
        expect(kind === 'request').toBe(partner > index)
      }
    expect(pages.some(({ page }) => page.messages.some(({ partner }) => partner !== undefined))).toBe(true)
  })

  test('spans lie in one another, and messages in spans', () => {
    for (const { page } of pages) {
      for (const [index, { depth, end }] of page.spans.entries()) {
        const inside = page.spans.slice(index + 1, end)
        expect(inside.every((span) => span.depth > depth)).toBe(true)
        expect(page.spans[end]?.depth ?? 0).toBeLessThanOrEqual(depth)
      }
      for (const { span } of page.messages) if (span !== undefined) expect(page.spans[span]).toBeDefined()
    }
  })

  test('the page and the replay say the same', async () => {
    const replayed = await replayOffline(recordings)
    for (const [index, { page }] of pages.entries())
      for (const [version, { counts }] of (replayed.recordings[index]?.versions ?? []).entries()) {
        const verdicts = page.messages.flatMap(({ verdicts }) => verdicts?.[version] ?? [])
        for (const [verdict, count] of Object.entries(counts))
          expect(verdicts.filter((one) => one === verdict)).toHaveLength(count)
      }
  })
})
