import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Json, RequestMessage } from '@heddle/protocol'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import type { TurnSeen } from '../conform/turn-seen.ts'
import { answer, command, type ModelItem, text } from '../model/index.ts'

const ASK = 'item/commandExecution/requestApproval'

interface Seen {
  readonly workspace: string
  /** The same command twice, allowed for the session. */
  readonly forSession: readonly TurnSeen[]
  /** The same command twice, allowed each time. */
  readonly each: readonly TurnSeen[]
  readonly byError: TurnSeen
  readonly answeredTwice: TurnSeen
  readonly harmless: TurnSeen
  readonly done: (file: string) => boolean
}

const statusOf = (turn: TurnSeen) => turn.completed('commandExecution')[0]?.status
const questions = (turn: TurnSeen) => turn.all(ASK).length
const completes = ({ end }: TurnSeen) => equal(end?.status, 'completed', 'the turn ended otherwise')

/** The flags that the status of the thread had when it was told last before the end of the command. */
function flagsAtEnd(turn: TurnSeen): unknown {
  const end = turn
    .all('item/completed')
    .find(({ params }) => JSON.stringify(params).includes('"commandExecution"'))
  const told = turn.all('thread/status/changed').findLast(({ at }) => end !== undefined && at < end.at)
  return (told?.params.status as { readonly activeFlags?: unknown } | undefined)?.activeFlags
}

const checks: readonly Check<Seen>[] = [
  {
    id: 'APPROVAL-009',
    title: 'a command that is allowed for the session is not asked about again',
    clause: 'APPROVAL.15',
    evaluate: ({ forSession }) =>
      first(
        equal(forSession.map(questions), [1, 0], 'the questions are others'),
        equal(forSession.map(statusOf), ['completed', 'completed'], 'it did not run both times'),
      ),
  },
  {
    id: 'APPROVAL-010',
    title: 'a command that is allowed once is asked about again',
    clause: 'APPROVAL.16',
    evaluate: ({ each }) => equal(each.map(questions), [1, 1], 'the questions are others'),
  },
  {
    id: 'APPROVAL-011',
    title: 'an error is no permission',
    clause: 'APPROVAL.17',
    evaluate: ({ byError, done }) =>
      first(
        unless(!done('by-error'), 'the command ran'),
        unless(byError.completed('commandExecution').length === 1, 'its item did not complete'),
        completes(byError),
      ),
  },
  {
    id: 'APPROVAL-013',
    title: 'a second answer changes nothing',
    clause: 'APPROVAL.19',
    evaluate: ({ answeredTwice, done }) =>
      first(
        unless(!done('answered-twice'), 'the command ran after all'),
        equal(statusOf(answeredTwice), 'declined', 'its item says something else'),
        completes(answeredTwice),
      ),
  },
  {
    id: 'APPROVAL-014',
    title: 'the thread does not wait any more once the answer is there',
    clause: 'APPROVAL.20',
    evaluate: ({ each }) =>
      equal(each[0] === undefined ? undefined : flagsAtEnd(each[0]), [], 'the status says something else'),
  },
  {
    id: 'APPROVAL-015',
    title: 'the question says which command it is, and where it would run',
    clause: 'APPROVAL.6',
    evaluate({ each, workspace }) {
      const asked = each[0]?.first(ASK)?.params
      return first(
        unless(String(asked?.command).includes('each-time'), 'the command is another', { actual: asked }),
        equal(asked?.cwd, workspace, 'the folder is another'),
      )
    },
  },
  {
    id: 'APPROVAL-016',
    title: 'a command that only reads runs without a question',
    clause: 'APPROVAL.8',
    evaluate: ({ harmless }) =>
      first(
        equal(questions(harmless), 0, 'it was asked about'),
        equal(statusOf(harmless), 'completed', 'it did not run'),
      ),
  },
]

export const decisions = scenario<Seen>({
  name: 'decisions',
  title: 'Questions about commands are answered in every way that there is.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    const run = (item: ModelItem) => stage.turn(session, threadId, [answer(item), answer(text('I see.'))])
    const decided = (decision: Json) => () => ({ result: { decision } })
    const touch = (name: string) => command(`touch ${name}`)

    session.answering = decided('acceptForSession')
    const forSession = [await run(touch('for-session')), await run(touch('for-session'))]
    session.answering = decided('accept')
    const each = [await run(touch('each-time')), await run(touch('each-time'))]
    session.answering = () => ({ error: { code: -32000, message: 'The user has gone home.' } })
    const byError = await run(touch('by-error'))
    session.answering = ({ id }: RequestMessage) => {
      session.send({ id, result: { decision: 'decline' } })
      return { result: { decision: 'accept' } }
    }
    const answeredTwice = await run(touch('answered-twice'))
    session.answering = decided('decline')
    const harmless = await run(command('ls'))
    const { workspace } = stage.place
    const made = new Set(
      ['by-error', 'answered-twice'].filter((name) => existsSync(path.join(workspace, name))),
    )
    return {
      workspace,
      forSession,
      each,
      byError,
      answeredTwice,
      harmless,
      done: (file) => made.has(file),
    }
  },
  checks,
})
