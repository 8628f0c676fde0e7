import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Attempt, attempt, attemptAnswer } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, beginning, command, gate, text } from '../model/index.ts'
import { everyItemCompletes } from './every-item-completes.ts'

interface Interrupted {
  readonly turn: TurnSeen
  readonly answer: Attempt
  /** A turn behind it. */
  readonly next: TurnSeen
}

const endsInterrupted = ({ end }: TurnSeen) =>
  unless(end?.status === 'interrupted', 'the turn ended otherwise', {
    expected: 'interrupted',
    actual: end?.status,
  })

const streaming: readonly Check<Interrupted>[] = [
  {
    id: 'INTERRUPT-001',
    title: 'an interrupted turn ends as interrupted',
    clause: 'TURN.24',
    evaluate({ turn, answer: made }) {
      const given = attemptAnswer(made)
      return first(
        unless(given !== undefined && 'result' in given, 'the request got no result', { actual: made }),
        endsInterrupted(turn),
      )
    },
  },
  {
    id: 'INTERRUPT-002',
    title: 'an interrupted item completes',
    clause: 'TURN.25',
    evaluate: ({ turn }) => everyItemCompletes(turn),
  },
  {
    id: 'INTERRUPT-003',
    title: 'after an interruption the thread takes a new turn',
    clause: 'TURN.29',
    evaluate: ({ next }) =>
      unless(next.end?.status === 'completed', 'it ended otherwise', {
        expected: 'completed',
        actual: next.end?.status,
      }),
  },
]

export const interruptStreaming = scenario<Interrupted>({
  name: 'interrupt',
  title: 'The client stops a turn in the middle of a message.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const steps = [
      answer(beginning('This is only the beginning of', 3), gate('middle'), text('This is never said.')),
    ]
    let made: Attempt = { fault: 'the turn was not interrupted' }
    const turn = await stage.turn(session, threadId, steps, {
      during: async (turnId) => {
        await session.expectMethod('item/agentMessage/delta')
        await session.until('a request to the model', stage.model.reached('middle'))
        made = await attempt(session.request('turn/interrupt', { threadId, turnId }))
      },
    })
    const next = await stage.turn(session, threadId, [answer(text('I am back.'))])
    return { turn, answer: made, next }
  },
  checks: streaming,
})

interface InterruptedApproval {
  readonly turn: TurnSeen
  readonly ran: boolean
}

const FILE = 'made-by-the-command'

export const interruptApproval = scenario<InterruptedApproval>({
  name: 'interrupt-approval',
  title: 'The client stops a turn that waits for an approval.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    session.answering = () => undefined
    const turn = await stage.turn(session, threadId, [answer(command(`touch ${FILE}`))], {
      during: async (turnId) => {
        await session.expectMethod('item/commandExecution/requestApproval')
        await session.request('turn/interrupt', { threadId, turnId })
      },
    })
    return { turn, ran: existsSync(path.join(stage.place.workspace, FILE)) }
  },
  checks: [
    {
      id: 'INTERRUPT-004',
      title: 'a turn that waits can be interrupted',
      clause: 'TURN.44',
      evaluate: ({ turn, ran }) => first(unless(!ran, 'the command ran'), endsInterrupted(turn)),
    },
    {
      id: 'INTERRUPT-005',
      title: 'the item that waited completes',
      clause: 'TURN.25',
      evaluate: ({ turn }) => everyItemCompletes(turn),
    },
    {
      id: 'INTERRUPT-006',
      title: 'the open question is withdrawn',
      clause: 'TURN.27',
      evaluate: ({ turn }) =>
        unless(turn.first('serverRequest/resolved') !== undefined, 'serverRequest/resolved never came'),
    },
  ],
})
