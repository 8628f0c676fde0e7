import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

type Exec = string | Readonly<Record<string, unknown>>

/** One answer of the scripted model. What is left out does not happen; the order is that of the fields. */
export interface Step {
  /** Answers with this status and nothing else. */
  readonly http?: number
  /** Writes exactly this after the head and closes. */
  readonly raw?: readonly string[]
  readonly contentType?: string
  readonly reasoning?: readonly string[]
  /** The pieces of one message. */
  readonly text?: readonly string[]
  /** Waits between pieces. Milliseconds. */
  readonly pauseMs?: number
  /** Breaks the connection off after so many pieces. */
  readonly cutAfter?: number
  /** Calls of `exec_command`: the command, or all arguments. */
  readonly exec?: Exec | readonly Exec[]
  readonly patch?: string
  /** Calls of other tools. */
  readonly calls?: readonly { readonly name: string; readonly arguments: unknown }[]
  /** Members of the usage that differ from what is always counted. */
  readonly usage?: Readonly<Record<string, unknown>>
  /** Sends nothing more and leaves the connection open. */
  readonly hang?: boolean
  readonly failed?: { readonly code: string; readonly message: string }
}

export interface ScriptedModel {
  readonly url: string
  /** The bodies of the requests so far. */
  readonly requests: { input: Record<string, unknown>[]; [key: string]: unknown }[]
  readonly headers: Record<string, unknown>[]
  /** Adds answers behind those that wait. */
  say(...steps: Step[]): void
  close(): Promise<void>
}

