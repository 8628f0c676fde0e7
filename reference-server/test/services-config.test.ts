import { chmod, mkdir, readFile, realpath, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Loose, TestClient } from './support/client.ts'
import { Workbench } from './support/workbench.ts'

const FILE = `# How I work.
model = "mine" # the good one

# What may be done.
approval_policy = "never"
sandbox_mode = "workspace-write"

[sandbox_workspace_write]
network_access = true

[mcp_servers.one] # never started here
command = "nothing"
`

async function withConfig(bench: Workbench, text: string): Promise<string> {
  await mkdir(bench.home, { recursive: true })
  const file = join(bench.home, 'config.toml')
  await writeFile(file, text)
  return file
}

const write = (client: TestClient, keyPath: string, value: unknown, more: object = {}): Promise<Loose> =>
  client.ask('config/value/write', { keyPath, value, mergeStrategy: 'replace', ...more })

describe('the configuration', () => {
  it('is empty where there is no file, and says so with null', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const { config, origins, layers } = await client.request('config/read', { includeLayers: true })
    expect(config.model).toBe(null)
    expect(Object.values(config).every((value) => value === null)).toBe(true)
    expect(origins).toEqual({})
    expect(layers).toEqual([
      {
        name: { type: 'user', file: join(bench.home, 'config.toml'), profile: null },
        version: expect.stringMatching(/^sha256:/),
        config: {},
        disabledReason: null,
      },
    ])
    expect((await client.request('config/read', {})).layers).toBe(null)
    expect(await client.request('configRequirements/read')).toMatchObject({ requirements: null })
  })

  it('is what new threads begin with, and is told with its origins', async () => {
    await using bench = await Workbench.make()
    const file = await withConfig(bench, FILE)
    const client = await bench.connect()
    const started = await client.request('thread/start', {})
    expect(started).toMatchObject({
      model: 'mine',
      approvalPolicy: 'never',
      sandbox: { type: 'workspaceWrite', networkAccess: true, writableRoots: [] },
    })
    const asked = await client.request('thread/start', { model: 'other', sandbox: 'read-only' })
    expect(asked).toMatchObject({ model: 'other', sandbox: { type: 'readOnly' }, approvalPolicy: 'never' })
    const { config, origins } = await client.request('config/read', {})
    expect(config).toMatchObject({ model: 'mine', sandbox_workspace_write: { network_access: true } })
    expect(Object.keys(origins).sort()).toEqual([
      'approval_policy',
      'mcp_servers.one.command',
      'model',
      'sandbox_mode',
      'sandbox_workspace_write.network_access',
    ])
    expect(origins.model.name).toEqual({ type: 'user', file, profile: null })
    // Edited by hand while the server runs.
    await writeFile(file, 'model = "yours"\n')
    expect((await client.request('thread/start', {})).model).toBe('yours')
  })

  it('can be changed for one thread, by dotted names', async () => {
    await using bench = await Workbench.make()
    await withConfig(bench, FILE)
    const client = await bench.connect()
    const config = {
      model: 'asked',
      'sandbox_workspace_write.writable_roots': [bench.folder],
      approval_policy: 'untrusted',
      'no.such': 'setting',
    }
    const started = await client.request('thread/start', { config, approvalPolicy: 'on-request' })
    expect(started).toMatchObject({
      model: 'asked',
      approvalPolicy: 'on-request',
      sandbox: { type: 'workspaceWrite', networkAccess: true, writableRoots: [bench.folder] },
    })
    expect((await client.request('thread/start', { sandbox: 'workspace-write' })).sandbox).toMatchObject({
      networkAccess: true,
    })
    const threadId = started.thread.id
    const resumed = await client.request('thread/resume', { threadId, config: { sandbox_mode: 'read-only' } })
    expect(resumed).toMatchObject({ model: 'asked', sandbox: { type: 'readOnly' } })
    for (const [name, value] of [
      ['approval_policy', 'sometimes'],
      ['model', 7],
      ['model.x', 7],
      ['', 7],
    ] as const) {
      const { error } = await client.ask('thread/start', { config: { [name]: value } })
      expect([error?.code, error?.data.pointer]).toEqual([-32602, `/config/${name}`])
    }
    // The one at fault of several, and no more of them than anybody means.
    const several = { model: 'asked', 'sandbox_workspace_write.network_access': 'often', 'no.such': 7 }
    const { error } = await client.ask('thread/start', { config: several })
    expect(error?.data.pointer).toBe('/config/sandbox_workspace_write.network_access')
    const crowd = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`m${at}`, at]))
    expect((await client.ask('thread/start', { config: crowd })).error).toMatchObject({
      message: 'At most 1000 settings can be asked for at once.',
      data: { pointer: '/config' },
    })
  })

  it('gives way to the command line', async () => {
    await using bench = await Workbench.make()
    await withConfig(bench, FILE)
    const client = await bench.connect({ args: ['--model', 'told'] })
    expect((await client.request('thread/start', {})).model).toBe('told')
    const { result } = await write(client, 'model', 'written')
    expect(result).toMatchObject({
      status: 'okOverridden',
      overriddenMetadata: { effectiveValue: 'told', overridingLayer: { name: { type: 'sessionFlags' } } },
    })
    const { config, layers, origins } = await client.request('config/read', { includeLayers: true })
    expect(config.model).toBe('told')
    expect(origins.model.name).toEqual({ type: 'sessionFlags' })
    expect(layers.map((layer: Loose) => layer.config.model)).toEqual(['told', 'written'])
  })

  it('takes the file of a project only by the word of the user', async () => {
    await using bench = await Workbench.make()
    const project = join(bench.folder, 'project')
    const inner = join(project, 'inner')
    await mkdir(join(project, '.git'), { recursive: true })
    await mkdir(join(project, '.codex'))
    await mkdir(join(inner, '.codex'), { recursive: true })
    await writeFile(join(project, '.codex', 'config.toml'), 'approval_policy = "never"\nmodel = "outer"\n')
    await writeFile(join(inner, '.codex', 'config.toml'), 'model = "inner"\n')
    const client = await bench.connect()
    const before = await client.request('config/read', { cwd: inner, includeLayers: true })
    expect(before.config.model).toBe(null)
    expect(before.layers.map((layer: Loose) => [layer.name.type, layer.disabledReason !== null])).toEqual([
      ['project', true],
      ['project', true],
      ['user', false],
    ])
    expect((await client.request('thread/start', { cwd: inner })).approvalPolicy).toBe('on-request')
    await write(client, `projects.${JSON.stringify(project)}.trust_level`, 'trusted')
    const after = await client.request('config/read', { cwd: inner })
    expect(after.config).toMatchObject({ model: 'inner', approval_policy: 'never' })
    expect(after.origins.model.name).toEqual({ type: 'project', dotCodexFolder: join(inner, '.codex') })
    expect((await client.request('thread/start', { cwd: inner })).approvalPolicy).toBe('never')
    expect((await client.request('config/read', {})).config.model).toBe(null)
  })
})

