import { type Json, protocolAt } from '@heddle/protocol'
import { attempt } from '../conform/attempt.ts'
import { type Check, type Failure, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { questionsIn } from '../conform/session-seen.ts'
import type { Stage } from '../conform/stage.ts'
import { TurnSeen } from '../conform/turn-seen.ts'
import { answer, command, text } from '../model/index.ts'
import type { Session } from '../subject/index.ts'

interface Seen {
  /** The version has a status of threads. */
  readonly tellsStatus: boolean
  readonly threadId: string
  /** Who started it, who came to it, and who only looks on: what each heard of it. */
  readonly starter: TurnSeen
  readonly follower: TurnSeen
  readonly bystander: TurnSeen
  /** The ids of the questions that each was put. */
  readonly askedStarter: readonly Json[]
  readonly askedFollower: readonly Json[]
}

const NAME = 'The one that two work at'

const ofBystander = ({ bystander, threadId }: Seen, method: string): Failure | undefined =>
  unless(
    bystander.all(method).some(({ params }) => JSON.stringify(params).includes(threadId)),
    `another connection heard no ${method}`,
  )

const checks: readonly Check<Seen>[] = [
  {
    id: 'SHARE-001',
    title: 'every connection hears of a thread that starts, of its name and of its status',
    clause: 'SHARE.1',
    evaluate: (seen) =>
      first(
        ofBystander(seen, 'thread/started'),
        ofBystander(seen, 'thread/name/updated'),
        seen.tellsStatus ? ofBystander(seen, 'thread/status/changed') : undefined,
      ),
  },
  {
    id: 'SHARE-002',
    title: 'a connection that does not follow a thread hears nothing of its turns',
    clause: 'SHARE.2',
    evaluate({ bystander }) {
      const heard = bystander.heard.find(({ method }) => /^(turn|item)\//.test(method))
      return unless(heard === undefined, `it heard ${heard?.method}`, { actual: heard?.params })
    },
  },
  {
    id: 'SHARE-003',
    title: 'all who follow a thread hear the same events, in the same order',
    clause: 'SHARE.3',
    evaluate: ({ starter, follower }) =>
      equal(eventsOf(follower), eventsOf(starter), 'one heard something else than the other'),
  },
  {
    id: 'SHARE-004',
    title: 'a question is put to all who follow the thread, under one id',
    clause: 'SHARE.4',
    evaluate: ({ askedStarter, askedFollower }) =>
      first(
        equal(askedStarter.length, 1, 'the one who started the turn was not asked once'),
        equal(askedFollower, askedStarter, 'the other one was asked otherwise'),
      ),
  },
  {
    id: 'SHARE-005',
    title: 'the first answer to a question counts, and the other one is told',
    clause: 'SHARE.5',
    evaluate({ starter, askedStarter }) {
      const resolved = starter.all('serverRequest/resolved').map(({ params }) => params.requestId)
      return first(
        equal(starter.completed('commandExecution')[0]?.status, 'completed', 'it did not count'),
        equal(resolved, askedStarter, 'who did not answer heard of no serverRequest/resolved'),
      )
    },
  },
]

/** What was told of the turn, as text: deltas of one message may come in other pieces. */
function eventsOf({ heard }: TurnSeen): readonly string[] {
  return heard
    .filter(({ method }) => /^(turn|item)\//.test(method) && !method.endsWith('/requestApproval'))
    .map(({ method, params }) => `${method} ${JSON.stringify(params)}`)
}

export const twoClients = scenario<Seen>({
  name: 'two-clients',
  title: 'Two clients work at one thread, and a third one looks on.',
  over: 'several',
  async drive(stage) {
    const starter = await stage.connect()
    const follower = await stage.join(starter)
    const bystander = await stage.join(starter)
    const threadId = await stage.thread(starter)
    await attempt(starter.request('thread/name/set', { threadId, name: NAME }))
    // Some servers have nothing to resume before there was a turn.
    await stage.turn(starter, threadId, [answer(text('Ready.'))])
    await attempt(follower.request('thread/resume', { threadId }))

    const since = [starter, follower, bystander].map(({ transcript }) => transcript.length)
    starter.answering = () => undefined
    follower.answering = () => undefined
    const turn = await playAsked(stage, starter, follower, threadId)
    await Promise.all([settled(follower), settled(bystander)])
    const [ofStarter = [], ofFollower = []] = [starter, follower].map(({ transcript }, index) =>
      transcript.slice(since[index]),
    )
    return {
      tellsStatus: protocolAt(stage.version).methods.some(({ name }) => name === 'thread/status/changed'),
      threadId,
      starter: new TurnSeen(ofStarter, turn),
      follower: new TurnSeen(ofFollower, turn),
      bystander: new TurnSeen(bystander.transcript, turn),
      askedStarter: questionsIn(ofStarter),
      askedFollower: questionsIn(ofFollower),
    }
  },
  checks,
})

/** Plays a turn with a question, which the follower answers once both have it. @returns the id of the turn */
async function playAsked(
  stage: Stage,
  starter: Session,
  follower: Session,
  threadId: string,
): Promise<string> {
  const [sinceStarter, sinceFollower] = [starter.transcript.length, follower.transcript.length]
  const steps = [answer(command('printf "%s" shared > shared.txt')), answer(text('Done by two.', 3))]
  const turn = await stage.turn(starter, threadId, steps, {
    async during() {
      const isAsked = (session: Session, since: number) =>
        questionsIn(session.transcript.slice(since)).length > 0
      await starter.untilHolds('its question', () => isAsked(starter, sinceStarter))
      // One that is not asked cannot answer: then it is for the one who is, and a finding.
      const both = await attempt(
        follower
          .untilHolds('its question to the other client', () => isAsked(follower, sinceFollower))
          .then(() => ({ id: 0, result: null })),
      )
      const who = 'answer' in both ? follower : starter
      const [id] = questionsIn(who.transcript)
      if (id !== undefined) who.send({ id, result: { decision: 'accept' } })
    },
  })
  return turn.turnId
}

/** What was on its way has come. */
const settled = (session: Session): Promise<unknown> => attempt(session.request('thread/list', { limit: 1 }))
