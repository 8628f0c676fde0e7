import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, beginning, cut, text } from '../model/index.ts'
import { everyItemCompletes } from './every-item-completes.ts'

const BROKEN = 'What was given up'
const SAID = 'What counts in the end.'

const checks: readonly Check<TurnSeen>[] = [
  {
    id: 'RETRY-001',
    title: 'a try that is followed by another is told',
    clause: 'TURN.37',
    evaluate: (turn) =>
      first(
        equal(turn.end?.status, 'completed', 'the turn ended otherwise'),
        unless(
          turn.all('error').some(({ params }) => params.willRetry === true),
          'it is not',
          {
            actual: turn.all('error').map(({ params }) => params),
          },
        ),
      ),
  },
  {
    id: 'RETRY-002',
    title: 'what was given up is no part of the answer',
    clause: 'TURN.38',
    evaluate(turn) {
      const last = turn.completed('agentMessage').at(-1)
      return equal(last?.text, SAID, 'the answer is another')
    },
  },
  {
    id: 'RETRY-003',
    title: 'items of a try that was given up complete',
    clause: 'ITEM.1',
    evaluate: (turn) => everyItemCompletes(turn),
  },
]

export const retries = scenario<TurnSeen>({
  name: 'retries',
  title: 'The answer of the model breaks off, and comes as a whole the next time.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    return stage.turn(session, threadId, [cut(beginning(BROKEN, 3)), answer(text(SAID, 3))])
  },
  checks,
})
