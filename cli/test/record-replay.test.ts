import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { temporaryFolder } from './support/folder.ts'
import { ended, heddle, start } from './support/heddle.ts'
import { bad, SERVE } from './support/servers.ts'

const INITIALIZE = '{"id":1,"method":"initialize","params":{"clientInfo":{"name":"test","version":"1"}}}\n'

describe('heddle record', () => {
  test('passes the session through and writes it down', async () => {
    const folder = await temporaryFolder()
    const file = path.join(folder, 'session.jsonl')
    const server = [...SERVE, '--home', path.join(folder, 'home')]
    const { code, stdout } = await heddle(
      ['record', '--out', file, '--protocol', '2026-11', '--', ...server],
      INITIALIZE,
    )
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, result: { userAgent: expect.any(String) } })
    const lines = (await readFile(file, 'utf8')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { heddleRecording: 1, protocol: '2026-11', redacted: ['secrets', 'paths'] },
      { from: 'client', msg: { id: 1, method: 'initialize' } },
      { from: 'server', msg: { id: 1 } },
      { from: 'recorder', event: 'exit', code: 0 },
    ])
    const replayed = await heddle(['replay', file, '--format', 'json'])
    expect(replayed.code).toBe(0)
    expect(JSON.parse(replayed.stdout)).toMatchObject({
      recordings: [{ protocol: '2026-11', messages: 2 }],
      findings: [],
    })
  })

  test('ends as the server ends', async () => {
    const file = path.join(await temporaryFolder(), 'session.jsonl')
    expect(await heddle(['record', '--out', file, '--', ...bad('dies')], INITIALIZE)).toMatchObject({
      code: 3,
    })
  })

  test('hands a signal on to the server, and says by its code that it did', async () => {
    const file = path.join(await temporaryFolder(), 'session.jsonl')
    const child = start(['record', '--out', file, '--', ...bad('garbage')])
    child.stdin.write('hello\n')
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGTERM')
    expect(await ended(child)).toMatchObject({ code: 128 + 15 })
    expect(await readFile(file, 'utf8')).toContain('"event":"exit","code":null,"signal":"SIGTERM"')
  })

  test.each([
    [
      'a program that is not there',
      ['--out', 'x.jsonl', '--', 'no-such-server'],
      ['no-such-server', 'full path'],
    ],
    [
      'a folder that is not there',
      ['--out', 'no/x.jsonl', '--', process.execPath, '-e', '0'],
      ['no/x.jsonl', 'no such file'],
    ],
    ['no file', ['--', 'x'], ['--out']],
    [
      'a program below a file',
      ['--out', 'x.jsonl', '--', '/etc/hostname/x'],
      ['/etc/hostname/x', 'is a file'],
    ],
  ])('%s: exit 2, a sentence, no file', async (_, args, words) => {
    const folder = await temporaryFolder()
    const { code, stdout, stderr } = await heddle(['record', ...args], '', folder)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const word of words) expect(stderr).toContain(word)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(existsSync(path.join(folder, 'x.jsonl'))).toBe(false)
  })
})

describe('heddle record between a server that runs and its clients', () => {
  const places = (folder: string) =>
    [
      ['ws', 'ws://127.0.0.1:0', 'ws://127.0.0.1:0', (address: string) => address],
      [
        'unix',
        `unix://${path.join(folder, 's')}`,
        `unix://${path.join(folder, 'r')}`,
        (address: string) => `ws+${address}:/`,
      ],
    ] as const

  /** What a process says on stderr, once it says where it listens. */
  const listening = async (child: ReturnType<typeof start>): Promise<string> => {
    for await (const text of child.stderr.setEncoding('utf8')) {
      const [address] = /(?:ws|unix):\/\/[^\s"]*[^\s".,]/.exec(text) ?? []
      if (address !== undefined) return address
    }
    throw new Error('it ended before it listened')
  }

  test('over ws and unix, with the reference server', async () => {
    const folder = await temporaryFolder()
    for (const [name, serverAt, recorderAt, urlOf] of places(folder)) {
      const file = path.join(folder, `${name}.jsonl`)
      const server = start(['serve', '--home', path.join(folder, name), '--listen', serverAt])
      const recorder = start([
        'record',
        '--out',
        file,
        '--listen',
        recorderAt,
        '--connect',
        await listening(server),
      ])
      const socket = new WebSocket(urlOf(await listening(recorder)))
      await once(socket, 'open')
      socket.send(INITIALIZE)
      await once(socket, 'message')
      socket.close()
      await once(socket, 'close')
      recorder.kill('SIGINT')
      expect(await ended(recorder)).toMatchObject({ code: 0 })
      server.kill('SIGTERM')
      await ended(server)
      expect(await heddle(['replay', file])).toMatchObject({ code: 0 })
      const lines = (await readFile(file, 'utf8')).trim().split('\n').slice(1)
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { from: 'recorder', event: 'open', conn: '1' },
        { from: 'client', conn: '1', msg: { method: 'initialize' } },
        { from: 'server', conn: '1', msg: { id: 1 } },
        { from: 'recorder', event: 'close', conn: '1' },
      ])
    }
  }, 120_000)

  test('one address alone says nothing of what to do', async () => {
    const { code, stderr } = await heddle(['record', '--out', 'x.jsonl', '--listen', 'ws://127.0.0.1:0'])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('Give both --listen') })
  })
})