describe('a change of the configuration', () => {
  it('keeps comments and order, and is there for the next who reads', async () => {
    await using bench = await Workbench.make()
    const file = await withConfig(bench, FILE)
    const client = await bench.connect()
    const { result } = await write(client, 'model', 'another')
    expect(result).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      filePath: file,
      overriddenMetadata: null,
    })
    expect(await readFile(file, 'utf8')).toBe(FILE.replace('"mine"', '"another"'))
    const { origins } = await client.request('config/read', {})
    expect(origins.model.version).toBe(result.version)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await write(client, 'model', 'mine', { filePath: file })
    expect(await readFile(file, 'utf8')).toBe(FILE)
    await write(client, 'sandbox_workspace_write.network_access', null)
    expect((await client.request('config/read', {})).config.sandbox_workspace_write).not.toHaveProperty(
      'network_access',
    )
    expect(await readFile(file, 'utf8')).toContain('# How I work.')
  })

  it('replaces a table or merges into it', async () => {
    await using bench = await Workbench.make()
    await withConfig(bench, FILE)
    const client = await bench.connect()
    const features = async () => (await client.request('config/read', {})).config.features
    await write(client, 'features', { a: true, b: false })
    await write(client, 'features', { b: true, c: true }, { mergeStrategy: 'upsert' })
    expect(await features()).toEqual({ a: true, b: true, c: true })
    await write(client, 'features', { d: true })
    expect(await features()).toEqual({ d: true })
    await write(client, 'mcp_servers."my server"', { command: 'x', args: ['a', 'b'], env: { A: '1' } })
    expect((await client.request('config/read', {})).config.mcp_servers).toEqual({
      one: { command: 'nothing' },
      'my server': { command: 'x', args: ['a', 'b'], env: { A: '1' } },
    })
  })

  it('is made as a whole or not at all', async () => {
    await using bench = await Workbench.make()
    const file = await withConfig(bench, FILE)
    const client = await bench.connect()
    const edits = [
      { keyPath: 'model', value: 'x', mergeStrategy: 'replace' },
      { keyPath: 'sandbox_mode', value: 'nonsense', mergeStrategy: 'replace' },
    ]
    const refused = await client.ask('config/batchWrite', { edits })
    expect([refused.error.code, refused.error.data.pointer]).toEqual([-32602, '/edits/1/value'])
    expect(await readFile(file, 'utf8')).toBe(FILE)
    const good = [edits[0], { ...edits[1], value: 'read-only' }]
    expect(await client.request('config/batchWrite', { edits: good, reloadUserConfig: true })).toMatchObject({
      status: 'ok',
    })
    expect((await client.request('config/read', {})).config).toMatchObject({
      model: 'x',
      sandbox_mode: 'read-only',
    })
  })

  it('is refused with the place of what is wrong, and a sentence', async () => {
    await using bench = await Workbench.make()
    const file = await withConfig(bench, FILE)
    const client = await bench.connect()
    const cases: [string, unknown, object, string][] = [
      ['modle', 'x', {}, '/keyPath'],
      ['sandbox_workspace_write.nope', true, {}, '/keyPath'],
      ['sandbox_workspace_write', { nope: true }, {}, '/value/nope'],
      ['model', 7, {}, '/value'],
      ['model.inside', 'x', {}, '/keyPath'],
      ['approval_policy', 'sometimes', {}, '/value'],
      ['mcp_servers.two', { args: [] }, {}, '/value'],
      ['mcp_servers.two', { command: 'x', args: 'y' }, {}, '/value/args'],
      ['features', { a: null }, {}, '/value/a'],
      ['', 'x', {}, '/keyPath'],
      ['a..b', 'x', {}, '/keyPath'],
      ['__proto__.x', 'x', {}, '/keyPath'],
      ['model', 'x', { expectedVersion: 'sha256:0' }, '/expectedVersion'],
      ['model', 'x', { filePath: '/etc/passwd' }, '/filePath'],
      ['model', 'x', { mergeStrategy: 'mix' }, '/mergeStrategy'],
      ['features.x', 'x'.repeat(100_000), {}, ''],
      ['features.x', JSON.parse('['.repeat(50) + ']'.repeat(50)), {}, `/value${'/0'.repeat(17)}`],
    ]
    for (const [keyPath, value, more, pointer] of cases) {
      const { error } = await write(client, keyPath, value, more)
      expect([error?.code, error?.data.pointer], `${keyPath} ${JSON.stringify(value)}`).toEqual([
        -32602,
        pointer,
      ])
    }
    const { error } = await client.ask('config/value/write', { keyPath: 'model', mergeStrategy: 'replace' })
    expect(error.code).toBe(-32602)
    expect(await readFile(file, 'utf8')).toBe(FILE)
  })

  it('is not made over the change of somebody else', async () => {
    await using bench = await Workbench.make()
    await withConfig(bench, FILE)
    const client = await bench.connect()
    const { origins } = await client.request('config/read', {})
    const { version } = origins.model
    expect((await write(client, 'model', 'first', { expectedVersion: version })).result.status).toBe('ok')
    const late = await write(client, 'model', 'second', { expectedVersion: version })
    expect(late.error.data.pointer).toBe('/expectedVersion')
    expect((await client.request('config/read', {})).config.model).toBe('first')
  })

  it('goes through a link, and is one after the other however many there are', async () => {
    await using bench = await Workbench.make()
    await mkdir(bench.home)
    const real = join(bench.folder, 'real.toml')
    await writeFile(real, '# mine\n')
    await symlink(real, join(bench.home, 'config.toml'))
    const client = await bench.connect()
    const written = Array.from({ length: 20 }, (_, at) => write(client, `features.f${at}`, true))
    for (const one of await Promise.all(written)) {
      expect(one.result.filePath).toBe(await realpath(real))
    }
    expect(Object.keys((await client.request('config/read', {})).config.features)).toHaveLength(20)
    expect(await readFile(real, 'utf8')).toMatch(/^# mine\n/)
  })
})

