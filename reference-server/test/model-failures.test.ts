import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Loose } from './support/client.ts'
import type { Step } from './support/scripted-model.ts'
import { deltasOf, incompleteItems, outline, Workbench } from './support/workbench.ts'

const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`

describe('a model that fails', () => {
  it.each<[string, Step, Loose, string]>([
    ['HTTP 500', { http: 500 }, 'internalServerError', 'HTTP status 500'],
    ['HTTP 401', { http: 401 }, 'unauthorized', 'OPENAI_API_KEY'],
    ['HTTP 404', { http: 404 }, { httpConnectionFailed: { httpStatusCode: 404 } }, 'name of the model'],
    [
      'a failure it reports',
      { failed: { code: 'context_length_exceeded', message: 'too long' } },
      'contextWindowExceeded',
      'too long',
    ],
    ['garbage for an event', { raw: ['data: {"type": oops\n\n'] }, 'other', 'not a JSON object'],
    ['an event without a type', { raw: [event({ kind: 'x' })] }, 'other', 'without a type'],
    [
      'an event of the wrong shape',
      { raw: [event({ type: 'response.output_text.delta', item_id: 'm', delta: 7 })] },
      'other',
      'lacks what it must have',
    ],
    [
      'a page in place of a stream',
      { raw: ['<html>hello</html>'], contentType: 'text/html' },
      { responseStreamConnectionFailed: { httpStatusCode: 200 } },
      'text/html',
    ],
    ['an endless event', { raw: [`data: ${'x'.repeat(17 * 1024 * 1024)}`] }, 'other', 'longer than'],
  ])('with %s fails the turn, and the next turn is fine', async (_, step, info, said) => {
    await using bench = await Workbench.make()
    const model = await bench.model(step, { text: ['fine'] })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    const heard = await client.runTurn(threadId, 'hello')
    expect(outline(heard).slice(-3)).toEqual(['thread/status/changed systemError', 'error', 'turn/completed'])
    const [error, end] = heard.slice(-2).map(({ params }) => params)
    expect(error).toMatchObject({ willRetry: false, threadId, turnId: end.turn.id })
    expect(end.turn).toMatchObject({ status: 'failed', error: error.error })
    expect(error.error.codexErrorInfo).toEqual(info)
    expect(error.error.message).toContain(said)
    expect(error.error.message).toContain(`${model.url}/responses`)
    const after = await client.runTurn(threadId, 'again')
    expect(after.at(-1).params.turn.status).toBe('completed')
    expect(incompleteItems(client.received)).toEqual([])
  })

  it('by not being there fails the turn with its address and what to do', async () => {
    await using bench = await Workbench.make()
    const closed = await freePort()
    const client = await bench.connect({ modelUrl: `http://127.0.0.1:${closed}/v1?key=secret` })
    const heard = await client.runTurn(await client.startThread(), 'hello')
    const { error } = heard.at(-1).params.turn
    expect(error.message).toContain(`http://127.0.0.1:${closed}/v1/responses cannot be reached`)
    expect(error.message).toContain('Check that it runs')
    expect(JSON.stringify(client.received) + client.stderr).not.toContain('secret')
  })
})

describe('a stream that breaks off', () => {
  it('is tried again; the user keeps what was streamed, the model is not told of it twice', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['cut ', 'off ', 'here'], cutAfter: 2 }, { text: ['whole'] })
    const client = await bench.connect({ modelUrl: model.url })
    const threadId = await client.startThread()
    const heard = await client.runTurn(threadId, 'hello')
    const [retry, ...more] = heard.filter(({ method }) => method === 'error')
    expect(more).toEqual([])
    expect(retry.params.willRetry).toBe(true)
    expect(retry.params.error.codexErrorInfo).toEqual({
      responseStreamDisconnected: { httpStatusCode: null },
    })
    const items = heard.filter(({ method }) => method === 'item/completed').map(({ params }) => params.item)
    expect(items.map(({ text }) => text)).toEqual([undefined, 'cut off ', 'whole'])
    expect(deltasOf(heard, 'item/agentMessage/delta', items[1].id)).toBe('cut off ')
    expect(heard.at(-1).params.turn.status).toBe('completed')
    expect(incompleteItems(heard)).toEqual([])
    expect(JSON.stringify(model.requests[1]?.input)).not.toContain('cut off')
    const { thread } = await client.request('thread/read', { threadId, includeTurns: true })
    expect(thread.turns[0].items).toHaveLength(3)
  })

  it('again and again fails the turn', async () => {
    await using bench = await Workbench.make()
    const cut = { text: ['cut ', 'off'], cutAfter: 1 }
    const model = await bench.model(cut, cut, cut, cut, cut)
    const client = await bench.connect({ modelUrl: model.url })
    const heard = await client.runTurn(await client.startThread(), 'hello')
    const errors = heard.filter(({ method }) => method === 'error').map(({ params }) => params.willRetry)
    expect(errors).toEqual([true, true, true, false])
    expect(heard.at(-1).params.turn.status).toBe('failed')
    expect(model.requests).toHaveLength(4)
    expect(incompleteItems(heard)).toEqual([])
  })
})

describe('the key of the model', () => {
  it('goes to the endpoint and not to commands', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ exec: 'echo "key: $MY_KEY, home: $HOME"' })
    const client = await bench.connect({
      modelUrl: model.url,
      args: ['--model-key-env', 'MY_KEY'],
      env: { MY_KEY: 'sesame', HOME: '/nowhere' },
    })
    const threadId = await client.startThread({ approvalPolicy: 'never', sandbox: 'danger-full-access' })
    await client.runTurn(threadId, 'hello')
    expect(model.headers[0]).toMatchObject({ authorization: 'Bearer sesame' })
    const outputs = client.received.map(({ params }) => params?.item?.aggregatedOutput).filter(Boolean)
    expect(outputs).toEqual(['key: , home: /nowhere\n'])
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
