import type { ThreadItem } from '@heddle/protocol'
import {
  type TurnEnd,
  type TurnEventBody,
  type TurnPorts,
  type TurnTask,
  UNFINISHED,
} from '../threads/index.ts'
import type { Agent } from './agent.ts'
import { work } from './work.ts'

/**
 * Looks through changes in the thread itself. Clients are told that a review begins and what it found; the agent
 * works between the two as it always does.
 */
export async function review(
  turn: TurnPorts,
  agent: Agent,
  { subject, prompt }: Extract<TurnTask, { kind: 'review' }>,
): Promise<TurnEnd> {
  if (turn.goesOn === undefined) {
    turn.emit(...atOnce(turn, 'enteredReviewMode', subject), { type: 'prompted', text: prompt })
  }
  let found = UNFINISHED
  try {
    const end = await work(turn, agent)
    if (end.status === 'completed') found = await lastWords(turn)
    return end
  } finally {
    turn.emit(...atOnce(turn, 'exitedReviewMode', found))
  }
}

/** An item without duration. */
function atOnce(
  turn: TurnPorts,
  type: 'enteredReviewMode' | 'exitedReviewMode',
  review: string,
): TurnEventBody[] {
  const startedAtMs = Date.now()
  const item: ThreadItem = { type, id: turn.itemId(''), review, startedAtMs, completedAtMs: null }
  return [
    { type: 'itemStarted', item },
    { type: 'itemCompleted', item: { ...item, completedAtMs: startedAtMs } },
  ]
}

/** What the agent said last, before anything that the user may have said by now. */
async function lastWords(turn: TurnPorts): Promise<string> {
  const last = (await turn.conversation()).findLast(({ type }) => type !== 'user')
  return last?.type === 'assistant' ? last.text : 'The review found nothing to say.'
}