describe('a configuration that is wrong', () => {
  it('is told of with file, line and column, and the server works without it', async () => {
    await using bench = await Workbench.make()
    const file = await withConfig(bench, 'model = "x"\napproval_policy = \n')
    const client = await bench.connect()
    const { params } = await client.notification('configWarning')
    expect(params.path).toBe(file)
    expect(params.range.start.line).toBe(2)
    expect(params.range.start.column).toBe(19)
    expect(params.summary).toContain(file)
    expect((await client.request('thread/start', {})).approvalPolicy).toBe('on-request')
    const { config, layers } = await client.request('config/read', { includeLayers: true })
    expect(config.model).toBe(null)
    expect(layers[0].disabledReason).toMatch(/cannot be read/)
    const { error } = await write(client, 'model', 'y')
    expect(error.data.pointer).toBe('/filePath')
    expect(await readFile(file, 'utf8')).toContain('approval_policy = \n')
    await writeFile(file, 'model = "x"\n')
    expect((await write(client, 'model', 'y')).result.status).toBe('ok')
  })

  it('loses only the settings that are', async () => {
    await using bench = await Workbench.make()
    await withConfig(bench, 'model = "x"\nsandbox_mode = 7\nnonsense = true\nwhen = 2020-01-01\n')
    const client = await bench.connect()
    await client.request('config/read', {})
    const warned = client.received.filter(({ method }) => method === 'configWarning')
    const summaries = warned.map(({ params }) => params.summary)
    for (const name of ['sandbox_mode', 'nonsense', 'when']) {
      expect(
        summaries.some((summary) => summary.startsWith(`${name} `)),
        name,
      ).toBe(true)
    }
    expect((await client.request('config/read', {})).config).toMatchObject({ model: 'x', sandbox_mode: null })
    expect((await client.request('thread/start', {})).model).toBe('x')
    expect((await write(client, 'model', 'y')).result.status).toBe('ok')
  })

  it('may be anything where it comes with a project', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect()
    const deep = `${'a.'.repeat(20_000)}a = 1\n`
    for (const [name, text] of [
      ['deep', deep],
      ['brackets', `a = ${'['.repeat(100_000)}`],
      ['large', '# x\n'.repeat(400_000)],
      ['endless', undefined],
    ] as const) {
      const cwd = join(bench.folder, name)
      const file = join(cwd, '.codex', 'config.toml')
      await mkdir(join(cwd, '.git'), { recursive: true })
      await mkdir(join(cwd, '.codex'))
      if (text === undefined) await symlink('/dev/zero', file)
      else await writeFile(file, text)
      const { layers } = await client.request('config/read', { cwd, includeLayers: true })
      expect(layers[0], name).toMatchObject({ config: {}, disabledReason: 'The file cannot be read.' })
      expect((await client.request('thread/start', { cwd })).cwd).toBe(cwd)
    }
  })

  it.skipIf(process.getuid?.() === 0)('may also be one that cannot be read', async () => {
    await using bench = await Workbench.make()
    await chmod(await withConfig(bench, FILE), 0)
    const client = await bench.connect()
    expect((await client.notification('configWarning')).params.summary).toContain('permission denied')
  })
})
