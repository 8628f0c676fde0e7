import type { ChangeKind } from '../find/change.ts'
import type { Flow } from '../sides.ts'
import type { Severity } from './severity.ts'

/** What a change does, by where it flows. */
type ByFlow = Readonly<Record<Flow, Severity>>

/** A change, the one that takes it back, and what they do. The one half follows from the other. */
interface Effect {
  /** The change by which there is more; of a change that is its own way back, that change. */
  readonly more: ChangeKind
  /** The change by which there is less. */
  readonly less: ChangeKind
  /** When the writer is of the version that has more. */
  readonly whenWriterHasMore: ByFlow
  /** When the writer is of the version that has less. */
  readonly whenWriterHasLess: ByFlow
}

const both = (severity: Severity): ByFlow => ({ 'to-server': severity, 'to-client': severity })

const SAFE = both('safe')
const STRICT = both('strict')
const BREAKING = both('breaking')

/** What a server never gets to see was said in vain. A client that does not know of something does not miss it. */
const DROPPED: ByFlow = { 'to-server': 'behaviour', 'to-client': 'safe' }

/** A client can wait for what never comes. A server has no such wishes. */
const MISSED: ByFlow = { 'to-server': 'safe', 'to-client': 'behaviour' }

const change = (
  more: ChangeKind,
  less: ChangeKind,
  whenWriterHasMore: ByFlow,
  whenWriterHasLess: ByFlow,
): Effect => ({ more, less, whenWriterHasMore, whenWriterHasLess })

/** A change that is taken back by one of its own kind. */
const sameBack = (kind: ChangeKind, effect: ByFlow): Effect => change(kind, kind, effect, effect)

/**
 * What each kind of change does, as a rule. What it does in a case is what a message proves, see `witness/`; where
 * nothing is refused, this table says whether something is lost.
 */
export const EFFECTS: readonly Effect[] = [
  change('request-added', 'request-removed', BREAKING, SAFE),
  sameBack('request-renamed', BREAKING),
  change('notification-added', 'notification-removed', STRICT, MISSED),
  sameBack('notification-renamed', STRICT),
  change('notification-became-request', 'request-became-notification', BREAKING, STRICT),
  change('params-added', 'params-removed', DROPPED, BREAKING),
  change('params-became-optional', 'params-became-required', BREAKING, SAFE),
  change('result-added', 'result-removed', SAFE, BREAKING),
  change('error-added', 'error-removed', SAFE, SAFE),
  sameBack('error-code-changed', both('behaviour')),
  change('error-data-added', 'error-data-removed', SAFE, SAFE),
  change('field-added', 'field-removed', DROPPED, SAFE),
  change('required-field-added', 'required-field-removed', DROPPED, BREAKING),
  change('field-defined', 'field-freed', SAFE, BREAKING),
  sameBack('field-renamed', { 'to-server': 'behaviour', 'to-client': 'behaviour' }),
  change('field-became-optional', 'field-became-required', BREAKING, SAFE),
  change('default-added', 'default-removed', both('behaviour'), both('behaviour')),
  sameBack('default-changed', both('behaviour')),
  change('null-allowed', 'null-forbidden', BREAKING, SAFE),
  change('fields-opened', 'fields-closed', DROPPED, SAFE),
  change('fields-allowed', 'fields-forbidden', SAFE, SAFE),
  sameBack('alternatives-changed', BREAKING),
  change('variant-added', 'variant-removed', STRICT, SAFE),
  sameBack('variant-renamed', STRICT),
  sameBack('tag-renamed', BREAKING),
  change('payload-added', 'payload-removed', BREAKING, BREAKING),
  change('member-added', 'member-removed', BREAKING, SAFE),
  change('value-added', 'value-removed', STRICT, SAFE),
  sameBack('value-renamed', STRICT),
  change('enum-opened', 'enum-closed', STRICT, SAFE),
  change('type-opened', 'type-closed', BREAKING, SAFE),
  sameBack('type-changed', BREAKING),
  sameBack('literal-changed', BREAKING),
  change('range-widened', 'range-narrowed', BREAKING, SAFE),
  sameBack('range-shifted', BREAKING),
  sameBack('format-changed', both('behaviour')),
  change('deprecated', 'undeprecated', SAFE, SAFE),
]