test.runIf(existsSync('/dev/full'))('a disk that is full ends the session with a sentence', async () => {
  const args = [
    'record',
    '--force',
    '--out',
    '/dev/full',
    '--',
    process.execPath,
    '-e',
    'setInterval(Date, 9)',
  ]
  const { code, stderr } = await heddle(args, INITIALIZE)
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'heddle: /dev/full can no longer be written: the disk is full.\n',
  })
})

describe('heddle replay', () => {
  const recording = async (...lines: readonly string[]) => {
    const file = path.join(await temporaryFolder(), 'session.jsonl')
    await writeFile(file, ['{"heddleRecording":1,"protocol":"2026-11"}', ...lines, ''].join('\n'))
    return file
  }
  const message = (params: object) =>
    JSON.stringify({ t: 1, from: 'server', msg: { method: 'item/agentMessage/delta', params } })
  const delta = { threadId: 't', turnId: 'u', itemId: 'i', delta: 'x' }

  test('broken at the version that was spoken is a finding', async () => {
    const file = await recording(message({ ...delta, delta: 7 }))
    const { code, stdout } = await heddle(['replay', file])
    expect(code).toBe(1)
    expect(stdout).toContain('/params/delta: must be string')
    expect(stdout).toContain(`${file}:2`)
  })

  test('broken elsewhere is a finding with --strict only', async () => {
    const started = JSON.stringify({
      t: 1,
      from: 'server',
      msg: {
        method: 'turn/started',
        params: { threadId: 't', turn: { id: '0', items: [], status: 'inProgress' } },
      },
    })
    const file = await recording(started, message(delta))
    expect(await heddle(['replay', file, '--strict'])).toMatchObject({ code: 0 })
    const wrong = await recording(message(delta), '{"t":2,"from":"server","raw":"oops"}')
    expect(await heddle(['replay', wrong, '--protocol', '2026-02'])).toMatchObject({ code: 0 })
    expect(await heddle(['replay', wrong, '--protocol', '2026-02', '--strict'])).toMatchObject({ code: 1 })
  })

  test('a corrupt line: exit 2, with file, line and remedy', async () => {
    const file = await recording(message(delta), '{"t":2,"from":', message(delta))
    const { code, stdout, stderr } = await heddle(['replay', file])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`${file}, line 3: the line is not JSON`)
  })

  test('parts that are put together are the same as one run', async () => {
    const files = [
      await recording(message(delta)),
      await recording(message({ ...delta, delta: 7 }), message(delta)),
      await recording(message({ ...delta, later: 1 })),
    ]
    const folder = await temporaryFolder()
    const parts: string[] = []
    for (const part of ['1/2', '2/2']) {
      const { stdout } = await heddle(['replay', ...files, '--shard', part, '--format', 'json'])
      const file = path.join(folder, `${parts.length}.json`)
      await writeFile(file, stdout)
      parts.push(file)
    }
    for (const format of ['json', 'text']) {
      const whole = await heddle(['replay', ...files, '--format', format])
      expect(whole.code).toBe(1)
      expect(await heddle(['replay', 'merge', ...parts.toReversed(), '--format', format])).toEqual(whole)
    }
    expect(await heddle(['replay', 'merge', parts[0] ?? ''])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'heddle: Part 2 of 2 is missing. Name the results of all parts.\n',
    })
  })

  test('what breaks off leaves no half of a result', async () => {
    const good = await recording(message(delta))
    const bad = await recording('{"t":2,"from":')
    expect(await heddle(['replay', good, bad, '--format', 'json'])).toMatchObject({ code: 2, stdout: '' })
  })

  test.each([
    ['a part beyond the last', ['x', '--shard', '3/2'], '"3/2" is no part'],
    ['a part of nothing', ['x', '--shard', '0/0'], '"0/0" is no part'],
    [
      'a file that is not there',
      ['no-such.jsonl'],
      'no-such.jsonl cannot be read: there is no such file or folder.',
    ],
    ['an unknown version', ['x', '--protocol', '2020-01'], 'Known: 2026-02, 2026-06, 2026-11.'],
    ['nothing', [], "missing required argument 'files'"],
  ])('%s: exit 2 and a sentence', async (_, args, sentence) => {
    const { code, stderr } = await heddle(['replay', ...args])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) })
  })
})
