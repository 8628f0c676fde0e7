import type { ChangeKind } from '../../find/change.ts'
import { ENUM_TEXTS } from './enums.ts'
import { ERROR_TEXTS } from './errors.ts'
import { LIFE_TEXTS } from './life.ts'
import { METHOD_TEXTS } from './methods.ts'
import { OBJECT_TEXTS } from './objects.ts'
import type { RuleText } from './text.ts'
import { UNION_TEXTS } from './unions.ts'
import { VALUE_TEXTS } from './values.ts'

/** What part of a protocol a kind of change is about. */
export const AREAS = ['methods', 'errors', 'objects', 'unions', 'enums', 'values', 'life'] as const

export type Area = (typeof AREAS)[number]

interface KindText extends RuleText {
  readonly area: Area
}

/** What people are told of each kind of change. A kind that nothing is told of does not compile. */
export const TEXTS: Readonly<Record<ChangeKind, KindText>> = {
  ...within('methods', METHOD_TEXTS),
  ...within('errors', ERROR_TEXTS),
  ...within('objects', OBJECT_TEXTS),
  ...within('unions', UNION_TEXTS),
  ...within('enums', ENUM_TEXTS),
  ...within('values', VALUE_TEXTS),
  ...within('life', LIFE_TEXTS),
}

function within<Kind extends ChangeKind>(
  area: Area,
  texts: Readonly<Record<Kind, RuleText>>,
): Readonly<Record<Kind, KindText>> {
  const entries = Object.entries<RuleText>(texts).map(([kind, text]) => [kind, { ...text, area }])
  return Object.fromEntries(entries) as Record<Kind, KindText>
}
