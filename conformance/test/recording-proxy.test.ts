import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor, type Line, type ProxyOptions, readRecording, record } from '../src/index.ts'
import { temporaryFolder } from './support/folder.ts'
import { SERVERS } from './support/servers.ts'

/** Collects what the client would hear; takes its time, when it is told to. */
function listener(slow = false) {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      if (slow) setImmediate(done)
      else done()
    },
  })
  return { stream, heard: () => Buffer.concat(chunks) }
}

async function through(server: string, said: readonly Uint8Array[], more: Partial<ProxyOptions> = {}) {
  const file = path.join(await temporaryFolder(), 'session.jsonl')
  const { stream: output, heard } = listener()
  const input = new PassThrough()
  const exit = record({ command: process.execPath, args: ['-e', server], file, input, output, ...more })
  for (const chunk of said) input.write(chunk)
  input.end()
  return {
    exit: await exit,
    heard: heard(),
    lines: (await readRecording(file)).entries.map(({ what }) => what),
  }
}

const withoutTime = (lines: readonly Line[]) => lines.map(({ t: _, ...rest }) => rest)

describe('the proxy', () => {
  test('changes no byte, however they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), async (chunks) => {
        const { heard } = await through(SERVERS.echo, chunks)
        expect(heard.equals(Buffer.concat(chunks))).toBe(true)
      }),
      { numRuns: 8 },
    )
  })

  test('writes down both sides and the end', async () => {
    const { lines, exit } = await through(SERVERS.echo, [
      Buffer.from('{"method":"ini'),
      Buffer.from('tialized"}\n'),
    ])
    expect(exit).toEqual({ code: 0, signal: null })
    expect(withoutTime(lines)).toEqual([
      { from: 'client', msg: { method: 'initialized' } },
      { from: 'server', msg: { method: 'initialized' } },
      { from: 'recorder', event: 'exit', code: 0, signal: null },
    ])
  })

  test('writes down what is no message as it is', async () => {
    const { lines, heard } = await through(SERVERS.garbage, [])
    expect(heard.includes(Buffer.from([0xff, 0xfe, 10]))).toBe(true)
    expect(withoutTime(lines).slice(0, -1)).toEqual([
      { from: 'server', raw: 'no json' },
      { from: 'server', raw: '\ufffd\ufffd' },
      { from: 'server', msg: { method: 'x' } },
      { from: 'server', raw: '{"cut' },
    ])
  })

  test.each([
    ['exits', { code: 7, signal: null }],
    ['dies', { code: null, signal: 'SIGKILL' }],
  ] as const)('a server that %s: its end is passed on', async (server, end) => {
    const { exit, lines } = await through(SERVERS[server], [Buffer.from('{}\n')])
    expect(exit).toEqual(end)
    expect(lines.at(-1)).toMatchObject({ from: 'recorder', event: 'exit', ...end })
  })

  test('a flood passes through whole, at the pace of a slow reader', async () => {
    const { stream: output, heard } = listener(true)
    await through(SERVERS.floods, [], { output })
    expect(heard().length).toBe(32 * 1024 * 1024)
  })

  test('redacts the file and nothing else', async () => {
    const key = 'sk-aaaaaaaaaaaaaaaaaaaaaaaa'
    const { heard, lines } = await through(SERVERS.echo, [Buffer.from(`{"params":"${key}"}\n`)], {
      redactor: createRedactor(),
    })
    expect(heard.toString()).toContain(key)
    expect(JSON.stringify(lines)).not.toContain(key)
  })

  test('a server that cannot be started is a sentence, and no file is left', async () => {
    const file = path.join(await temporaryFolder(), 'session.jsonl')
    const input = new PassThrough()
    await expect(record({ command: 'no-such-server', args: [], file, input })).rejects.toThrow(
      'The server no-such-server cannot be started: there is no such file or folder.',
    )
    expect(existsSync(file)).toBe(false)
  })

  test('a file that is there is not overwritten', async () => {
    const file = path.join(await temporaryFolder(), 'session.jsonl')
    await writeFile(file, 'mine')
    const options = { command: process.execPath, args: ['-e', SERVERS.echo], file, input: new PassThrough() }
    await expect(record(options)).rejects.toThrow('it exists already. Choose another name, or --force.')
  })
})
