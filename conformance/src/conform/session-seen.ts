import type { Json } from '@heddle/protocol'
import { methodOf, paramsOf, type TranscriptEntry } from '../subject/index.ts'

/** The ids of what the server asked. */
export function questionsIn(entries: readonly TranscriptEntry[]): readonly Json[] {
  return entries.flatMap((entry) =>
    entry.from === 'server' && entry.what.kind === 'request' ? [entry.what.message.id as Json] : [],
  )
}

/** What was streamed of messages of the agent, delta by delta. */
export function deltasIn(entries: readonly TranscriptEntry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.from === 'server' && methodOf(entry.what) === 'item/agentMessage/delta'
      ? [String(paramsOf(entry.what).delta)]
      : [],
  )
}
