import { RULES } from '../../changes/index.ts'
import { SEMANTIC_RULES } from '../../changes/policy/semantic-rules.ts'
import { rulePage } from '../../changes/rules/page.ts'
import type { Severity } from '../../changes/rules/severity.ts'
import { TEXTS } from '../../changes/rules/texts/index.ts'
import { POLICY_TEXTS } from '../../changes/rules/texts/policy.ts'
import type { Question } from '../../changes/sides.ts'
import { SOURCE_RULES } from '../../changes/source/source-change.ts'
import { SOURCE_TEXTS } from '../../changes/source/texts.ts'
import { QUESTION_WORDS } from '../../changes/words/consequence.ts'
import { columns, count, painter } from '../text.ts'

/** A rule, as far as it fits into a line. */
export interface ListedRule {
  readonly id: string
  /** What part of a protocol it is about; `policy` for the rules about how to change, `source` for those about code. */
  readonly area: string
  readonly what: string
  /** What the change does as a rule; null for the rules about how to change, and about code. */
  readonly usually: Readonly<Record<Question, Severity>> | null
  /** No message can show what it does, for nothing is refused. */
  readonly semantic: boolean
  /** The rule of the change that takes this one back. */
  readonly mirror: string | null
  /** From the root of the repository. */
  readonly page: string
}

/** All rules there are, area by area. */
export function listRules(): readonly ListedRule[] {
  const kinds = Object.keys(TEXTS)
  const ofChanges = [...RULES.values()]
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(({ id, kind, area, usually, semantic, mirror }) => ({
      id,
      area,
      what: TEXTS[kind].what,
      usually,
      semantic,
      mirror,
      page: rulePage(id),
    }))
  const ofPolicy = Object.entries(POLICY_TEXTS).map(([id, { what }]) => ({
    id,
    area: 'policy',
    what,
    usually: null,
    semantic: id === SEMANTIC_RULES.deprecateFirst,
    mirror: null,
    page: rulePage(id),
  }))
  const ofSource = [...SOURCE_RULES].map(([kind, id]) => ({
    id,
    area: 'source',
    what: SOURCE_TEXTS[kind].what,
    usually: null,
    semantic: false,
    mirror: null,
    page: rulePage(id),
  }))
  return [...ofChanges, ...ofPolicy, ...ofSource]
}

/** All rules for people, a line each. */
export function renderRules({ color = false }: { readonly color?: boolean } = {}): string {
  const paint = painter(color)
  const rules = listRules()
  const [first, second] = Object.values(QUESTION_WORDS)
  const parts = [...Map.groupBy(rules, ({ area }) => area)].flatMap(([area, list]) => [
    paint('bold', area),
    ...columns(
      list.map(({ id, usually, what }) => [
        `  ${id}`,
        ...(usually === null ? [] : Object.values(usually)),
        what,
      ]),
    ),
    '',
  ])
  return `${parts.join('\n')}\n${count(rules.length, 'rule')}: what each does as a rule, ${first}, then ${second}.\n`
}
