import { createHash } from 'node:crypto'
import type { Policy } from '../policy/policy.ts'
import type { WaiverBook } from '../policy/waiver-book.ts'
import type { Finding } from '../report.ts'
import { SOURCE_RULES, type SourceChange } from './source-change.ts'

/** A change of a generated client, and whether it may be. */
export interface SourceFinding extends SourceChange, Pick<Finding, 'verdict' | 'waiver'> {
  readonly rule: string
  /** For waivers. */
  readonly fingerprint: string
}

/**
 * Code that no longer compiles is told, and as a rule does not fail: nobody who is out there is hurt by it. It meets
 * those who generate their client again, on their own day, and the compiler leads them to each place. A team that
 * publishes the client may promise more: with `additive`, which promises that nothing goes or changes, or for the client
 * alone with `holdSource`. What was asked for by `onlyUnknown` never fails: to be told is what that code is for.
 */
export function judgeSource(
  changes: readonly SourceChange[],
  book: WaiverBook,
  policy: Policy,
  { holdSource = false }: { readonly holdSource?: boolean },
): readonly SourceFinding[] {
  const isHeld = holdSource || policy === 'additive'
  return changes.map((change) => {
    const rule = SOURCE_RULES.get(change.kind) ?? ''
    const fingerprint = fingerprintOf(change)
    const forbidden = isHeld && change.kind !== 'not-exhaustive'
    return { ...change, rule, fingerprint, ...book.verdictOf(rule, fingerprint, forbidden) }
  })
}

/** The same as long as the same thing happens to the same symbol. */
function fingerprintOf({ kind, symbol, before = '', after = '' }: SourceChange): string {
  return createHash('sha256')
    .update(JSON.stringify(['source', kind, symbol, before, after]))
    .digest('hex')
    .slice(0, 12)
}
