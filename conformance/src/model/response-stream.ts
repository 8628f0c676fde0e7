import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Json } from '@heddle/protocol'
import type { ModelItem, Step } from './script.ts'

/** What a stream of an answer needs to know beside its step. */
export interface StreamContext {
  /** Makes the ids of the answer and its items its own. */
  readonly number: number
  readonly model: Json
  /** Resolves once the gate of that name is released. */
  waitAt(gate: string): Promise<void>
}

/** Fixed, so that every run of a script counts the same tokens. */
const USAGE = {
  input_tokens: 100,
  input_tokens_details: { cached_tokens: 10 },
  output_tokens: 20,
  output_tokens_details: { reasoning_tokens: 5 },
  total_tokens: 120,
}

/** Writes one answer as server-sent events, as the Responses API streams it. */
export async function streamAnswer(
  response: ServerResponse,
  step: Exclude<Step, { kind: 'http' }>,
  context: StreamContext,
): Promise<void> {
  const id = `resp_${context.number}`
  const events = new EventWriter(response)
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  await events.send('response.created', {
    response: { id, object: 'response', status: 'in_progress', model: context.model, output: [] },
  })
  if (step.kind === 'failed') {
    const error = { code: step.code, message: step.message }
    await events.send('response.failed', { response: { id, object: 'response', status: 'failed', error } })
    response.end()
    return
  }
  const output: object[] = []
  for (const item of step.items) {
    if (response.destroyed) return
    if (item.type === 'gate') await events.orGone(context.waitAt(item.name))
    else output.push(await sendItem(events, item, output.length, context.number))
  }
  if (step.kind === 'cut') {
    // The reader gets all that was said before the connection breaks.
    response.socket?.destroySoon()
    return
  }
  await events.send('response.completed', {
    response: { id, object: 'response', status: 'completed', model: context.model, output, usage: USAGE },
  })
  response.end()
}

/** Events of one answer, at the pace of the reader. */
class EventWriter {
  readonly #response: ServerResponse
  readonly #gone: Promise<void>

  constructor(response: ServerResponse) {
    this.#response = response
    this.#gone = new Promise((resolve) => response.once('close', resolve))
  }

  async send(type: string, fields: object): Promise<void> {
    const taken = this.#response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`)
    if (!taken && !this.#response.destroyed) await this.orGone(once(this.#response, 'drain'))
  }

  /** Whoever hung up is no longer waited with. */
  async orGone(happening: Promise<unknown>): Promise<void> {
    await Promise.race([happening, this.#gone])
  }
}

async function sendItem(
  events: EventWriter,
  item: Exclude<ModelItem, { type: 'gate' }>,
  index: number,
  number: number,
): Promise<object> {
  const place = { output_index: index }
  const id = `item_${number}_${index}`
  const added = (started: object) => events.send('response.output_item.added', { ...place, item: started })
  const done = async (ended: object) => {
    await events.send('response.output_item.done', { ...place, item: ended })
    return ended
  }
  const sendCall = async (name: string, args: object): Promise<object> => {
    const call = { type: 'function_call', id, call_id: `call_${number}_${index}`, name }
    await added({ ...call, arguments: '' })
    return done({ ...call, arguments: JSON.stringify(args) })
  }
  switch (item.type) {
    case 'text': {
      const message = { type: 'message', id, role: 'assistant', status: 'completed' }
      await added({ ...message, content: [] })
      for (const delta of pieces(item.text, item.deltas)) {
        if (item.pauseMs > 0) await events.orGone(setTimeout(item.pauseMs))
        await events.send('response.output_text.delta', { ...place, item_id: id, content_index: 0, delta })
      }
      const ended = { ...message, content: [{ type: 'output_text', text: item.text, annotations: [] }] }
      return item.ends ? done(ended) : ended
    }
    case 'reasoning': {
      const part = { ...place, item_id: id, summary_index: 0 }
      await added({ type: 'reasoning', id, summary: [] })
      await events.send('response.reasoning_summary_part.added', {
        ...part,
        part: { type: 'summary_text', text: '' },
      })
      for (const delta of pieces(item.text, item.deltas))
        await events.send('response.reasoning_summary_text.delta', { ...part, delta })
      const summary = [{ type: 'summary_text', text: item.text }]
      return done({ type: 'reasoning', id, summary, encrypted_content: null })
    }
    case 'command':
      // Not a login shell: what the profile of the machine prints has no place in the output.
      return sendCall('exec_command', { cmd: item.command, login: false })
    case 'tool':
      return sendCall(item.name, item.arguments)
  }
}

/** The text in so many pieces, or as many as it has characters. */
function pieces(text: string, wanted: number): string[] {
  const characters = [...text]
  const size = Math.max(1, Math.ceil(characters.length / wanted))
  const parts: string[] = []
  for (let at = 0; at < characters.length; at += size) parts.push(characters.slice(at, at + size).join(''))
  return parts
}
