import { HeddleError, type JsonObject, type ProtocolModel } from '@heddle/protocol'
import { diffLines } from 'diff'
import { checkChanges, judgeChanges, RULES } from '../../changes/index.ts'
import { SEMANTIC_RULES, type SemanticRule } from '../../changes/policy/semantic-rules.ts'
import { exampleOf } from '../../changes/rules/examples/index.ts'
import { POLICY_EXAMPLES } from '../../changes/rules/examples/policy.ts'
import { nearestRules } from '../../changes/rules/nearest.ts'
import type { Rule } from '../../changes/rules/rule.ts'
import type { Severity } from '../../changes/rules/severity.ts'
import { sketchOf } from '../../changes/rules/sketch.ts'
import { TEXTS } from '../../changes/rules/texts/index.ts'
import { POLICY_TEXTS } from '../../changes/rules/texts/policy.ts'
import { textFor } from '../../changes/rules/texts/text.ts'
import type { Both, Question } from '../../changes/sides.ts'
import { SOURCE_RULES } from '../../changes/source/source-change.ts'
import { SOURCE_TEXTS } from '../../changes/source/texts.ts'
import { consequenceOf } from '../../changes/words/consequence.ts'
import { type ListedRule, listRules } from './listed.ts'

/** What a change does in one of the two ways in which versions meet, as its example shows it. */
interface Effect {
  /** Null: it is about what was announced, and not about who meets whom. */
  readonly question: Question | null
  readonly severity: Severity
  /** In a sentence; missing where nobody notices. */
  readonly consequence?: string
  /** A message that its writer may write and its reader refuses. */
  readonly message?: JsonObject
}

/** All that there is to say of one rule. */
export interface Explained extends ListedRule {
  readonly why: string
  readonly safely: string
  /** In what the two versions of the example differ, line by line; nothing for the rules about code. */
  readonly example: readonly string[]
  readonly effects: readonly Effect[]
}

/** @throws HeddleError when there is no such rule */
export function explainRule(id: string): Explained {
  const listed = listRules().find((one) => one.id === id)
  const rule = RULES.get(id)
  const policy = Object.values(SEMANTIC_RULES).find((one) => one === id)
  if (listed !== undefined && rule !== undefined) return { ...listed, ...shownBy(rule) }
  if (listed !== undefined && policy !== undefined) return { ...listed, ...shownByPolicy(policy) }
  const source = [...SOURCE_RULES].find(([, one]) => one === id)
  if (listed !== undefined && source !== undefined) return { ...listed, ...told(SOURCE_TEXTS[source[0]]) }
  throw new HeddleError(
    `There is no rule ${JSON.stringify(id)}. The nearest are ${nearestRules(id).join(', ')}; heddle check --list names all.`,
  )
}

/** The versions of examples. */
const NAMES = { old: '1', new: '2' }

type Shown = Omit<Explained, keyof ListedRule>

function shownBy(rule: Rule): Shown {
  const models = exampleOf(rule)
  const { why, safely } = TEXTS[rule.kind]
  const effects = judgeChanges(models)
    .flatMap(({ verdicts }) => verdicts)
    .map((verdict): Effect => {
      const { question, severity, witness } = verdict
      return {
        question,
        severity,
        ...(severity === 'safe' ? {} : { consequence: consequenceOf(verdict, NAMES) }),
        ...(witness === undefined ? {} : { message: witness.message }),
      }
    })
  return {
    why: textFor(why, rule.flow),
    safely: textFor(safely, rule.flow),
    example: difference(models),
    effects,
  }
}

/** What happens to code is shown by code, on the page about it. */
const told = ({ why, safely }: { readonly why: string; readonly safely: string }): Shown => ({
  why,
  safely,
  example: [],
  effects: [],
})

function shownByPolicy(id: SemanticRule): Shown {
  const models = POLICY_EXAMPLES[id]
  const versions = {
    old: { source: NAMES.old, model: models.old },
    new: { source: NAMES.new, model: models.new },
  }
  // No waiver is looked at, so that it does not matter which day it is.
  const { changes } = checkChanges(versions, { deprecateFirst: true, today: '2026-01-01' })
  const effects = changes
    .flatMap(({ findings }) => findings.filter(({ rule }) => rule === id))
    .map(
      ({ question, severity, message, witness }): Effect => ({
        question,
        severity,
        consequence: message,
        ...(witness === undefined ? {} : { message: witness.message }),
      }),
    )
  const { why, safely } = POLICY_TEXTS[id]
  return { why, safely, example: difference(models), effects }
}

/** The lines of both versions, those that one of them has marked as its own. */
function difference({ old, new: now }: Both<ProtocolModel>): readonly string[] {
  const text = (model: ProtocolModel) =>
    sketchOf(model)
      .map((line) => `${line}\n`)
      .join('')
  return diffLines(text(old), text(now)).flatMap(({ value, added, removed }) => {
    const mark = added ? '+' : removed ? '-' : ' '
    return value
      .trimEnd()
      .split('\n')
      .map((line) => `${mark} ${line}`)
  })
}
