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
}

/** Docs and life of something that carries both in one place: an enum value, a variant, a field. */
export interface Annotation extends Life {
  readonly docs: string
}
