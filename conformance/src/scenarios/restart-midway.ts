import { type Attempt, attempt } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { scenario } from '../conform/scenario.ts'
import { deltasIn } from '../conform/session-seen.ts'
import { idsIn, threadIn, wordsOf } from '../conform/thread-seen.ts'
import { answer, beginning, gate, text } from '../model/index.ts'

interface Seen {
  readonly resumed: Attempt
  readonly streamed: string
  readonly archive: Attempt
  readonly archived: string
  readonly named: Attempt
  readonly forked: Attempt
}

const BEGUN = 'This is how far it came'
const NAME = 'A name that stays'
const WORDS = ['Say it once.', 'Once.']

const checks: readonly Check<Seen>[] = [
  {
    id: 'RESUME-005',
    title: 'a turn that was running when the server was killed is interrupted, with all that was told of it',
    clause: 'SHARE.14',
    evaluate({ resumed, streamed }) {
      const turn = threadIn(resumed)?.turns.at(-1)
      const words = wordsOf(threadIn(resumed))
      return first(
        equal(turn?.status, 'interrupted', 'its status is another'),
        unless(
          words.some((text) => text !== '' && text.startsWith(streamed)),
          'what was streamed is not there',
          { expected: streamed, actual: words },
        ),
      )
    },
  },
  {
    id: 'RESUME-006',
    title: 'names, archive and forks outlive the process',
    clause: 'SHARE.15',
    evaluate: ({ archive, archived, named, forked }) =>
      first(
        equal(idsIn(archive), [archived], 'the archive is another'),
        equal(wordsOf(threadIn(forked)), WORDS, 'the fork has another history'),
        unless(JSON.stringify(named).includes(NAME), 'the name is gone', { actual: named }),
      ),
  },
]

export const restartMidway = scenario<Seen>({
  name: 'restart-midway',
  title: 'The server is killed in the middle of a message, and started again.',
  needs: 'restart',
  async drive(stage) {
    const doomed = await stage.connect()
    const threadId = await stage.thread(doomed)
    await stage.turn(doomed, threadId, [answer(text(WORDS[1] ?? ''))], { text: WORDS[0] ?? '' })
    const ask = (method: string, params: object) => attempt(doomed.request(method, { ...params }))
    const fork = threadIn(await ask('thread/fork', { threadId }))?.id ?? ''
    const archived = threadIn(await ask('thread/fork', { threadId }))?.id ?? ''
    await ask('thread/archive', { threadId: archived })
    await ask('thread/name/set', { threadId: fork, name: NAME })

    const since = doomed.transcript.length
    stage.model.script(answer(beginning(BEGUN, 4), gate('middle')))
    await ask('turn/start', { threadId, input: [{ type: 'text', text: 'Begin.' }] })
    await doomed.until('a request to the model', stage.model.reached('middle'))
    await doomed.expectMethod('item/agentMessage/delta', since)
    // What is on its way comes before this answer.
    await ask('thread/loaded/list', {})
    const streamed = deltasIn(doomed.transcript.slice(since)).join('')
    await doomed.kill()

    const session = await stage.connect()
    const again = (method: string, params: object) => attempt(session.request(method, { ...params }))
    return {
      resumed: await again('thread/resume', { threadId }),
      streamed,
      archive: await again('thread/list', { archived: true }),
      archived,
      named: await again('thread/list', {}),
      forked: await again('thread/resume', { threadId: fork }),
    }
  },
  checks,
})
