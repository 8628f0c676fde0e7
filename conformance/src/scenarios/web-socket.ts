import { setTimeout as pause } from 'node:timers/promises'
import { type Attempt, attempt, came, gotResult } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'

interface Seen {
  readonly remarks: readonly string[]
  readonly started: Attempt
  readonly pageCameIn: boolean
  /** How the connection ended that had nothing in common with the server; undefined: it did not. */
  readonly farewell: string | undefined
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'TRANSPORT-003',
    title: 'a message is a text frame',
    clause: 'TRANSPORT.3',
    evaluate: ({ started, remarks }) =>
      first(gotResult(started), equal(remarks, [], 'something else was sent')),
  },
  {
    id: 'TRANSPORT-004',
    title: 'a page of a foreign origin is not let in',
    clause: 'TRANSPORT.4',
    evaluate: ({ pageCameIn }) => unless(!pageCameIn, `it was, with Origin: ${PAGE}`),
  },
  {
    id: 'TRANSPORT-006',
    title: 'a server that closes a connection says why',
    clause: 'TRANSPORT.6',
    evaluate: ({ farewell }) =>
      unless(farewell === undefined || farewell.includes(': '), 'there is no reason in the close frame', {
        actual: farewell,
      }),
  },
]

const PAGE = 'https://page.example'
const NO_VERSION = ['2001-01']

export const webSocket = scenario<Seen>({
  name: 'web-socket',
  title:
    'A session over WebSocket, a page that wants to come in, and a client with which nothing is in common.',
  over: 'ws',
  async drive(stage) {
    const session = await stage.connect()
    const started = await attempt(session.request('thread/start', { cwd: stage.place.workspace }))
    const pageCameIn = await came(stage.enter(session, { origin: PAGE }))
    const stranger = await stage.enter(session)
    const hello = { ...stage.hello(), protocolVersions: NO_VERSION }
    await attempt(stranger.request('initialize', hello))
    const farewell = await Promise.race([stranger.channel.ended.then(({ how }) => how), pause(SOON_MS)])
    return { remarks: session.channel.remarks, started, pageCameIn, farewell: farewell ?? undefined }
  },
  checks,
})

/** Milliseconds in which a server that closes a connection has done so. */
const SOON_MS = 1_000
