import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { methodOf, paramsOf, Session, SubjectFault, subjectOf } from '../src/subject/index.ts'
import { temporaryFolder } from './support/folder.ts'

/** Longer than anything takes that works. Milliseconds. */
const PATIENT = 30_000

const open = new Set<Session>()

afterEach(async () => {
  await Promise.all([...open].map((session) => session.kill()))
  open.clear()
})

/** A session with a server that is the program of `node -e`. */
async function sessionWith(server: string, timeoutMs = PATIENT): Promise<Session> {
  const folder = await temporaryFolder()
  const session = await Session.start({
    subject: subjectOf(process.execPath, ['--input-type=module', '-e', `${TOOLS}\n${server}`]),
    surroundings: { home: folder, workspace: folder, modelUrl: 'http://127.0.0.1:1/v1' },
    timeoutMs,
  })
  open.add(session)
  return session
}

/** What servers of these tests are written with. */
const TOOLS = `
  import { createInterface } from 'node:readline'
  const print = (text) => process.stdout.write(text)
  const say = (message) => print(JSON.stringify(message) + '\\n')
  const hear = (listen) =>
    createInterface({ input: process.stdin }).on('line', (line) => listen(JSON.parse(line)))`

const ECHO = 'hear(({ id, params }) => id !== undefined && say({ id, result: params ?? null }))'

/** The fault that a session ends in. */
async function faultOf(work: Promise<unknown>): Promise<SubjectFault> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(SubjectFault)
  return error as SubjectFault
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a session with a server that works', () => {
  test('gives the answer to each request, in whatever order they come', async () => {
    const session = await sessionWith(`
      const waiting = []
      hear(({ id, params }) => {
        waiting.push({ id, result: params })
        if (waiting.length === 3) for (const answer of waiting.reverse()) say(answer)
      })`)
    const answers = await Promise.all(['a', 'b', 'c'].map((params) => session.request('echo', params)))
    expect(answers).toMatchObject([{ result: 'a' }, { result: 'b' }, { result: 'c' }])
  })

  test('an error is an answer, too', async () => {
    const session = await sessionWith(`hear(({ id }) => say({ id, error: { code: 7, message: 'no' } }))`)
    expect(await session.request('try')).toMatchObject({ error: { code: 7, message: 'no' } })
  })

  test('a second answer, and one to nothing, change nothing', async () => {
    const session = await sessionWith(
      `hear(({ id, params }) => [{ id, result: params }, { id, result: 'again' }, { id: 'x', result: 0 }].map(say))`,
    )
    expect(await session.request('echo', 1)).toMatchObject({ result: 1 })
    expect(await session.request('echo', 2)).toMatchObject({ result: 2 })
  })

  test('what came before it was expected is found, from a place on', async () => {
    const session = await sessionWith(`${ECHO}; say({ method: 'tick', params: { n: 1 } })`)
    await session.request('echo')
    const what = await session.expectMethod('tick')
    expect([methodOf(what), paramsOf(what)]).toEqual(['tick', { n: 1 }])
    const later = session.expectMethod('tick', session.transcript.length)
    const settled = await Promise.race([
      later.then(() => 'came'),
      session.request('echo').then(() => 'not yet'),
    ])
    expect(settled).toBe('not yet')
    await session.kill()
    await faultOf(later)
  })

  test('requests of the server are declined, unless the driver says otherwise', async () => {
    const asking = `
      let client
      hear((message) => {
        if (message.method === 'begin') {
          client = message.id
          say({ id: 'q', method: 'item/commandExecution/requestApproval', params: {} })
        } else say({ id: client, result: message.result })
      })`
    const session = await sessionWith(asking)
    expect(await session.request('begin')).toMatchObject({ result: { decision: 'decline' } })
    session.answering = () => ({ result: { decision: 'accept' } })
    expect(await session.request('begin')).toMatchObject({ result: { decision: 'accept' } })
  })

  test('everything is in the transcript, in order, with its end', async () => {
    const session = await sessionWith(ECHO)
    session.notify('hello')
    await session.request('echo', 'x')
    await session.close()
    expect(session.transcript.map((one) => (one.from === 'driver' ? one.event : one.text))).toEqual([
      '{"method":"hello"}',
      '{"method":"echo","id":1,"params":"x"}',
      '{"id":1,"result":"x"}',
      'the server ended: exit code 0',
    ])
  })

  test('what is no JSON is written down, and the session goes on', async () => {
    const session = await sessionWith(`print('<html>\\n\\n'); ${ECHO}`)
    await session.request('echo')
    const [first] = session.transcript.filter(({ from }) => from === 'server')
    expect(first).toMatchObject({ text: '<html>', what: { kind: 'invalid', reason: 'the line is not JSON' } })
  })
})

