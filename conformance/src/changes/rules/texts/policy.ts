import { SEMANTIC_RULES, type SemanticRule } from '../../policy/semantic-rules.ts'
import type { RuleText } from './text.ts'

/** What people are told of the rules about how to change. */
export const POLICY_TEXTS: Readonly<
  Record<SemanticRule, RuleText & { readonly why: string; readonly safely: string }>
> = {
  [SEMANTIC_RULES.deprecateFirst]: {
    what: 'Something is gone, or has another name, and the version before did not say that it would.',
    why: 'Who uses it learns of it when it is too late. A deprecation reaches them in time: generated clients mark it where it is used. Held to with `--deprecate-first`; what is experimental may go as it likes.',
    safely:
      'Bring it back, deprecated (`deprecated`, `deprecatedSince`), with what to use instead. Take it away in the version after.',
  },
  [SEMANTIC_RULES.stableAlone]: {
    what: 'A stable part cannot be used without an experimental one.',
    why: 'A client without the capability `experimentalApi` can neither say nor read the experimental part. If a stable message needs it, what they are promised is of no use to them.',
    safely:
      'Make the experimental part optional where stable ones hold it, and say what holds without it. Or let both be experimental, or both stable.',
  },
}
