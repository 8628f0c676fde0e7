import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { HeddleError } from '@heddle/protocol'
import { afterEach, describe, expect, test } from 'vitest'
import type { Recorder } from '../src/recording/recorder.ts'
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
async function sessionWith(server: string, timeoutMs = PATIENT, recorder?: Recorder): Promise<Session> {
  const folder = await temporaryFolder()
  const session = await Session.start({
    subject: await subjectOf(process.execPath, ['--input-type=module', '-e', `${TOOLS}\n${server}`]),
    surroundings: { home: folder, workspace: folder, modelUrl: 'http://127.0.0.1:1/v1' },
    transport: 'stdio',
    timeoutMs,
    startTimeoutMs: timeoutMs,
    recorder,
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

  test('what happens elsewhere can be waited for, too', async () => {
    const session = await sessionWith(ECHO)
    expect(await session.until('a sign', Promise.resolve('seen'))).toBe('seen')
  })

  test('a recording that cannot be written is told as it is, and not as a silence of the server', async () => {
    const full = new Error('the disk is full')
    const line = (from: string) => {
      if (from === 'server') throw full
    }
    const recorder = { line, event: () => undefined, close: () => undefined }
    const session = await sessionWith(ECHO, PATIENT, recorder)
    await expect(session.request('echo')).rejects.toBe(full)
    await expect(session.expectMethod('tick')).rejects.toBe(full)
    await session.close()
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

  test('says what is no message: the sentence quotes its beginning', async () => {
    const session = await sessionWith(
      `hear(() => print('<html>502 "Bad Gateway"' + 'x'.repeat(1000) + '\\n'))`,
      4000,
    )
    const { kind, message } = await faultOf(session.request('initialize'))
    expect(kind).toBe('silent')
    expect(message).toContain(
      'did not send the answer to initialize within 4 s. It wrote a line that is no message:',
    )
    expect(message).toContain(String.raw`"<html>502 \"Bad Gateway\"xxx`)
    expect(message.length).toBeLessThan(400)
  })

  test('does not bring about what is waited for elsewhere: late is late, dead is dead', async () => {
    const never = new Promise<never>(() => undefined)
    const slow = await sessionWith(ECHO, 200)
    expect(await faultOf(slow.until('a request to the model', never))).toMatchObject({
      kind: 'silent',
      message: 'The server did not send a request to the model within 0.2 s.',
    })
    const dying = await sessionWith(`hear(() => process.exit(6))`)
    const waiting = faultOf(dying.until('a request to the model', never))
    dying.notify('die')
    expect((await waiting).message).toContain('exit code 6')
  })

  test('dies at once: its end is seen, whatever was sent to it', async () => {
    const session = await sessionWith(`console.error('no home'); process.exit(9)`)
    const fault = await faultOf(session.request('initialize', 'x'.repeat(1 << 20)))
    expect(fault.message).toBe(
      'The server ended (exit code 9) while it was needed. Its last words on stderr:\nno home',
    )
    session.notify('still there?')
    await session.close()
  })

  test('dies with much to say: the last of it is told', async () => {
    const session = await sessionWith(`
      hear(() => {
        const lines = Array.from({ length: 5000 }, (_, index) => 'line ' + index)
        process.stderr.write(lines.join('\\n') + '\\n', () => process.exit(1))
      })`)
    const { message } = await faultOf(session.request('one'))
    const words = message.split('\n').slice(1)
    expect(words).toEqual(Array.from({ length: 10 }, (_, index) => `line ${4990 + index}`))
  })

  test('never ends a line on stderr goes on all the same', async () => {
    const session = await sessionWith(`
      hear(({ id }) => process.stderr.write('x'.repeat(80 << 20), () => say({ id, result: 'done' })))`)
    expect(await session.request('one')).toMatchObject({ result: 'done' })
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
      const go = () => process.stdout.write(tick, go)
      go()`)
    const fault = await faultOf(session.request('one'))
    expect(fault).toMatchObject({ kind: 'flooded', message: expect.stringContaining('200000 messages') })
  })

  test('says too much in few messages is stopped', async () => {
    const session = await sessionWith(`
      const yarn = JSON.stringify({ method: 'yarn', params: 'x'.repeat(1 << 20) }) + '\\n'
      const go = () => process.stdout.write(yarn, go)
      go()`)
    const fault = await faultOf(session.request('one'))
    expect(fault).toMatchObject({ kind: 'flooded', message: expect.stringContaining('characters') })
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

  test.each([
    ['is not there', 'no-such-server'],
    ['lies in a file', 'file/server'],
    ['is no program', 'file'],
  ])('cannot be started, for it %s: the sentence names it', async (_, name) => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'file'), '')
    const start = Session.start({
      subject: await subjectOf(path.join(folder, name), []),
      surroundings: { home: folder, workspace: folder, modelUrl: '' },
      transport: 'stdio',
      timeoutMs: PATIENT,
      startTimeoutMs: PATIENT,
    })
    const error = await start.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HeddleError)
    expect(String(error)).toContain(`The server ${path.join(folder, name)} cannot be started: `)
    expect(String(error)).toMatch(/ PATH, .*\.$/)
  })
})
