/**
 * A small MCP server over standard input and output, for servers under test to work with. It is a program of its own, and
 * written by hand: what it says has to be the same for good, and its whole protocol is these few methods.
 */
import { createInterface } from 'node:readline'

interface Message {
  readonly id?: unknown
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: unknown
}

const NOTE = { uri: 'note://one', mimeType: 'text/plain' }
const FORM = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
const QUESTION = 'question-1'
const METHOD_NOT_FOUND = -32601

const tool = (name: string, description: string) => ({
  name,
  description,
  inputSchema: { type: 'object', properties: { words: { type: 'string' } } },
  annotations: { readOnlyHint: true },
})

const TOOLS = [
  tool('echo', 'Says what it is told.'),
  tool('fail', 'Says that it failed.'),
  tool('ask', 'Asks the user, and says what the answer is.'),
]

const ANSWERS: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => object>> = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {}, resources: {} },
    serverInfo: { name: 'heddle-conform', version: '1' },
  }),
  ping: () => ({}),
  'tools/list': () => ({ tools: TOOLS }),
  'resources/list': () => ({ resources: [{ ...NOTE, name: 'One' }] }),
  'resources/templates/list': () => ({ resourceTemplates: [] }),
  'resources/read': () => ({ contents: [{ ...NOTE, text: 'What the note says.' }] }),
}

const send = (message: object): void => {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}
const said = (text: string, isError = false) => ({ content: [{ type: 'text', text }], isError })

/** The call that waits for what the user says. */
let asking: unknown

function call(id: unknown, { name, arguments: args }: Readonly<Record<string, unknown>>): void {
  if (name === 'echo') send({ id, result: said(JSON.stringify(args)) })
  else if (name === 'fail') send({ id, result: said('It did not work.', true) })
  else if (name === 'ask') {
    asking = id
    const params = { message: 'Who are you?', requestedSchema: FORM }
    send({ id: QUESTION, method: 'elicitation/create', params })
  } else send({ id, error: { code: -32602, message: `There is no tool ${name}.` } })
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params = {}, result } = JSON.parse(line) as Message
  if (id === QUESTION && method === undefined) send({ id: asking, result: said(JSON.stringify(result)) })
  else if (id === undefined || method === undefined) continue
  else if (method === 'tools/call') call(id, params)
  else {
    const answer = ANSWERS[method]
    if (answer !== undefined) send({ id, result: answer(params) })
    else send({ id, error: { code: METHOD_NOT_FOUND, message: `There is no ${method}.` } })
  }
}
