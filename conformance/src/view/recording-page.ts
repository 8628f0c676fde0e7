import path from 'node:path'
import { protocolAt, VERSIONS } from '@heddle/protocol'
import { messagesOf, type Shown } from '../page/messages.ts'
import { renderPage } from '../page/page.ts'
import type { JudgedMessage, RecordingPayload } from '../page/payload.ts'
import type { Recording } from '../recording/read.ts'
import { Judge } from '../replay/judge.ts'
import { spokenVersion } from '../replay/spoken-version.ts'
import { timelineOf } from './timeline.ts'

/**
 * One HTML page to look into a recording: when threads, turns and items were, every message, and what each version of
 * the protocol says of it. It needs no other file and reaches for none.
 */
export function renderRecording(recording: Recording): Promise<string> {
  const judges = VERSIONS.map((version) => new Judge(protocolAt(version)))
  const payload = recordingPayload(recording, judges)
  return renderPage({
    name: 'recording',
    title: path.basename(recording.file),
    about: payload.flow ?? 'A recorded session.',
    payload,
  })
}

/** What the page of a recording holds. */
export function recordingPayload(recording: Recording, judges: readonly Judge[]): RecordingPayload {
  const { file, header } = recording
  const shown = messagesOf(recording)
  const { spans, spanOf } = timelineOf(shown)
  const messages = shown.map((one, index) => judged(one, judges, spanOf[index]))
  const { flow, origin, redacted = [] } = header
  const said = shown.flatMap((one) => (one.said === undefined ? [] : [one.said]))
  return {
    file: path.basename(file),
    ...(flow !== undefined && { flow }),
    ...(origin !== undefined && { origin: [origin.name, origin.version].filter(Boolean).join(' ') }),
    protocol: spokenVersion(recording, said),
    redacted,
    versions: judges.map(({ version }) => version),
    messages,
    spans,
  }
}

function judged({ message, said }: Shown, judges: readonly Judge[], span: number | undefined): JudgedMessage {
  const inSpan = span === undefined ? {} : { span }
  if (said === undefined) return { ...message, ...inSpan }
  const judgements = judges.map((judge) => judge.judge(said))
  const remarks = judgements.flatMap(({ problems }, version) =>
    problems.map((problem) => ({ version, pointer: problem.pointer, message: problem.message })),
  )
  const verdicts = judgements.map(({ verdict }) => verdict)
  return { ...message, ...inSpan, verdicts, ...(remarks.length > 0 && { remarks }) }
}
