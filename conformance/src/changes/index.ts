/** What changed between two versions of a protocol, whom it breaks, and the proof. */

export { type Compared, checkChanges } from './check.ts'
export { type Judged, judgeChanges } from './judge.ts'
export type { Policy } from './policy/policy.ts'
export { suggestWaivers } from './policy/suggest.ts'
export { readWaivers } from './policy/waivers.ts'
export type { ChangeReport } from './report.ts'
export { RULE_IDS } from './rules/index.ts'
export { RULES } from './rules/rule.ts'
export type { SourceChange } from './source/source-change.ts'
