import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import type { Step } from './support/scripted-model.ts'
import { deltasOf, incompleteItems, Workbench } from './support/workbench.ts'

const FREE = { approvalPolicy: 'never', sandbox: 'danger-full-access' }
const SOON = 250

const exec = (cmd: string, more: object = {}): Step => ({ exec: [{ cmd, yield_time_ms: SOON, ...more }] })

/** A model that talks to the session that it was last told of. */
const typing = (chars: string, more: object = {}) => ({ name: 'write_stdin', arguments: { chars, ...more } })

const outputs = (request: Loose): string[] =>
  request.input
    .filter(({ type }: Loose) => type === 'function_call_output')
    .map(({ output }: Loose) => output)

const sessionIn = (text: string | undefined): number => Number(/as session (\d+)/.exec(text ?? '')?.[1])

async function started(bench: Workbench, steps: Step[]) {
  const model = await bench.model(...steps)
  const client = await bench.connect({ modelUrl: model.url })
  const threadId = await client.startThread({ cwd: bench.folder, ...FREE })
  return { model, client, threadId }
}

const items = (messages: readonly Loose[]): Loose[] =>
  messages
    .filter(({ method, params }) => method === 'item/completed' && params.item.type === 'commandExecution')
    .map(({ params }) => params.item)

async function history(client: TestClient, threadId: string): Promise<Loose[]> {
  const { thread } = await client.request('thread/read', { threadId, includeTurns: true })
  return thread.turns
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('a command that takes longer than the model waits', () => {
  it('goes on, is waited for, and its item is complete when it ends', async () => {
    await using bench = await Workbench.make()
    const steps = [
      exec('echo first; while [ ! -e go ]; do sleep 0.05; done; echo last'),
      { text: ['It runs.'] },
    ]
    const { model, client, threadId } = await started(bench, steps)
    const first = await client.runTurn(threadId, 'begin')
    expect(outputs(model.requests[1])[0]).toMatch(/still runs.*\nfirst\n/s)
    const id = sessionIn(outputs(model.requests[1])[0])
    // With the turn its item is complete, though the command is not.
    expect(incompleteItems(first)).toEqual([])
    expect(items(first)).toMatchObject([
      { status: 'completed', exitCode: null, aggregatedOutput: 'first\n', processId: String(id) },
    ])

    model.say({ calls: [typing('', { session_id: id, yield_time_ms: 60_000 })] })
    const turn = client.runTurn(threadId, 'wait for it')
    await client.until(({ params }) => params?.item?.source === 'unifiedExecInteraction')
    await import('node:fs/promises').then(({ writeFile }) => writeFile(join(bench.folder, 'go'), ''))
    const second = await turn
    expect(items(second)).toMatchObject([{ status: 'completed', exitCode: 0, aggregatedOutput: 'last\n' }])
    expect(outputs(model.requests.at(-1)).at(-1)).toMatch(/exit code 0.*\nlast\n$/s)
    expect(incompleteItems(client.received)).toEqual([])
    for (const item of items(client.received)) {
      expect(deltasOf(client.received, 'item/commandExecution/outputDelta', item.id)).toBe(
        item.aggregatedOutput,
      )
    }
    // It is over, and known to be.
    model.say({ calls: [typing('', { session_id: id })] })
    await client.runTurn(threadId, 'again')
    expect(outputs(model.requests.at(-1)).at(-1)).toBe(`There is no session ${id}; there are: none.`)
    expect((await history(client, threadId)).every(({ status }) => status === 'completed')).toBe(true)
  })

  it('is typed into, in a terminal', async () => {
    await using bench = await Workbench.make()
    const { model, client, threadId } = await started(bench, [
      exec('test -t 0 && echo yes; read line; echo "got $line"; sleep 600', { tty: true }),
    ])
    const first = client.runTurn(threadId, 'begin')
    await first
    const id = sessionIn(outputs(model.requests[1])[0])
    expect(outputs(model.requests[1])[0]).toContain('yes')
    model.say({ calls: [typing('word\n', { session_id: id, yield_time_ms: 2000 })] })
    model.say({ calls: [typing('\u0003', { session_id: id, yield_time_ms: 30_000 })] })
    const heard = await client.runTurn(threadId, 'type')
    const told = heard.filter(({ method }) => method === 'item/commandExecution/terminalInteraction')
    expect(told.map(({ params }) => [params.processId, params.stdin])).toEqual([
      [String(id), 'word\n'],
      [String(id), '\u0003'],
    ])
    const [, typed, ended] = outputs(model.requests.at(-1))
    expect(typed).toContain('got word')
    expect(ended).toMatch(/exit code 130/)
  })

  it('takes no input without a terminal, and says how it would', async () => {
    await using bench = await Workbench.make()
    const { model, client, threadId } = await started(bench, [exec('sleep 600')])
    await client.runTurn(threadId, 'begin')
    const id = sessionIn(outputs(model.requests[1])[0])
    model.say({ calls: [typing('x', { session_id: id }), typing('x', { session_id: 'y' }), typing('', {})] })
    await client.runTurn(threadId, 'type')
    const [, no, ...unusable] = outputs(model.requests.at(-1))
    expect(no).toContain('"tty": true')
    for (const each of unusable) expect(each).toContain('needs the argument "session_id"')
  })

  it('ends with its call when the turn is interrupted, and with the thread at the latest', async () => {
    await using bench = await Workbench.make()
    const pid = async (name: string) => Number(await readFile(join(bench.folder, name), 'utf8'))
    const { model, client, threadId } = await started(bench, [
      exec('echo $$ > kept; sleep 600'),
      { text: ['It runs.'] },
      exec('echo $$ > cut; echo here; sleep 600', { yield_time_ms: 30_000 }),
    ])
    await client.runTurn(threadId, 'begin')
    const from = client.received.length
    const { turn } = await client.say(threadId, 'and this')
    await client.notification('item/commandExecution/outputDelta', from)
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    await client.notification('turn/completed', from)
    expect(items(client.received.slice(from))).toMatchObject([
      { status: 'failed', aggregatedOutput: 'here\n' },
    ])
    expect(isAlive(await pid('cut'))).toBe(false)
    expect(isAlive(await pid('kept'))).toBe(true)
    await client.request('thread/archive', { threadId })
    await vi.waitFor(async () => expect(isAlive(await pid('kept'))).toBe(false), 10_000)
    expect(model.requests).toHaveLength(3)
  })

  it.each([
    ['when the server ends', undefined],
    ['when it ends just after the thread is archived', 'thread/archive'],
    ['when it ends just after the thread is deleted', 'thread/delete'],
  ])('leaves nothing behind %s', async (_, farewell) => {
    await using bench = await Workbench.make()
    const { client, threadId } = await started(bench, [
      exec('trap "" HUP TERM; echo $$ > kept; sleep 600 & sleep 600', { tty: true }),
    ])
    await client.runTurn(threadId, 'begin')
    await vi.waitFor(() => expect(existsSync(join(bench.folder, 'kept'))).toBe(true), 10_000)
    const pid = Number(await readFile(join(bench.folder, 'kept'), 'utf8'))
    expect(isAlive(pid)).toBe(true)
    if (farewell !== undefined) client.send({ id: 'farewell', method: farewell, params: { threadId } })
    expect(await client.close()).toEqual({ code: 0, signal: null })
    expect(isAlive(pid)).toBe(false)
  })

  it('fills no memory, and of what it floods the model gets the latest', async () => {
    await using bench = await Workbench.make()
    const { model, client, threadId } = await started(bench, [
      exec('yes word | head -c 200000000; echo the end', { yield_time_ms: 30_000 }),
    ])
    const heard = await client.runTurn(threadId, 'flood')
    const [item] = items(heard)
    expect(item.aggregatedOutput.length).toBeLessThan(1_100_000)
    expect(outputs(model.requests[1])[0]).toMatch(/the end\n$/)
    expect(outputs(model.requests[1])[0]?.length).toBeLessThan(60_000)
    const status = await readFile(`/proc/${client.child.pid}/status`, 'utf8')
    expect(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1])).toBeLessThan(600 * 1024)
  })

  it('is one of so many', async () => {
    await using bench = await Workbench.make()
    const { model, client, threadId } = await started(bench, [
      { exec: Array.from({ length: 17 }, () => ({ cmd: 'sleep 600', yield_time_ms: SOON })) },
    ])
    await client.runTurn(threadId, 'begin')
    const said = outputs(model.requests[1])
    expect(said.slice(0, 16).map((text) => /still runs/.test(text))).toEqual(Array(16).fill(true))
    expect(said[16]).toMatch(/As many commands run as can at once/)
  })
})
