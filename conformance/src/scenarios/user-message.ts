import type { ThreadItem } from '@heddle/protocol'
import { type Attempt, attempt, resultOf } from '../conform/attempt.ts'
import type { Check } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, text } from '../model/index.ts'

interface Seen {
  readonly turn: TurnSeen
  /** How often the model was asked, also for the turn that was asked for twice. */
  readonly requests: number
}

const IMAGE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='
const INPUT = [
  { type: 'text', text: 'Look at this:' },
  { type: 'image', url: IMAGE },
  { type: 'text', text: 'What is it?' },
]
const CLIENT_ID = 'a-message-of-the-check'

type Part = Extract<ThreadItem, { type: 'userMessage' }>['content'][number]

/** What was sent of a part, without what a server adds to it. */
function sentOf(part: Part): object {
  if (part.type === 'text') return { type: part.type, text: part.text }
  return part.type === 'image' ? { type: part.type, url: part.url } : part
}

const messageOf = ({ turn }: Seen) => turn.completed('userMessage')[0]

const checks: readonly Check<Seen>[] = [
  {
    id: 'ITEM-012',
    title: 'the message of the user holds what was sent, part by part',
    clause: 'ITEM.10',
    evaluate: (seen) => equal(messageOf(seen)?.content.map(sentOf), INPUT, 'it holds something else'),
  },
  {
    id: 'ITEM-013',
    title: 'the message of the user has the id that its client gave it',
    clause: 'ITEM.11',
    evaluate: (seen) => equal(messageOf(seen)?.clientId, CLIENT_ID, 'it has another'),
  },
  {
    id: 'TURN-018',
    title: 'a turn that is asked for twice is worked on once',
    clause: 'TURN.39',
    evaluate: ({ requests }) => equal(requests, 1, 'the model was asked more than once'),
  },
]

export const userMessage = scenario<Seen>({
  name: 'user-message',
  title: 'The user says something in several parts, and the client asks for the turn once more.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const params = { clientUserMessageId: CLIENT_ID }
    const turn = await stage.turn(session, threadId, [answer(text('A dot.'))], { input: INPUT, params })
    const since = session.transcript.length
    const again = await attempt(session.request('turn/start', { threadId, input: INPUT, ...params }))
    const begun = turnIdIn(again)
    if (begun !== undefined && begun !== turn.turnId) await stage.ended(session, begun, since)
    return { turn, requests: stage.model.requests.length }
  },
  checks,
})

function turnIdIn(made: Attempt): string | undefined {
  const { turn } = resultOf(made) as { readonly turn?: { readonly id?: string } }
  return turn?.id
}
