import type { RequestId, RequestMessage } from '@heddle/protocol'
import { type Attempt, attempt, attemptAnswer, errorOf, wasRefused } from '../../conform/attempt.ts'
import { type Failure, first, unless } from '../../conform/check.ts'
import { equal } from '../../conform/equal.ts'
import { type Run, runOf, SAID, wentOn } from '../judge.ts'
import type { ScriptedTurn } from '../server/scripted-turn.ts'
import type { ClientSession } from '../subject/session.ts'
import { clientScenario, endsWellAfter } from './client-scenario.ts'

/** By the contract of clients under test, a command is accepted when it says that it is approved. */
const APPROVED = 'make approved'
const REFUSED = 'make trouble'

interface Asked {
  readonly run: Run
  readonly answers: readonly Attempt[]
}

const decided = (made: Attempt | undefined, decision: string): Failure | undefined =>
  made === undefined || 'fault' in made
    ? { message: made?.fault ?? 'it was not asked' }
    : equal(decisionOf(made), decision, 'the answer holds another decision')

function decisionOf(made: Attempt): unknown {
  const answer = attemptAnswer(made)
  if (answer === undefined || 'error' in answer) return answer
  return (answer.result as { readonly decision?: unknown } | null)?.decision
}

/** A command from its beginning over the question about it to its end. */
async function askAbout(
  turn: ScriptedTurn,
  session: ClientSession,
  id: RequestId,
  command: string,
): Promise<Attempt> {
  const itemId = `call-${id}`
  session.send(turn.starts(turn.command(itemId, command)))
  const made = await attempt(session.request(turn.asks(id, itemId, command)))
  session.send(...turn.resolves(id), turn.completes(turn.ran(itemId, command, String(decisionOf(made)))))
  return made
}

export const questions = clientScenario<Asked>({
  name: 'client-questions',
  title: 'The server asks about a command that is to be accepted, then about one that is not.',
  async drive(stage) {
    const server = await stage.meet()
    const { session } = server
    const turn = await server.beginTurn()
    const answers = [await askAbout(turn, session, 0, APPROVED), await askAbout(turn, session, 1, REFUSED)]
    session.send(...turn.says(SAID), ...turn.ends())
    return { run: await runOf(session), answers }
  },
  checks: [
    {
      id: 'CLIENT-018',
      title: 'a question is answered once',
      clause: 'CLIENT.7',
      evaluate: ({ run, answers }) => first(...answers.map(wasAnswered), answersOnce(run.session)),
    },
    {
      id: 'CLIENT-019',
      title: 'what was accepted is accepted',
      clause: 'CLIENT.23',
      evaluate: ({ answers }) => decided(answers[0], 'accept'),
    },
    {
      id: 'CLIENT-020',
      title: 'what was declined is declined',
      clause: 'CLIENT.23',
      evaluate: ({ answers }) => decided(answers[1], 'decline'),
    },
  ],
})

const wasAnError = (made: Attempt): Failure | undefined =>
  wasAnswered(made) ??
  unless(errorOf(made) !== undefined, 'it was answered with a result', { actual: attemptAnswer(made) })

const wasAnswered = (made: Attempt): Failure | undefined =>
  'fault' in made ? { message: made.fault } : undefined

function answersOnce({ transcript }: ClientSession): Failure | undefined {
  const answered = new Set<unknown>()
  for (const entry of transcript) {
    if (entry.from !== 'client') continue
    const { kind } = entry.what
    if (kind !== 'result' && kind !== 'error') continue
    const { id } = entry.what.message
    if (answered.has(id))
      return { message: 'a question was answered twice', actual: entry.what.message, at: entry.index }
    answered.add(id)
  }
  return undefined
}

export const questionsAtOnce = clientScenario<Asked>({
  name: 'client-questions-at-once',
  title: 'The server asks about two commands before it has an answer.',
  async drive(stage) {
    const server = await stage.meet()
    const { session } = server
    const turn = await server.beginTurn()
    const asked = [REFUSED, APPROVED].map((command, index) => ({
      id: index,
      itemId: `call-${index}`,
      command,
    }))
    session.send(...asked.map(({ itemId, command }) => turn.starts(turn.command(itemId, command))))
    const waited = asked.map(({ id, itemId, command }) =>
      attempt(session.request(turn.asks(id, itemId, command))),
    )
    const answers = await Promise.all(waited)
    session.send(...turn.says(SAID), ...turn.ends())
    return { run: await runOf(session), answers }
  },
  checks: [
    {
      id: 'CLIENT-021',
      title: 'questions that are open at once get their own answers',
      clause: 'CLIENT.24',
      evaluate: ({ answers, run }) =>
        first(decided(answers[0], 'decline'), decided(answers[1], 'accept'), wentOn(run)),
    },
  ],
})

export const questionSettled = endsWellAfter({
  name: 'client-question-settled',
  title: 'The server asks, and someone else has answered before the client can.',
  during(turn, { session }) {
    session.send(turn.starts(turn.command('call-0', APPROVED)))
    session.sendTogether([turn.asks(0, 'call-0', APPROVED), ...turn.resolves(0)])
    session.send(turn.completes(turn.ran('call-0', APPROVED, 'decline')), ...turn.says(SAID), ...turn.ends())
  },
  check: {
    id: 'CLIENT-022',
    title: 'a question that is settled elsewhere holds nobody up',
    clause: 'CLIENT.25',
    evaluate: (run) => wentOn(run),
  },
})

