import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bubblewrap } from '../src/sandbox/index.ts'
import type { Loose } from './support/client.ts'
import type { Step } from './support/scripted-model.ts'
import { Workbench } from './support/workbench.ts'

const found = await bubblewrap([])
if (typeof found === 'string' && process.env.HEDDLE_REQUIRE === 'all') throw new Error(found)
/** Why nothing is tried on this machine. */
const missing = typeof found === 'string'

/** What a turn of these commands came to, one item each, under a policy that asks nobody. */
async function ran(bench: Workbench, commands: readonly (string | Step)[], params: object = {}) {
  const steps = commands.map((each): Step => (typeof each === 'string' ? { exec: each } : each))
  const model = await bench.model(...steps, { text: ['done'] })
  const env = { OPENAI_API_KEY: 'the-key' }
  const client = await bench.connect({ modelUrl: model.url, env })
  const threadId = await client.startThread({
    cwd: path.join(bench.folder, 'work'),
    approvalPolicy: 'never',
    sandbox: 'workspace-write',
    ...params,
  })
  const heard = await client.runTurn(threadId, 'do it', {
    sandboxPolicy: { type: 'workspaceWrite', excludeSlashTmp: true, excludeTmpdirEnvVar: true },
    ...params,
  })
  const items = heard
    .filter(
      ({ method, params: { item } = {} as Loose }) =>
        method === 'item/completed' && item.type === 'commandExecution',
    )
    .map(({ params: { item } }) => ({ code: item.exitCode, output: item.aggregatedOutput ?? '' }))
  await client.close()
  return items
}

describe.skipIf(missing)('a command that is ended with its group', () => {
  test('leaves nothing of it, at whatever moment of its beginning', async () => {
    if (typeof found === 'string') throw new Error(found)
    await using bench = await Workbench.make()
    const { folder } = bench
    const held = found.hold(
      { file: 'sh', args: ['-c', 'sleep 0.5; echo alive >> survivors'] },
      { limits: { type: 'workspaceWrite' }, cwd: folder, workspace: folder, tmpdir: undefined },
    )
    for (let moment = 0; moment < 20; moment++) {
      const { pid = 0 } = spawn(held.file, held.args, { cwd: folder, detached: true, stdio: 'ignore' })
      pause(moment)
      process.kill(-pid, 'SIGTERM')
      // A server that is busy hears late of the end of the first one, and only then kills the others.
      pause(60)
      process.kill(-pid, 'SIGKILL')
    }
    await setTimeout(1500)
    expect(existsSync(path.join(folder, 'survivors'))).toBe(false)
  })
})

