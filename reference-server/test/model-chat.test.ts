import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chatEvents } from '../src/models/chat/answer-events.ts'
import type { ModelEvent } from '../src/models/index.ts'
import type { Loose } from './support/client.ts'
import type { Step } from './support/scripted-model.ts'
import { deltasOf, incompleteItems, outline, Workbench } from './support/workbench.ts'

const args = ['--model-api', 'chat']
const free = { approvalPolicy: 'never', sandbox: 'danger-full-access' } as const
const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const chunk = (delta: object, finish_reason: string | null = null) => ({
  choices: [{ index: 0, delta, finish_reason }],
})

describe('a Chat Completions endpoint', () => {
  it('streams reasoning and a message, and counts', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ reasoning: ['Let ', 'me see'], text: ['Hello ', 'there'] })
    const client = await bench.connect({ modelUrl: model.url, args })
    const threadId = await client.startThread({ cwd: bench.folder, developerInstructions: 'Be brief.' })
    const heard = await client.runTurn(threadId, 'hi', { effort: 'low' })
    const told = outline(heard)
    expect(told.slice(told.indexOf('item/started reasoning'))).toEqual([
      'item/started reasoning',
      'item/reasoning/textDelta',
      'item/reasoning/textDelta',
      'item/completed reasoning',
      'item/started agentMessage',
      'item/agentMessage/delta',
      'item/agentMessage/delta',
      'item/completed agentMessage',
      'thread/tokenUsage/updated',
      'thread/status/changed idle',
      'turn/completed',
    ])
    const { item } = heard.findLast(({ method }) => method === 'item/completed').params
    expect(item.text).toBe('Hello there')
    expect(deltasOf(heard, 'item/agentMessage/delta', item.id)).toBe('Hello there')
    const { tokenUsage } = heard.find(({ method }) => method === 'thread/tokenUsage/updated').params
    expect(tokenUsage.last).toMatchObject({
      totalTokens: 120,
      inputTokens: 100,
      cachedInputTokens: 10,
      outputTokens: 20,
      reasoningOutputTokens: 5,
    })
    expect(model.requests[0]).toMatchObject({
      stream: true,
      stream_options: { include_usage: true },
      reasoning_effort: 'low',
      messages: [
        { role: 'system' },
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'hi' },
      ],
    })
  })

  it('has tools called, patches included, and is told what came of them', async () => {
    await using bench = await Workbench.make()
    const patch = '*** Begin Patch\n*** Add File: a.txt\n+one\n*** End Patch'
    const model = await bench.model({ text: ['Both.'], exec: ['echo one', 'echo two'] }, { patch })
    const client = await bench.connect({ modelUrl: model.url, args })
    const threadId = await client.startThread({ cwd: bench.folder, ...free })
    const heard = await client.runTurn(threadId, 'go')
    expect(outline(heard).filter((one) => one.startsWith('item/completed'))).toEqual([
      'item/completed userMessage',
      'item/completed agentMessage',
      'item/completed commandExecution',
      'item/completed commandExecution',
      'item/completed fileChange',
      'item/completed agentMessage',
    ])
    const last = model.requests.at(-1) as Loose
    expect(last.messages.map(({ role }: Loose) => role).slice(1)).toEqual([
      'user',
      'assistant',
      'assistant',
      'tool',
      'assistant',
      'tool',
      'assistant',
      'tool',
    ])
    const calls = last.messages.flatMap(({ tool_calls }: Loose) => tool_calls ?? [])
    expect(calls[0]).toEqual({
      id: 'call_0_0',
      type: 'function',
      function: { name: 'exec_command', arguments: '{"cmd":"echo one"}' },
    })
    expect(last.messages[4]).toMatchObject({
      tool_call_id: 'call_0_0',
      content: expect.stringContaining('one'),
    })
    expect(last.tools.map(({ function: { name } }: Loose) => name)).toEqual([
      'exec_command',
      'write_stdin',
      'apply_patch',
      'update_plan',
      'request_user_input',
      'request_permissions',
    ])
  })

  it('is shown images, and told the schema of the answer', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['{}'] })
    const client = await bench.connect({ modelUrl: model.url, args })
    const url = 'data:image/png;base64,AA=='
    const outputSchema = { type: 'object' }
    const input = [
      { type: 'text', text: 'look' },
      { type: 'image', url },
    ]
    await client.runTurn(await client.startThread(), '', { input, outputSchema })
    expect(model.requests[0]).toMatchObject({
      messages: [
        {},
        {
          role: 'user',
          content: [
            { type: 'text', text: 'look' },
            { type: 'image_url', image_url: { url } },
          ],
        },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'answer', schema: outputSchema } },
    })
  })

  it('takes over a conversation that began in the other API', async () => {
    await using bench = await Workbench.make()
    const patch = '*** Begin Patch\n*** Add File: a.txt\n+one\n*** End Patch'
    const model = await bench.model({ patch })
    const first = await bench.connect({ modelUrl: model.url })
    const threadId = await first.startThread({ cwd: bench.folder, ...free })
    await first.runTurn(threadId, 'go')
    await first.close()
    const client = await bench.connect({ modelUrl: model.url, args })
    await client.request('thread/resume', { threadId })
    await client.runTurn(threadId, 'go on')
    const { messages } = model.requests.at(-1) as Loose
    expect(messages[2].tool_calls[0].function).toEqual({
      name: 'apply_patch',
      arguments: JSON.stringify({ input: patch }),
    })
  })

  it('whose stream breaks off is asked again', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['cut ', 'off ', 'here'], cutAfter: 2 }, { text: ['whole'] })
    const client = await bench.connect({ modelUrl: model.url, args })
    const heard = await client.runTurn(await client.startThread(), 'hello')
    const errors = heard.filter(({ method }) => method === 'error')
    expect(errors.map(({ params }) => params.willRetry)).toEqual([true])
    const items = heard.filter(({ method }) => method === 'item/completed').map(({ params }) => params.item)
    expect(items.map(({ text }) => text)).toEqual([undefined, 'cut off ', 'whole'])
    expect(JSON.stringify(model.requests[1]?.messages)).not.toContain('cut off')
    expect(incompleteItems(heard)).toEqual([])
  })

  it('that fails makes the turn fail, and the next one is fine', async () => {
    await using bench = await Workbench.make()
    const failures: [what: string, step: Step, info: Loose, said: string][] = [
      ['HTTP 401', { http: 401 }, 'unauthorized', 'OPENAI_API_KEY'],
      [
        'a failure in the stream',
        { failed: { code: 'context_length_exceeded', message: 'too long' } },
        'contextWindowExceeded',
        'too long',
      ],
      ['garbage', { raw: ['data: {"choices": oops\n\n'] }, 'other', 'not a JSON object'],
      ['a list that is none', { raw: [event({ choices: 7 })] }, 'other', 'of the wrong shape'],
      ['words that are none', { raw: [event(chunk({ content: 7 }))] }, 'other', 'of the wrong shape'],
      ['calls that are none', { raw: [event(chunk({ tool_calls: [7] }))] }, 'other', 'of the wrong shape'],
      ['half an answer', { raw: [event(chunk({ content: 'a' }, 'length'))] }, 'other', 'length'],
      [
        'a page in place of a stream',
        { raw: ['<html>'], contentType: 'text/html' },
        { responseStreamConnectionFailed: { httpStatusCode: 200 } },
        'Chat Completions',
      ],
    ]
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url, args })
    const threadId = await client.startThread()
    for (const [what, step, info, said] of failures) {
      model.say(step)
      const heard = await client.runTurn(threadId, 'hello')
      const { error } = heard.at(-1).params.turn
      expect(error?.codexErrorInfo, what).toEqual(info)
      expect(error.message).toContain(said)
      expect(error.message).toContain(`${model.url}/chat/completions`)
    }
    expect((await client.runTurn(threadId, 'again')).at(-1).params.turn.status).toBe('completed')
    expect(incompleteItems(client.received)).toEqual([])
  })
})

