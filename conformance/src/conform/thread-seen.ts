import type { Json, Thread } from '@heddle/protocol'
import { methodOf, paramsOf, type Session } from '../subject/index.ts'
import { type Attempt, resultOf } from './attempt.ts'

/** The thread inside of an answer. */
export const threadIn = (made: Attempt): Thread | undefined =>
  resultOf(made).thread as unknown as Thread | undefined

/** The ids in an answer to `thread/list`. */
export function idsIn(made: Attempt): readonly string[] {
  const { data } = resultOf(made)
  return Array.isArray(data) ? data.map((one) => (one as { readonly id?: Json })?.id as string) : []
}

/** What was said in a thread, in order. */
export function wordsOf(thread: Thread | undefined): string[] {
  return (thread?.turns ?? []).flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.type === 'agentMessage') return [item.text]
      if (item.type !== 'userMessage') return []
      return item.content.flatMap((part) => (part.type === 'text' ? [part.text] : []))
    }),
  )
}

/** The params of all notifications of one method in a session, in order. */
export function notified(session: Session, method: string): readonly Readonly<Record<string, Json>>[] {
  return session.transcript.flatMap((entry) =>
    entry.from === 'server' && entry.what.kind === 'notification' && methodOf(entry.what) === method
      ? [paramsOf(entry.what)]
      : [],
  )
}
