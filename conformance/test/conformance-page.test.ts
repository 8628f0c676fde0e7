import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CheckResult, type ConformReport, type Line, readReports } from '../src/index.ts'
import { reportPayload } from '../src/report/conformance-page.ts'
import { fileWith } from './support/folder.ts'

const check = (id: string, more: Partial<CheckResult> = {}): CheckResult => ({
  ...{
    id,
    title: 'a title',
    level: 'MUST',
    clause: 'TURN.1',
    demand: 'A server MUST.',
    scenario: 'text-turn',
  },
  status: 'passed',
  ...more,
})

const report = (protocol: ConformReport['protocol'], ...checks: CheckResult[]): ConformReport => {
  const count = (status: string) => checks.filter((one) => one.status === status).length
  return {
    ...{ subject: 'x', protocol, passed: true, checks, notes: [] },
    counts: {
      passed: count('passed'),
      failed: count('failed'),
      known: count('known'),
      stale: count('stale'),
      skipped: count('skipped'),
    },
  }
}

const named = (...reports: ConformReport[]) =>
  reports.map((one, index) => ({ name: `run ${index}`, report: one }))

/** A session of two processes: what the second says stands behind, and in between. */
const transcript = {
  scenario: 'text-turn',
  entries: ['', '', '2', '', '2', ''].map((conn, index) => ({
    line: index + 1,
    what: { t: index, from: 'server', ...(conn && { conn }), msg: { method: `m${index}` } } as Line,
  })),
}

describe('the page of reports', () => {
  test('holds each check once, with how it came out in each run', () => {
    const { runs, checks } = reportPayload(
      named(
        report('2026-02', check('TURN-001', { status: 'failed', message: 'no' }), check('TURN-002')),
        report('2026-11', check('TURN-001'), check('ITEM-001')),
      ),
      [],
    )
    expect(runs.map(({ name, protocol }) => `${name} ${protocol}`)).toEqual([
      'run 0 2026-02',
      'run 1 2026-11',
    ])
    expect(checks.map(({ id, area, outcomes }) => [id, area, ...outcomes.map((one) => one?.status)])).toEqual(
      [
        ['TURN-001', 'TURN', 'failed', 'passed'],
        ['TURN-002', 'TURN', 'passed', undefined],
        ['ITEM-001', 'ITEM', undefined, 'passed'],
      ],
    )
  })

  test.each([
    [0, undefined, 0],
    [2, undefined, 3],
    [3, undefined, 5],
    [9, undefined, 5],
    [0, 2, 2],
    [1, 2, 4],
    [9, 2, 4],
  ])('place %i in session %s is place %i in what all of them said', (at, session, place) => {
    const where = { at, ...(session !== undefined && { session }) }
    const failed = check('TURN-001', { status: 'failed', ...where, excerpt: ['> 1 server: x'] })
    const { checks, transcripts } = reportPayload(named(report('2026-11', failed)), [transcript])
    expect(checks[0]?.outcomes[0]).toEqual({ status: 'failed', at: place })
    expect(transcripts[0]?.messages).toHaveLength(6)
  })

  test('without a transcript an excerpt is shown', () => {
    const failed = check('TURN-001', { status: 'failed', at: 1, excerpt: ['> 1 server: x'] })
    const { checks } = reportPayload(named(report('2026-11', failed)), [])
    expect(checks[0]?.outcomes[0]).toEqual({ status: 'failed', excerpt: ['> 1 server: x'] })
  })

  test('tells no secret that a server told', () => {
    const actual = { apiKey: 'abc', file: path.join(os.homedir(), 'x') }
    const failed = check('TURN-001', { status: 'failed', message: 'Bearer abcdefghijk', actual })
    const { checks } = reportPayload(named(report('2026-11', failed)), [])
    expect(checks[0]?.outcomes[0]).toEqual({
      status: 'failed',
      message: '[redacted]',
      actual: { apiKey: '[redacted]', file: '/home/user/x' },
    })
  })

  test('a value that is no value is null there: what was expected is there, or is not', () => {
    const failed = check('TURN-001', { status: 'failed', expected: null, actual: undefined })
    const { checks } = reportPayload(named(report('2026-11', failed)), [])
    expect(checks[0]?.outcomes[0]).toEqual({ status: 'failed', expected: null })
  })
})

describe('reports in files', () => {
  test('are read as they were written', async () => {
    const written = report('2026-11', check('TURN-001', { status: 'failed', at: 3, expected: [1] }))
    const file = await fileWith(JSON.stringify(written), 'mine-1.0.json')
    expect(await readReports([file])).toEqual([{ name: 'mine-1.0', report: written }])
  })

  test.each([
    ['no JSON', '{', /mine\.json is not JSON: .*Name a file that/],
    ['another form', '{"subject":"x"}', /mine\.json is no report: at \/: must have required property/],
    [
      'a check of another form',
      JSON.stringify(report('2026-11', check('nonsense'))),
      /at \/checks\/0\/id: must match pattern/,
    ],
  ])('%s: a sentence with file and place', async (_, contents, message) => {
    await expect(readReports([await fileWith(contents, 'mine.json')])).rejects.toThrow(message)
  })

  test('one that is not there', async () => {
    await expect(readReports(['no-such.json'])).rejects.toThrow(
      'no-such.json cannot be read: there is no such file',
    )
  })
})
