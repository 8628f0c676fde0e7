import { execFile } from 'node:child_process'
import { type IncomingMessage, request } from 'node:http'
import net from 'node:net'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import {
  answer,
  beginning,
  command,
  cut,
  gate,
  type ModelEndpoint,
  patch,
  reasoning,
  startModel,
  text,
  toolCall,
} from '../src/model/index.ts'

async function model(): Promise<ModelEndpoint> {
  const endpoint = await startModel()
  onTestFinished(() => endpoint.close())
  return endpoint
}

interface Event {
  readonly type: string
  readonly [member: string]: unknown
}

/** The body of the request, sent as a server does. */
function ask({ url }: ModelEndpoint, body: unknown = { model: 'm', input: [] }): Promise<Response> {
  return fetch(`${url}/responses`, { method: 'POST', body: JSON.stringify(body) })
}

async function eventsOf(response: Response): Promise<Event[]> {
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const blocks = (await response.text()).split('\n\n').filter((block) => block !== '')
  return blocks.map((block) => {
    const [name, data] = block.split('\n')
    const event: Event = JSON.parse(data?.replace(/^data: /, '') ?? '')
    expect(name).toBe(`event: ${event.type}`)
    return event
  })
}

const typesOf = (events: readonly Event[]) => events.map(({ type }) => type)

/** The items of the answer, as its end tells them. */
function outputOf(events: readonly Event[]): readonly Record<string, unknown>[] {
  const { response } = events.at(-1) as unknown as { response: { output: Record<string, unknown>[] } }
  return response.output
}

test('a message streams in as many deltas as the script says, and they are its text', async () => {
  const endpoint = await model()
  endpoint.script(answer(text('Grüße, 🧵 world', 3)))
  const events = await eventsOf(await ask(endpoint))
  expect(typesOf(events)).toEqual([
    'response.created',
    'response.output_item.added',
    'response.output_text.delta',
    'response.output_text.delta',
    'response.output_text.delta',
    'response.output_item.done',
    'response.completed',
  ])
  expect(events.map(({ delta }) => delta ?? '').join('')).toBe('Grüße, 🧵 world')
  expect(outputOf(events)).toMatchObject([{ type: 'message', content: [{ text: 'Grüße, 🧵 world' }] }])
  expect(events.at(-1)).toMatchObject({ response: { status: 'completed', usage: { total_tokens: 120 } } })
})

test('a summary of thinking, a command and a patch are items of one answer, in order', async () => {
  const endpoint = await model()
  endpoint.script(answer(reasoning('Hm.'), command('ls -l'), patch('*** Begin Patch\n*** End Patch')))
  const output = outputOf(await eventsOf(await ask(endpoint)))
  expect(output.map(({ type }) => type)).toEqual(['reasoning', 'function_call', 'function_call'])
  expect(output[0]).toMatchObject({ summary: [{ text: 'Hm.' }] })
  const [, ls, change] = output.map((item) => JSON.parse(String(item.arguments ?? 'null')))
  expect(ls).toEqual({ cmd: 'ls -l', login: false })
  expect(change.cmd).toContain('*** Begin Patch\n*** End Patch\n')
  expect(new Set(output.map(({ id }) => id)).size).toBe(3)
  expect(output[1]?.call_id).not.toBe(output[2]?.call_id)
})

test('the steps of a script are the answers to requests in order; behind its end the model has little to say', async () => {
  const endpoint = await model()
  endpoint.script(answer(text('one')), answer(text('two')))
  const said: unknown[] = []
  for (let index = 0; index < 3; index++) {
    const events = await eventsOf(await ask(endpoint, { input: [index] }))
    said.push(events.find(({ delta }) => delta !== undefined)?.delta)
  }
  expect(said).toEqual(['one', 'two', 'Done.'])
  expect(endpoint.requests).toEqual([{ input: [0] }, { input: [1] }, { input: [2] }])
})

test('a new script takes the place of what was left', async () => {
  const endpoint = await model()
  endpoint.script(answer(text('never said')))
  endpoint.script(answer(text('said')))
  expect(JSON.stringify(await eventsOf(await ask(endpoint)))).toContain('said')
  expect(JSON.stringify(await eventsOf(await ask(endpoint)))).not.toContain('never said')
})

