import type { ChangeKind } from '../find/change.ts'
import { type Flow, QUESTIONS, type Question, writerOf } from '../sides.ts'
import { EFFECTS } from './effects.ts'
import { type Severity, worst } from './severity.ts'
import { type Area, TEXTS } from './texts/index.ts'

/** What is said of one kind of change where it flows one way. */
export interface Rule {
  /** Never changes its meaning: `to-client/field-removed`. */
  readonly id: string
  readonly kind: ChangeKind
  readonly area: Area
  readonly flow: Flow
  /** The rule of the change that takes this one back, with the two questions changed about. */
  readonly mirror: string
  /** Does the newer version have more, less, or something else in its place? */
  readonly gain: 'more' | 'less' | 'other'
  /** What the change does as a rule, by the question in which it does it. */
  readonly usually: Readonly<Record<Question, Severity>>
  /** No message can show what it does: nothing is refused, and something is lost all the same. */
  readonly semantic: boolean
}

const FLOWS: readonly Flow[] = ['to-server', 'to-client']

const ruleId = (flow: Flow, kind: ChangeKind): string => `${flow}/${kind}`

function rulesOf({ more, less, whenWriterHasMore, whenWriterHasLess }: (typeof EFFECTS)[number]): Rule[] {
  const rule = (kind: ChangeKind, mirror: ChangeKind, gain: Rule['gain'], flow: Flow): Rule => {
    const usually = Object.fromEntries(
      QUESTIONS.map((question) => {
        const hasMore = writerOf(question, flow) === (gain === 'less' ? 'old' : 'new')
        return [question, (hasMore ? whenWriterHasMore : whenWriterHasLess)[flow]]
      }),
    ) as Rule['usually']
    return {
      id: ruleId(flow, kind),
      kind,
      area: TEXTS[kind].area,
      flow,
      mirror: ruleId(flow, mirror),
      gain,
      usually,
      semantic: worst(Object.values(usually)) === 'behaviour',
    }
  }
  return FLOWS.flatMap((flow) =>
    more === less
      ? [rule(more, less, 'other', flow)]
      : [rule(more, less, 'more', flow), rule(less, more, 'less', flow)],
  )
}

/** Every rule, by its id. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  EFFECTS.flatMap(rulesOf).map((rule) => [rule.id, rule]),
)

export function ruleOf(flow: Flow, kind: ChangeKind): Rule {
  const rule = RULES.get(ruleId(flow, kind))
  if (rule === undefined) throw new Error(`there is no rule for ${kind}`)
  return rule
}
