import type { Json } from '@heddle/protocol'
import { type Attempt, attempt, gotError, gotResult, resultOf } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { toldIn } from '../conform/model-seen.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, gate, text } from '../model/index.ts'

interface Seen {
  readonly turn: TurnSeen
  readonly early: Attempt
  readonly mistaken: Attempt
  readonly steered: Attempt
  readonly startedAgain: Attempt
  readonly requests: readonly Json[]
}

const WORDS = 'Make it shorter, please.'
const MORE = 'And in verse.'
const NO_TURN = '00000000-0000-7000-8000-000000000000'

const checks: readonly Check<Seen>[] = [
  {
    id: 'STEER-001',
    title: 'steering is answered with the turn that runs',
    clause: 'TURN.18',
    evaluate: ({ steered, turn }) =>
      first(gotResult(steered), equal(resultOf(steered).turnId, turn.turnId, 'it is another turn')),
  },
  {
    id: 'STEER-002',
    title: 'what was steered is a message of the user',
    clause: 'TURN.19',
    evaluate({ turn }) {
      const said = turn
        .completed('userMessage')
        .flatMap(({ content }) => content.flatMap((part) => (part.type === 'text' ? [part.text] : [])))
      return unless(said.includes(WORDS), 'there is no such message', { expected: WORDS, actual: said })
    },
  },
  {
    id: 'STEER-003',
    title: 'what was steered is given to the model',
    clause: 'TURN.20',
    evaluate: ({ requests, turn }) =>
      first(
        equal(turn.end?.status, 'completed', 'the turn ended otherwise'),
        unless(
          requests.slice(1).some((one) => toldIn(one).includes(WORDS)),
          'it is not',
          { expected: WORDS },
        ),
      ),
  },
  {
    id: 'STEER-004',
    title: 'steering without a turn is refused',
    clause: 'TURN.21',
    evaluate: ({ early }) => gotError(early),
  },
  {
    id: 'STEER-005',
    title: 'steering another turn than the one that runs is refused',
    clause: 'TURN.22',
    evaluate: ({ mistaken }) => gotError(mistaken),
  },
  {
    id: 'STEER-006',
    title: 'turn/start begins no second turn beside the first',
    clause: 'TURN.23',
    evaluate: ({ turn, startedAgain }) =>
      first(
        unless('answer' in startedAgain, 'it was not answered', { actual: startedAgain }),
        equal(turn.all('turn/started').length, 1, 'another turn began'),
      ),
  },
]

export const steer = scenario<Seen>({
  name: 'steer',
  title: 'The user says more while the agent answers.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const say = (words: string, expectedTurnId: string) =>
      attempt(
        session.request('turn/steer', { threadId, expectedTurnId, input: [{ type: 'text', text: words }] }),
      )
    const early = await say(WORDS, NO_TURN)
    let mistaken: Attempt | undefined
    let steered: Attempt | undefined
    let startedAgain: Attempt | undefined
    const steps = [
      answer(gate('answering'), text('A long answer.')),
      answer(text('Short.')),
      answer(text('In verse.')),
    ]
    const turn = await stage.turn(session, threadId, steps, {
      async during(turnId) {
        await session.until('a request to the model', stage.model.reached('answering'))
        mistaken = await say('Not this one.', NO_TURN)
        steered = await say(WORDS, turnId)
        const input = [{ type: 'text', text: MORE }]
        startedAgain = await attempt(session.request('turn/start', { threadId, input }))
        stage.model.release('answering')
      },
    })
    const unseen: Attempt = { fault: 'The turn ended before it could be steered.' }
    return {
      turn,
      early,
      mistaken: mistaken ?? unseen,
      steered: steered ?? unseen,
      startedAgain: startedAgain ?? unseen,
      requests: stage.model.requests,
    }
  },
  checks,
})
