import { likeness } from '../find/renames.ts'
import { RULE_IDS } from './index.ts'

const MOST = 3

/** The ids of rules that somebody may have meant, the most alike first. */
export function nearestRules(id: string): readonly string[] {
  return [...RULE_IDS]
    .map((rule) => ({ rule, alike: likeness(rule, id) }))
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ rule }) => rule)
}
