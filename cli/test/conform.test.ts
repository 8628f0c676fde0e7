import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { ended, heddle, start } from './support/heddle.ts'
import { bad, SERVE } from './support/servers.ts'

const OWN = ['--home', '{home}', '--model-url', '{modelUrl}']

describe('heddle conform report', () => {
  test.each([
    ['a report that is not there', ['no-such.json'], 'no-such.json cannot be read'],
    ['no report', [], "missing required argument 'files'"],
  ])('%s: exit 2 and a sentence', async (_, files, sentence) => {
    const out = path.join(await temporaryFolder(), 'page.html')
    const { code, stderr } = await heddle(['conform', 'report', ...files, '--out', out])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) })
  })
})

describe('heddle conform server', () => {
  test('a server that keeps the protocol: exit 0, and its sessions are written down', async () => {
    const folder = await temporaryFolder()
    const { code, stdout } = await heddle([
      'conform',
      'server',
      '--only',
      'HANDSHAKE-00*',
      '--only',
      'thread-001',
      '--record',
      folder,
      '--',
      ...SERVE,
      ...OWN,
    ])
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('10 checks: 10 passed.'),
    })
    expect((await readdir(folder)).sort()).toEqual([
      'handshake.jsonl',
      'negotiation.jsonl',
      'text-turn.jsonl',
    ])

    const replayed = await heddle(['replay', folder])
    expect(replayed).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing broken') })
  })

  test('--format json tells each check', async () => {
    const { code, stdout } = await heddle([
      'conform',
      'server',
      '--only',
      'HANDSHAKE-001',
      '--format',
      'json',
      '--',
      ...SERVE,
      ...OWN,
    ])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      protocol: '2026-11',
      passed: true,
      counts: { passed: 1, failed: 0 },
      checks: [{ id: 'HANDSHAKE-001', level: 'MUST', status: 'passed', scenario: 'handshake' }],
    })
  })

  test('--report writes what others show', async () => {
    const folder = await temporaryFolder()
    const expected = path.join(folder, 'expected.json')
    const reason = 'it <says> "so" & more'
    await writeFile(expected, JSON.stringify({ failures: [{ check: 'HANDSHAKE-002', reason }] }))
    const at = (name: string) => path.join(folder, 'reports', name)
    const reports = ['all.json', 'junit.xml', 'badge.svg'].flatMap((name) => ['--report', at(name)])
    const only = ['--only', 'HANDSHAKE-002', '--only', 'TURN-001', '--expected', expected, '--timeout', '1']
    const { code } = await heddle(['conform', 'server', ...only, ...reports, '--', ...bad('silent')])
    expect(code).toBe(1)
    expect(JSON.parse(await readFile(at('all.json'), 'utf8')).counts).toMatchObject({ failed: 1, known: 1 })
    const junit = await readFile(at('junit.xml'), 'utf8')
    expect(junit).toContain('<testsuites name="node, protocol 2026-11" tests="2" failures="1" skipped="1"')
    expect(junit).toContain('message="Known: it &lt;says&gt; &quot;so&quot; &amp; more"')
    expect(junit).toMatch(/<failure message="The server did not send .*" type="MUST">TURN\.1 /)
    expect(await readFile(at('badge.svg'), 'utf8')).toMatch(/^<svg .*0 of 2 checks/)
    expect(await readdir(path.join(folder, 'reports'))).toHaveLength(3)
  })

  test('--report with a page shows what was said; reports of several runs make one page', async () => {
    const folder = await temporaryFolder()
    const at = (name: string) => path.join(folder, name)
    const reports = ['dies.html', 'dies.json'].flatMap((name) => ['--report', at(name)])
    const only = ['--only', 'HANDSHAKE-002', '--timeout', '1']
    await heddle(['conform', 'server', ...only, ...reports, '--', ...bad('dies')])
    const payloadOf = async (name: string): Promise<unknown> =>
      JSON.parse(/id="payload">(.*?)<\/script>/s.exec(await readFile(at(name), 'utf8'))?.[1] ?? '')
    expect(await payloadOf('dies.html')).toMatchObject({
      runs: [{ subject: 'node', protocol: '2026-11', passed: false }],
      checks: [
        {
          id: 'HANDSHAKE-002',
          outcomes: [{ status: 'failed', message: expect.stringContaining('exit code 3') }],
        },
      ],
      transcripts: [
        {
          scenario: 'handshake',
          messages: expect.arrayContaining([expect.objectContaining({ kind: 'event', method: 'exit' })]),
        },
      ],
    })
    const json = await readFile(at('dies.json'), 'utf8')
    expect(json).not.toContain('transcript')

    await heddle(['conform', 'server', ...only, '--report', at('silent.json'), '--', ...bad('silent')])
    const out = at('both.html')
    const both = ['dies.json', 'silent.json'].map(at)
    expect(await heddle(['conform', 'report', ...both, '--out', out])).toEqual({
      ...{ code: 0, stdout: `2 runs in ${out}\n`, stderr: '' },
    })
    expect(await payloadOf('both.html')).toMatchObject({
      runs: [{ name: 'dies' }, { name: 'silent' }],
      checks: [{ outcomes: [{ status: 'failed' }, { status: 'failed' }] }],
      transcripts: [],
    })
  })

  test('an expected failure that passes is a finding', async () => {
    const expected = path.join(await temporaryFolder(), 'expected.json')
    await writeFile(expected, '{"failures":[{"check":"HANDSHAKE-001","reason":"it was broken once"}]}')
    const { code, stdout } = await heddle([
      'conform',
      'server',
      '--only',
      'HANDSHAKE-001',
      '--expected',
      expected,
      '--',
      ...SERVE,
      ...OWN,
    ])
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('no longer fails') })
  })

  test('one that passes by chance is none', async () => {
    const expected = path.join(await temporaryFolder(), 'expected.json')
    const failure = { check: 'HANDSHAKE-001', reason: 'it throws dice', sometimes: true }
    await writeFile(expected, JSON.stringify({ failures: [failure] }))
    const only = ['--only', 'HANDSHAKE-001', '--expected', expected]
    const { code, stdout } = await heddle(['conform', 'server', ...only, '--', ...SERVE, ...OWN])
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('1 passed') })
  })

  test.each([
    ['silent', /did not send the answer to .* within 1 s/],
    ['dies', /ended \(exit code 3\) while it was needed.*\n.*something terrible happened/],
    ['garbage', /did not send the answer/],
  ] as const)('a server that is %s is a finding, in bounded time', async (way, message) => {
    const only = ['--only', 'HANDSHAKE-002', '--timeout', '1']
    const { code, stdout, stderr } = await heddle(['conform', 'server', ...only, '--', ...bad(way)])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(message)
  })

  test('a server that floods is a finding, and is stopped', async () => {
    const only = ['--only', 'HANDSHAKE-002', '--timeout', '20']
    const { code, stdout, stderr } = await heddle(['conform', 'server', ...only, '--', ...bad('floods')])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(/said more than a session can hold: it sent more than 200000 messages/)
  })

  test('a server that answers twice is a finding, with what it said', async () => {
    const only = ['--only', 'WIRE-002', '--only', 'HANDSHAKE-001', '--timeout', '2']
    const args = ['conform', 'server', '--protocol', '2026-11', ...only, '--', ...bad('repeats')]
    const { code, stdout, stderr } = await heddle(args)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(/WIRE-002 .*failed\n.*\n {4}In handshake: .* was answered twice/)
    expect(stdout).toMatch(/\n {4}> \d+ server: /)
  })

  test('what a server wrote that is no message is shown', async () => {
    const only = ['--only', 'WIRE-001', '--timeout', '0.2']
    const { code, stdout } = await heddle(['conform', 'server', ...only, '--', ...bad('garbage')])
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('502 Bad Gateway') })
  })

  test('a server that does not shake hands: what was not seen is one finding, for one reason', async () => {
    const { code, stdout } = await heddle(['conform', 'server', '--timeout', '1', '--', ...bad('dies')])
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ \d+ checks could not be made: .*ERROR-001…008, /)
    expect(stdout.match(/something terrible happened/g)?.length).toBeLessThan(10)
    expect(stdout).toMatch(/^(\d+) checks: \1 failed\.$/m)
  })

  test('what a server does not have fails, and is neither passed nor skipped', async () => {
    const areas = ['FS', 'EXEC', 'SEARCH', 'CONFIG', 'MODEL', 'SKILL', 'ACCOUNT', 'SERVICE', 'MCP']
    const only = areas.flatMap((area) => ['--only', `${area}-*`])
    const args = [...only, '--protocol', '2026-11', '--timeout', '3', '--format', 'json']
    const { code, stdout } = await heddle(['conform', 'server', ...args, '--', ...bad('empty')])
    expect(code).toBe(1)
    const { checks } = JSON.parse(stdout) as { checks: { id: string; status: string }[] }
    const others = checks.filter(({ status }) => status !== 'failed')
    // It takes two clients, and a server on stdio has one.
    expect(others).toMatchObject([{ id: 'EXEC-013', reason: expect.stringContaining('not offered') }])
    expect(new Set(checks.map(({ id }) => id.replace(/-.*/, '')))).toEqual(new Set(areas))
  })

  test('a server that never asks the scripted model: the report says how to point it there', async () => {
    const only = ['--only', 'TURN-001', '--only', 'TURN-003']
    const alone = ['--home', '{home}', '--model-url', 'http://127.0.0.1:1/v1']
    const { code, stdout } = await heddle(['conform', 'server', ...only, '--', ...SERVE, ...alone])
    expect(code).toBe(1)
    expect(stdout).toContain('The server never asked the scripted model.')
    expect(stdout).toContain('{modelUrl}')
  })

  test('interrupted, it leaves no folder behind', async () => {
    const cache = await temporaryFolder()
    const child = start(['conform', 'server', '--', ...bad('silent')], undefined, { XDG_CACHE_HOME: cache })
    const subjects = path.join(cache, 'heddle/subjects')
    await vi.waitFor(async () => expect(await readdir(subjects)).not.toEqual([]), 30_000)
    child.kill('SIGINT')
    expect(await ended(child)).toMatchObject({ code: 130 })
    expect(await readdir(subjects)).toEqual([])
  })

  test('a folder for recordings that cannot be made: exit 2, before anything is run', async () => {
    const file = path.join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    const { code, stdout, stderr } = await heddle([
      'conform',
      'server',
      '--record',
      file,
      '--',
      'no-such-server',
    ])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^heddle: The folder .*file for recordings cannot be made: .*\.\n$/)
  })

  test.each([
    ['a check that is none', ['--only', 'TRUN-*', '--', 'x'], ['"TRUN-*"', 'TURN']],
    ['a program that is not there', ['--', 'no-such-server'], ['no-such-server', 'there is no such file']],
    ['no program', [], ['command']],
    ['an unknown version', ['--protocol', '1999-01', '--', 'x'], ['1999-01', '2026-02']],
    ['a report of no known kind', ['--report', 'x.doc', '--', 'x'], ['x.doc', '.xml']],
    ['a time that is none', ['--timeout', 'soon', '--', 'x'], ['soon', 'seconds']],
    [
      'a list that is not there',
      ['--expected', 'no-such.json', '--', 'x'],
      ['no-such.json', 'there is no such file'],
    ],
  ])('%s: exit 2 and a sentence', async (_, args, words) => {
    const { code, stdout, stderr } = await heddle(['conform', 'server', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const word of words) expect(stderr).toContain(word)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test.each([
    ['no JSON', '{', /expected\.json is not JSON/],
    [
      'another form',
      '{"failures":[{"check":"TURN-001"}]}',
      /at \/failures\/0: must have required property 'reason'/,
    ],
    [
      'a check that is none',
      '{"failures":[{"check":"TRUN-001","reason":"x"}]}',
      /there is no check TRUN-001/,
    ],
  ])('a list of expected failures that holds %s: exit 2, file and place', async (_, contents, message) => {
    const expected = path.join(await temporaryFolder(), 'expected.json')
    await writeFile(expected, contents)
    const { code, stderr } = await heddle(['conform', 'server', '--expected', expected, '--', ...SERVE])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  })
})
