import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answering, calling, completedCalls, toolServer, withServers } from './support/mcp.ts'
import { outline, Workbench } from './support/workbench.ts'

const ACCEPT = { result: { action: 'accept', content: null, _meta: null } }

describe('approval of tools of MCP servers', () => {
  it('is asked for where a tool does not say that it is harmless', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const tools = ['look', 'safe-write', 'write', 'destroy', 'boast']
    const model = await bench.model(...tools.map((tool) => calling(tool, { q: 'x' })))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ approvalPolicy: 'on-request' })
    const turn = client.runTurn(threadId, 'go')
    const asked = await answering(client, turn, ACCEPT, ACCEPT, ACCEPT)
    expect(asked.map(({ params }) => params._meta.tool_name)).toEqual(['write', 'destroy', 'boast'])
    expect(asked[1]?.params).toEqual({
      mode: 'form',
      threadId,
      turnId: expect.any(String),
      serverName: 'one',
      message: expect.stringMatching(/"destroy".*\bone\b/),
      requestedSchema: { type: 'object', properties: {} },
      _meta: {
        codex_approval_kind: 'mcp_tool_call',
        persist: ['session', 'always'],
        tool_name: 'destroy',
        tool_annotations: { destructiveHint: true },
        tool_description: 'It is destroy.',
        tool_params: { q: 'x' },
        tool_params_display: [{ name: 'q', value: 'x', display_name: 'q' }],
      },
    })
    const messages = await turn
    expect(completedCalls(messages).map(({ status }) => status)).toEqual(tools.map(() => 'completed'))
    const from = messages.findIndex(({ params }) => params?.item?.tool === 'write')
    expect(outline(messages.slice(from, from + 6))).toEqual([
      'item/started mcpToolCall',
      'thread/status/changed active waitingOnApproval',
      'mcpServer/elicitation/request',
      'serverRequest/resolved',
      'thread/status/changed active',
      'item/completed mcpToolCall',
    ])
  })

  it('that is not given fails the call, and the turn goes on', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('write'), calling('write'), calling('write'))
    const client = await bench.connect({ modelUrl: model.url })
    const turn = client.runTurn(await client.startThread({ approvalPolicy: 'on-request' }), 'go')
    const no = (action: string) => ({ result: { action, content: null, _meta: null } })
    const error = { error: { code: -32000, message: 'cannot ask' } }
    await answering(client, turn, no('decline'), no('cancel'), error)
    const messages = await turn
    const calls = completedCalls(messages)
    expect(calls.map(({ status, result }) => [status, result])).toEqual(calls.map(() => ['failed', null]))
    expect(calls.map((call) => call.error.message)).toEqual([
      expect.stringMatching(/does not allow/),
      expect.stringMatching(/closed the question/),
      expect.stringMatching(/cannot ask/),
    ])
    expect(messages.at(-1)?.params.turn.status).toBe('completed')
    expect(JSON.stringify(model.requests[1]?.input)).toContain('The tool was not called. The user does not')
  })

  it('can be given for the session, to one tool', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const calls = [calling('write'), calling('write', { other: 1 }), calling('destroy'), calling('destroy')]
    const model = await bench.model(...calls)
    const client = await bench.connect({ modelUrl: model.url })
    const turn = client.runTurn(await client.startThread({ approvalPolicy: 'untrusted' }), 'go')
    const session = { result: { action: 'accept', content: null, _meta: { persist: 'session' } } }
    const asked = await answering(client, turn, session, ACCEPT, ACCEPT)
    expect(asked.map(({ params }) => params._meta.tool_name)).toEqual(['write', 'destroy', 'destroy'])
    expect(completedCalls(await turn).map(({ status }) => status)).toEqual(calls.map(() => 'completed'))
  })

  it('can be given for good, and is kept in the configuration of the user', async () => {
    await using bench = await Workbench.make()
    const record = join(bench.folder, 'record')
    await withServers(bench, toolServer('one', [record]))
    const model = await bench.model(calling('write'), calling('write'))
    const client = await bench.connect({ modelUrl: model.url })
    const params = { approvalPolicy: 'on-request' }
    const turn = client.runTurn(await client.startThread(params), 'go')
    await answering(client, turn, { result: { action: 'accept', _meta: { persist: 'always' } } })
    const { config } = await client.request('config/read', {})
    expect(config.mcp_servers.one.tools).toEqual({ write: { approval_mode: 'approve' } })
    model.say(calling('write'))
    const messages = await client.runTurn(await client.startThread(params), 'go')
    expect(completedCalls(messages)[0]?.status).toBe('completed')
    // The server was not started anew for that.
    expect((await readFile(record, 'utf8')).trim().split('\n')).toHaveLength(1)
  })

  it('is not asked for where nobody is to be asked: then the call fails, unless nothing is held', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url })
    const outcomes = async (params: Record<string, unknown>): Promise<string[]> => {
      model.say(calling('look'), calling('write'))
      const threadId = await client.startThread({ approvalPolicy: 'never', ...params })
      return completedCalls(await client.runTurn(threadId, 'go')).map(({ status }) => status)
    }
    expect(await outcomes({ sandbox: 'workspace-write' })).toEqual(['completed', 'failed'])
    expect(await outcomes({ sandbox: 'danger-full-access' })).toEqual(['completed', 'completed'])
  })

  it('can be settled by the configuration, for a server and for a tool', async () => {
    await using bench = await Workbench.make()
    const mode = (each: string) =>
      toolServer(
        each,
        [],
        `default_tools_approval_mode = "${each}"\n[mcp_servers.${each}.tools.destroy]\napproval_mode = "approve"`,
      )
    await withServers(bench, mode('writes'), mode('prompt'), mode('approve'))
    const call = (server: string, tool: string) => ({
      calls: [{ name: `mcp__${server}__${tool}`, arguments: {} }],
    })
    const model = await bench.model(
      call('writes', 'look'),
      call('writes', 'safe-write'),
      call('prompt', 'look'),
      call('prompt', 'destroy'),
      call('approve', 'write'),
    )
    const client = await bench.connect({ modelUrl: model.url })
    const turn = client.runTurn(await client.startThread({ approvalPolicy: 'on-request' }), 'go')
    const asked = await answering(client, turn, ACCEPT, ACCEPT)
    const questions = asked.map(({ params }) => `${params.serverName} ${params._meta.tool_name}`)
    expect(questions).toEqual(['writes safe-write', 'prompt look'])
    expect(asked[0]?.params._meta).not.toHaveProperty('persist')
    expect(completedCalls(await turn).map(({ status }) => status)).toEqual(Array(5).fill('completed'))
  })

  it('that is wrongly configured is told', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one', [], 'default_tools_approval_mode = "maybe"'))
    const client = await bench.connect()
    const warning = await client.notification('configWarning')
    expect(JSON.stringify(warning.params)).toMatch(
      /default_tools_approval_mode.*auto, prompt, writes, approve/,
    )
  })

  it('is withdrawn with the turn', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('write'))
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread({ approvalPolicy: 'on-request' })
    const { turn } = await client.say(threadId, 'go')
    const question = await client.question('mcpServer/elicitation/request')
    await client.request('turn/interrupt', { threadId, turnId: turn.id })
    const end = await client.notification('turn/completed')
    expect(end.params.turn.status).toBe('interrupted')
    const resolved = client.received.findIndex(({ method }) => method === 'serverRequest/resolved')
    expect(client.received[resolved]?.params.requestId).toBe(question.id)
    expect(resolved).toBeLessThan(client.received.indexOf(end))
    expect(completedCalls(client.received)[0]).toMatchObject({ status: 'failed' })
  })

  it('fails the call where no client has words for it', async () => {
    await using bench = await Workbench.make()
    await withServers(bench, toolServer('one'))
    const model = await bench.model(calling('write'))
    const old = await bench.connect({
      modelUrl: model.url,
      initialize: { protocolVersions: ['2026-02'] },
    })
    const messages = await old.runTurn(await old.startThread({ approvalPolicy: 'on-request' }), 'go')
    expect(completedCalls(messages)[0]).toMatchObject({
      status: 'failed',
      error: { message: expect.stringMatching(/no client of this thread/) },
    })
  })
})
