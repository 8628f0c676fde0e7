/**
 * What can become of code that was written against an earlier client.
 *
 * - `removed`, `renamed`: what it names is gone; after `renamed` it is there under another name.
 * - `became-optional`: what it reads can be null or missing.
 * - `became-required`: what it builds lacks something.
 * - `widened`: what it reads can be more than it was.
 * - `narrowed`: what it gives is no longer all taken.
 * - `changed`: what it reads or gives is something else.
 * - `signature-changed`: what it calls wants other arguments.
 * - `not-exhaustive`: what it reads has one more case. Only code stops compiling that asked for it, by `onlyUnknown`.
 */
export type SourceKind =
  | 'removed'
  | 'renamed'
  | 'became-optional'
  | 'became-required'
  | 'widened'
  | 'narrowed'
  | 'changed'
  | 'signature-changed'
  | 'not-exhaustive'

/** Something in the generated client by which code that compiled before does no longer, and the proof. */
export interface SourceChange {
  /** What code calls it: `Thread.path`, `Client.thread.rollback`, `ThreadItem=plan`. */
  readonly symbol: string
  readonly kind: SourceKind
  /** What happened, in a sentence. */
  readonly message: string
  /** How the earlier client declares it. */
  readonly before?: string
  /** How the later one does; left out where it does not. */
  readonly after?: string
  /** Exports that are gone because this is: nothing else needs them. */
  readonly alsoGone: readonly string[]
  /** A module that compiles against the earlier client and not against the later one. */
  readonly snippet: string
  /** What the compiler says about it. */
  readonly compiler: string
}