/** Lets nothing happen here meanwhile: not even the end of a process is taken note of. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

describe.skipIf(missing)('a command under workspaceWrite', () => {
  let bench: Workbench
  beforeAll(async () => {
    bench = await Workbench.make()
    await mkdir(path.join(bench.folder, 'work/.git'), { recursive: true })
    await mkdir(path.join(bench.folder, 'outside'))
    await writeFile(path.join(bench.folder, 'outside/kept'), 'kept')
    await symlink('../outside', path.join(bench.folder, 'work/link'))
  })
  afterAll(() => bench[Symbol.asyncDispose]())

  test('writes where it works, and nowhere else, whatever the way', async () => {
    const out = path.join(bench.folder, 'outside')
    const items = await ran(bench, [
      'echo hello > inside && cat inside',
      'echo x > ../outside/a',
      'echo x > link/b',
      `echo x > ${out}/kept`,
      'mv inside ../outside/c',
      'ln ../outside/kept hard && echo x > hard',
      'echo x > .git/config',
      'rm -rf ../outside',
      'ln -s ../outside again && echo x > again/kept',
    ])
    expect(items[0]).toEqual({ code: 0, output: 'hello\n' })
    expect(items.slice(1).map(({ code }) => code === 0)).toEqual(Array(8).fill(false))
    expect(await readFile(path.join(out, 'kept'), 'utf8')).toBe('kept')
    for (const name of ['a', 'b', 'c']) expect(existsSync(path.join(out, name))).toBe(false)
  })

  test('is held in a terminal, too', async () => {
    const items = await ran(bench, [
      { exec: { cmd: 'test -t 0 && test -t 1 && echo terminal; echo x > ../outside/d', tty: true } },
    ])
    expect(items).toEqual([{ code: 1, output: expect.stringMatching(/^terminal\r\n.*Read-only/s) }])
    expect(existsSync(path.join(bench.folder, 'outside/d'))).toBe(false)
  })

  test('gets nothing by a link in place of a folder that it may write to', async () => {
    await using own = await Workbench.make()
    const inner = path.join(own.folder, 'work', 'inner')
    await mkdir(inner, { recursive: true })
    await mkdir(path.join(own.folder, 'outside'))
    const done = await ran(own, ['rm -r inner && ln -s ../outside inner', 'touch inner/escaped'], {
      sandboxPolicy: {
        type: 'workspaceWrite',
        excludeSlashTmp: true,
        excludeTmpdirEnvVar: true,
        writableRoots: [inner],
      },
    })
    expect(done.map(({ code }) => code)).toEqual([0, 1])
    expect(existsSync(path.join(own.folder, 'outside', 'escaped'))).toBe(false)
  })

  test('cannot reach a server of this machine, unless the policy lets it', async () => {
    const server = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const command = `exec 3<>/dev/tcp/127.0.0.1/${port} && cat <&3`
    try {
      const refused = await ran(bench, [command])
      expect(refused[0]?.code).not.toBe(0)
      const open = { sandboxPolicy: { type: 'workspaceWrite', networkAccess: true } }
      expect((await ran(bench, [command], open))[0]).toEqual({ code: 0, output: 'hello' })
    } finally {
      server.close()
    }
  })
})

describe.skipIf(missing)('the sandbox', () => {
  test('readOnly lets nothing be written, and hides what the server keeps', async () => {
    await using bench = await Workbench.make()
    await mkdir(path.join(bench.folder, 'work'))
    const items = await ran(bench, ['echo x > a', `ls -A ${bench.home}`, 'cat /proc/1/environ'], {
      sandbox: 'read-only',
      sandboxPolicy: { type: 'readOnly' },
    })
    expect(items[0]?.code).not.toBe(0)
    expect(items[1]).toEqual({ code: 0, output: '' })
    expect(items[2]?.output).not.toContain('the-key')
  })

  test('who wants to get out has to ask, and gets out when it is accepted', async () => {
    await using bench = await Workbench.make()
    await mkdir(path.join(bench.folder, 'work'))
    const model = await bench.model(
      {
        exec: {
          cmd: 'echo out > ../file',
          sandbox_permissions: 'require_escalated',
          justification: 'May I?',
        },
      },
      { text: ['done'] },
    )
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({
      cwd: path.join(bench.folder, 'work'),
      approvalPolicy: 'on-request',
      sandbox: 'workspace-write',
    })
    await client.say(threadId, 'do it', { sandboxPolicy: { type: 'workspaceWrite', excludeSlashTmp: true } })
    const question = await client.question('item/commandExecution/requestApproval')
    expect(question.params.reason).toBe('May I?')
    client.send({ id: question.id, result: { decision: 'accept' } })
    await client.notification('turn/completed')
    expect(await readFile(path.join(bench.folder, 'file'), 'utf8')).toBe('out\n')
  })
})

test('without a sandbox the server says so, asks, and refuses where it may not', async () => {
  await using bench = await Workbench.make()
  await mkdir(path.join(bench.folder, 'bin'))
  await mkdir(path.join(bench.folder, 'work'))
  await link(process.execPath, path.join(bench.folder, 'bin/node')).catch(() => {})
  const model = await bench.model({ exec: 'touch a' }, { text: ['done'] })
  const env = { PATH: path.join(bench.folder, 'bin') }
  const client = await bench.connect({ modelUrl: model.url, env })
  const threadId = await client.startThread({
    cwd: path.join(bench.folder, 'work'),
    approvalPolicy: 'never',
    sandbox: 'workspace-write',
  })
  const heard = await client.runTurn(threadId, 'do it')
  const done = heard.find(
    ({ method, params }: Loose) => method === 'item/completed' && params.item.type === 'commandExecution',
  )
  expect(done.params.item.status).toBe('declined')
  expect(existsSync(path.join(bench.folder, 'work/a'))).toBe(false)
  expect(client.stderr).toMatch(/not held to any limits/)
})
