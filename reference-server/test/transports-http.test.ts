import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventLog } from '../src/transports/http/event-log.ts'
import { addressOf, eventually, HttpClient } from './support/network.ts'
import { Workbench } from './support/workbench.ts'

const WS = ['--listen', 'ws://127.0.0.1:0']

describe('a session over HTTP', () => {
  it('plays a turn, and is gone when it is ended', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: ['one ', 'two\n'] })
    const address = await addressOf(bench.spawn({ args: WS, modelUrl: model.url }))
    const client = await (await HttpClient.connect(address)).initialize()
    const { thread } = await client.request('thread/start')
    await client.request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'go' }] })
    expect((await client.notification('turn/completed')).params.turn.status).toBe('completed')
    await client.close()
    await client.streamEnded()
    expect(client.farewell).toEqual({ code: 1000, reason: 'the client ended the session' })
    expect((await client.post('{}')).status).toBe(404)
    expect((await client.openStream()).status).toBe(404)
  })

  it('goes on where a stream broke off: no gap and no double', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(200).fill('word '), pauseMs: 2 })
    const address = await addressOf(bench.spawn({ args: WS, modelUrl: model.url }))
    const client = await (await HttpClient.connect(address)).initialize()
    const { thread } = await client.request('thread/start')
    await client.request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'go' }] })
    for (let cuts = 0; cuts < 5; cuts++) {
      const { length } = client.received
      await eventually(
        () => client.received.length > length || undefined,
        () => 'the next event',
      )
      await client.cutStream()
      expect((await client.openStream()).status).toBe(200)
    }
    const { params } = await client.notification('item/completed')
    expect(params.item.type).toBe('userMessage')
    await client.notification('turn/completed')
    const deltas = client.received.filter(({ method }) => method === 'item/agentMessage/delta')
    expect(deltas.map(({ params }) => params.delta).join('')).toBe('word '.repeat(200))
  })

  it('says so when what a stream wants to go on with is not kept, or never was', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model({ text: Array(12).fill('x'.repeat(1_000_000)) })
    const address = await addressOf(bench.spawn({ args: WS, modelUrl: model.url }))
    const client = await (await HttpClient.connect(address)).initialize()
    const { thread } = await client.request('thread/start')
    await client.request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'go' }] })
    await client.notification('turn/completed')
    for (const lastId of ['1', '', '123456']) {
      await client.cutStream()
      client.lastId = ''
      const response = await client.openStream(lastId)
      expect(response.status).toBe(410)
      expect(await response.text()).toContain('Open a new session, and resume its threads.')
    }
    expect((await client.openStream('x')).status).toBe(400)
  })

  it('ends when nobody reads its events for a while', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(
      bench.spawn({ args: [...WS, '--limits', JSON.stringify({ sessionGraceMs: 50 })] }),
    )
    const client = await HttpClient.connect(address, { stream: false })
    // Asked again and again: only a stream keeps a session.
    for (let status = 202; status !== 404; ) {
      expect(status).toBe(202)
      status = (await client.post('{"method":"initialized"}')).status
    }
  })

  it('lets a new stream take the place of one that may be dead', async () => {
    await using bench = await Workbench.make()
    const address = await addressOf(bench.spawn({ args: WS }))
    const client = await (await HttpClient.connect(address)).initialize()
    const first = client.streamEnded()
    expect((await client.openStream()).status).toBe(200)
    await first
    expect(client.farewell).toBeUndefined()
    expect(await client.request('thread/list')).toMatchObject({ data: [] })
  })

  it.each<[number, string, RequestInit]>([
    [404, '/nothing', {}],
    [404, '/sessions/no-such-session/messages', { method: 'POST', body: '{}' }],
    [404, '/sessions/no-such-session/events', {}],
    [404, '/sessions/no-such-session', { method: 'DELETE' }],
    [405, '/sessions', {}],
    [405, '/healthz', { method: 'POST' }],
    [405, '/sessions/SESSION/events', { method: 'POST' }],
    [415, '/sessions/SESSION/messages', { method: 'POST', body: '{}' }],
    [
      413,
      '/sessions/SESSION/messages',
      {
        method: 'POST',
        body: `"${'x'.repeat(20_000)}"`,
        headers: { 'content-type': 'application/json' },
      },
    ],
  ])('%s for %s %j: with a sentence', async (status, path, init) => {
    await using bench = await Workbench.make()
    const address = await addressOf(
      bench.spawn({ args: [...WS, '--limits', JSON.stringify({ messageBytes: 10_000 })] }),
    )
    const client = await HttpClient.connect(address)
    const response = await fetch(`${client.base}${path.replace('SESSION', client.id)}`, init)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: expect.stringMatching(/\.$/) })
    await client.initialize()
  })
})

describe('the log of events of a session', () => {
  it('gives every event once and in order, whatever is appended and taken in between', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 40 }),
        fc.array(fc.oneof(fc.string({ maxLength: 12 }), fc.constant(undefined)), { maxLength: 60 }),
        (keep, steps) => {
          const log = new EventLog(keep)
          const appended: string[] = []
          const taken: string[] = []
          for (const step of steps) {
            if (step === undefined) {
              const event = log.takeAfter(taken.length)
              expect(event?.data).toBe(appended[taken.length])
              if (event !== undefined) taken.push(event.data)
            } else {
              log.append(step)
              appended.push(step)
            }
            const bytes = (texts: readonly string[]) => Buffer.byteLength(texts.join(''))
            expect(log.waitingBytes).toBe(bytes(appended.slice(taken.length)))
            // Whoever came as far as the log reaches can go on without a gap.
            for (let id = 0; id <= appended.length; id++) {
              if (!log.reaches(id)) continue
              const behind = id < taken.length ? log.takeAfter(id)?.data : appended[id]
              expect(behind).toBe(appended[id])
            }
            expect(log.reaches(taken.length)).toBe(true)
            expect(log.reaches(appended.length + 1)).toBe(false)
          }
        },
      ),
    )
  })
})
