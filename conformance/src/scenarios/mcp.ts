import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import type { RequestMessage } from '@heddle/protocol'
import { type Attempt, attempt, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { MCP_PROGRAM } from '../mcp/program.ts'

interface Seen {
  readonly listed: Attempt
  readonly called: Attempt
  readonly failed: Attempt
  readonly read: Attempt
  readonly asked: Attempt
  /** What the user was asked. */
  readonly questions: readonly unknown[]
}

const NAME = 'check'
const BROKEN = 'broken'
const WORDS = 'λ and more'
const ANSWER = 'Somebody'
const ASK = 'mcpServer/elicitation/request'

const [command, ...args] = MCP_PROGRAM

/** Strings and lists of them are written in TOML as they are in JSON. */
const CONFIG = `
[mcp_servers.${NAME}]
command = ${JSON.stringify(command)}
args = ${JSON.stringify(args)}

[mcp_servers.${BROKEN}]
command = "/no/such/program"
`

const checks: readonly Check<Seen>[] = [
  {
    id: 'MCP-001',
    title: 'MCP servers are listed with their tools',
    clause: 'MCP.1',
    evaluate({ listed }) {
      const tools = listedAs(listed, NAME)?.tools as Readonly<Record<string, unknown>> | undefined
      return equal(Object.keys(tools ?? {}).sort(), ['ask', 'echo', 'fail'], 'it has other tools')
    },
  },
  {
    id: 'MCP-002',
    title: 'a tool is called, and answers',
    clause: 'MCP.2',
    evaluate: ({ called }) =>
      first(
        gotResult(called),
        unless(textIn(called).includes(WORDS), 'it answers something else', {
          expected: WORDS,
          actual: resultOf(called),
        }),
      ),
  },
  {
    id: 'MCP-003',
    title: 'a tool that fails is a result that says so',
    clause: 'MCP.3',
    evaluate: ({ failed }) =>
      first(gotResult(failed), equal(resultOf(failed).isError, true, 'it does not say so')),
  },
  {
    id: 'MCP-004',
    title: 'a resource is read',
    clause: 'MCP.4',
    evaluate({ read }) {
      const [content] = (resultOf(read).contents ?? []) as unknown as readonly { readonly text?: unknown }[]
      return first(gotResult(read), equal(content?.text, 'What the note says.', 'it is another'))
    },
  },
  {
    id: 'MCP-005',
    title: 'an MCP server that cannot be started is listed, and hides no other',
    clause: 'MCP.5',
    evaluate: ({ listed }) =>
      first(
        unless(listedAs(listed, BROKEN) !== undefined, 'it is not listed', { actual: resultOf(listed) }),
        unless(listedAs(listed, NAME) !== undefined, 'the other one is not listed', {
          actual: resultOf(listed),
        }),
      ),
  },
  {
    id: 'MCP-006',
    title: 'what an MCP server asks reaches the user, and the answer reaches it',
    clause: 'MCP.6',
    evaluate: ({ asked, questions }) =>
      first(
        equal(questions, ['Who are you?'], 'the user is not asked'),
        unless(textIn(asked).includes(ANSWER), 'it was told something else', {
          expected: ANSWER,
          actual: asked,
        }),
      ),
  },
]

/** The entry of one MCP server. */
function listedAs(made: Attempt, wanted: string): Readonly<Record<string, unknown>> | undefined {
  const { data } = resultOf(made)
  const all = (Array.isArray(data) ? data : []) as readonly Readonly<Record<string, unknown>>[]
  return all.find(({ name }) => name === wanted)
}

/** The words that a tool answered with. */
function textIn(made: Attempt): string {
  const { content } = resultOf(made)
  const parts = (Array.isArray(content) ? content : []) as readonly { readonly text?: string }[]
  return parts.map(({ text = '' }) => text).join('')
}

export const mcp = scenario<Seen>({
  name: 'mcp',
  title: 'MCP servers are listed, called and read, and ask the user something.',
  needs: 'own configuration',
  async drive(stage) {
    await appendFile(path.join(stage.place.home, 'config.toml'), CONFIG)
    const session = await stage.connect()
    const questions: unknown[] = []
    session.answering = ({ method, params }: RequestMessage) => {
      if (method === ASK) questions.push((params as { readonly message?: unknown }).message)
      return { result: { action: 'accept', content: { name: ANSWER }, _meta: null } }
    }
    const threadId = await stage.thread(session, { approvalPolicy: 'on-request' })
    const ask = (method: string, params: object) => attempt(session.request(method, { ...params }))
    const call = (tool: string) =>
      ask('mcpServer/tool/call', { threadId, server: NAME, tool, arguments: { words: WORDS } })
    const listed = await ask('mcpServerStatus/list', {})
    return {
      listed,
      called: await call('echo'),
      failed: await call('fail'),
      read: await ask('mcpServer/resource/read', { threadId, server: NAME, uri: 'note://one' }),
      asked: await call('ask'),
      questions,
    }
  },
  checks,
})
