import { SEMANTIC_RULES } from '../policy/semantic-rules.ts'
import { SOURCE_RULES } from '../source/source-change.ts'
import { RULES } from './rule.ts'

/** The ids of all rules there are. */
export const RULE_IDS: ReadonlySet<string> = new Set([
  ...RULES.keys(),
  ...Object.values(SEMANTIC_RULES),
  ...SOURCE_RULES.values(),
])
