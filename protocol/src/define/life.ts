import type { TSchema } from 'typebox'
import type { Stage } from '../versions.ts'
import type { Json } from '../wire/envelope.ts'

/** When a part of the protocol exists, and how firm it is. Left out: since the first version, stable, for good. */
export interface Life {
  /** The first version that has it. */
  readonly since?: Stage
  /** The first version that no longer has it. */
  readonly removed?: Stage
  /** Why it should no longer be used, and what to use instead. */
  readonly deprecated?: string
  /** The first version in which that holds. Left out: in all. */
  readonly deprecatedSince?: Stage
  /** It needs the capability `experimentalApi`. */
  readonly experimental?: true
  /** The first version in which it no longer needs it. */
  readonly stableSince?: Stage
}

/** When a field exists, and what holds when it is absent. */
export interface FieldLife extends Life {
  /** The first version in which it may be absent; before, it was required. */
  readonly optionalSince?: Stage
  /** The first version in which it must not be absent any more; before, it was optional. */
  readonly requiredSince?: Stage
  /** The first version in which it may be null; before, it could not. */
  readonly nullableSince?: Stage
  /** The first version in which it must not be null any more; before, it could. */
  readonly neverNullSince?: Stage
  /** What its type was before: up to the version that `until` names and without it, the oldest first. */
  readonly formerly?: readonly { readonly until: Stage; readonly type: TSchema }[]
  /** What a reader takes when the field is absent; where it may be null and nothing is said, that is null. */
  readonly default?: Exclude<Json, null>
}

/** When an object exists, and what it demands of its fields together. */
export interface ObjectLife extends Life {
  /**
   * Groups of optional fields: a value has all fields of at least one of them. A group with a field that a
   * version does not have is none there, and a group that is left alone is required.
   */
  readonly alternatives?: readonly (readonly string[])[]
  /** Other fields are a part of the value; which there are is left open. */
  readonly open?: true
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
