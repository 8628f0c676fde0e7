/**
 * The released protocol versions, oldest first. A version is a date; each is pinned to the real server
 * that spoke it, so that interoperability is tested and not claimed.
 */
export const VERSIONS = ['2026-02', '2026-06', '2026-11'] as const

/** One released version of the protocol. */
export type Version = (typeof VERSIONS)[number]

/** What a client or server speaks when nothing else was agreed. */
export const LATEST: Version = '2026-11'

/** Work in progress: everything that is defined, released or not. It comes after every released version. */
export const DRAFT = 'draft'

/** A place in the life of the protocol: a released version, or what comes after the last of them. */
export type Stage = Version | typeof DRAFT

/** Every stage, oldest first. */
export const STAGES: readonly Stage[] = [...VERSIONS, DRAFT]

/** The npm version of `@openai/codex` that speaks a protocol version. */
export const REAL_SERVERS: Readonly<Record<Version, string>> = {
  '2026-02': '0.99.0',
  '2026-06': '0.140.0',
  '2026-11': '0.169.0',
}

export function isVersion(text: string): text is Version {
  return (VERSIONS as readonly string[]).includes(text)
}

/** Is `stage` the same as `other`, or newer? */
export function isAtLeast(stage: Stage, other: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(other)
}
