import type { Location } from '@heddle/protocol'
import type { ChangeKind } from './find/change.ts'
import type { Slot } from './find/part.ts'
import type { Policy } from './policy/policy.ts'
import type { Waiver } from './policy/waivers.ts'
import type { Severity } from './rules/severity.ts'
import type { Flow, Question } from './sides.ts'
import type { SourceFinding } from './source/judge.ts'
import type { Witness } from './witness/prove.ts'

/** What came of holding one version against another, as JSON. */
export interface ChangeReport {
  readonly baseline: Side
  readonly candidate: Side
  readonly policy: Policy
  /** Nothing fails, and no waiver is stale. */
  readonly passed: boolean
  /** How many changes are of each severity, at their worst; those that are experimental aside. */
  readonly counts: Readonly<Record<Severity, number>>
  /** How many changes fail, and how many would if they were not waived. */
  readonly failing: number
  readonly waived: number
  readonly changes: readonly ReportedChange[]
  /** Of the generated client, when it was asked about: left out when it was not. */
  readonly source?: readonly SourceFinding[]
  /** Waivers that match nothing that fails, or no longer hold. */
  readonly staleWaivers: readonly StaleWaiver[]
  /** What came of replaying recorded sessions, when some were. */
  readonly recordings?: Replayed
}

export interface Side {
  /** What was asked for: `2026-06`, `git:origin/main`. */
  readonly source: string
  readonly name: string
  readonly version: string
}

export interface ReportedChange {
  readonly kind: ChangeKind
  readonly place: string
  /** Where in the candidate's files it stands, if it was looked for. */
  readonly location?: Location
  /** What happened, in a sentence. */
  readonly summary: string
  readonly before?: string
  readonly after?: string
  /** For waivers. */
  readonly fingerprint: string
  /** The worst that it does to anybody. */
  readonly severity: Severity
  /** Only who declares the capability `experimentalApi` meets it. */
  readonly experimental: boolean
  /** The parts of messages that hold it. */
  readonly reach: readonly { readonly method: string; readonly slot: Slot; readonly flow: Flow }[]
  /** Whom it concerns; what is safe for them is left out. */
  readonly findings: readonly Finding[]
}

/** What a change does to those who meet in one of the two ways. */
export interface Finding {
  readonly rule: string
  readonly question: Question | null
  readonly severity: Severity
  /** Who is hurt by it, and how, in a sentence. */
  readonly message: string
  /** `allowed`: the policy lets it pass. */
  readonly verdict: 'fails' | 'waived' | 'allowed'
  readonly waiver?: Waiver
  readonly witness?: Witness
  readonly evidence?: readonly Evidence[]
}

/** A recorded session in which it happened. */
export interface Evidence {
  readonly file: string
  readonly line: number
  readonly pointer: string
  readonly message: string
}

/** Recorded sessions, under both versions. */
export interface Replayed {
  readonly sessions: number
  readonly messages: number
  /** Those in which something is refused that every reader of the other version refuses. */
  readonly broken: readonly BrokenSession[]
  /** What is refused in sessions though no finding says so: each thing once. */
  readonly unexplained: readonly Unexplained[]
}

export interface BrokenSession {
  readonly file: string
  /** How many messages. */
  readonly refused: Readonly<Record<Question, number>>
}

export interface Unexplained extends Evidence {
  readonly question: Question
  readonly method: string
}

export interface StaleWaiver {
  readonly waiver: Waiver
  /** In a sentence. */
  readonly why: string
}