test('at a gate nothing comes until it is released, and the driver hears when the model is there', async () => {
  const endpoint = await model()
  endpoint.script(answer(text('before'), gate('half'), text('after')))
  const response = await ask(endpoint)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  await endpoint.reached('half')
  let heard = ''
  while (!heard.includes('output_item.done')) heard += (await reader?.read())?.value ?? ''
  const next = reader?.read()
  const first = await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 100, 'nothing'))])
  expect(first).toBe('nothing')
  endpoint.release('half')
  heard += (await next)?.value ?? ''
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) heard += part.value
  expect(heard.indexOf('before')).toBeLessThan(heard.indexOf('after'))
  expect(heard).toContain('response.completed')
})

test('an answer that is cut breaks off in the middle of a message, behind all that was said', async () => {
  const endpoint = await model()
  endpoint.script(cut(text('whole'), beginning('half a', 2)))
  const response = await ask(endpoint)
  const chunks: string[] = []
  const read = async () => {
    for await (const chunk of response.body ?? []) chunks.push(Buffer.from(chunk).toString())
  }
  await expect(read()).rejects.toThrow()
  const heard = chunks.join('')
  expect(heard).toContain('"delta":"whole"')
  expect(heard.match(/response.output_item.done",/g)).toHaveLength(1)
  expect(heard).toContain('"delta":"f a"')
  expect(heard).not.toContain('response.completed')
  expect(JSON.stringify(await eventsOf(await ask(endpoint)))).toContain('Done.')
})

test('a failed answer ends with why', async () => {
  const endpoint = await model()
  endpoint.script({ kind: 'failed', code: 'rate_limit_exceeded', message: 'Slow down.' })
  const events = await eventsOf(await ask(endpoint))
  expect(events.at(-1)).toMatchObject({
    type: 'response.failed',
    response: { status: 'failed', error: { code: 'rate_limit_exceeded', message: 'Slow down.' } },
  })
})

test('a status of HTTP in place of an answer', async () => {
  const endpoint = await model()
  endpoint.script({ kind: 'http', status: 503, message: 'Not now.' })
  const response = await ask(endpoint)
  expect([response.status, await response.json()]).toMatchObject([503, { error: { message: 'Not now.' } }])
})

test.each([
  ['another path', '/embeddings', 'POST', '{}', 404],
  ['another method', '/responses', 'GET', undefined, 404],
  ['a body that is no JSON', '/responses', 'POST', '{"input":', 400],
  ['a body that is null', '/responses', 'POST', 'null', 400],
  ['a body that is a list', '/responses', 'POST', '[{"model":"m"}]', 400],
  ['no body', '/responses', 'POST', '', 400],
])(
  '%s is refused with a sentence, and costs no step of the script',
  async (_, path, method, body, status) => {
    const endpoint = await model()
    endpoint.script(answer(text('one')))
    const response = await fetch(`${endpoint.url}${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
    })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { message: expect.stringMatching(/\.$/) } })
    expect(endpoint.requests).toEqual([])
    expect(JSON.stringify(await eventsOf(await ask(endpoint)))).toContain('one')
  },
)

test('a body without end is refused while it still comes, and the model goes on', async () => {
  const endpoint = await model()
  const refused = new Promise<number | undefined>((resolve, reject) => {
    const upload = request(`${endpoint.url}/responses`, { method: 'POST' }, (response: IncomingMessage) => {
      resolve(response.statusCode)
      upload.destroy()
    })
    upload.on('error', reject)
    const part = Buffer.alloc(1 << 20, 'x')
    const more = (): void => {
      if (!upload.destroyed) upload.write(part, (error) => error ?? more())
    }
    more()
  })
  expect(await refused).toBe(413)
  expect(JSON.stringify(await eventsOf(await ask(endpoint)))).toContain('Done.')
})

test('an answer comes at the pace of its reader, and waiting for a slow one leaves nothing behind', async () => {
  const endpoint = await model()
  const long = 'Grüße '.repeat(1 << 20)
  endpoint.script(answer(text(long, 200)))
  const warnings: Error[] = []
  const warn = (warning: Error) => warnings.push(warning)
  process.on('warning', warn)
  onTestFinished(() => void process.off('warning', warn))
  const response = await ask(endpoint)
  // Nobody reads: what does not fit into the sockets has to wait at the endpoint.
  await new Promise((resolve) => setTimeout(resolve, 50))
  const events = await eventsOf(response)
  expect(events.map(({ delta }) => delta ?? '').join('')).toBe(long)
  expect(warnings).toEqual([])
})

test('several requests at once are answered apart from each other', async () => {
  const endpoint = await model()
  endpoint.script(answer(gate('wait'), text('first')), answer(text('second')))
  const first = ask(endpoint)
  await endpoint.reached('wait')
  expect(JSON.stringify(await eventsOf(await ask(endpoint)))).toContain('second')
  endpoint.release('wait')
  expect(JSON.stringify(await eventsOf(await first))).toContain('first')
})

test('whoever hangs up at a gate leaves nothing behind', async () => {
  const endpoint = await model()
  endpoint.script(answer(gate('wait'), text('never heard')))
  const { hostname, port } = new URL(endpoint.url)
  const socket = net.connect(Number(port), hostname)
  socket.write('POST /v1/responses HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}')
  await endpoint.reached('wait')
  socket.destroy()
  expect(JSON.stringify(await eventsOf(await ask(endpoint)))).toContain('Done.')
})

test('closing does not wait for an answer that waits at a gate', async () => {
  const endpoint = await startModel()
  endpoint.script(answer(gate('wait')))
  const response = await ask(endpoint)
  await endpoint.reached('wait')
  await endpoint.close()
  await expect(response.text()).rejects.toThrow()
  await expect(ask(endpoint)).rejects.toThrow()
})

test('closing does not wait for a request that is half sent, nor for a connection that is kept', async () => {
  const endpoint = await startModel()
  await eventsOf(await ask(endpoint))
  const { hostname, port } = new URL(endpoint.url)
  const socket = net.connect(Number(port), hostname)
  const ended = new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve))
  await new Promise((resolve) => {
    socket.write('POST /v1/responses HTTP/1.1\r\nhost: x\r\ncontent-length: 20\r\n\r\n{', resolve)
  })
  await endpoint.close()
  await ended
})

test('a process that has closed its model ends by itself', async () => {
  const program = `
    import { answer, gate, startModel } from ${JSON.stringify(import.meta.resolve('../src/model/index.ts'))}
    const model = await startModel()
    model.script(answer(gate('wait')))
    fetch(model.url + '/responses', { method: 'POST', body: '{}' }).then((response) => response.text()).catch(() => {})
    await model.reached('wait')
    await model.close()
    console.log('closed')`
  const args = ['--conditions=heddle-source', '--disable-warning=ExperimentalWarning', '--input-type=module']
  const { stdout } = await promisify(execFile)(process.execPath, [...args, '-e', program], {
    timeout: 20_000,
  })
  expect(stdout).toBe('closed\n')
})

test('who asks side by side is answered by what was asked', async () => {
  const endpoint = await startModel({ choose: ({ model }) => answer(text(`for ${model}`, 3, 1)) })
  onTestFinished(() => endpoint.close())
  const answers = await Promise.all(
    ['a', 'b'].map(async (name) => eventsOf(await ask(endpoint, { model: name, input: [] }))),
  )
  expect(answers.map((events) => events.find(({ type }) => type === 'response.output_item.done'))).toEqual(
    ['a', 'b'].map((name) =>
      expect.objectContaining({
        item: expect.objectContaining({ content: [expect.objectContaining({ text: `for ${name}` })] }),
      }),
    ),
  )
  expect(endpoint.requests).toEqual([])
})

test('the same is said as Chat Completions', async () => {
  const endpoint = await model()
  endpoint.script(
    answer(reasoning('Let me see.', 2), text('Grüße, 🧵', 3), command('ls'), toolCall('look', { at: 1 })),
  )
  const response = await fetch(`${endpoint.url}/chat/completions`, { method: 'POST', body: '{"model":"m"}' })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const data = (await response.text()).split('\n\n').flatMap((block) => block.replace(/^data: /, '') || [])
  expect(data.at(-1)).toBe('[DONE]')
  const chunks = data.slice(0, -1).map((one) => JSON.parse(one))
  const deltas = chunks.flatMap(({ choices }) => choices.map(({ delta }: { delta: object }) => delta))
  const said = (member: string) => deltas.map((delta) => delta[member] ?? '').join('')
  expect([said('reasoning_content'), said('content')]).toEqual(['Let me see.', 'Grüße, 🧵'])
  expect(deltas.flatMap(({ tool_calls }) => tool_calls ?? [])).toEqual([
    {
      index: 0,
      id: 'call_1_0',
      type: 'function',
      function: { name: 'exec_command', arguments: '{"cmd":"ls","login":false}' },
    },
    { index: 1, id: 'call_1_1', type: 'function', function: { name: 'look', arguments: '{"at":1}' } },
  ])
  expect(chunks.at(-2).choices[0].finish_reason).toBe('tool_calls')
  expect(chunks.at(-1).usage.total_tokens).toBe(120)
})
