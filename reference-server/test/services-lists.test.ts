import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VERSIONS } from '@heddle/protocol'
import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

describe('lists of what the server has', () => {
  it('are those of the built-in model without an endpoint', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const { data, nextCursor } = await client.request('model/list', {})
    expect(nextCursor).toBe(null)
    expect(data).toHaveLength(1)
    expect(data[0]).toMatchObject({ isDefault: true, hidden: false, supportedReasoningEfforts: [] })
    expect((await client.request('thread/start', {})).model).toBe(data[0].model)
    const providers = await client.request('modelProvider/list', {})
    expect(providers).toMatchObject({
      data: [{ baseUrl: null, canEdit: false, settings: { auth: { mode: 'none' } } }],
      canChangeDefault: false,
    })
    expect(providers.data[0].id).toBe(providers.defaultProviderId)
    expect((await client.ask('model/list', { modelProvider: 'other' })).error.data.pointer).toBe(
      '/modelProvider',
    )
  })

  it('are those of the endpoint and the configuration, page by page', async () => {
    await using bench = await Workbench.make()
    await mkdir(bench.home)
    await writeFile(join(bench.home, 'config.toml'), 'model = "configured"\n')
    const client = await bench.connect({
      modelUrl: 'http://127.0.0.1:9/v1?secret=1',
      env: { OPENAI_API_KEY: 'sk-environment' },
    })
    const first = await client.request('model/list', { limit: 1 })
    expect(first.data).toMatchObject([{ model: 'configured', isDefault: true }])
    const second = await client.request('model/list', { limit: 1, cursor: first.nextCursor })
    expect(second).toMatchObject({ data: [{ isDefault: false }], nextCursor: null })
    expect((await client.ask('model/list', { cursor: 'garbage' })).error.data.pointer).toBe('/cursor')
    expect((await client.request('modelProvider/list', {})).data[0]).toMatchObject({
      baseUrl: 'http://127.0.0.1:9/v1',
      settings: { type: 'customGateway', auth: { mode: 'environmentVariable', envKey: 'OPENAI_API_KEY' } },
    })
  })

  it('are empty where there is nothing', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    expect(await client.request('permissionProfile/list', {})).toEqual({ data: [], nextCursor: null })
    expect(await client.request('mcpServerStatus/list', {})).toEqual({ data: [], nextCursor: null })
    const { thread } = await client.request('thread/start', { cwd: bench.folder })
    expect(await client.request('hooks/list', { threadId: thread.id })).toEqual({
      data: [{ cwd: bench.folder, hooks: [], warnings: [], errors: [] }],
    })
    expect((await client.ask('hooks/list', { threadId: 'none' })).error.data.threadId).toBe('none')
  })

  it.each(VERSIONS)('can be asked for at %s, each by whoever knows it', async (version) => {
    await using bench = await Workbench.make()
    await mkdir(join(bench.home, 'skills', 'one'), { recursive: true })
    await writeFile(join(bench.home, 'skills', 'one', 'SKILL.md'), '---\nname: one\ndescription: x\n---\n')
    const text = 'model = "x"\nprofile = "p"\nprofiles = 7\n[mcp_servers.gone]\ncommand = "/no/such"\n'
    await writeFile(join(bench.home, 'config.toml'), text)
    const client = await bench.connect({ initialize: { protocolVersions: [version] } })
    const asked: [string, object | undefined][] = [
      ['config/read', { includeLayers: true }],
      ['config/value/write', { keyPath: 'model', value: 'y', mergeStrategy: 'replace' }],
      ['configRequirements/read', undefined],
      ['model/list', {}],
      ['modelProvider/list', {}],
      ['permissionProfile/list', {}],
      ['hooks/list', {}],
      ['skills/list', { cwds: [bench.folder] }],
      ['account/read', {}],
      ['account/login/start', { type: 'apiKey', apiKey: 'sk-x' }],
      ['account/login/cancel', { loginId: 'x' }],
      ['account/logout', undefined],
      ['mcpServerStatus/list', {}],
      ['config/mcpServer/reload', undefined],
    ]
    for (const [method, params] of asked) {
      const { error }: Loose = await client.ask(method, params)
      const isUnknown = error?.message === `There is no method ${method} in protocol ${version}.`
      expect(isUnknown ? undefined : error, method).toBe(undefined)
    }
  })
})
