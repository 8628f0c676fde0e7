import type { Annotation, Life } from '../define/life.ts'
import { isAtLeast, type Stage, VERSIONS } from '../versions.ts'
import type { Described, Stability } from './types.ts'

/** Does a part with this life exist at this stage? */
export function exists({ since, removed }: Life, stage: Stage): boolean {
  if (since !== undefined && !isAtLeast(stage, since)) return false
  return removed === undefined || !isAtLeast(stage, removed)
}

/** What a model tells of a part: its life, with nothing left unsaid. */
export function describe(annotation: Annotation, stage: Stage): Described {
  const { docs, since, deprecatedSince } = annotation
  const isDeprecated = deprecatedSince === undefined || isAtLeast(stage, deprecatedSince)
  const deprecated = isDeprecated ? annotation.deprecated : undefined
  return {
    docs,
    since: since ?? VERSIONS[0],
    stability: stabilityOf(annotation, stage),
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}

function stabilityOf({ experimental, stableSince }: Life, stage: Stage): Stability {
  if (experimental === true) return 'experimental'
  return stableSince === undefined || isAtLeast(stage, stableSince) ? 'stable' : 'experimental'
}
