import type { Rule } from '../rules/rule.ts'
import type { Severity } from '../rules/severity.ts'
import { type Question, writerOf } from '../sides.ts'

/**
 * What a team promises to those who are out there.
 *
 * - `tolerant`: readers live with what they do not know, as the protocol demands. What every reader refuses fails.
 * - `strict`: some readers do not. What they refuse fails, too.
 * - `additive`: what there is stays as it is. Whatever goes or changes fails, even where nobody notices.
 *
 * A newer client that uses what an older server does not have yet made a choice, knows the server's version, and can
 * leave it: nothing of that fails.
 */
const POLICIES = ['tolerant', 'strict', 'additive'] as const

export type Policy = (typeof POLICIES)[number]

interface Case {
  readonly rule: Rule
  readonly question: Question
  readonly severity: Severity
}

/** Does a policy let what a change does to somebody pass? */
export function isForbidden(policy: Policy, one: Case): boolean {
  const isRefused = one.severity === 'breaking' || one.severity === 'strict'
  switch (policy) {
    case 'tolerant':
      return one.severity === 'breaking' && !isChoice(one)
    case 'strict':
      return isRefused && !isChoice(one)
    case 'additive':
      return one.rule.gain === 'more' ? isRefused && !usesWhatIsNew(one) : !isLife(one)
  }
}

/** Only a client knows whom it talks to before it says something. */
const isChoice = (one: Case): boolean => one.rule.flow === 'to-server' && usesWhatIsNew(one)

const usesWhatIsNew = ({ rule, question }: Case): boolean =>
  rule.gain === 'more' && writerOf(question, rule.flow) === 'new'

/** To take something for deprecated no longer changes nothing. */
const isLife = ({ rule }: Case): boolean => rule.kind === 'undeprecated'
