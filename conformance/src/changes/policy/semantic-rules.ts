import type { Change, ChangeKind } from '../find/change.ts'

/** Rules about how a protocol is to change. They are about one version alone, or about what was announced before. */
export const SEMANTIC_RULES = {
  /** No message can show it: that something would go was not said before it went. */
  deprecateFirst: 'policy/removed-without-deprecation',
  /** Clients without the capability cannot use what they are promised. */
  stableAlone: 'policy/stable-needs-experimental',
} as const

/** The id of one of them. */
export type SemanticRule = (typeof SEMANTIC_RULES)[keyof typeof SEMANTIC_RULES]

/** What goes for good, of all that people can name and a version can deprecate. */
const REMOVALS: ReadonlySet<ChangeKind> = new Set([
  'request-removed',
  'request-renamed',
  'notification-removed',
  'notification-renamed',
  'field-removed',
  'required-field-removed',
  'field-renamed',
  'variant-removed',
  'variant-renamed',
  'value-removed',
  'value-renamed',
])

export const isUnannounced = ({ kind, deprecation }: Change): boolean =>
  REMOVALS.has(kind) && deprecation === undefined
