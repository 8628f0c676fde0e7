import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Attempt, attempt, gotResult } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { toolOutputsIn } from '../conform/model-seen.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, command, text, toolCall } from '../model/index.ts'

interface Seen {
  /** A turn whose question was answered late. */
  readonly late: TurnSeen
  readonly done: boolean
  readonly endedEarly: boolean
  /** What came of a request of the client with the id of the open question. */
  readonly sameId: Attempt
  readonly asked: TurnSeen
  readonly told: string
}

const ASK = 'item/commandExecution/requestApproval'
const ASK_USER = 'item/tool/requestUserInput'
const FILE = 'made-late'
const QUESTION = { id: 'size', header: 'Size', question: 'How big is it to be?' }
const OPTIONS = [
  { label: 'Small', description: 'It takes less room.' },
  { label: 'Big', description: 'It can be seen.' },
]
const CHOSEN = 'Big'
/** Longer than whoever does not wait takes for a decision. */
const LATE_MS = 1500

const checks: readonly Check<Seen>[] = [
  {
    id: 'APPROVAL-018',
    title: 'a question waits for its answer',
    clause: 'APPROVAL.9',
    evaluate: ({ late, done, endedEarly }) =>
      first(
        unless(!endedEarly, 'the turn did not wait'),
        unless(done, 'the command did not run after the answer'),
        equal(late.end?.status, 'completed', 'the turn ended otherwise'),
      ),
  },
  {
    id: 'WIRE-013',
    title: 'a request of the client with the id of a question is no answer',
    clause: 'WIRE.6',
    evaluate: ({ sameId, done }) =>
      first(gotResult(sameId), unless(done, 'the answer that came behind it did not count')),
  },
  {
    id: 'APPROVAL-019',
    title: 'what the agent asks the user is asked, and the model is given the answer',
    clause: 'APPROVAL.24',
    evaluate({ asked, told }) {
      const { questions } = asked.first(ASK_USER)?.params ?? {}
      const [question] = (questions ?? []) as readonly { readonly question?: unknown }[]
      return first(
        equal(question?.question, QUESTION.question, 'it is not asked'),
        unless(told.includes(CHOSEN), 'the model was given something else', {
          expected: CHOSEN,
          actual: told,
        }),
      )
    },
  },
]

export const openQuestions = scenario<Seen>({
  name: 'open-questions',
  title: 'Questions are open for some time, while the client asks something itself.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    session.answering = () => undefined
    let sameId: Attempt = { fault: 'The server did not ask.' }
    let endedEarly = true
    const late = await stage.turn(
      session,
      threadId,
      [answer(command(`touch ${FILE}`)), answer(text('Done.'))],
      {
        async during() {
          const what = await session.expectMethod(ASK)
          const id = what.kind === 'request' ? what.message.id : -1
          session.send({ id, method: 'thread/loaded/list', params: {} })
          sameId = await attempt(session.answerTo(id))
          const since = session.transcript.length
          await setTimeout(LATE_MS)
          endedEarly = session.transcript
            .slice(since)
            .some((entry) => entry.from === 'server' && entry.text.includes('"turn/completed"'))
          session.send({ id, result: { decision: 'accept' } })
        },
      },
    )
    const done = existsSync(path.join(stage.place.workspace, FILE))
    session.answering = () => ({ result: { answers: { [QUESTION.id]: { answers: [CHOSEN] } } } })
    const open = await stage.thread(session, { approvalPolicy: 'on-request' })
    const question = toolCall('request_user_input', { questions: [{ ...QUESTION, options: OPTIONS }] })
    const asked = await stage.turn(session, open, [answer(question), answer(text('I see.'))])
    const told = toolOutputsIn(stage.model.requests.at(-1)).join('\n')
    return { late, done, endedEarly, sameId, asked, told }
  },
  checks,
})
