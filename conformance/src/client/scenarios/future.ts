import { isAtLeast, type Json, type JsonObject } from '@heddle/protocol'
import { SAID, wentOn } from '../judge.ts'
import type { SaidMessage } from '../subject/session.ts'
import { endsWell, endsWellAfter } from './client-scenario.ts'

const NEW = 'fromTheFuture'
const MORE = { count: 1, deep: [null, { on: true }] }

export const futureItems = endsWellAfter({
  name: 'client-future-items',
  title: 'Items come whose type is of a later version.',
  during(turn, { session }) {
    const item = { type: NEW, id: 'future-1', payload: MORE }
    const later = { type: 'anotherOne', id: 'future-2', text: 17 }
    session.send(turn.starts(item), turn.completes(item), turn.starts(later))
    session.send(...turn.says(SAID), turn.completes(later))
    session.send(...turn.ends('completed', { items: [item, turn.message('message-1', SAID), later] }))
  },
  check: {
    id: 'CLIENT-008',
    title: 'items of a type that is not known are lived with',
    clause: 'CLIENT.2',
    evaluate: (run) => wentOn(run),
  },
})

export const futureValues = endsWell({
  name: 'client-future-values',
  title: 'Statuses, causes and policies come that are of a later version.',
  async serve(server) {
    const { session, words } = server
    await server.shakeHands()
    const wanted = await server.asked('thread/start')
    const { result } = server.answerTo(wanted) as { readonly result: JsonObject }
    session.send({
      id: wanted.id,
      result: { ...result, approvalPolicy: NEW, sandbox: { type: NEW, ...MORE } },
    })
    const turn = await server.startTurn()
    if (isAtLeast(words.version, '2026-06'))
      for (const status of [
        { type: NEW, ...MORE },
        { type: 'active', activeFlags: [NEW] },
      ])
        session.send(words.notification('thread/status/changed', { threadId: turn.threadId, status }))
    const facts = { status: NEW, source: NEW, commandActions: [{ type: NEW, ...MORE }] }
    session.send(turn.starts(turn.command('call-1', 'make', facts)))
    for (const codexErrorInfo of [NEW, { [NEW]: MORE }])
      session.send(turn.tells('error', { error: { message: 'Well.', codexErrorInfo }, willRetry: true }))
    session.send(turn.completes(turn.command('call-1', 'make', facts)))
    session.send(turn.starts(turn.message('message-1', '', { phase: NEW })))
    session.send(turn.completes(turn.message('message-1', SAID, { phase: NEW })))
    session.send(...turn.ends('completed', { itemsView: NEW }))
  },
  check: {
    id: 'CLIENT-009',
    title: 'values of enumerations that are not known are lived with',
    clause: 'CLIENT.3',
    evaluate: (run) => wentOn(run),
  },
})

export const futureEnd = endsWellAfter({
  name: 'client-future-end',
  title: 'A turn ends in a way that is of a later version.',
  during(turn, { session }) {
    session.send(...turn.says(SAID), ...turn.ends(NEW))
  },
  check: {
    id: 'CLIENT-010',
    title: 'a turn ends whatever its status is called',
    clause: 'CLIENT.3',
    evaluate: (run) => wentOn(run, SAID, NEW),
  },
})

export const futureNotifications = endsWell({
  name: 'client-future-notifications',
  title: 'Notifications come of methods that nobody knows.',
  async serve(server) {
    const { session, words } = server
    const happen = (...all: readonly Json[]) => {
      for (const [index, params] of all.entries())
        session.send(words.notification(`future/happened${index}`, params))
      session.send({ method: 'future/without' })
    }
    await server.shakeHands()
    happen(MORE)
    server.answer(await server.asked('thread/start'))
    happen([1, 'two'], null)
    const turn = await server.startTurn()
    happen({ threadId: turn.threadId, turnId: turn.turnId, ...MORE }, { threadId: 7, turn: 'x' }, 'text', 1)
    session.send(...turn.says(SAID))
    happen({ threadId: turn.threadId, turn: null, item: null })
    session.send(...turn.ends())
  },
  check: {
    id: 'CLIENT-011',
    title: 'notifications of methods that are not known are ignored',
    clause: 'CLIENT.4',
    evaluate: (run) => wentOn(run),
  },
})

export const futureMembers = endsWell({
  name: 'client-future-members',
  title: 'Every message has members that nobody knows, at every level.',
  async serve(server) {
    const { session } = server
    for (const method of ['initialize', 'thread/start', 'turn/start'])
      session.send(withMore(server.answerTo(await server.asked(method))))
    const turn = server.turn(await server.asked('turn/start'))
    session.send(...[...turn.begins(), ...turn.says(SAID), ...turn.ends()].map(withMore))
  },
  check: {
    id: 'CLIENT-012',
    title: 'members that are not known are ignored, in messages and inside of them',
    clause: 'CLIENT.5',
    evaluate: (run) => wentOn(run),
  },
})

/** Where objects of the protocol are, whose members are its own. */
const INSIDE = ['params', 'result', 'thread', 'turn', 'item']

/** A message with more in it, around and inside. */
function withMore(message: SaidMessage): SaidMessage {
  return { ...more(message as unknown as JsonObject), jsonrpc: '2.0' } as unknown as SaidMessage
}

function more(value: JsonObject): JsonObject {
  const members = Object.entries(value).map(([name, member]) => [
    name,
    INSIDE.includes(name) && isObject(member) ? more(member) : member,
  ])
  return { ...Object.fromEntries(members), [NEW]: MORE, 'another one': null }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
