import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

const FREE = { sandboxPolicy: { type: 'dangerFullAccess' } }

const run = (client: TestClient, script: string, params: object = {}): Promise<Loose> =>
  client.request('command/exec', { command: ['sh', '-c', script], ...FREE, ...params })

/** What was streamed of a process. */
function streamed(client: TestClient, processId: string, stream = 'stdout'): string {
  const deltas = client.received.filter(
    ({ method, params }) =>
      method === 'command/exec/outputDelta' && params.processId === processId && params.stream === stream,
  )
  return Buffer.concat(deltas.map(({ params }) => Buffer.from(params.deltaBase64, 'base64'))).toString()
}

const untilStreamed = (client: TestClient, processId: string, wanted: string | RegExp): Promise<Loose> =>
  client.until(() => streamed(client, processId).search(wanted) >= 0)

const write = (client: TestClient, processId: string, text: string, more: object = {}): Promise<Loose> =>
  client.request('command/exec/write', {
    processId,
    deltaBase64: Buffer.from(text).toString('base64'),
    ...more,
  })

/** Settles when nothing of this number runs any more. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
      if (/^State:\tZ/m.test(await readFile(`/proc/${pid}/status`, 'utf8'))) return
    } catch {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('a command', () => {
  it('gives its exit code and both streams', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    expect(await run(client, 'echo out; echo err >&2; exit 3')).toEqual({
      exitCode: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    })
    expect((await run(client, 'kill -9 $$')).exitCode).toBe(137)
    await mkdir(join(bench.folder, 'work'))
    const params = { cwd: join(bench.folder, 'work'), env: { FOO: 'bar', HOME: null } }
    expect((await run(client, 'pwd; echo "$FOO$HOME"', params)).stdout).toBe(`${params.cwd}\nbar\n`)
    expect((await run(client, 'printf "\\377ok"')).stdout).toBe('\ufffdok')
  })

  it('does not get the key of the model', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ env: { OPENAI_API_KEY: 'the-key-itself' } })
    expect((await run(client, 'env')).stdout).not.toContain('the-key-itself')
  })

  it('streams what it puts out, and then answers without it', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const params = { processId: 'p', streamStdoutStderr: true }
    const result = await run(client, 'echo 1; echo e >&2; echo 2', params)
    expect(result).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect([streamed(client, 'p'), streamed(client, 'p', 'stderr')]).toEqual(['1\n2\n', 'e\n'])
    expect(client.received.at(-1)?.result).toEqual(result)
  })

  it('keeps of each stream as much as was asked for', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.nat(20), fc.boolean(), async (length, outputBytesCap, streams) => {
        const from = client.received.length
        const params = { outputBytesCap, processId: 'p', streamStdoutStderr: streams }
        const result = await run(client, `printf '${'x'.repeat(length)}'`, params)
        const deltas = client.received.slice(from).filter(({ method }) => method !== undefined)
        const text = streams
          ? deltas.map(({ params }) => Buffer.from(params.deltaBase64, 'base64').toString()).join('')
          : result.stdout
        expect(text).toBe('x'.repeat(Math.min(length, outputBytesCap)))
        const capped = deltas.map(({ params }) => params.capReached)
        expect(capped.slice(0, -1)).not.toContain(true)
        if (streams && length > 0) expect(capped.at(-1)).toBe(length >= outputBytesCap)
      }),
      { numRuns: 25 },
    )
    expect((await run(client, 'yes | head -c 3000000')).stdout).toHaveLength(1024 * 1024)
    expect((await run(client, 'yes | head -c 3000000', { disableOutputCap: true })).stdout).toHaveLength(3e6)
  })

  it('that puts out more than an answer can hold is ended', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const params = { command: ['yes'], disableOutputCap: true, disableTimeout: true, ...FREE }
    const { error } = await client.ask('command/exec', params)
    expect(error).toEqual({ code: -32603, message: expect.stringContaining('streamStdoutStderr') })
  })

  it('gets input as it comes, and its end', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const params = { processId: 'p', streamStdin: true, streamStdoutStderr: true }
    const result = run(client, 'cat', params)
    await write(client, 'p', 'abc\n')
    await untilStreamed(client, 'p', 'abc')
    await write(client, 'p', 'd'.repeat(300_000))
    await client.request('command/exec/write', { processId: 'p', closeStdin: true })
    expect((await result).exitCode).toBe(0)
    expect(streamed(client, 'p')).toBe(`abc\n${'d'.repeat(300_000)}`)
    const { error } = await client.ask('command/exec/write', { processId: 'p', deltaBase64: '' })
    expect(error).toEqual({ code: -32600, message: expect.any(String), data: { processId: 'p' } })
  })

  it('that does not read its input holds up nobody, and every write is answered in the end', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const result = run(client, 'sleep 100', { processId: 'p', streamStdin: true, disableTimeout: true })
    const deltaBase64 = Buffer.alloc(200_000).toString('base64')
    const writes = [1, 2].map(() => client.ask('command/exec/write', { processId: 'p', deltaBase64 }))
    await client.request('command/exec/terminate', { processId: 'p' })
    expect((await result).exitCode).toBe(143)
    for (const answer of await Promise.all(writes)) expect(answer.error.code).toBe(-32600)
  })

  it('is ended when its time is up, with all that it started', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const file = join(bench.folder, 'pids')
    const script = `trap '' TERM; sleep 100 & echo $$ $! > ${file}; wait; sleep 100`
    expect((await run(client, script, { timeoutMs: 2000 })).exitCode).toBe(124)
    for (const pid of (await readFile(file, 'utf8')).trim().split(' ')) await gone(Number(pid))
  })

  it('leaves nothing in the background', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const { stdout } = await run(client, 'sleep 100 & echo $!')
    await gone(Number(stdout))
  })

  it.each(['close', 'crash of the client', 'SIGTERM'])('ends with its client: %s', async (how) => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const params = { processId: 'p', streamStdoutStderr: true, disableTimeout: true }
    client
      .ask('command/exec', { command: ['sh', '-c', 'sleep 100 & echo $!; wait'], ...FREE, ...params })
      .catch(() => {})
    client
      .ask('command/exec', {
        command: ['sh', '-c', 'echo $$; exec sleep 100'],
        ...FREE,
        tty: true,
        processId: 't',
        disableTimeout: true,
      })
      .catch(() => {})
    await untilStreamed(client, 'p', /\d+\n/)
    await untilStreamed(client, 't', /\d+\r\n/)
    const pids = [streamed(client, 'p'), streamed(client, 't')].map(Number)
    if (how === 'close') client.child.stdin?.end()
    else if (how === 'SIGTERM') client.child.kill('SIGTERM')
    else {
      client.child.stdout?.destroy()
      client.child.stdin?.destroy()
    }
    for (const pid of pids) await gone(pid)
    await client.exited
  })

  it('that is asked for badly is refused with the place of the fault', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const faults: [Loose, string][] = [
      [{ command: [] }, '/command'],
      [{ command: ['a\0b'] }, '/command'],
      [{ streamStdoutStderr: true }, '/processId'],
      [{ tty: true }, '/processId'],
      [{ size: { rows: 1, cols: 1 } }, '/size'],
      [{ tty: true, processId: 'p', size: { rows: 0, cols: 1 } }, '/size'],
      [{ timeoutMs: 1, disableTimeout: true }, '/disableTimeout'],
      [{ timeoutMs: -1 }, '/timeoutMs'],
      [{ outputBytesCap: 1, disableOutputCap: true }, '/disableOutputCap'],
      [{ env: { 'a=b': 'c' } }, '/env'],
      [{ env: { a: 'b\0c' } }, '/env'],
      [{ cwd: '/a\0b' }, '/cwd'],
      [{ permissionProfile: 'mine' }, '/permissionProfile'],
    ]
    for (const [params, pointer] of faults) {
      const { error } = await client.ask('command/exec', { command: ['true'], ...FREE, ...params })
      expect([params, error?.code, error?.data]).toEqual([params, -32602, { pointer }])
    }
    for (const params of [
      { command: ['/no/such/program'] },
      { command: ['no-such-program'], tty: true, processId: 'p' },
      { cwd: '/no/such' },
    ]) {
      const { error } = await client.ask('command/exec', { command: ['true'], ...FREE, ...params })
      expect([error.code, error.message]).toEqual([-32603, expect.stringMatching(/no such/)])
    }
  })

  it.each([null, { type: 'readOnly' }, { type: 'workspaceWrite' }])(
    'is held to %j, or not run',
    async (sandboxPolicy) => {
      await using bench = await Workbench.make()
      const client = await bench.connect()
      const held = { cwd: bench.folder, sandboxPolicy }
      const { result, error } = await client.ask('command/exec', {
        command: ['touch', '/var/heddle-was-here'],
        ...held,
      })
      if (error) expect(error).toEqual({ code: -32600, message: expect.stringContaining('dangerFullAccess') })
      else {
        expect(result.exitCode).toBe(1)
        const inside = await client.request('command/exec', { command: ['touch', 'made'], ...held })
        expect(inside.exitCode).toBe(sandboxPolicy?.type === 'workspaceWrite' ? 0 : 1)
      }
      expect(existsSync('/var/heddle-was-here')).toBe(false)
    },
  )

  it('has a name of its own on its connection', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const first = run(client, 'sleep 100', { processId: 'p' })
    const ask = (method: string, params: object = {}) => client.ask(method, { processId: 'p', ...params })
    expect((await ask('command/exec', { command: ['true'], ...FREE })).error.code).toBe(-32600)
    expect((await ask('command/exec/write', { deltaBase64: 'YQ==' })).error.message).toContain('streamStdin')
    expect((await ask('command/exec/write')).error.code).toBe(-32602)
    expect((await ask('command/exec/resize', { size: { rows: 1, cols: 1 } })).error.message).toContain('tty')
    await client.request('command/exec/terminate', { processId: 'p' })
    await first
    expect((await run(client, 'echo again', { processId: 'p' })).stdout).toBe('again\n')
    for (const method of ['write', 'resize', 'terminate']) {
      const params = { deltaBase64: '', size: { rows: 1, cols: 1 } }
      expect((await ask(`command/exec/${method}`, params)).error.data).toEqual({ processId: 'p' })
    }
  })

  it('of the first version has no streams, and fails when its time is up', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ initialize: { protocolVersions: ['2026-02'] } })
    expect(await run(client, 'echo out', { processId: 'p', streamStdoutStderr: true })).toEqual({
      exitCode: 0,
      stdout: 'out\n',
      stderr: '',
    })
    const { error } = await client.ask('command/exec', { command: ['sleep', '100'], timeoutMs: 100, ...FREE })
    expect(error).toEqual({ code: -32603, message: expect.stringContaining('time') })
    expect((await client.ask('fs/readFile', { path: '/' })).error.code).toBe(-32601)
  })
})

describe('a command in a terminal', () => {
  const inTerminal = { tty: true, processId: 't' }

  it('has the size that it is given, at first and later', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const size = { rows: 20, cols: 70 }
    const result = run(client, 'stty size; echo $TERM; read line; stty size; exit 4', { ...inTerminal, size })
    await untilStreamed(client, 't', '20 70\r\nxterm-256color\r\n')
    await client.request('command/exec/resize', { processId: 't', size: { rows: 30, cols: 90 } })
    await write(client, 't', '\n')
    expect(await result).toEqual({ exitCode: 4, stdout: '', stderr: '' })
    expect(streamed(client, 't')).toContain('30 90')
  })

  it('gets input, and its end in and after a line', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    for (const text of ['hi\n', 'hi']) {
      const processId = `t${text.length}`
      const result = run(client, 'stty -echo; echo ready; cat; echo over', { ...inTerminal, processId })
      await untilStreamed(client, processId, 'ready')
      await write(client, processId, text, { closeStdin: true })
      expect((await result).exitCode).toBe(0)
      expect(streamed(client, processId)).toMatch(/ready\r\nhi(\r\n)?over\r\n/)
    }
  })

  it('that does not read holds up nobody, and can be ended', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const result = run(client, 'stty raw -echo; echo ready; sleep 100', inTerminal)
    await untilStreamed(client, 't', 'ready')
    const blocked = client.ask('command/exec/write', {
      processId: 't',
      deltaBase64: Buffer.alloc(1_000_000, 'x').toString('base64'),
    })
    expect((await run(client, 'echo quick')).stdout).toBe('quick\n')
    await client.request('command/exec/terminate', { processId: 't' })
    expect((await result).exitCode).toBeGreaterThan(128)
    expect((await blocked).error.code).toBe(-32600)
  })

  it('can be a shell, which is ended with its jobs', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    await writeFile(join(bench.folder, 'rc'), '')
    const command = ['bash', '--norc', '-i']
    const result = client.request('command/exec', { command, ...FREE, ...inTerminal, disableTimeout: true })
    await write(client, 't', 'sleep 100 & echo "job"=$!;\n')
    await write(client, 't', '(trap \'\' HUP TERM; sleep 100; sleep 100) & disown; echo "job"=$!;\n')
    await untilStreamed(client, 't', /job=\d+[\s\S]+job=\d+/)
    const jobs = [...streamed(client, 't').matchAll(/job=(\d+)/g)].map(([, job]) => Number(job))
    await client.request('command/exec/terminate', { processId: 't' })
    await result
    for (const job of jobs) await gone(job)
  })
})
