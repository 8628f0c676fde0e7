import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Attempt, attempt } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { threadIn, wordsOf } from '../conform/thread-seen.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, beginning, command, gate, text } from '../model/index.ts'

interface Seen {
  readonly command: TurnSeen
  /** Whether what the command had started was still alive some time after the end of the turn. */
  readonly survived: boolean
  readonly message: TurnSeen
  readonly history: Attempt
  readonly wrong: Attempt
  readonly afterWrong: TurnSeen
}

const STARTED = 'started'
const ALIVE = 'alive'
const BEGUN = 'This is the beginning of '
const NO_TURN = '00000000-0000-7000-8000-000000000000'

const checks: readonly Check<Seen>[] = [
  {
    id: 'INTERRUPT-007',
    title: 'an interruption ends a command, and what it started',
    clause: 'TURN.28',
    evaluate: ({ command, survived }) =>
      first(
        equal(command.end?.status, 'interrupted', 'the turn ended otherwise'),
        unless(!survived, 'something of it goes on'),
      ),
  },
  {
    id: 'INTERRUPT-008',
    title: 'what was streamed before an interruption is kept',
    clause: 'TURN.26',
    evaluate({ message, history }) {
      const item = message.completed('agentMessage')[0]
      const streamed = message.deltas('item/agentMessage/delta', item?.id ?? '')
      return first(
        unless(streamed.length > 0, 'nothing was streamed'),
        equal(item?.text, streamed, 'the item has another text'),
        unless(wordsOf(threadIn(history)).includes(streamed), 'the history does not have it', {
          expected: streamed,
          actual: wordsOf(threadIn(history)),
        }),
      )
    },
  },
  {
    id: 'INTERRUPT-009',
    title: 'only the turn that is named is interrupted',
    clause: 'TURN.30',
    evaluate: ({ wrong, afterWrong }) =>
      first(
        unless('answer' in wrong, 'the request was not answered', { actual: wrong }),
        equal(afterWrong.end?.status, 'completed', 'another one was'),
      ),
  },
]

/** Longer than what the command starts needs to show that it is alive. */
const LATER_MS = 1500

export const interruptCommand = scenario<Seen>({
  name: 'interrupt-command',
  title: 'The client stops a turn in the middle of a command, and of a message, and one that does not run.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session, { approvalPolicy: 'never', sandbox: 'danger-full-access' })
    const file = (name: string) => path.join(stage.place.workspace, name)
    const interrupt = (turnId: string) => attempt(session.request('turn/interrupt', { threadId, turnId }))
    // What it starts shows every moment that it is alive.
    const line = `(while true; do date +%s%N > ${ALIVE}; sleep 0.1; done) & touch ${STARTED}; sleep 600`
    const stopped = await stage.turn(session, threadId, [answer(command(line)), answer(text('I see.'))], {
      async during(turnId) {
        await session.untilHolds('a command', () => existsSync(file(STARTED)) && existsSync(file(ALIVE)))
        await interrupt(turnId)
      },
    })
    const before = readFileSync(file(ALIVE), 'utf8')
    await setTimeout(LATER_MS)
    const survived = readFileSync(file(ALIVE), 'utf8') !== before

    const message = await stage.turn(session, threadId, [answer(beginning(BEGUN, 5), gate('middle'))], {
      async during(turnId) {
        await session.until('a request to the model', stage.model.reached('middle'))
        await session.expectMethod('item/agentMessage/delta')
        await interrupt(turnId)
      },
    })
    const history = await attempt(session.request('thread/read', { threadId, includeTurns: true }))
    let wrong: Attempt = { fault: 'the turn ended before' }
    const afterWrong = await stage.turn(session, threadId, [answer(gate('wrong'), text('It goes on.'))], {
      async during() {
        await session.until('a request to the model', stage.model.reached('wrong'))
        wrong = await interrupt(NO_TURN)
        stage.model.release('wrong')
      },
    })
    return { command: stopped, survived, message, history, wrong, afterWrong }
  },
  checks,
})
