import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { EventWriter } from './event-writer.ts'
import { type ModelItem, pieces, type Step } from './script.ts'
import type { StreamContext } from './stream-context.ts'

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
  await events.sendNamed('response.created', {
    response: { id, object: 'response', status: 'in_progress', model: context.model, output: [] },
  })
  if (step.kind === 'failed') {
    const error = { code: step.code, message: step.message }
    await events.sendNamed('response.failed', {
      response: { id, object: 'response', status: 'failed', error },
    })
    events.end()
    return
  }
  const output: object[] = []
  for (const item of step.items) {
    if (!events.isOpen) return
    if (item.type === 'gate') await events.orGone(context.waitAt(item.name))
    else output.push(await sendItem(events, item, output.length, context.number))
  }
  if (step.kind === 'cut') {
    events.cut()
    return
  }
  await events.sendNamed('response.completed', {
    response: { id, object: 'response', status: 'completed', model: context.model, output, usage: USAGE },
  })
  events.end()
}

async function sendItem(
  events: EventWriter,
  item: Exclude<ModelItem, { type: 'gate' }>,
  index: number,
  number: number,
): Promise<object> {
  const place = { output_index: index }
  const id = `item_${number}_${index}`
  const added = (started: object) =>
    events.sendNamed('response.output_item.added', { ...place, item: started })
  const done = async (ended: object) => {
    await events.sendNamed('response.output_item.done', { ...place, item: ended })
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
        await events.sendNamed('response.output_text.delta', {
          ...place,
          item_id: id,
          content_index: 0,
          delta,
        })
      }
      const ended = { ...message, content: [{ type: 'output_text', text: item.text, annotations: [] }] }
      return item.ends ? done(ended) : ended
    }
    case 'reasoning': {
      const part = { ...place, item_id: id, summary_index: 0 }
      await added({ type: 'reasoning', id, summary: [] })
      await events.sendNamed('response.reasoning_summary_part.added', {
        ...part,
        part: { type: 'summary_text', text: '' },
      })
      for (const delta of pieces(item.text, item.deltas))
        await events.sendNamed('response.reasoning_summary_text.delta', { ...part, delta })
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
