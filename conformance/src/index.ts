/** Recording sessions, replaying them across versions, and checking whether servers keep the protocol. */

export {
  type Changelog,
  type ChangeReport,
  type Compared,
  changelogOf,
  checkChanges,
  type Policy,
  RULE_IDS,
  readWaivers,
  rulePage,
  type SourceChange,
  suggestWaivers,
  withEvidence,
  withLocations,
} from './changes/index.ts'
export type { CheckResult, ConformReport } from './conform/report.ts'
export type { Divergence } from './live/divergence.ts'
export { type LiveOptions, type LiveResult, replayLive } from './live/replay-live.ts'
export {
  answer,
  command,
  cut,
  type ModelEndpoint,
  type ModelItem,
  type ModelOptions,
  modelScriptSchema,
  patch,
  readModelScript,
  reasoning,
  type Step,
  startModel,
  text,
} from './model/index.ts'
export { type Header, type Line, recordingSchema } from './recording/format.ts'
export { type ProxyOptions, record, type ServerExit } from './recording/proxy.ts'
export {
  type Entry,
  findRecordings,
  type Recording,
  readRecording,
  readRecordings,
} from './recording/read.ts'
export { createRecorder, type Recorder, type RecorderOptions } from './recording/recorder.ts'
export { RecordingError } from './recording/recording-error.ts'
export { createRedactor, type RedactOptions, type Redactor } from './recording/redact.ts'
export { recordSockets, type SocketProxy, type SocketProxyOptions } from './recording/socket-proxy.ts'
export { mergeReplays, parseReplayResult, type ReplayPart } from './replay/merge.ts'
export { type ReplayOptions, replayEach, replayOffline } from './replay/offline.ts'
export { shardOf } from './replay/shard.ts'
export {
  findingsOf,
  type ReaderResult,
  type RecordingResult,
  type Remark,
  type ReplayResult,
  type Shard,
  type Verdict,
  type VersionResult,
} from './replay/verdict.ts'
export { renderBadge } from './report/badge.ts'
export { renderChangelog } from './report/changelog.ts'
export { renderChanges } from './report/changes.ts'
export { renderAnnotations } from './report/changes-github.ts'
export { renderChangesJunit } from './report/changes-junit.ts'
export { renderChangesMarkdown } from './report/changes-markdown.ts'
export { renderSarif } from './report/changes-sarif.ts'
export { renderChecks } from './report/checks.ts'
export { renderConformance } from './report/conformance.ts'
export { renderConformancePage } from './report/conformance-page.ts'
export { renderJunit } from './report/junit.ts'
export { renderLive } from './report/live.ts'
export { Matrix, renderMatrix } from './report/matrix.ts'
export { readReports } from './report/read-reports.ts'
export { type Explained, explainRule } from './report/rules/explained.ts'
export { type ListedRule, listRules, renderRules } from './report/rules/listed.ts'
export { renderRule } from './report/rules/text.ts'
export { type ListedCheck, listChecks } from './runner/checks.ts'
export { type ConformClientOptions, conformClient } from './runner/conform-client.ts'
export { type ConformOptions, conformServer } from './runner/conform-server.ts'
export type { Transcript } from './runner/transcript.ts'
export { includedSubject, subjectOf } from './subject/included.ts'
export { type Place, preparePlace } from './subject/place.ts'
export {
  fill,
  type Listening,
  type ProgramSubject,
  type Subject,
  type Surroundings,
  TRANSPORTS,
  type Transport,
} from './subject/subject.ts'
export { readSubject, type SubjectFile, subjectSchema } from './subject/subject-file.ts'
export { renderRecording } from './view/recording-page.ts'
