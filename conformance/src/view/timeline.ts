import type { Shown } from '../page/messages.ts'
import type { PageSpan } from '../page/payload.ts'
import { SpanDraft } from './span-draft.ts'
import { membersOf, type SubjectMatter, subjectMatterOf } from './subject-matter.ts'
import { brief, inputOf, summaryOf } from './summary.ts'

/** Threads with their turns, and these with their items, as the messages of a session tell of them. */
export interface Timeline {
  /** Each followed by what is inside of it. */
  readonly spans: readonly PageSpan[]
  /** For each message the index of the innermost span that it is about; undefined when it is about none. */
  readonly spanOf: readonly (number | undefined)[]
}

/** Puts together what the messages of a session tell, in order. */
export function timelineOf(shown: readonly Shown[]): Timeline {
  const session = new SpanDraft('thread', '', 0)
  const drafts = shown.map((one) => tell(session, one, requestOf(one, shown)))
  const spans: PageSpan[] = []
  const indices = new Map<SpanDraft, number>()
  for (const thread of session.inside.values()) thread.addTo(spans, 0, indices)
  return { spans, spanOf: drafts.map((draft) => draft && indices.get(draft)) }
}

/** Of an answer: what was asked. */
function requestOf({ message }: Shown, shown: readonly Shown[]): Shown | undefined {
  if (message.kind !== 'result' && message.kind !== 'error') return undefined
  return message.partner === undefined ? undefined : shown[message.partner]
}

/** Takes up what one message tells. @returns the innermost span that it is about */
function tell(session: SpanDraft, shown: Shown, request: Shown | undefined): SpanDraft | undefined {
  const { message, said } = shown
  if (said === undefined || message.t === undefined) return undefined
  const asked = request?.said && subjectMatterOf(request.said.what)
  const about = { ...asked, ...subjectMatterOf(said.what) }
  // Only a server knows what there is: a client may ask for what never was.
  const isTrue = message.from === 'server' && message.kind !== 'error'
  const { thread, turn, item } = spansAt(session, about, isTrue ? message.t : undefined)
  if (thread === undefined) return undefined
  thread.to = message.t
  thread.text = brief(about.thread.name, thread.text, about.thread.preview)
  if (isTrue && turn !== undefined) tellTurn(turn, shown, about, request)
  if (isTrue && turn !== undefined && item !== undefined) tellItem(item, turn, shown, about)
  const innermost = item ?? turn ?? thread
  for (const waiting of [turn, item]) if (waiting !== undefined) tellPause(waiting, shown, request)
  return innermost
}

interface Spans {
  readonly thread?: SpanDraft | undefined
  readonly turn?: SpanDraft | undefined
  readonly item?: SpanDraft | undefined
}

/** @param t when it was told of; undefined: what is not known yet is not made */
function spansAt(
  session: SpanDraft,
  { threadId, turnId, itemId }: SubjectMatter,
  t: number | undefined,
): Spans {
  const inside = (outer: SpanDraft | undefined, kind: PageSpan['kind'], id: string | undefined) => {
    if (outer === undefined || id === undefined) return undefined
    return t === undefined ? outer.inside.get(id) : outer.child(kind, id, t)
  }
  const thread = inside(session, 'thread', threadId)
  const turn = inside(thread, 'turn', turnId)
  return { thread, turn, item: inside(turn, 'item', itemId) }
}

function tellTurn(
  turn: SpanDraft,
  { message: { method, kind, t = 0 } }: Shown,
  about: SubjectMatter,
  request: Shown | undefined,
): void {
  if (kind === 'notification' && method === 'turn/completed') turn.ended(t)
  if (typeof about.turn.status === 'string') turn.status = about.turn.status
  const asked = request?.said?.what
  if (method === 'turn/start' && asked?.kind === 'request')
    turn.text = brief(turn.text, inputOf(membersOf(asked.message.params)))
}

function tellItem(
  item: SpanDraft,
  turn: SpanDraft,
  { message: { method, kind, t = 0, conn = '' } }: Shown,
  about: SubjectMatter,
): void {
  if (kind !== 'notification') return
  if (/delta$/i.test(method)) item.streamed(conn)
  if (method === 'item/completed') item.ended(t)
  item.name = brief(about.item.type, item.name)
  item.text = brief(summaryOf(about.item), item.text)
  if (typeof about.item.status === 'string') item.status = about.item.status
  if (item.name === 'userMessage') turn.text = brief(turn.text, item.text)
}

/** A request of the server is where a turn waits for its client. */
function tellPause(waiting: SpanDraft, { message }: Shown, request: Shown | undefined): void {
  const { from, kind, method, id, t = 0 } = message
  if (from === 'server' && kind === 'request') waiting.waits(`${id}`, t, method)
  if (from === 'client' && request !== undefined) waiting.waitedFor(`${id}`, t, outcomeOf(message.text))
}

function outcomeOf(answer: string): string {
  const { result, error } = membersOf(JSON.parse(answer))
  if (error !== undefined) return 'with an error'
  const { decision } = membersOf(result)
  return brief(decision, Object.keys(membersOf(decision)), JSON.stringify(result))
}
