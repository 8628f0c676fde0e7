import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle } from './support/heddle.ts'

const SOUND = [process.execPath, path.join(import.meta.dirname, 'slow/mutants/client/mutant.ts'), 'no fault']

/** The command line of a small client that does what no client should. */
const bad = (way: string): string[] => [
  process.execPath,
  path.join(import.meta.dirname, 'support/bad-client.ts'),
  way,
]

describe('heddle conform client', () => {
  test('a client that keeps the protocol: exit 0, a report, and its sessions are written down', async () => {
    const folder = await temporaryFolder()
    const junit = path.join(folder, 'junit.xml')
    const options = ['--record', path.join(folder, 'sessions'), '--report', junit]
    const chosen = ['--only', 'CLIENT-001', '--only', 'client-008', ...options]
    const { code, stdout } = await heddle(['conform', 'client', ...chosen, '--', ...SOUND, '{server}'])
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 checks: 2 passed.'),
    })
    expect(stdout).toContain('sound-client/1, protocol 2026-11')
    expect(await readFile(junit, 'utf8')).toContain('tests="2" failures="0"')
    const sessions = await readdir(path.join(folder, 'sessions'))
    expect(sessions.sort()).toEqual(['client-future-items.jsonl', 'client-greeting.jsonl'])

    const replayed = await heddle(['replay', path.join(folder, 'sessions')])
    expect(replayed).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing broken') })
  })

  test('a client that connects to an address is checked as one that starts its server', async () => {
    const client = path.join(import.meta.dirname, '../../clients/typescript/examples/story.ts')
    const turn = ['--turn', 'Please do what there is to do.', '--websocket', '{url}']
    const chosen = ['CLIENT-001', 'CLIENT-008', 'CLIENT-023', 'CLIENT-024'].flatMap((id) => ['--only', id])
    const args = ['conform', 'client', ...chosen, '--', process.execPath, client, ...turn]
    const { code, stdout } = await heddle(args)
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/(\d+) checks: \1 passed/),
    })

    const alone = ['--only', 'CLIENT-008', '--timeout', '1', '--', ...bad('alone'), '{url}']
    const { stdout: told } = await heddle(['conform', 'client', ...alone])
    expect(told).toContain('The client did not connect within 1 s')
  })

  test('--protocol says what is spoken, and what came later is not demanded', async () => {
    const args = ['--protocol', '2026-02', '--only', 'CLIENT-022', '--format', 'json', '--', ...SOUND]
    const { code, stdout } = await heddle(['conform', 'client', ...args])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      protocol: '2026-02',
      checks: [{ id: 'CLIENT-022', status: 'skipped', reason: 'demanded from 2026-06 on' }],
    })
  })

  test.each([
    ['alone', /did not start its server within 1 s/],
    ['dies', /ended \(exit code 3\) and did not start its server.*\n.*something terrible happened/],
    ['silent', /did not send initialize within 1 s/],
    ['garbage', /wrote a line that is no message: "GET/],
    ['endless', /said more than a session can hold: a line is longer than/],
    ['floods', /said more than a session can hold: it sent more than/],
  ])('a client that is %s is a finding, in bounded time', async (way, message) => {
    const only = ['--only', 'CLIENT-008', '--timeout', way === 'endless' || way === 'floods' ? '30' : '1']
    const { code, stdout, stderr } = await heddle(['conform', 'client', ...only, '--', ...bad(way)])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(message)
    expect(stdout).toMatch(/> \d+ (driver|client): /)
  })

  test('a client that prints without an end is a finding', async () => {
    const only = ['--only', 'CLIENT-008', '--timeout', '30']
    const { code, stdout, stderr } = await heddle(['conform', 'client', ...only, '--', ...bad('prints')])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('it printed more than there is to tell')
  })

  test('a client that says one thing again and again is a finding', async () => {
    const only = ['--only', 'CLIENT-001', '--timeout', '2']
    const { code, stdout } = await heddle(['conform', 'client', ...only, '--', ...bad('repeats')])
    expect(code).toBe(1)
    expect(stdout).toContain('actual    ["initialize","initialize","initialize"]')
  })

  test.each([
    ['a check of servers', ['--only', 'TURN-001', '--', 'x'], ['"TURN-001"', 'CLIENT']],
    [
      'a program that is not there',
      ['--', 'no-such-client'],
      ['The client no-such-client', 'there is no such'],
    ],
    ['no program', [], ['command']],
  ])('%s: exit 2 and a sentence', async (_, args, words) => {
    const { code, stdout, stderr } = await heddle(['conform', 'client', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const word of words) expect(stderr).toContain(word)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

test('heddle conform checks lists the checks of both sides', async () => {
  const { stdout } = await heddle(['conform', 'checks', '--format', 'json'])
  const sides = (JSON.parse(stdout) as { id: string; of: string }[]).map(({ id, of }) => [
    id.split('-')[0],
    of,
  ])
  expect(new Set(sides.filter(([area]) => area === 'CLIENT').map(([, of]) => of))).toEqual(
    new Set(['client']),
  )
  expect(new Set(sides.filter(([area]) => area !== 'CLIENT').map(([, of]) => of))).toEqual(
    new Set(['server']),
  )
})
