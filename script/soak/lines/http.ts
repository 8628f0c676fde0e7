import { createParser } from 'eventsource-parser'
import type { Line } from './line.ts'

/** How often a message is offered again that the server had no room for, and how long to wait. */
const TRIES = 200
const PAUSE_MS = 50

/** A session over HTTP: messages are posted one after the other, and what the server says comes as events. */
export async function httpLine(base: string, hear: (text: string) => void): Promise<Line> {
  const opened = await fetch(`${base}/sessions`, { method: 'POST' })
  if (opened.status !== 201) throw new Error(`${opened.status}: ${await opened.text()}`)
  const { id } = (await opened.json()) as { id: string }
  const session = `${base}/sessions/${id}`
  const { promise: lost, resolve } = Promise.withResolvers<string>()
  let isLost = false
  let stream = new AbortController()
  let lastId = ''
  let posted: Promise<void> = Promise.resolve()

  const lose = (reason: string) => {
    isLost = true
    stream.abort()
    resolve(reason)
  }

  /** Reads one stream to its end. @returns whether another one is to be opened behind it */
  const read = async (): Promise<boolean> => {
    stream = new AbortController()
    const headers: Record<string, string> = lastId === '' ? {} : { 'last-event-id': lastId }
    const response = await fetch(`${session}/events`, { headers, signal: stream.signal }).catch((error) => {
      if (stream.signal.aborted) return undefined
      throw error
    })
    if (response === undefined) return !isLost
    if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
    const parser = createParser({
      onEvent({ id, event, data }) {
        if (isLost || stream.signal.aborted) return
        if (event === 'end') {
          lose(data)
          return
        }
        lastId = id ?? ''
        hear(data)
      },
    })
    const decoder = new TextDecoder()
    try {
      for await (const bytes of response.body ?? []) parser.feed(decoder.decode(bytes, { stream: true }))
    } catch {
      // It broke off, or was broken off.
    }
    return !isLost
  }

  const readAll = async () => {
    while (await read());
  }
  readAll().catch((error) => lose(String(error)))

  const post = async (text: string) => {
    for (let tries = 0; tries < TRIES && !isLost; tries++) {
      const headers = { 'content-type': 'application/json' }
      const { status } = await fetch(`${session}/messages`, { method: 'POST', headers, body: text })
      if (status === 202) return
      if (status !== 503) throw new Error(`a message was refused with ${status}`)
      await new Promise((wait) => setTimeout(wait, PAUSE_MS))
    }
  }

  return {
    send(text) {
      posted = posted.then(() => post(text)).catch((error) => lose(String(error)))
    },
    lost,
    async close() {
      await posted
      await fetch(session, { method: 'DELETE' }).catch(() => {})
      lose('closed')
    },
    cut() {
      lose('cut')
      fetch(session, { method: 'DELETE' }).catch(() => {})
    },
    falter: () => stream.abort(),
  }
}
