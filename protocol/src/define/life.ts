import type { Version } from '../versions.ts'

/** When a part of the protocol exists, and how firm it is. Left out: since the first version, stable, for good. */
export interface Life {
  /** The first version that has it. */
  readonly since?: Version
  /** The first version that no longer has it. */
  readonly removed?: Version
  /** The first version in which a field may be absent; before it was required. For fields only. */
  readonly optionalSince?: Version
  /** Why it should no longer be used, and what to use instead. */
  readonly deprecated?: string
  /** It needs the capability `experimentalApi`. */
  readonly experimental?: true
  /** The first version in which it no longer needs it. */
  readonly stableSince?: Version
}

/** What came with a version, for the many parts of which nothing else is to be said. */
export const since06 = { since: '2026-06' } as const
export const since11 = { since: '2026-11' } as const
export const experimental06 = { since: '2026-06', experimental: true } as const
export const experimental11 = { since: '2026-11', experimental: true } as const

/** Docs and life of something that carries both in one place: an enum value, a variant, a field. */
export interface Annotation extends Life {
  readonly docs: string
}
