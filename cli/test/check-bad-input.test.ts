import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'
import { heddle } from './support/heddle.ts'

/** A folder with a protocol, in a repository that has it since its last commit. */
async function repository(): Promise<string> {
  const folder = await temporaryFolder()
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words], { cwd: folder })
  git('init', '--quiet')
  git('commit', '--quiet', '--allow-empty', '--message', 'Nothing yet')
  const methods = [{ name: 'a/b', direction: 'client-to-server', kind: 'request' }]
  await writeFile(
    path.join(folder, 'protocol.json'),
    JSON.stringify({ 'x-protocol': { version: '1', schema: '#/$defs', methods }, $defs: {} }),
  )
  await writeFile(path.join(folder, 'cut-off.json'), '{"x-protocol": {"methods": [')
  await writeFile(path.join(folder, 'other.json'), '{"openapi": "3.1.0"}')
  await writeFile(path.join(folder, 'damaged.json.gz'), 'not gzip')
  await mkdir(path.join(folder, 'empty'))
  git('add', '--all')
  git('commit', '--quiet', '--message', 'The protocol')
  return folder
}

async function saidOf(words: readonly string[], folder: string): Promise<string> {
  const { code, stdout, stderr } = await heddle(['check', ...words], '', folder)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^heddle: .+[.?]\n$/)
  return stderr
}

describe('heddle check refuses with a sentence', () => {
  test.each([
    [
      'a baseline that does not exist',
      ['--against', '2030-01'],
      /2030-01 cannot be read: there is no such file/,
    ],
    ['no version of the real server', ['--against', 'codex@latest'], /codex@latest names no version/],
    ['no commit', ['--against', 'git:v9'], /git knows no commit "v9"\. Fetch it with git fetch/],
    ['an option for a commit', ['--against', 'git:--output=x'], /git:--output=x names no commit/],
    [
      'a commit without the protocol',
      ['--against', 'git:HEAD~1'],
      /git:HEAD~1:protocol\.json cannot be read: there is no such file in that commit/,
    ],
    [
      'a path without a protocol',
      ['--against', 'git:HEAD:other.json'],
      /git:HEAD:other\.json: .+none of what/,
    ],
    [
      'a cut bundle',
      ['--against', 'cut-off.json'],
      /cut-off\.json: the file is not JSON \(line 1, column 29\)/,
    ],
    [
      'a cut bundle at a commit',
      ['--against', 'git:HEAD:cut-off.json'],
      /git:HEAD:cut-off\.json: .+ not JSON/,
    ],
    ['another description', ['--against', 'other.json'], /other\.json: the file is none of what can be read/],
    [
      'a damaged archive',
      ['--against', 'damaged.json.gz'],
      /damaged\.json\.gz cannot be read: incorrect header/,
    ],
    [
      'recordings that are not there',
      ['--against', 'protocol.json', '--recordings', 'none'],
      /none cannot be read: there is no such file or folder/,
    ],
    [
      'a folder without recordings',
      ['--against', 'protocol.json', '--recordings', 'empty'],
      /empty holds no recordings: there is no \.jsonl file in it/,
    ],
    [
      'waivers that are not there',
      ['--against', 'protocol.json', '--waivers', 'none.json'],
      /none\.json cannot be read/,
    ],
    [
      'waivers that are not JSON',
      ['--against', 'protocol.json', '--waivers', 'cut-off.json'],
      /cut-off\.json .*not JSON/,
    ],
  ])('%s', async (_, words, said) => {
    expect(await saidOf(['protocol.json', ...words], await repository())).toMatch(said)
  })

  test('a candidate without a protocol', async () => {
    const folder = await repository()
    expect(await saidOf(['empty', '--against', 'protocol.json'], folder)).toMatch(
      /empty is a folder without a protocol in it\. Looked for: .+manifest\.json\./,
    )
    expect(await saidOf(['empty', '--against', 'git:HEAD'], folder)).toMatch(
      /git:HEAD:empty cannot be read: there is no such file in that commit/,
    )
  })

  const waiver = {
    rule: 'to-server/request-removed',
    fingerprint: '0123456789ab',
    reason: 'They know.',
    expires: '2999-12-31',
  }
  test.each([
    [
      'an unknown rule',
      { ...waiver, rule: 'to-server/nonsense' },
      /\/waivers\/0\/rule: there is no rule "to-server/,
    ],
    ['no day', { ...waiver, expires: '2027-02-30' }, /\/waivers\/0\/expires: there is no day 2027-02-30/],
    ['another form of day', { ...waiver, expires: 'tomorrow' }, /\/waivers\/0\/expires/],
    ['no reason', { ...waiver, reason: '' }, /\/waivers\/0\/reason/],
  ])('a waiver with %s', async (_, one, said) => {
    const folder = await repository()
    await writeFile(path.join(folder, 'waivers.json'), JSON.stringify({ waivers: [one] }))
    const words = ['protocol.json', '--against', 'protocol.json', '--waivers', 'waivers.json']
    expect(await saidOf(words, folder)).toMatch(said)
  })
})

describe('heddle check of a protocol and itself', () => {
  test.each([
    ['a file', ['protocol.json', '--against', 'protocol.json']],
    ['a file at a commit', ['protocol.json', '--against', 'git:HEAD']],
    ['a version', ['2026-06', '--against', '2026-06']],
  ])('finds nothing: %s', async (_, words) => {
    const { code, stdout, stderr } = await heddle(['check', ...words], '', await repository())
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('0 changes: nothing fails.')
  })
})

test('heddle check --recordings tells in which session it breaks', async () => {
  const folder = await repository()
  await writeFile(
    path.join(folder, 'next.json'),
    JSON.stringify({ 'x-protocol': { version: '2', schema: '#/$defs', methods: [] }, $defs: {} }),
  )
  await mkdir(path.join(folder, 'sessions'))
  const session = [{ heddleRecording: 1 }, { t: 0, from: 'client', msg: { method: 'a/b', id: 1 } }]
  await writeFile(
    path.join(folder, 'sessions', 'one.jsonl'),
    session.map((line) => `${JSON.stringify(line)}\n`).join(''),
  )
  const words = ['check', 'next.json', '--against', 'git:HEAD:protocol.json', '--recordings', 'sessions']
  const { code, stdout } = await heddle(words, '', folder)
  expect(code).toBe(1)
  expect(stdout).toContain(
    `seen in ${path.join('sessions', 'one.jsonl')}:2, /method is no request of this version`,
  )
  expect(stdout).toContain('1 recorded session, 1 message: 1 of them breaks')
  const json = JSON.parse((await heddle([...words, '--format', 'json'], '', folder)).stdout)
  expect(json.recordings).toMatchObject({ sessions: 1, messages: 1, unexplained: [] })
})
