import type { Annotation, Life } from '../define/life.ts'
import { isAtLeast, VERSIONS, type Version } from '../versions.ts'
import type { Described } from './types.ts'

/** What a model is to contain: one version, with or without what is still experimental. */
export interface Scope {
  readonly version: Version
  readonly experimental: boolean
}

/** Does a part with this life exist in this scope? */
export function exists(life: Life, scope: Scope): boolean {
  if (life.since !== undefined && !isAtLeast(scope.version, life.since)) return false
  if (life.removed !== undefined && isAtLeast(scope.version, life.removed)) return false
  return scope.experimental || life.experimental !== true
}

/** What a model tells of a part: its life, with nothing left unsaid. */
export function describe({ docs, since, deprecated, experimental }: Annotation): Described {
  return {
    docs,
    since: since ?? VERSIONS[0],
    stability: experimental === true ? 'experimental' : 'stable',
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}
