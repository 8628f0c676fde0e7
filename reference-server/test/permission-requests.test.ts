import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bubblewrap } from '../src/sandbox/index.ts'
import type { Loose, TestClient } from './support/client.ts'
import type { Step } from './support/scripted-model.ts'
import { Workbench } from './support/workbench.ts'

const METHOD = 'item/permissions/requestApproval'

const found = await bubblewrap([])
if (typeof found === 'string' && process.env.HEDDLE_REQUIRE === 'all') throw new Error(found)

const request = (args: unknown) => ({ name: 'request_permissions', arguments: args })

const outputs = (model: { requests: readonly Loose[] }): string[] =>
  model.requests
    .at(-1)
    ?.input.filter(({ type }: Loose) => type === 'function_call_output')
    .map(({ output }: Loose) => output)

/** A thread that may write in `work`, beside which there is `more`. */
async function setUp(bench: Workbench, steps: Step[], params: object = {}) {
  const [work, more] = [join(bench.folder, 'work'), join(bench.folder, 'more')]
  await Promise.all([mkdir(work), mkdir(more)])
  const model = await bench.model(...steps)
  const client = await bench.connect({ modelUrl: model.url })
  const policy = { type: 'workspaceWrite', excludeSlashTmp: true, excludeTmpdirEnvVar: true }
  const threadId = await client.startThread({ cwd: work, approvalPolicy: 'on-request' })
  const run = (text: string, extra: object = {}) =>
    client.runTurn(threadId, text, { sandboxPolicy: policy, ...params, ...extra })
  return { model, client, threadId, work, more, run }
}

async function answer(client: TestClient, result: (params: Loose) => Loose): Promise<Loose> {
  const { id, params } = await client.question(METHOD)
  client.send({ id, result: result(params) })
  return params
}

const grant = (permissions: Loose, scope?: string) => ({
  permissions,
  ...(scope === undefined ? {} : { scope }),
})

describe.skipIf(typeof found === 'string')('permissions that the model requests', () => {
  it('let commands and patches write to more places until the turn ends', async () => {
    await using bench = await Workbench.make()
    const { model, client, more, run } = await setUp(bench, [
      { calls: [request({ reason: 'To build.', write: ['../more'] })] },
      { exec: ['touch ../more/a'], patch: '*** Begin Patch\n*** Add File: ../more/b\n+b\n*** End Patch\n' },
      { text: ['done'] },
      { exec: 'touch ../more/c' },
    ])
    const turn = run('go')
    const asked = await answer(client, (params) => grant(params.permissions))
    expect(asked).toMatchObject({
      reason: 'To build.',
      environmentId: 'local',
      permissions: {
        network: null,
        fileSystem: { entries: [{ path: { type: 'path', path: more }, access: 'write' }] },
      },
    })
    const heard = await turn
    expect(
      heard.some(({ method }) => /(commandExecution|fileChange)\/requestApproval/.test(method ?? '')),
    ).toBe(false)
    expect([existsSync(join(more, 'a')), existsSync(join(more, 'b'))]).toEqual([true, true])
    expect(outputs(model)[0]).toBe(`Permitted from now on, until the turn ends: writing to ${more}.`)
    await run('again')
    expect(existsSync(join(more, 'c'))).toBe(false)
  })

  it('hold for the session where the user says so', async () => {
    await using bench = await Workbench.make()
    const { client, more, run } = await setUp(bench, [
      { calls: [request({ write: ['../more'] })] },
      { text: ['done'] },
      { exec: 'touch ../more/c' },
    ])
    const turn = run('go')
    await answer(client, (params) => grant(params.permissions, 'session'))
    await turn
    await run('again')
    expect(existsSync(join(more, 'c'))).toBe(true)
  })

  it('are never more than was asked for, and may be less', async () => {
    await using bench = await Workbench.make()
    const { model, client, more, run } = await setUp(bench, [
      { calls: [request({ write: ['../more/x', '../more/y'], network: true })] },
      { exec: ['touch ../more/z', 'touch ../more/x/in'] },
    ])
    await mkdir(join(more, 'x'))
    const turn = run('go')
    // All of the disk, for one who asked for two folders: then it is these two, and no network.
    await answer(client, () => grant({ fileSystem: { write: ['/'] }, network: null }))
    await turn
    const [told] = outputs(model)
    expect(told).toBe(
      `Permitted from now on, until the turn ends: writing to ${more}/x, writing to ${more}/y.`,
    )
    expect([existsSync(join(more, 'z')), existsSync(join(more, 'x', 'in'))]).toEqual([false, true])
  })

  it('are refused, or not to be asked for', async () => {
    await using bench = await Workbench.make()
    const granular = (asks: boolean) => ({
      granular: { sandbox_approval: true, rules: true, mcp_elicitations: true, request_permissions: asks },
    })
    const { model, client, run } = await setUp(
      bench,
      Array.from({ length: 8 }, (_, at) =>
        at % 2 === 0 ? { calls: [request({ network: true })] } : { text: ['ok'] },
      ),
    )
    const turn = run('go')
    await answer(client, () => grant({}))
    await turn
    expect(outputs(model).at(-1)).toBe('The user gives no permission.')
    for (const approvalPolicy of ['never', granular(false)]) {
      await run('again', { approvalPolicy })
      expect(outputs(model).at(-1)).toBe('Nobody is to be asked for permissions.')
    }
    expect(client.received.filter(({ method }) => method === METHOD)).toHaveLength(1)
  })

  it('cannot be asked for where no client has words for it, or nothing is limited', async () => {
    await using bench = await Workbench.make()
    const { model, client, run } = await setUp(bench, [
      { calls: [request({ network: true }), request({ write: [7] }), request({})] },
    ])
    await run('go', { sandboxPolicy: { type: 'dangerFullAccess' } })
    expect(outputs(model)).toEqual([
      expect.stringContaining('everything is permitted already'),
      expect.stringContaining('a list of paths'),
      expect.stringContaining('request_permissions needs'),
    ])
    await client.close()
    model.say({ calls: [request({ network: true })] })
    const old = await bench.connect({ modelUrl: model.url, initialize: { protocolVersions: ['2026-02'] } })
    await old.runTurn(await old.startThread({ approvalPolicy: 'on-request' }), 'go')
    expect(outputs(model).at(-1)).toContain('No client of this thread')
  })
})
