import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { importProtocol, type ProtocolModel, protocolAt, type Version } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import {
  type ChangeReport,
  checkChanges,
  readRecordings,
  renderChanges,
  withEvidence,
} from '../../src/index.ts'
import { recordingOf, temporaryFolder } from '../support/folder.ts'

const corpus = path.resolve(import.meta.dirname, '../../recordings')
const today = '2026-12-01'

function report(old: ProtocolModel, now: ProtocolModel): ChangeReport {
  return checkChanges({ old: { source: 'old', model: old }, new: { source: 'new', model: now } }, { today })
}

interface Seen {
  readonly place: string
  readonly rule: string
  readonly question: string | null
  readonly at: readonly string[]
}

/** What was seen where, by the names of the sessions and the lines. */
const seenIn = ({ changes }: ChangeReport): Seen[] =>
  changes.flatMap(({ place, findings }) =>
    findings.flatMap(({ rule, question, evidence = [] }) =>
      evidence.length === 0
        ? []
        : [{ place, rule, question, at: evidence.map(({ file, line }) => `${path.basename(file)}:${line}`) }],
    ),
  )

/** A small protocol of tasks; each version says what is different in it. */
async function protocol(version: string, parts: { methods?: object[]; types?: object } = {}) {
  const folder = await temporaryFolder()
  const text = { type: 'string' }
  const manifest = {
    version,
    schema: 'all.json#/$defs',
    methods: [
      { name: 'task/run', direction: 'client-to-server', kind: 'request', params: 'Run', result: 'Task' },
      { name: 'task/done', direction: 'server-to-client', kind: 'notification', params: 'Done' },
      ...(parts.methods ?? []),
    ],
  }
  const $defs = {
    Run: { type: 'object', properties: { speed: { $ref: '#/$defs/Speed' }, note: text } },
    Speed: { enum: ['slow', 'fast'] },
    Task: { type: 'object', properties: { id: text }, required: ['id'] },
    Done: { type: 'object', properties: { task: { $ref: '#/$defs/Task' } }, required: ['task'] },
    ...parts.types,
  }
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(path.join(folder, 'all.json'), JSON.stringify({ $defs }))
  return (await importProtocol(folder)).model
}

const client = (msg: object) => ({ t: 0, from: 'client', msg })
const server = (msg: object) => ({ t: 0, from: 'server', msg })

async function sessions(...all: (readonly object[])[]): Promise<string[]> {
  return Promise.all(all.map((lines) => recordingOf(lines)))
}

