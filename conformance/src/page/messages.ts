import type { Classified } from '@heddle/protocol'
import type { EventLine, Line } from '../recording/format.ts'
import type { Recording } from '../recording/read.ts'
import { exchangesOf, type Said } from '../replay/exchange.ts'
import type { PageMessage } from './payload.ts'

/** A line as a page shows it, and the message in it; what happened and was not said is none. */
export interface Shown {
  readonly message: PageMessage
  readonly said?: Said
}

/** Everything in a recording, in order, each answer linked with its request. */
export function messagesOf(recording: Pick<Recording, 'entries'>): Shown[] {
  const { entries } = recording
  const exchanges = new Map(exchangesOf(recording).map((said) => [said.line, said]))
  const indices = new Map(entries.map(({ line }, index) => [line, index]))
  const partners = new Map<number, number | undefined>()
  for (const { line, answers } of exchanges.values()) {
    if (answers === undefined) continue
    partners.set(line, indices.get(answers))
    partners.set(answers, indices.get(line))
  }
  return entries.map(({ line, what }) => {
    const { t, conn, from } = what
    const place = { from, line, t, ...(conn !== undefined && { conn }) }
    const said = exchanges.get(line)
    if (said === undefined || what.from === 'recorder')
      return { message: { ...place, ...namesOfEvent(what), text: textOf(what) } }
    const partner = partners.get(line)
    const names = namesOf(said.what, said.asked)
    return {
      message: { ...place, ...names, text: textOf(what), ...(partner !== undefined && { partner }) },
      said,
    }
  })
}

/** The message, or what is known of an event, as text. */
function textOf(line: Line): string {
  if ('msg' in line) return JSON.stringify(line.msg)
  if ('raw' in line) return line.raw
  const { t: _time, from: _from, conn: _connection, ...event } = line
  return JSON.stringify(event)
}

type Names = Pick<PageMessage, 'kind' | 'method' | 'id'>

const namesOfEvent = (line: Line): Names => ({ kind: 'event', method: (line as EventLine).event })

function namesOf(what: Classified, asked: string | undefined): Names {
  switch (what.kind) {
    case 'request':
      return { kind: what.kind, method: what.message.method, id: JSON.stringify(what.message.id) }
    case 'notification':
      return { kind: what.kind, method: what.message.method }
    case 'result':
    case 'error':
      return { kind: what.kind, method: asked ?? '', id: JSON.stringify(what.message.id) }
    case 'invalid':
      return { kind: what.kind, method: '' }
  }
}
