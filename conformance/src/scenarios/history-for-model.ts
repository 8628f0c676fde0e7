import type { Json } from '@heddle/protocol'
import { type Attempt, attempt, gotResult } from '../conform/attempt.ts'
import { type Check, first, unless } from '../conform/check.ts'
import { equal } from '../conform/equal.ts'
import { toldIn } from '../conform/model-seen.ts'
import { scenario } from '../conform/scenario.ts'
import { itemOf } from '../conform/turn-seen.ts'
import { answer, text } from '../model/index.ts'
import { methodOf, paramsOf } from '../subject/index.ts'

interface Seen {
  readonly injected: Attempt
  /** What the model was given with the turn behind that. */
  readonly withInjected: Json | undefined
  readonly compacted: Attempt
  /** How the turn of the compaction went: what happened to items of that kind, and then its end. */
  readonly story: readonly string[]
  readonly withSummary: Json | undefined
}

const REPLY = 'A long answer that need not be kept.'
const INJECTED = 'The build is green.'
const SUMMARY = 'All that counts is that the build is green.'

const checks: readonly Check<Seen>[] = [
  {
    id: 'THREAD-029',
    title: 'what was added to a thread is given to the model',
    clause: 'THREAD.41',
    evaluate: ({ injected, withInjected }) =>
      first(
        gotResult(injected),
        unless(toldIn(withInjected).includes(INJECTED), 'it is not', { expected: INJECTED }),
      ),
  },
  {
    id: 'COMPACT-001',
    title: 'a compaction is a turn with an item that completes',
    clause: 'THREAD.39',
    evaluate: ({ compacted, story }) =>
      first(
        gotResult(compacted),
        equal(story, ['item/started', 'item/completed', 'completed'], 'it goes otherwise'),
      ),
  },
  {
    id: 'COMPACT-002',
    title: 'after a compaction the model is given the summary in place of what was said',
    clause: 'THREAD.40',
    evaluate({ withSummary }) {
      const told = toldIn(withSummary)
      return first(
        unless(told.includes(SUMMARY), 'it is not given the summary', { expected: SUMMARY, actual: told }),
        unless(!told.includes(REPLY), 'it is given what was said before', { actual: told }),
      )
    },
  },
]

export const historyForModel = scenario<Seen>({
  name: 'history-for-model',
  title: 'Something is added to a thread, and then everything summed up.',
  async drive(stage) {
    const session = await stage.connect()
    const threadId = await stage.thread(session)
    await stage.turn(session, threadId, [answer(text(REPLY))])
    const content = [{ type: 'input_text', text: INJECTED }]
    const items = [{ type: 'message', role: 'user', content }]
    const injected = await attempt(session.request('thread/inject_items', { threadId, items }))
    await stage.turn(session, threadId, [answer(text('Good.'))])
    const withInjected = stage.model.requests.at(-1)

    const since = session.transcript.length
    stage.model.script(answer(text(SUMMARY)))
    const compacted = await attempt(session.request('thread/compact/start', { threadId }))
    await session.expectMethod('turn/completed', since)
    const story = session.transcript.slice(since).flatMap((entry): string[] => {
      if (entry.from !== 'server') return []
      const method = methodOf(entry.what) ?? ''
      const params = paramsOf(entry.what)
      const { turn } = params as { readonly turn?: { readonly status?: string } }
      if (method === 'turn/completed') return [turn?.status ?? '']
      return itemOf({ at: 0, method, params })?.type === 'contextCompaction' ? [method] : []
    })
    await stage.turn(session, threadId, [answer(text('We go on.'))])
    return { injected, withInjected, compacted, story, withSummary: stage.model.requests.at(-1) }
  },
  checks,
})