/** Ids that a server may choose, and that get lost on their way through other types. */
const IDS: readonly RequestId[] = [
  0,
  '0',
  'a "quoted" one',
  '7',
  7,
  Number.MAX_SAFE_INTEGER,
  '01984b1e-0001',
  -1,
]

export const requestIds = clientScenario<Asked>({
  name: 'client-request-ids',
  title: 'The server asks with ids of all kinds.',
  async drive(stage) {
    const server = await stage.meet()
    const { session } = server
    const turn = await server.beginTurn()
    const answers: Attempt[] = []
    for (const id of IDS) {
      const made = await askAbout(turn, session, id, APPROVED)
      answers.push(made)
      // It will not do otherwise with others of its kind.
      if ('fault' in made) break
    }
    session.send(...turn.says(SAID), ...turn.ends())
    return { run: await runOf(session), answers }
  },
  checks: [
    {
      id: 'CLIENT-016',
      title: 'an answer has the id of its request, number or text',
      clause: 'CLIENT.8',
      evaluate({ answers, run }) {
        const failure = first(...answers.map(wasAnswered))
        const expected = IDS[answers.length - 1]
        return failure && { ...failure, expected, actual: lastAnswered(run.session) }
      },
    },
  ],
})

/** The id of the last answer of a client. */
const lastAnswered = ({ transcript }: ClientSession): unknown =>
  transcript
    .flatMap((entry) =>
      entry.from === 'client' && (entry.what.kind === 'result' || entry.what.kind === 'error')
        ? [entry.what.message.id]
        : [],
    )
    .at(-1)

interface Refused {
  readonly run: Run
  readonly answers: readonly Attempt[]
}

export const unknownRequests = clientScenario<Refused>({
  name: 'client-unknown-requests',
  title: 'The server asks for what nobody knows.',
  async drive(stage) {
    const server = await stage.meet()
    const { session } = server
    const turn = await server.beginTurn()
    const place = { threadId: turn.threadId, turnId: turn.turnId }
    const asked: readonly RequestMessage[] = [
      { method: 'future/ask', id: 'future-1', params: { ...place, question: 'Which way?' } },
      { method: 'future/askNothing', id: 100 },
    ]
    const answers: Attempt[] = []
    for (const request of asked) {
      const made = await attempt(session.request(request))
      answers.push(made)
      if ('fault' in made) break
    }
    session.send(...turn.says(SAID), ...turn.ends())
    return { run: await runOf(session), answers }
  },
  checks: [
    {
      id: 'CLIENT-013',
      title: 'a request that is not known is answered with an error',
      clause: 'CLIENT.6',
      evaluate: ({ answers, run }) => first(...answers.map(wasAnError), wentOn(run)),
    },
    {
      id: 'CLIENT-014',
      title: 'its code is that of a method that is not there',
      clause: 'CLIENT.20',
      evaluate: ({ answers }) =>
        first(
          ...answers.filter((made) => errorOf(made) !== undefined).map((made) => wasRefused(made, [-32601])),
        ),
    },
  ],
})

export const sameIds = clientScenario<Refused>({
  name: 'client-same-ids',
  title: 'The server asks with the ids of requests of the client that it has not answered yet.',
  async drive(stage) {
    const server = await stage.meet()
    const { session } = server
    await server.shakeHands()
    const answers: Attempt[] = []
    for (const method of ['thread/start', 'turn/start']) {
      const request = await server.asked(method)
      answers.push(await attempt(session.request({ method: 'future/ask', id: request.id, params: {} })))
      server.answer(request)
    }
    const turn = await server.startTurn({ isAnswered: true })
    session.send(...turn.says(SAID), ...turn.ends())
    return { run: await runOf(session), answers }
  },
  checks: [
    {
      id: 'CLIENT-017',
      title: 'requests of both sides can have one id',
      clause: 'CLIENT.16',
      evaluate: ({ answers, run }) => first(...answers.map(wasAnError), wentOn(run)),
    },
  ],
})

/** What comes of each request that the version defines. */
export const everyRequest = clientScenario<Refused>({
  name: 'client-every-request',
  title: 'The server asks all that its version defines, in every form.',
  async drive(stage) {
    const server = await stage.meet()
    const { session } = server
    const turn = await server.beginTurn()
    const answers: Attempt[] = []
    for (const [index, { method, params }] of server.words.all('request').entries()) {
      const made = await attempt(session.request({ method, id: index, params }))
      answers.push(made)
      if ('fault' in made) break
    }
    session.send(...turn.says(SAID), ...turn.ends())
    return { run: await runOf(session), answers }
  },
  checks: [
    {
      id: 'CLIENT-015',
      title: 'every request that the version defines is answered',
      clause: 'CLIENT.7',
      evaluate: ({ answers, run }) => first(...answers.map(wasAnswered), wentOn(run)),
    },
  ],
})
