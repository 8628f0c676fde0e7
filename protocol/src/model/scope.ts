import type { Annotation, Life } from '../define/life.ts'
import { isAtLeast, type Stage, VERSIONS } from '../versions.ts'
import type { Described, Stability } from './types.ts'

/** What a model is to contain: one version, with or without what is still experimental. */
export interface Scope {
  readonly version: Stage
  readonly experimental: boolean
}

/** Does a part with this life exist in this scope? */
export function exists(life: Life, scope: Scope): boolean {
  if (life.since !== undefined && !isAtLeast(scope.version, life.since)) return false
  if (life.removed !== undefined && isAtLeast(scope.version, life.removed)) return false
  return scope.experimental || stabilityOf(life, scope) === 'stable'
}

function stabilityOf({ experimental, stableSince }: Life, { version }: Scope): Stability {
  if (experimental === true) return 'experimental'
  return stableSince === undefined || isAtLeast(version, stableSince) ? 'stable' : 'experimental'
}

/** What a model tells of a part: its life, with nothing left unsaid. */
export function describe(annotation: Annotation, scope: Scope): Described {
  const { docs, since, deprecated } = annotation
  return {
    docs,
    since: since ?? VERSIONS[0],
    stability: stabilityOf(annotation, scope),
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}
