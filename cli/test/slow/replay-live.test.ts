import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { heddle } from '../support/heddle.ts'
import { bad } from '../support/servers.ts'
import { BUILT_HEDDLE } from './support/built-heddle.ts'

const SERVER = [...BUILT_HEDDLE, 'serve', '--home', '{home}', '--model-url', '{modelUrl}']

/** A check of each flow that is recorded: text, approvals, files, a model that waits, a server that is killed, two clients. */
const CHECKS = [
  'TURN-001',
  'APPROVAL-001',
  'FILE-001',
  'STEER-001',
  'RESUME-001',
  'INTERRUPT-001',
  'FAILURE-001',
  'SHARE-001',
]
const FLOWS = [
  'command-accept',
  'file-accept',
  'interrupt',
  'model-failure',
  'restart',
  'steer',
  'text-turn',
  'two-clients',
]

interface Line {
  readonly event?: string
  readonly from?: string
  readonly msg?: { readonly method?: string }
}

describe('heddle replay live, with the reference server', () => {
  let sessions: Record<string, string> = {}

  const recordedBy = async (folder: string, flow: string) =>
    readFile(path.join(folder, `${flow}.jsonl`), 'utf8')

  /** A recording in a file, after some of its lines were changed or left out. */
  const changed = async (flow: string, change: (line: Line, text: string) => string): Promise<string> => {
    const file = path.join(await temporaryFolder(), `${flow}.jsonl`)
    const lines = (sessions[flow] ?? '').trim().split('\n')
    const texts = lines.map((text) => change(JSON.parse(text), text)).filter((text) => text !== '')
    await writeFile(file, `${texts.join('\n')}\n`)
    return file
  }

  const live = (file: string, server: readonly string[], ...more: string[]) =>
    heddle(['replay', 'live', ...more, file, '--', ...server])

  beforeAll(async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'heddle-cli-live-'))
    const only = CHECKS.flatMap((id) => ['--only', id])
    const { code } = await heddle([
      'conform',
      'server',
      '--subject',
      'heddle',
      ...only,
      '--record',
      folder,
      '--',
      ...SERVER,
    ])
    expect(code).toBe(0)
    sessions = Object.fromEntries(
      await Promise.all(FLOWS.map(async (flow) => [flow, await recordedBy(folder, flow)])),
    )
    await rm(folder, { recursive: true, force: true })
  }, 120_000)

  test('says what was recorded, through approvals, interrupts, failures and a kill', async () => {
    const folder = await temporaryFolder()
    for (const [flow, text] of Object.entries(sessions))
      await writeFile(path.join(folder, `${flow}.jsonl`), text)
    const { code, stdout } = await live(folder, SERVER, '--subject', 'heddle')
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('8 recordings played live: 8 as recorded.'),
    })
  }, 180_000)

  test.each(['text-turn', 'command-accept', 'file-accept', 'interrupt'])(
    '%s: what the model said can be told from the items, too',
    async (flow) => {
      const file = await changed(flow, ({ event = '' }, text) => (/^(?:model|gate)-/.test(event) ? '' : text))
      const { code, stdout } = await live(file, SERVER)
      expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('1 as recorded') })
    },
    60_000,
  )

  test('another answer is told as a difference, with message, line and pointer', async () => {
    const file = await changed('text-turn', ({ from, msg }, text) =>
      from === 'server' && msg?.method === 'turn/completed' ? text.replace('"completed"', '"failed"') : text,
    )
    const { code, stdout } = await live(file, SERVER)
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /turn\/completed differs at \/params\/turn\/status: expected "failed", got "completed"\. \(message \d+, .*text-turn\.jsonl:\d+\)/,
    )
    expect(stdout).toMatch(/\n {2}- +"status": "failed",\n {2}\+ +"status": "completed",\n/)
    // What may be another one each time is no difference.
    expect(stdout.match(/^ {2}[-+] {3,}/gm)).toHaveLength(2)
    const json = JSON.parse((await live(file, SERVER, '--format', 'json')).stdout)
    expect(json).toMatchObject([
      {
        file,
        outcome: 'diverges',
        divergence: { pointer: '/params/turn/status', number: expect.any(Number) },
      },
    ])
  }, 60_000)

  test('a model that failed in a way that is not written down cannot be played: exit 2', async () => {
    const file = await changed('model-failure', ({ event }, text) => (event === 'model-answer' ? '' : text))
    const { code, stdout } = await live(file, SERVER)
    expect({ code, stdout }).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/It cannot be played: its model failed \(line \d+\), and how/),
    })
  }, 60_000)

  test.each([
    ['silent', /did not send the answer to request 1 within 1 s/],
    ['dies', /The server ended while it was needed: exit code 3/],
    ['garbage', /The server sent a line that is no message/],
  ] as const)(
    'a server that is %s diverges, in bounded time',
    async (way, sentence) => {
      const file = await changed('text-turn', (_, text) => text)
      const { code, stdout } = await live(file, bad(way), '--timeout', '1')
      expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringMatching(sentence) })
    },
    60_000,
  )

  test.each(['ws', 'unix', 'http'])('is played over %s, too', async (transport) => {
    const file = await changed('text-turn', (_, text) => text)
    const options = ['--subject', 'heddle', '--transport', transport]
    const { code, stdout } = await live(file, SERVER, ...options)
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('1 as recorded') })
  })

  test('several clients at once cannot be played over pipes, and that is said', async () => {
    const file = path.resolve(
      import.meta.dirname,
      '../../../conformance/recordings/codex-0.169.0-flows/two-clients.jsonl',
    )
    const { code, stdout } = await live(file, SERVER)
    expect({ code, stdout }).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('it holds several connections at once (line 4)'),
    })
  })

  test('a server that cannot be started is a sentence', async () => {
    const file = await changed('text-turn', (_, text) => text)
    expect(await live(file, ['no-such-server'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The server no-such-server cannot be started'),
    })
  })
})
