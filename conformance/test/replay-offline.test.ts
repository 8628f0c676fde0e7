import { VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { readRecordings, renderMatrix, replayOffline } from '../src/index.ts'
import { recordingOf } from './support/folder.ts'

const client = (msg: unknown) => ({ t: 0, from: 'client', msg })
const server = (msg: unknown) => ({ t: 0, from: 'server', msg })

const initialize = client({
  id: 1,
  method: 'initialize',
  params: { clientInfo: { name: 'x', version: '1' } },
})
const oldServer = server({ id: 1, result: { userAgent: 'x/0.99.0 (Linux)' } })
const newServer = server({
  id: 1,
  result: { userAgent: 'x/0.169.0 (Linux)', codexHome: '/h', platformFamily: 'unix', platformOs: 'linux' },
})
const delta = { threadId: 't', turnId: 'u', itemId: 'i', delta: 'x' }

async function replay(lines: readonly object[], header = {}, strict = false) {
  const result = await replayOffline(readRecordings([await recordingOf(lines, header)]), { strict })
  const [recording] = result.recordings
  if (recording === undefined) throw new Error('nothing was replayed')
  const { versions } = recording
  return { result, recording, old: versions.at(0), now: versions.at(-1) }
}

describe('offline replay', () => {
  test('a message that a version cannot read is broken there, with line and pointer', async () => {
    const { recording, old, now, result } = await replay([initialize, oldServer])
    expect(recording).toMatchObject({ protocol: '2026-02', messages: 2 })
    expect(old).toMatchObject({ version: '2026-02', verdict: 'compatible' })
    expect(now).toMatchObject({ version: '2026-11', verdict: 'broken', counts: { broken: 1, compatible: 1 } })
    expect(now?.remarks[0]).toMatchObject({
      line: 3,
      from: 'server',
      method: 'initialize',
      pointer: '/result',
      message: 'must have the field "codexHome"',
    })
    expect(result.findings).toEqual([])
  })

  test('what a version does not know yet is tolerable', async () => {
    const { recording, old, now } = await replay([initialize, newServer])
    expect(recording.protocol).toBe('2026-11')
    expect(old).toMatchObject({ verdict: 'tolerable' })
    expect(old?.remarks.map(({ pointer }) => pointer)).toEqual([
      '/result/codexHome',
      '/result/platformFamily',
      '/result/platformOs',
    ])
    expect(now).toMatchObject({ verdict: 'compatible', remarks: [] })
  })

  test('a method that a version lacks is outside of it', async () => {
    const status = server({
      method: 'thread/status/changed',
      params: { threadId: 't', status: { type: 'idle' } },
    })
    const { old, now } = await replay([status, server({ method: 'vendor/thing' })])
    expect(old?.counts).toMatchObject({ outside: 2 })
    expect(now?.counts).toMatchObject({ outside: 1, compatible: 1 })
  })

  test('broken at the version that was spoken is a finding', async () => {
    const wrong = server({ method: 'item/agentMessage/delta', params: { ...delta, delta: 7 } })
    const { result } = await replay([wrong], { protocol: '2026-02' })
    expect(result.findings).toMatchObject([
      { version: '2026-02', pointer: '/params/delta', message: 'must be string' },
    ])
    expect((await replay([wrong], { protocol: '2026-02' }, true)).result.findings).toHaveLength(
      VERSIONS.length,
    )
  })

  test('a client reads what the server wrote, and a server what the client wrote', async () => {
    const newer = { name: 'x', version: '1', later: true }
    const hello = client({ id: 1, method: 'initialize', params: { clientInfo: newer } })
    const sandbox = client({ id: 2, method: 'thread/start', params: { sandbox: 'walled-garden' } })
    const { now, old } = await replay([hello, newServer, sandbox])
    expect(now).toMatchObject({ verdict: 'broken', counts: { compatible: 1, tolerable: 1, broken: 1 } })
    expect(now?.readers).toMatchObject({
      client: { verdict: 'compatible', counts: { compatible: 1, tolerable: 0 }, firstBreak: null },
      server: {
        verdict: 'broken',
        counts: { compatible: 0, tolerable: 1, broken: 1 },
        // A server must not take a sandbox that it does not know for none; a client lives with such a value.
        firstBreak: { number: 3, line: 4, method: 'thread/start', pointer: '/params/sandbox' },
      },
    })
    expect(old?.readers.client).toMatchObject({ verdict: 'tolerable', firstBreak: null })
  })

  test('a wrong request that was refused is no fault of the recording', async () => {
    const wrong = client({ id: 5, method: 'thread/read', params: {} })
    const refusal = server({ id: 5, error: { code: -32600, message: 'no' } })
    expect((await replay([wrong, refusal])).now).toMatchObject({ verdict: 'compatible' })
    expect((await replay([wrong, server({ id: 5, result: {} })])).now).toMatchObject({ verdict: 'broken' })
  })

  test('the two sides number their requests apart, and ids may be used again', async () => {
    const ask = server({
      id: 1,
      method: 'item/fileChange/requestApproval',
      params: { threadId: 't', turnId: 'u', itemId: 'i', startedAtMs: 1 },
    })
    const accept = client({ id: 1, result: { decision: 'accept' } })
    const { now } = await replay([
      initialize,
      ask,
      accept,
      newServer,
      initialize,
      newServer,
      server({ id: 9, result: 1 }),
    ])
    expect(now?.counts).toEqual({ compatible: 6, outside: 1, tolerable: 0, broken: 0 })
  })

  test('a server that writes no message is broken; a client that tries is tolerated', async () => {
    const { now } = await replay([{ t: 0, from: 'server', raw: 'panic!' }, client([])])
    expect(now?.counts).toMatchObject({ broken: 1, tolerable: 1 })
    expect(now?.remarks[0]?.message).toBe('is no message: the line is not JSON')
  })

  test('several connections in one file do not mix', async () => {
    const lines = [initialize, { ...initialize, conn: 'b' }, { ...newServer, conn: 'b' }]
    expect((await replay(lines)).now?.counts).toMatchObject({ compatible: 3, outside: 0 })
  })
})

describe('the matrix', () => {
  test('shows who reads what, folds what is alike, and names the first place', async () => {
    const { result, recording } = await replay([oldServer, initialize, oldServer, initialize, oldServer])
    const text = renderMatrix(result)
    expect(text).toMatch(/session\s+✓ \*\s+✓ \*\s+✗ 3 \/result\s+✓\s/)
    expect(text).toContain(`(2 times, first in ${recording.file}:4, message 3)`)
    expect(text).toContain('1 recording, 5 messages: nothing broken at the version that was spoken.')
    expect(text).not.toContain('\u001b')
    expect(renderMatrix(result, { color: true })).toContain('\u001b')
  })
})
