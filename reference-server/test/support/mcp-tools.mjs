// An MCP server with tools of all kinds, for tests, over standard input and output or, told so, over HTTP. What happens to
// it is written into a file, when one is named: its start, and calls that were given up.
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import {
  CallToolRequestSchema,
  ElicitResultSchema,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js'

const [transport = 'stdio', record, delayMs = '0'] = process.argv.slice(2)
const note = (line) => record && appendFileSync(record, `${line}\n`)
note(`started ${process.pid}`)
await setTimeout(Number(delayMs))

const READS = { readOnlyHint: true }
const text = (said) => ({
  content: [{ type: 'text', text: typeof said === 'string' ? said : JSON.stringify(said) }],
})
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const FORM = {
  type: 'object',
  properties: { name: { type: 'string' }, age: { type: 'integer' } },
  required: ['name'],
}

const ask = async ({ sendRequest }, params) =>
  text(await sendRequest({ method: 'elicitation/create', params }, ElicitResultSchema))

/** By name: what a tool says of itself, and what it does. */
const TOOLS = {
  look: [READS, ({ arguments: args }) => text(args)],
  write: [undefined, ({ arguments: args }) => text(args)],
  'safe-write': [
    { readOnlyHint: false, destructiveHint: false, openWorldHint: false },
    () => text('kept safe'),
  ],
  destroy: [{ destructiveHint: true }, () => text('gone')],
  boast: [{ readOnlyHint: true, destructiveHint: true }, () => text('both')],
  picture: [
    READS,
    () => ({
      content: [
        { type: 'text', text: 'a dot' },
        { type: 'image', data: PIXEL, mimeType: 'image/png' },
        { type: 'resource', resource: { uri: 'note://1', text: 'a note' } },
        { type: 'resource_link', uri: 'note://2', name: 'two' },
      ],
    }),
  ],
  structured: [READS, () => ({ ...text('unseen'), structuredContent: { a: 1 }, _meta: { b: 2 } })],
  fail: [READS, () => ({ ...text('no luck'), isError: true })],
  break: [
    READS,
    () => {
      throw new McpError(-32602, 'It is broken')
    },
  ],
  huge: [READS, () => text(`${'x'.repeat(200_000)}end`)],
  steps: [
    READS,
    async ({ _meta }, { sendNotification }) => {
      for (const [index, message] of ['one', 'one', 'two', undefined].entries()) {
        const params = { progressToken: _meta.progressToken, progress: index + 1, total: 4, message }
        await sendNotification({ method: 'notifications/progress', params })
      }
      return text('done')
    },
  ],
  hang: [
    READS,
    (_, { signal }) =>
      new Promise(() => {
        note('hanging')
        signal.addEventListener('abort', () => note('given up'))
      }),
  ],
  form: [
    READS,
    (_, extra) => ask(extra, { mode: 'form', message: 'Who?', requestedSchema: FORM, _meta: { k: 1 } }),
  ],
  page: [
    READS,
    (_, extra) =>
      ask(extra, { mode: 'url', message: 'Go there', url: 'https://example.com/', elicitationId: 'E1' }),
  ],
  'odd-form': [
    READS,
    (_, extra) =>
      ask(extra, {
        message: 'How long?',
        requestedSchema: { type: 'object', properties: { n: { type: 'string', minLength: 0.5 } } },
      }),
  ],
  // Does not wait for the answer.
  hasty: [
    READS,
    async (_, { sendRequest }) => {
      const params = { mode: 'form', message: 'Too late?', requestedSchema: FORM }
      sendRequest({ method: 'elicitation/create', params }, ElicitResultSchema).catch(() => {})
      await setTimeout(300)
      return text('did not wait')
    },
  ],
  grow: [
    READS,
    async (_, { sendNotification }) => {
      TOOLS.grown = [READS, () => text('I am new')]
      await sendNotification({ method: 'notifications/tools/list_changed' })
      return text('grown')
    },
  ],
  where: [READS, () => text({ cwd: process.cwd(), pid: process.pid })],
  die: [READS, () => process.exit(1)],
  'odd name!é': [READS, () => text('odd')],
  ['long'.repeat(20)]: [READS, () => text('long')],
}

function server() {
  const it = new Server({ name: 'tools', version: '1' }, { capabilities: { tools: { listChanged: true } } })
  it.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.entries(TOOLS).map(([name, [annotations]]) => ({
      name,
      description: `It is ${name}.`,
      inputSchema: { type: 'object' },
      annotations,
    })),
  }))
  it.setRequestHandler(CallToolRequestSchema, ({ params }, extra) => TOOLS[params.name][1](params, extra))
  return it
}

if (transport === 'stdio') await server().connect(new StdioServerTransport())
else {
  const way = new StreamableHTTPServerTransport({ sessionIdGenerator: () => 'the-session' })
  await server().connect(way)
  const http = createServer((request, response) => way.handleRequest(request, response))
  http.listen(0, '127.0.0.1', () => process.stdout.write(`${http.address().port}\n`))
}
