import { HeddleError } from '@heddle/protocol'
import { areaOf } from '../report/area.ts'

/**
 * Which checks are wanted, by ids and patterns.
 *
 * @param only ids of checks, `*` standing for anything; undefined for all
 * @param ids those of all checks there are
 * @throws HeddleError when one of them fits no check
 */
export function wantedBy(
  only: readonly string[] | undefined,
  ids: readonly string[],
): (check: { readonly id: string }) => boolean {
  if (only === undefined) return () => true
  const chosen = new Set<string>()
  for (const glob of only) {
    const pattern = new RegExp(`^${glob.split('*').map(literally).join('.*')}$`, 'i')
    const fitting = ids.filter((id) => pattern.test(id))
    if (fitting.length === 0) {
      const areas = [...new Set(ids.map(areaOf))].join(', ')
      throw new HeddleError(
        `There is no check ${JSON.stringify(glob)}. Give an id such as TURN-001, or a pattern such as "TURN-*"; the areas are ${areas}.`,
      )
    }
    for (const id of fitting) chosen.add(id)
  }
  return ({ id }) => chosen.has(id)
}

const literally = (text: string): string => text.replaceAll(/[^\w-]/g, '\\$&')