describe('a server that', () => {
  test('says nothing: the sentence names what did not come, and how long', async () => {
    const session = await sessionWith('hear(() => {})', 200)
    const fault = await faultOf(session.request('thread/start'))
    expect(fault).toMatchObject({
      kind: 'silent',
      message: 'The server did not send the answer to thread/start within 0.2 s.',
    })
    expect((await faultOf(session.expectMethod('turn/completed'))).message).toContain('turn/completed')
  })

  test('dies: every wait ends, with its exit code and last words', async () => {
    const session = await sessionWith(
      `hear(() => { console.error('out of yarn'); process.exitCode = 3; process.stdin.destroy() })`,
    )
    const waits = [session.request('one'), session.expectMethod('two')].map(faultOf)
    for (const fault of await Promise.all(waits)) {
      expect(fault.kind).toBe('died')
      expect(fault.message).toMatch(/exit code 3\).*\nout of yarn$/s)
    }
    expect((await faultOf(session.request('later'))).kind).toBe('died')
    await session.close()
  })

  test('is killed: the signal is named', async () => {
    const session = await sessionWith(`hear(() => process.kill(process.pid, 'SIGKILL'))`)
    expect((await faultOf(session.request('one'))).message).toContain('signal SIGKILL')
  })

  test('leaves a child behind that holds its pipes: its end is seen all the same', async () => {
    const session = await sessionWith(`
      import { spawn } from 'node:child_process'
      hear(() => {
        const left = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: ['ignore', 'inherit', 'inherit'] })
        say({ method: 'left', params: { pid: left.pid } })
        process.exit(4)
      })`)
    const fault = await faultOf(session.request('one'))
    const { pid } = paramsOf(await session.expectMethod('left'))
    expect(fault.message).toContain('exit code 4')
    expect(isRunning(Number(pid))).toBe(true)
    process.kill(Number(pid), 'SIGKILL')
  })

  test('never stops talking is stopped', async () => {
    const session = await sessionWith(`
      const tick = '{"method":"tick"}\\n'.repeat(5000)
      const more = () => print(tick, more)
      process.stdout.write = ((write) => (text, next) => write.call(process.stdout, text, next))(process.stdout.write)
      const go = () => process.stdout.write(tick, go)
      go()`)
    const fault = await faultOf(session.request('one'))
    expect(fault).toMatchObject({ kind: 'flooded', message: expect.stringContaining('200000 messages') })
  })

  test('never ends a line is stopped', async () => {
    const session = await sessionWith(`
      const yarn = 'x'.repeat(1 << 20)
      const go = () => process.stdout.write(yarn, go)
      go()`)
    const fault = await faultOf(session.request('one'))
    expect(fault).toMatchObject({
      kind: 'flooded',
      message: expect.stringContaining('a line is longer than'),
    })
  })

  test('does not end with its input is killed', async () => {
    const session = await sessionWith(
      `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); say({ method: 'pid', params: { pid: process.pid } })`,
    )
    const { pid } = paramsOf(await session.expectMethod('pid'))
    await session.close()
    expect(isRunning(Number(pid))).toBe(false)
    expect(session.transcript.at(-1)).toMatchObject({ event: 'the server ended: signal SIGKILL' })
    expect(session.cutShort).toBe(true)
  })

  test('closes its input hears no more, and that alone breaks nothing', async () => {
    const session = await sessionWith(`
      say({ method: 'deaf' })
      process.stdin.destroy()
      setTimeout(() => process.exit(5), 300)`)
    await session.expectMethod('deaf')
    const words = Array.from({ length: 200 }, () => 'x'.repeat(10_000))
    for (const word of words) session.notify('hello', word)
    expect((await faultOf(session.request('one'))).message).toContain('exit code 5')
  })

  test('cannot be started: the sentence names the program', async () => {
    const folder = await temporaryFolder()
    const start = Session.start({
      subject: subjectOf(path.join(folder, 'no-such-server'), []),
      surroundings: { home: folder, workspace: folder, modelUrl: '' },
      timeoutMs: PATIENT,
    })
    await expect(start).rejects.toThrow(/^The server .*no-such-server cannot be started: .*PATH/)
  })
})
