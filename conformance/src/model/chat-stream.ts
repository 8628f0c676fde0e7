import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { EventWriter } from './event-writer.ts'
import { type ModelItem, pieces, type Step } from './script.ts'
import type { StreamContext } from './stream-context.ts'

/** Fixed, so that every run of a script counts the same tokens. */
const USAGE = {
  prompt_tokens: 100,
  prompt_tokens_details: { cached_tokens: 10 },
  completion_tokens: 20,
  completion_tokens_details: { reasoning_tokens: 5 },
  total_tokens: 120,
}

/** Writes one answer as server-sent events, as the Chat Completions API streams it. */
export async function streamChat(
  response: ServerResponse,
  step: Exclude<Step, { kind: 'http' }>,
  { number, model, waitAt }: StreamContext,
): Promise<void> {
  const events = new EventWriter(response)
  const chunk = (members: object) =>
    events.send({ id: `chat_${number}`, object: 'chat.completion.chunk', created: 0, model, ...members })
  const choice = (delta: object, finish_reason: string | null = null) =>
    chunk({ choices: [{ index: 0, delta, finish_reason }] })
  if (step.kind === 'failed') {
    await events.send({ error: { code: step.code, message: step.message } })
    events.end()
    return
  }
  await choice({ role: 'assistant', content: '' })
  let calls = 0
  for (const item of step.items) {
    if (!events.isOpen) return
    if (item.type === 'gate') await events.orGone(waitAt(item.name))
    else if (item.type === 'command' || item.type === 'tool') {
      const { name, args } = callOf(item)
      const call = { index: calls, id: `call_${number}_${calls}`, type: 'function' }
      await choice({ tool_calls: [{ ...call, function: { name, arguments: JSON.stringify(args) } }] })
      calls += 1
    } else {
      const member = item.type === 'text' ? 'content' : 'reasoning_content'
      for (const delta of pieces(item.text, item.deltas)) {
        if (item.type === 'text' && item.pauseMs > 0) await events.orGone(setTimeout(item.pauseMs))
        await choice({ [member]: delta })
      }
    }
  }
  if (step.kind === 'cut') {
    events.cut()
    return
  }
  await choice({}, calls > 0 ? 'tool_calls' : 'stop')
  await chunk({ choices: [], usage: USAGE })
  await events.send('[DONE]')
  events.end()
}

function callOf(item: Extract<ModelItem, { type: 'command' | 'tool' }>) {
  return item.type === 'tool'
    ? { name: item.name, args: item.arguments }
    : { name: 'exec_command', args: { cmd: item.command, login: false } }
}