describe('the chunks of a chat', () => {
  const endpoint = { url: 'http://x/', shown: 'http://x/', speaks: 'chat' }

  async function read(...chunks: object[]): Promise<ModelEvent[]> {
    async function* data() {
      for (const one of chunks) yield JSON.stringify(one)
    }
    const events: ModelEvent[] = []
    for await (const one of chatEvents(data(), endpoint)) events.push(one)
    return events
  }

  it('add up, however the pieces are cut', async () => {
    const words = fc.array(fc.string(), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(words, words, fc.array(words, { maxLength: 3 }), async (thoughts, text, calls) => {
        const events = await read(
          ...thoughts.map((one) => chunk({ reasoning_content: one })),
          ...text.map((one) => chunk({ content: one })),
          ...calls.flatMap((pieces, index) => [
            chunk({ tool_calls: [{ index, id: `c${index}`, function: { name: 'f', arguments: '' } }] }),
            ...pieces.map((one) => chunk({ tool_calls: [{ index, function: { arguments: one } }] })),
          ]),
          chunk({}, 'stop'),
        )
        const sum = (type: string) =>
          events.map((one) => (one.type === type && 'delta' in one ? one.delta : '')).join('')
        expect(sum('reasoningDelta')).toBe(thoughts.join(''))
        expect(sum('messageDelta')).toBe(text.join(''))
        const done = events.find((one) => one.type === 'messageDone')
        expect(done?.text ?? '').toBe(text.join(''))
        expect(events.flatMap((one) => (one.type === 'toolCall' ? [one.call.input] : []))).toEqual(
          calls.map((pieces) => pieces.join('') || '{}'),
        )
        expect(events.at(-1)).toEqual({ type: 'completed', usage: null })
      }),
    )
  })

  it('may leave out indexes and ids', async () => {
    const events = await read(
      chunk({ tool_calls: [{ function: { name: 'a', arguments: '{' } }] }),
      chunk({ tool_calls: [{ function: { arguments: '}' } }] }, 'tool_calls'),
    )
    expect(events[0]).toMatchObject({ type: 'toolCall', call: { name: 'a', input: '{}' } })
    expect(events[0]).toHaveProperty('call.callId', expect.stringMatching(/^call_.{36}$/))
  })

  it('that end before the answer does are a stream that broke off', async () => {
    await expect(read(chunk({ content: 'a' }))).rejects.toMatchObject({ retryable: true })
  })
})
