import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import {
  calling,
  completedCalls,
  configure,
  httpToolServer,
  smallServer,
  toolServer,
  withServers,
} from './support/mcp.ts'
import { incompleteItems, outline, Workbench } from './support/workbench.ts'

type Request = { readonly input: Loose[]; readonly [key: string]: unknown }

const toolsOf = (request: Request | undefined): Loose[] => (request?.tools ?? []) as Loose[]

const toolNames = (request: Request | undefined): string[] =>
  toolsOf(request)
    .map(({ name }) => name)
    .filter((name) => name.startsWith('mcp__'))

/** What the model was last told of a call. */
const toldModel = (request: Request | undefined): Loose =>
  request?.input.findLast(({ type }) => type === 'function_call_output')?.output

describe('tools of MCP servers', () => {
  it('are called by the model, and shown as items', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('look', { a: [1] }))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ cwd: bench.folder })
    const messages = await client.runTurn(threadId, 'look')
    const shown = outline(messages).filter((line) => /mcpToolCall|turn\//.test(line))
    expect(shown).toEqual([
      'turn/started',
      'item/started mcpToolCall',
      'item/completed mcpToolCall',
      'turn/completed',
    ])
    const { item } = messages.find(({ params }) => params?.item?.type === 'mcpToolCall')?.params ?? {}
    expect(item).toMatchObject({
      server: 'one',
      tool: 'look',
      arguments: { a: [1] },
      readOnlyHint: true,
      status: 'inProgress',
      result: null,
      error: null,
      durationMs: null,
      pluginId: null,
      completedAtMs: null,
    })
    const [done] = completedCalls(messages)
    expect(done).toMatchObject({
      id: item.id,
      status: 'completed',
      result: { content: [{ type: 'text', text: '{"a":[1]}' }], structuredContent: null, _meta: null },
      error: null,
      durationMs: expect.any(Number),
      completedAtMs: expect.any(Number),
    })
    const tool = toolsOf(model.requests[0]).find(({ name }) => name === 'mcp__one__look')
    expect(tool).toMatchObject({
      type: 'function',
      description: 'It is look.',
      parameters: { type: 'object', properties: {} },
    })
    expect(toldModel(model.requests[1])).toBe('{"a":[1]}')
    const read = await client.request('thread/read', { threadId, includeTurns: true })
    expect(read.thread.turns[0].items.find(({ type }: Loose) => type === 'mcpToolCall')).toEqual(done)
    expect(incompleteItems(messages)).toEqual([])
  })

  it('give images and what is structured; of what is huge the model gets a part', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('picture'), calling('structured'), calling('huge'))
    const client = await bench.connect({ modelUrl: model.url })
    const messages = await client.runTurn(await client.startThread(), 'go')
    const [picture, structured, huge] = completedCalls(messages)
    expect(picture.result.content).toHaveLength(4)
    const seen = JSON.stringify(model.requests[1]?.input)
    expect(seen).toContain('data:image/png;base64,iVBORw0KGgo')
    expect(seen).toContain('a dot\\na note\\n')
    expect(structured.result).toMatchObject({ structuredContent: { a: 1 }, _meta: { b: 2 } })
    expect(toldModel(model.requests[2])).toBe('{"a":1}')
    expect(huge.result.content[0].text).toHaveLength(200_003)
    const told = toldModel(model.requests[3])
    expect(told.length).toBeLessThan(50_000)
    expect(told).toMatch(/characters left out[\s\S]*end$/)
  })

  it('that fail are told to the model, and the turn goes on', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(
      calling('fail'),
      calling('break'),
      calling('die'),
      calling('look', 'no object'),
      calling('look', { still: 'there' }),
    )
    const client = await bench.connect({ modelUrl: model.url })
    const messages = await client.runTurn(await client.startThread(), 'go')
    const [fail, broken, die, look] = completedCalls(messages)
    expect(fail).toMatchObject({ status: 'failed', error: null, result: { content: [{ text: 'no luck' }] } })
    expect(toldModel(model.requests[1])).toBe('The tool failed. no luck')
    expect(broken).toMatchObject({ status: 'failed', result: null })
    expect(broken.error.message).toMatch(/one did not call break: .*It is broken/)
    expect(toldModel(model.requests[2])).toBe(broken.error.message)
    expect(die).toMatchObject({ status: 'failed', result: null })
    expect(toldModel(model.requests[4])).toMatch(/no JSON object/)
    expect(look).toMatchObject({ status: 'completed' })
    expect(messages.at(-1)?.params.turn).toMatchObject({ status: 'completed', error: null })
    expect(incompleteItems(messages)).toEqual([])
  })

  it('tell how far they are, once each time', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('steps'))
    const client = await bench.connect({ modelUrl: model.url })
    const messages = await client.runTurn(await client.startThread(), 'go')
    const progress = messages.filter(({ method }) => method === 'item/mcpToolCall/progress')
    expect(progress.map(({ params }) => params.message)).toEqual(['one', 'two', '4 of 4'])
    expect(progress[0]?.params.itemId).toBe(completedCalls(messages)[0]?.id)
  })

  it('are given up when the turn is interrupted', async () => {
    await using bench = await Workbench.make()
    const record = join(bench.folder, 'record')
    await withServers(bench, toolServer('one', [record]))
    const model = await bench.model(calling('hang'))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    const { turn } = await client.say(threadId, 'go')
    await expect.poll(() => readFile(record, 'utf8'), { timeout: 20_000 }).toContain('hanging')
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    const end = await client.notification('turn/completed')
    expect(end.params.turn.status).toBe('interrupted')
    const [call] = completedCalls(client.received)
    expect(call).toMatchObject({ status: 'failed', error: { message: expect.stringMatching(/interrupted/) } })
    await expect.poll(() => readFile(record, 'utf8'), { timeout: 20_000 }).toContain('given up')
    expect(incompleteItems(client.received)).toEqual([])
  })

  it('that were at work when the server died have failed', async () => {
    await using bench = await Workbench.make()
    const record = join(bench.folder, 'record')
    await withServers(bench, toolServer('one', [record]))
    const model = await bench.model(calling('hang'))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    await client.say(threadId, 'go')
    await expect.poll(() => readFile(record, 'utf8'), { timeout: 20_000 }).toContain('hanging')
    await client.crash()
    const again = await bench.connect({ modelUrl: model.url })
    const { thread } = await again.request('thread/resume', { threadId })
    const call = thread.turns[0].items.find(({ type }: Loose) => type === 'mcpToolCall')
    expect(call).toMatchObject({ status: 'failed', error: { message: expect.any(String) } })
  })

  it('have names that every endpoint takes, the same at all times', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'), toolServer('a__b'), smallServer('a b'))
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    await client.runTurn(await client.startThread(), 'hi')
    const names = toolNames(model.requests[0])
    expect(names.filter((name) => !/^[A-Za-z0-9_-]{1,64}$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    const odd = names.find((name) => name.startsWith('mcp__one__odd_name')) ?? ''
    expect(odd).toMatch(/^mcp__one__odd_name___[0-9a-f]{8}$/)
    const long = names.find((name) => name.startsWith('mcp__one__longlong'))
    expect(long).toMatch(/^mcp__one__(long)+[a-z]*_[0-9a-f]{8}$/)
    expect(names).toContain('mcp__one__safe-write')
    expect(names.find((name) => name.startsWith('mcp__a__b__look'))).toMatch(/_[0-9a-f]{8}$/)
    expect(names.find((name) => name.startsWith('mcp__a_b__echo'))).toMatch(/_[0-9a-f]{8}$/)
    model.say({ calls: [{ name: odd, arguments: {} }] })
    const again = await client.runTurn(await client.startThread(), 'call it')
    expect(completedCalls(again)[0]).toMatchObject({ tool: 'odd name!é', status: 'completed' })
  })

  it('are only those that the configuration lets through', async () => {
    await using bench = await Workbench.make()
    await withServers(
      bench,
      toolServer('one', [], 'enabled_tools = ["look", "write"]\ndisabled_tools = ["write"]'),
      toolServer('off', [], 'enabled = false'),
    )
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    await client.runTurn(await client.startThread(), 'hi')
    expect(toolNames(model.requests[0])).toEqual(['mcp__one__look'])
  })

  it('are found out again when they have changed', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('grow'), calling('grown'))
    const client = await bench.connect({ modelUrl: model.url })
    const messages = await client.runTurn(await client.startThread(), 'go')
    expect(toolNames(model.requests[0])).not.toContain('mcp__one__grown')
    expect(completedCalls(messages)[1]).toMatchObject({ tool: 'grown', status: 'completed' })
  })

  it('do not hold up turns while their server starts, or when it cannot', async () => {
    await using bench = await Workbench.make()
    await configure(
      bench,
      'mcp_optional_startup_grace_ms = 0',
      smallServer('deaf', ['never-answers'], 'startup_timeout_sec = 600'),
      smallServer('bad', ['dies-at-once']),
      '[mcp_servers.gone]\ncommand = "/no/such"\n',
      toolServer('needed', [], 'required = true\nstartup_timeout_sec = 60'),
    )
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    const messages = await client.runTurn(await client.startThread(), 'hi')
    expect(messages.at(-1)?.params.turn.status).toBe('completed')
    expect(toolNames(model.requests[0])).toContain('mcp__needed__look')
  })

  it('of a project are there in its folder, when the user trusts it', async () => {
    await using bench = await Workbench.make()
    const trusted = join(bench.folder, 'trusted')
    const other = join(bench.folder, 'other')
    for (const folder of [trusted, other]) {
      await mkdir(join(folder, '.codex'), { recursive: true })
      await mkdir(join(folder, '.git'))
      await writeFile(join(folder, '.codex', 'config.toml'), toolServer('own'))
    }
    const record = join(bench.folder, 'record')
    const trust = `[projects.${JSON.stringify(trusted)}]\ntrust_level = "trusted"\n`
    await withServers(bench, toolServer('one', [record], `cwd = ${JSON.stringify(bench.folder)}`), trust)
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    const serversIn = async (cwd: string): Promise<string[]> => {
      await client.runTurn(await client.startThread({ cwd }), 'hi')
      return toolNames(model.requests.at(-1)).filter((name) => name.endsWith('__look'))
    }
    expect(await serversIn(trusted)).toEqual(['mcp__one__look', 'mcp__own__look'])
    expect(await serversIn(other)).toEqual(['mcp__one__look'])
    // Both folders share the one that is the same for both.
    expect((await readFile(record, 'utf8')).trim().split('\n')).toHaveLength(1)
    const threadId = await client.startThread({ cwd: trusted })
    const { data } = await client.request('mcpServerStatus/list', { threadId })
    expect(data.map(({ name }: Loose) => name)).toEqual(['one', 'own'])
    const called = await client.request('mcpServer/tool/call', { threadId, server: 'own', tool: 'look' })
    expect(called.isError).toBe(false)
  })

  it('run in the folder of the thread, until the last thread there is gone', async () => {
    await using bench = await Workbench.make()
    const record = join(bench.folder, 'record')
    await withServers(bench, toolServer('one', [record]))
    const [a, b] = [join(bench.folder, 'a'), join(bench.folder, 'b')]
    for (const folder of [a, b]) await mkdir(folder)
    const client = await bench.connect()
    const threads: Loose[] = []
    for (const cwd of [a, a, b]) {
      const threadId = await client.startThread({ cwd })
      const { content } = await client.request('mcpServer/tool/call', {
        threadId,
        server: 'one',
        tool: 'where',
      })
      threads.push({ threadId, ...JSON.parse(content[0].text) })
    }
    expect(threads.map(({ cwd }) => cwd)).toEqual([a, a, b])
    expect(threads[1].pid).toBe(threads[0].pid)
    const isGone = (pid: number): boolean => {
      try {
        return !process.kill(pid, 0)
      } catch {
        return true
      }
    }
    await client.request('thread/delete', { threadId: threads[0].threadId })
    expect(isGone(threads[1].pid)).toBe(false)
    await client.request('thread/delete', { threadId: threads[1].threadId })
    await expect.poll(() => isGone(threads[1].pid), { timeout: 20_000 }).toBe(true)
    expect(isGone(threads[2].pid)).toBe(false)
  })

  it('are called over HTTP as well', async () => {
    await using bench = await Workbench.make()
    await using http = await httpToolServer()
    await withServers(bench, `[mcp_servers.one]\nurl = ${JSON.stringify(http.url)}\n`)
    const model = await bench.model(calling('steps'), calling('look', { over: 'http' }))
    const client = await bench.connect({ modelUrl: model.url })
    const messages = await client.runTurn(await client.startThread(), 'go')
    expect(completedCalls(messages).map(({ status }) => status)).toEqual(['completed', 'completed'])
    expect(toldModel(model.requests[2])).toBe('{"over":"http"}')
    expect(outline(messages)).toContain('item/mcpToolCall/progress')
  })

  it('come with others that read the resources of their servers, where there are some', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const reads = (name: string, args: object) => ({ calls: [{ name, arguments: args }] })
    const model = await bench.model()
    const without = await bench.connect({ modelUrl: model.url })
    await without.runTurn(await without.startThread(), 'hi')
    const names = (request: Request | undefined): string[] => toolsOf(request).map(({ name }) => name)
    expect(names(model.requests[0])).not.toContain('read_mcp_resource')
    await without.close()

    await withServers(bench, toolServer('one'), smallServer('two'))
    model.say(
      reads('list_mcp_resources', {}),
      reads('list_mcp_resource_templates', { server: 'two' }),
      reads('read_mcp_resource', { server: 'two', uri: 'note://1' }),
      reads('read_mcp_resource', { server: 'two', uri: 'image://1' }),
      reads('read_mcp_resource', { server: 'two', uri: 'note://9' }),
      reads('read_mcp_resource', { server: 'none', uri: 'note://1' }),
      reads('read_mcp_resource', { server: 'two' }),
    )
    const client = await bench.connect({ modelUrl: model.url })
    const messages = await client.runTurn(await client.startThread({ approvalPolicy: 'never' }), 'go')
    const calls = completedCalls(messages)
    expect(calls.map(({ server, tool, status }) => [server, tool, status])).toEqual([
      ['heddle', 'list_mcp_resources', 'completed'],
      ['two', 'list_mcp_resource_templates', 'completed'],
      ['two', 'read_mcp_resource', 'completed'],
      ['two', 'read_mcp_resource', 'completed'],
      ['two', 'read_mcp_resource', 'failed'],
      ['none', 'read_mcp_resource', 'failed'],
    ])
    const [, listed, templates, note, image, wrong, none, lacking] = model.requests.slice(1).map(toldModel)
    expect(JSON.parse(listed)).toEqual({
      resources: [expect.objectContaining({ server: 'two', uri: 'note://1', name: 'One' })],
    })
    expect(JSON.parse(templates).resourceTemplates).toMatchObject([
      { server: 'two', uriTemplate: 'note://{n}' },
    ])
    expect(note).toBe('abc')
    expect(JSON.stringify(image)).toContain('data:image/png;base64,AAAA')
    expect(wrong).toMatch(/two did not read note:\/\/9/)
    expect(none).toMatch(/no MCP server "none"/)
    expect(lacking).toMatch(/server and uri/)
  })

  it('are shown to clients of every version', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    for (const version of ['2026-02', '2026-06']) {
      const model = await bench.model(calling('look'))
      const client = await bench.connect({
        home: join(bench.home),
        modelUrl: model.url,
        initialize: { protocolVersions: [version] },
      })
      const messages = await client.runTurn(await client.startThread(), 'go')
      expect(completedCalls(messages)[0]).toMatchObject({ tool: 'look', status: 'completed' })
      expect(completedCalls(messages)[0]).not.toHaveProperty('readOnlyHint')
      await client.close()
    }
  })
})
