/** What pages hold as data: the contract between who makes a page and the script inside of it. */

/** One message of a session, or something that happened to it. */
export interface PageMessage {
  readonly from: 'client' | 'server' | 'recorder'
  readonly kind: 'request' | 'notification' | 'result' | 'error' | 'invalid' | 'event'
  /** Of an answer that of the request; of an event its name; empty when there is none. */
  readonly method: string
  /** How it is cited: its line in the file, or its place in the transcript. */
  readonly line: number
  /** Milliseconds since the session began, where that is known. */
  readonly t?: number
  /** Which connection, where there are several. */
  readonly conn?: string
  readonly id?: string
  /** JSON, or the line as it was when it is none. */
  readonly text: string
  /** Index of the answer to a request, or of the request that is answered. */
  readonly partner?: number
}

/** What was said in one scenario. */
export interface PageTranscript {
  readonly scenario: string
  readonly messages: readonly PageMessage[]
}

export type PageVerdict = 'compatible' | 'outside' | 'tolerable' | 'broken'

/** Something that a version has to say of a message. */
export interface PageRemark {
  /** Index of the version. */
  readonly version: number
  /** JSON pointer from the message down. */
  readonly pointer: string
  readonly message: string
}

export interface JudgedMessage extends PageMessage {
  /** What each version says, in the order of the versions; none of an event. */
  readonly verdicts?: readonly PageVerdict[]
  readonly remarks?: readonly PageRemark[]
  /** Index of the span that it belongs to, the innermost. */
  readonly span?: number
}

/** A thread, a turn or an item of the timeline. */
export interface PageSpan {
  readonly kind: 'thread' | 'turn' | 'item'
  readonly depth: number
  /** What it is called: `thread`, `turn`, or the type of the item. */
  readonly name: string
  /** What it is about, in a few words. */
  readonly text: string
  readonly id: string
  /** Empty: none was told. */
  readonly status: string
  /** Milliseconds since the session began. `to` is null when its end was not seen. */
  readonly from: number
  readonly to: number | null
  /** How many deltas were streamed. */
  readonly deltas: number
  /** Where the turn waited for the client. */
  readonly pauses: readonly PagePause[]
  /** Index behind the last span inside of it. */
  readonly end: number
}

export interface PagePause {
  readonly from: number
  readonly to: number | null
  /** The method that asked. */
  readonly method: string
  /** What was answered, in a few words. */
  readonly outcome: string
}

export interface RecordingPayload {
  readonly file: string
  readonly flow?: string
  readonly origin?: string
  /** The version that was spoken; null when nothing tells. */
  readonly protocol: string | null
  readonly redacted: readonly string[]
  readonly versions: readonly string[]
  readonly messages: readonly JudgedMessage[]
  /** Each followed by what is inside of it. */
  readonly spans: readonly PageSpan[]
}

export type PageStatus = 'passed' | 'failed' | 'known' | 'stale' | 'skipped'

/** How a check came out in one run. */
export interface PageOutcome {
  readonly status: PageStatus
  readonly message?: string
  readonly expected?: unknown
  readonly actual?: unknown
  readonly excerpt?: readonly string[]
  readonly reason?: string
  /** Where it shows in the first session of its scenario. */
  readonly at?: number
}

export interface PageCheck {
  readonly id: string
  readonly area: string
  readonly title: string
  readonly level: string
  readonly clause: string
  readonly demand: string
  readonly scenario: string
  /** In the order of the runs; null where the check was not made. */
  readonly outcomes: readonly (PageOutcome | null)[]
}

export interface PageRun {
  readonly name: string
  readonly subject: string
  readonly protocol: string
  readonly passed: boolean
  readonly notes: readonly string[]
}

export interface ReportPayload {
  readonly runs: readonly PageRun[]
  readonly checks: readonly PageCheck[]
  readonly transcripts: readonly PageTranscript[]
}
