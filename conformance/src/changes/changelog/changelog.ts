import type { ProtocolModel } from '@heddle/protocol'
import type { ChangeKind } from '../find/change.ts'
import type { Severity } from '../rules/severity.ts'
import type { Flow, Question } from '../sides.ts'

/** What changed between two versions of a protocol, for people who use it; as JSON. */
export interface Changelog {
  readonly name: string
  /** Null: the first version, of which everything is new. */
  readonly from: string | null
  readonly to: string
  /** By the part of the protocol. */
  readonly areas: readonly ChangelogArea[]
}

export interface ChangelogArea {
  /** As the model calls it: `threads`. */
  readonly area: string
  readonly entries: readonly ChangelogEntry[]
}

export const SECTIONS = ['Added', 'Changed', 'Deprecated', 'Removed'] as const

export type Section = (typeof SECTIONS)[number]

/** One change. */
export interface ChangelogEntry {
  readonly section: Section
  readonly kind: ChangeKind
  readonly place: string
  /** What it is a part of: `Thread` of `Thread.path`; null for what stands by itself. */
  readonly owner: string | null
  /** What it is called in there: `path`; of what stands by itself its whole name. */
  readonly name: string
  /** Of what is new: its type, where it has one. */
  readonly type: string | null
  /** What happened, in a sentence; names stand between backticks. */
  readonly summary: string
  /** What it is or was; empty where nobody says. Markdown. */
  readonly docs: string
  /** What was said about what to use instead. */
  readonly advice: string
  readonly severity: Severity
  /** Only those that declare the capability `experimentalApi` meet it. */
  readonly experimental: boolean
  /** Whom it breaks. What only those meet who use what is new is left out. */
  readonly breaks: readonly Break[]
}

/** A pair that no longer understands each other, and which way. */
export interface Break {
  readonly question: Question
  readonly flow: Flow
}

/** What there was before the first version. */
export const nothingBefore = (model: ProtocolModel): ProtocolModel => ({
  ...model,
  types: new Map(),
  methods: [],
  errors: new Map(),
})
