// A small MCP server over standard input and output, for tests. What it does is told by its arguments.
import { appendFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [mode, record] = process.argv.slice(2)
if (record) appendFileSync(record, `${process.pid}\n`)
if (mode === 'dies-at-once') {
  process.stderr.write('I cannot.\n')
  process.exit(3)
}

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
const tool = (name) => ({ name, description: `It is ${name}.`, inputSchema: { type: 'object' } })

const ANSWERS = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {}, resources: {} },
    serverInfo: { name: 'small', version: '1.2.3', title: 'Small one' },
  }),
  ping: () => ({}),
  'tools/list': ({ cursor }) =>
    cursor === undefined
      ? { tools: [tool('echo'), tool('env')], nextCursor: 'more', _meta: { page: 1 } }
      : { tools: [tool('fail'), tool('die'), tool('hang'), tool('count')] },
  'resources/list': () => ({
    resources: [{ uri: 'note://1', name: 'One', mimeType: 'text/plain', size: 3 }],
  }),
  'resources/templates/list': () => ({ resourceTemplates: [{ uriTemplate: 'note://{n}', name: 'Notes' }] }),
  'resources/read': ({ uri }) => {
    if (uri === 'image://1') return { contents: [{ uri, mimeType: 'image/png', blob: 'AAAA' }] }
    return uri === 'note://1' ? { contents: [{ uri, mimeType: 'text/plain', text: 'abc' }] } : undefined
  },
}

let counted

const TOOLS = {
  echo: (args, meta) => ({
    content: [{ type: 'text', text: JSON.stringify(args) }],
    structuredContent: { args },
    _meta: { heard: meta?.said ?? null },
  }),
  env: () => ({ content: [{ type: 'text', text: JSON.stringify(process.env) }] }),
  fail: () => ({ content: [{ type: 'text', text: 'no' }], isError: true }),
  die: () => process.exit(1),
  hang: () => undefined,
  // Answered only when something else is asked: then its progress was heard.
  count: (_args, meta, id) => {
    for (const progress of [1, 2]) {
      const params = { progressToken: meta?.progressToken, progress, total: 2, message: `step ${progress}` }
      send({ method: 'notifications/progress', params })
    }
    counted = id
    return undefined
  },
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params = {} } = JSON.parse(line)
  if (id === undefined) return
  if (mode === 'never-answers') return
  if (counted !== undefined) send({ id: counted, result: { content: [] } })
  counted = undefined
  if (method === 'tools/call') {
    const carryOut = TOOLS[params.name]
    if (carryOut === undefined)
      return send({ id, error: { code: -32602, message: 'There is no such tool.' } })
    const result = carryOut(params.arguments, params._meta, id)
    if (result !== undefined) send({ id, result })
    return
  }
  const result = ANSWERS[method]?.(params)
  if (result === undefined) send({ id, error: { code: -32601, message: `No ${method}.` } })
  else send({ id, result })
})