/** An endpoint on the loopback, for both APIs, that answers what it is told to, and `done` when it is told nothing. */
export async function scriptedModel(...script: Step[]): Promise<ScriptedModel> {
  const steps = [...script]
  const requests: ScriptedModel['requests'] = []
  const headers: ScriptedModel['headers'] = []
  let count = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      requests.push(JSON.parse(Buffer.concat(chunks).toString()))
      headers.push(request.headers)
      const answer = steps.shift() ?? { text: ['done'] }
      const play = request.url?.includes('/chat/completions') ? playChat : playResponses
      play(response, answer, count++).catch(() => response.destroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    headers,
    say: (...more) => void steps.push(...more),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** @returns whether the step is more than that */
function playHead(response: ServerResponse, step: Step): boolean {
  if (step.http !== undefined) {
    response.writeHead(step.http, { 'content-type': 'application/json' })
    response.end('{"error":{"message":"scripted refusal"}}')
    return false
  }
  response.writeHead(200, { 'content-type': step.contentType ?? 'text/event-stream' })
  if (step.raw === undefined) return true
  for (const text of step.raw) response.write(text)
  response.end()
  return false
}

/** The same step in the other API: every call is one of a function, and comes in two pieces. */
async function playChat(response: ServerResponse, step: Step, count: number): Promise<void> {
  if (!playHead(response, step)) return
  const send = (members: object) =>
    response.write(`data: ${JSON.stringify({ id: `answer_${count}`, ...members })}\n\n`)
  let pieces = 0
  const piece = async (delta: object): Promise<boolean> => {
    if (step.pauseMs !== undefined) await setTimeout(step.pauseMs)
    send({ choices: [{ index: 0, delta, finish_reason: null }] })
    pieces++
    if (pieces !== step.cutAfter) return true
    await setTimeout(20)
    response.destroy()
    return false
  }
  send({ choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] })
  for (const delta of step.reasoning ?? []) if (!(await piece({ reasoning_content: delta }))) return
  for (const delta of step.text ?? []) if (!(await piece({ content: delta }))) return
  const commands = step.exec === undefined ? [] : [step.exec].flat()
  const calls = [
    ...commands.map((exec) => ({
      name: 'exec_command',
      arguments: typeof exec === 'string' ? { cmd: exec } : exec,
    })),
    ...(step.patch === undefined ? [] : [{ name: 'apply_patch', arguments: { input: step.patch } }]),
    ...(step.calls ?? []),
  ]
  for (const [index, { name, arguments: args }] of calls.entries()) {
    const text = typeof args === 'string' ? args : JSON.stringify(args)
    const half = Math.ceil(text.length / 2)
    const begin = { name, arguments: text.slice(0, half) }
    const tool_calls = [{ index, id: `call_${count}_${index}`, type: 'function', function: begin }]
    if (!(await piece({ tool_calls }))) return
    if (!(await piece({ tool_calls: [{ index, function: { arguments: text.slice(half) } }] }))) return
  }
  if (step.hang === true) return
  if (step.failed !== undefined) send({ error: step.failed })
  else {
    const finish_reason = calls.length > 0 ? 'tool_calls' : 'stop'
    send({ choices: [{ index: 0, delta: {}, finish_reason }] })
    const usage = {
      prompt_tokens: 100,
      prompt_tokens_details: { cached_tokens: 10 },
      completion_tokens: 20,
      completion_tokens_details: { reasoning_tokens: 5 },
      total_tokens: 120,
      ...step.usage,
    }
    send({ choices: [], usage })
    response.write('data: [DONE]\n\n')
  }
  response.end()
}

async function playResponses(response: ServerResponse, step: Step, count: number): Promise<void> {
  if (!playHead(response, step)) return
  const send = (type: string, members: object) =>
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...members })}\n\n`)
  send('response.created', { response: { id: `answer_${count}` } })
  let pieces = 0
  const piece = async (type: string, members: object): Promise<boolean> => {
    if (step.pauseMs !== undefined) await setTimeout(step.pauseMs)
    send(type, members)
    pieces++
    if (pieces !== step.cutAfter) return true
    await setTimeout(20)
    response.destroy()
    return false
  }
  if (step.reasoning !== undefined) {
    const item = { type: 'reasoning', id: `reasoning_${count}`, summary: [] }
    send('response.output_item.added', { item })
    send('response.reasoning_summary_part.added', { item_id: item.id, summary_index: 0 })
    for (const delta of step.reasoning) {
      const members = { item_id: item.id, summary_index: 0, delta }
      if (!(await piece('response.reasoning_summary_text.delta', members))) return
    }
    send('response.output_item.done', { item })
  }
  if (step.text !== undefined) {
    const item = { type: 'message', id: `message_${count}`, role: 'assistant', content: [] as object[] }
    send('response.output_item.added', { item })
    for (const delta of step.text) {
      if (!(await piece('response.output_text.delta', { item_id: item.id, delta }))) return
    }
    send('response.output_item.done', {
      item: { ...item, content: [{ type: 'output_text', text: step.text.join('') }] },
    })
  }
  const commands = step.exec === undefined ? [] : [step.exec].flat()
  for (const [index, exec] of commands.entries()) {
    const args = typeof exec === 'string' ? { cmd: exec } : exec
    const ids = { id: `fc_${count}_${index}`, call_id: `call_${count}_${index}` }
    const call = { type: 'function_call', ...ids, name: 'exec_command', arguments: JSON.stringify(args) }
    send('response.output_item.done', { item: call })
  }
  if (step.patch !== undefined) {
    const ids = { id: `ct_${count}`, call_id: `call_${count}_p` }
    send('response.output_item.done', {
      item: { type: 'custom_tool_call', ...ids, name: 'apply_patch', input: step.patch },
    })
  }
  for (const [index, { name, arguments: args }] of (step.calls ?? []).entries()) {
    const ids = { id: `fn_${count}_${index}`, call_id: `call_${count}_f${index}` }
    const text = typeof args === 'string' ? args : JSON.stringify(args)
    send('response.output_item.done', { item: { type: 'function_call', ...ids, name, arguments: text } })
  }
  if (step.hang === true) return
  if (step.failed !== undefined) send('response.failed', { response: { error: step.failed } })
  else {
    const usage = {
      input_tokens: 100,
      input_tokens_details: { cached_tokens: 10 },
      output_tokens: 20,
      output_tokens_details: { reasoning_tokens: 5 },
      total_tokens: 120,
      ...step.usage,
    }
    send('response.completed', { response: { id: `answer_${count}`, usage } })
  }
  response.end()
}