describe('recorded sessions under two versions', () => {
  test('show what breaks in them, on the line where it does', async () => {
    const old = await protocol('1')
    const now = await protocol('2', {
      types: {
        Task: {
          type: 'object',
          properties: { id: { type: 'string' }, owner: { type: 'string' } },
          required: ['id', 'owner'],
        },
        Speed: { enum: ['slow'] },
      },
    })
    const [fine, breaks] = await sessions(
      [client({ method: 'task/run', id: 1, params: { speed: 'slow' } })],
      [
        client({ method: 'task/run', id: 1, params: { speed: 'fast' } }),
        server({ id: 1, result: { id: 'a' } }),
        server({ method: 'task/done', params: { task: { id: 'a' } } }),
      ],
    )
    const found = await withEvidence(
      report(old, now),
      { old, new: now },
      readRecordings([fine ?? '', breaks ?? '']),
    )

    const name = path.basename(breaks ?? '')
    expect(seenIn(found)).toEqual([
      {
        place: 'Task.owner',
        rule: 'to-client/required-field-added',
        question: 'new-client-old-server',
        at: [`${name}:3`],
      },
      {
        place: 'Speed=fast',
        rule: 'to-server/value-removed',
        question: 'old-client-new-server',
        at: [`${name}:2`],
      },
    ])
    expect(found.recordings).toEqual({
      sessions: 2,
      messages: 4,
      broken: [{ file: breaks, refused: { 'old-client-new-server': 1, 'new-client-old-server': 2 } }],
      unexplained: [],
    })
    expect(renderChanges(found)).toContain(`seen in ${breaks}:3, /result must have the field "owner"`)
    expect(renderChanges(found)).toContain(
      '2 recorded sessions, 4 messages: 1 of them breaks (old client ↔ new server 1, new client ↔ old server 1).',
    )
  })

  test('show nothing where nothing of them changed, and are counted all the same', async () => {
    const old = await protocol('1')
    const now = await protocol('2', {
      methods: [{ name: 'task/stop', direction: 'client-to-server', kind: 'request' }],
    })
    const files = await sessions([client({ method: 'task/run', id: 1, params: { speed: 'fast' } })])
    const found = await withEvidence(report(old, now), { old, new: now }, readRecordings(files))
    expect(seenIn(found)).toEqual([])
    expect(found.recordings).toEqual({ sessions: 1, messages: 1, broken: [], unexplained: [] })
    expect(renderChanges(found)).toContain('1 recorded session, 1 message: none of them breaks.')
  })

  test('a message says something only of those who could have written and read it', async () => {
    const old = await protocol('1')
    const now = await protocol('2', {
      methods: [
        { name: 'task/stop', direction: 'client-to-server', kind: 'request' },
        { name: 'task/late', direction: 'server-to-client', kind: 'notification' },
      ],
    })
    const [file] = await sessions([
      client({ method: 'task/stop', id: 1 }),
      server({ id: 1, result: {} }),
      server({ method: 'task/late' }),
      // Refused when it was recorded: that says nothing of another version.
      client({ method: 'task/stop', id: 2 }),
      server({ id: 2, error: { code: -32601, message: 'no' } }),
      // Neither version takes these.
      client({ method: 'task/run', id: 3, params: { speed: 7 } }),
      client({ method: 'task/fly', id: 4 }),
    ])
    const found = await withEvidence(report(old, now), { old, new: now }, readRecordings([file ?? '']))
    const name = path.basename(file ?? '')
    expect(seenIn(found)).toEqual([
      {
        place: 'task/stop',
        rule: 'to-server/request-added',
        question: 'new-client-old-server',
        at: [`${name}:2`],
      },
      {
        place: 'task/late',
        rule: 'to-client/notification-added',
        question: 'old-client-new-server',
        at: [`${name}:4`],
      },
    ])
    // A notification can be left alone: the session breaks by the request only.
    expect(found.recordings?.broken).toEqual([
      { file, refused: { 'old-client-new-server': 0, 'new-client-old-server': 1 } },
    ])
  })

  test('what no finding tells of stands by itself', async () => {
    const old = await protocol('1')
    const now = await protocol('2', { types: { Speed: { enum: ['slow'] } } })
    const files = await sessions([client({ method: 'task/run', id: 1, params: { speed: 'fast' } })])
    const nothing = { ...report(old, now), changes: [] }
    const found = await withEvidence(nothing, { old, new: now }, readRecordings(files))
    expect(found.recordings?.unexplained).toMatchObject([
      {
        file: files[0],
        line: 2,
        question: 'old-client-new-server',
        method: 'task/run',
        pointer: '/params/speed',
      },
    ])
    expect(renderChanges(found)).toContain('Refused in recorded sessions, though no finding says so:')
  })

  test('in lists, maps, unions and under other names, the change that is meant is found', async () => {
    const shape = (inner: object) => ({
      Task: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          steps: { type: 'array', items: { $ref: '#/$defs/Step' } },
          marks: { type: 'object', additionalProperties: { $ref: '#/$defs/Mark' } },
        },
        required: ['id'],
      },
      Step: { oneOf: [{ $ref: '#/$defs/Walk' }, { $ref: '#/$defs/Wait' }] },
      Walk: { type: 'object', properties: { type: { const: 'walk' } }, required: ['type'] },
      Wait: { type: 'object', properties: { type: { const: 'wait' } }, required: ['type'] },
      Mark: { type: 'object', properties: { 'a/b': { type: ['string', 'null'] } } },
      ...inner,
    })
    const old = await protocol('1', { types: shape({}) })
    const now = await protocol('2', {
      types: shape({
        Wait: {
          type: 'object',
          properties: { type: { const: 'wait' }, 'how/long': { type: 'integer' } },
          required: ['type', 'how/long'],
        },
        Mark: { type: 'object', properties: { 'a/b': { type: 'string' } } },
      }),
    })
    const task = { id: 'a', steps: [{ type: 'walk' }, { type: 'wait' }], marks: { 'x~y': { 'a/b': null } } }
    const files = await sessions([server({ method: 'task/done', params: { task } })])
    const found = await withEvidence(report(old, now), { old, new: now }, readRecordings(files))
    expect(new Set(seenIn(found).map(({ place, rule }) => `${rule} ${place}`))).toEqual(
      new Set(['to-client/required-field-added Wait.how/long', 'to-client/null-forbidden Mark.a/b']),
    )
    expect(found.recordings?.unexplained).toEqual([])
  })
})

describe.each<[Version, Version]>([
  ['2026-02', '2026-06'],
  ['2026-06', '2026-11'],
])('the corpus under %s and %s', (before, after) => {
  test('every message that is refused is explained by a change', async () => {
    const [old, now] = [protocolAt(before), protocolAt(after)]
    const found = await withEvidence(report(old, now), { old, new: now }, readRecordings([corpus]))
    expect(found.recordings?.unexplained).toEqual([])
    expect(found.recordings?.broken.length).toBeGreaterThan(50)
    // Clients and servers of one version have said all this to each other.
    for (const { file, refused } of found.recordings?.broken ?? [])
      if (file.includes(before === '2026-02' ? '0.99.0' : '0.140.0'))
        expect(refused['old-client-new-server']).toBe(0)
    const required = seenIn(found).filter(({ rule }) => rule === 'to-client/required-field-added')
    expect(required.map(({ place }) => place)).toEqual(
      expect.arrayContaining(
        after === '2026-06'
          ? ['Thread.sessionId', 'ItemStartedNotification.startedAtMs']
          : ['Thread.projectId'],
      ),
    )
  })
})
