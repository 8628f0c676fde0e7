import { type Message, ScriptedServer } from '../support/scripted-server.ts'

export const THREAD = 'thread-1'
export const TURN = 'turn-1'

/** Answers `thread/start` and `turn/start`, then tells the given story of the turn. */
export function tellingServer(...story: readonly Message[]): ScriptedServer {
  return new ScriptedServer((message, server) => {
    if (message.method === 'thread/start')
      server.say({ id: message.id, result: { thread: { id: THREAD, turns: [] } } })
    if (message.method === 'turn/start')
      server.say({ id: message.id, result: { turn: turn('inProgress') } }, ...story)
  })
}

export function turn(status: string, items: readonly unknown[] = []): Message {
  return { id: TURN, items, status, error: null }
}

/** A notification about the turn. */
export function tell(method: string, params: Message = {}): Message {
  return { method, params: { threadId: THREAD, turnId: TURN, ...params } }
}

/** The end of the turn. */
export function ended(status = 'completed', items: readonly unknown[] = []): Message {
  return { method: 'turn/completed', params: { threadId: THREAD, turn: turn(status, items) } }
}
