/**
 * What can become of code that was written against a generated client of the baseline, beside one of the candidate. Who
 * generates clients finds it; here it is held against what may be.
 */
const SOURCE_KINDS = [
  'removed',
  'renamed',
  'became-optional',
  'became-required',
  'widened',
  'narrowed',
  'changed',
  'signature-changed',
  'not-exhaustive',
] as const

export type SourceKind = (typeof SOURCE_KINDS)[number]

/** The ids of the rules about source, by kind. They never change their meaning. */
export const SOURCE_RULES: ReadonlyMap<SourceKind, string> = new Map(
  SOURCE_KINDS.map((kind) => [kind, `source/${kind}`]),
)

/** Something by which code that compiled does no longer, and the proof. */
export interface SourceChange {
  /** What code calls it: `Thread.path`, `Client.thread.rollback`. */
  readonly symbol: string
  readonly kind: SourceKind
  /** What happened, in a sentence. */
  readonly message: string
  readonly before?: string
  readonly after?: string
  /** Exports that are gone because this is. */
  readonly alsoGone: readonly string[]
  /** A module that compiles against the client of the baseline, and not against that of the candidate. */
  readonly snippet: string
  /** What the compiler says about it. */
  readonly compiler: string
}
