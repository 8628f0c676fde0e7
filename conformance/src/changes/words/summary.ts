import type { Change, ChangeKind } from '../find/change.ts'
import { NO_DEMAND } from '../find/words.ts'

/** Marks a name as one, where the text can do that: in Markdown `Thread.path` stands between backticks. */
type Mark = (name: string) => string

type Tell = (change: Change, mark: Mark) => string

const quoted = (text: string | undefined): string => JSON.stringify(text ?? '')

const fromTo = ({ before = '', after = '' }: Change): string => `from ${before} to ${after}`

const removed =
  (what: string): Tell =>
  ({ place }, mark) =>
    `The ${what} ${mark(place)} is gone.`

const renamed =
  (what: string): Tell =>
  ({ after = '', place }, mark) =>
    `The ${what} ${mark(place)} is called ${mark(after)} now.`

/** What happened, in a sentence. Whom it concerns is another matter. */
const SENTENCES: Readonly<Record<ChangeKind, Tell>> = {
  'request-added': ({ place }, mark) => `The request ${mark(place)} is new.`,
  'request-removed': removed('request'),
  'request-renamed': renamed('request'),
  'notification-added': ({ place }, mark) => `The notification ${mark(place)} is new.`,
  'notification-removed': removed('notification'),
  'notification-renamed': renamed('notification'),
  'notification-became-request': ({ place }, mark) =>
    `${mark(place)} is a request now, and was a notification.`,
  'request-became-notification': ({ place }, mark) =>
    `${mark(place)} is a notification now, and was a request.`,
  'params-added': ({ place, after }, mark) => `${mark(place)} takes params now: ${after}.`,
  'params-removed': ({ place, before }, mark) => `${mark(place)} no longer takes params; it took ${before}.`,
  'params-became-optional': ({ place }, mark) => `The params of ${mark(place)} may be left out now.`,
  'params-became-required': ({ place }, mark) => `The params of ${mark(place)} must be there now.`,
  'result-added': ({ place, after }, mark) => `${mark(place)} is answered with something now: ${after}.`,
  'result-removed': ({ place, before }, mark) =>
    `${mark(place)} is no longer answered with anything; it was with ${before}.`,
  'error-added': ({ about, place, subject }, mark) =>
    about === 'method' ? `${mark(place)} can fail with ${subject} now.` : `The ${mark(place)} is new.`,
  'error-removed': ({ about, place, subject }, mark) =>
    about === 'method' ? `${mark(place)} no longer fails with ${subject}.` : `The ${mark(place)} is gone.`,
  'error-code-changed': (change, mark) => `The code of the ${mark(change.place)} changed ${fromTo(change)}.`,
  'error-data-added': ({ place, after }, mark) => `The ${mark(place)} comes with data now: ${after}.`,
  'error-data-removed': ({ place, before }, mark) =>
    `The ${mark(place)} no longer comes with data; it was ${before}.`,
  'field-added': ({ place, after }, mark) => `The optional field ${mark(place)} is new: ${after}.`,
  'field-removed': removed('optional field'),
  'required-field-added': ({ place, after }, mark) =>
    `The field ${mark(place)} is new, and required: ${after}.`,
  'required-field-removed': removed('required field'),
  'field-defined': ({ place, after }, mark) => `${mark(place)}, which could be anything, is ${after} now.`,
  'field-freed': ({ place, before }, mark) => `${mark(place)}, which was ${before}, can be anything now.`,
  'field-renamed': renamed('field'),
  'field-became-optional': ({ place }, mark) => `The field ${mark(place)} may be missing now.`,
  'field-became-required': ({ place }, mark) => `The field ${mark(place)} must be there now.`,
  'default-added': ({ place, after }, mark) => `Where ${mark(place)} is missing, it counts as ${after} now.`,
  'default-removed': ({ place, before }, mark) =>
    `Where ${mark(place)} is missing, it no longer counts as ${before}.`,
  'default-changed': ({ place, before, after }, mark) =>
    `Where ${mark(place)} is missing, it counts as ${after} now, and no longer as ${before}.`,
  'null-allowed': ({ place }, mark) => `${mark(place)} may be null now.`,
  'null-forbidden': ({ place }, mark) => `${mark(place)} must not be null any more.`,
  'fields-opened': ({ place }, mark) => `${mark(place)} may hold fields now that nobody lists.`,
  'fields-closed': ({ place }, mark) => `${mark(place)} no longer holds fields that nobody lists.`,
  'fields-allowed': ({ place }, mark) => `Unknown fields of ${mark(place)} are let pass now.`,
  'fields-forbidden': ({ place }, mark) => `Unknown fields of ${mark(place)} are refused now.`,
  'alternatives-changed': ({ place, before = '', after = '' }, mark) =>
    after === NO_DEMAND
      ? `In ${mark(place)}, ${before} no longer has to be there.`
      : `In ${mark(place)}, ${after} has to be there now${before === NO_DEMAND ? '' : `, and no longer ${before}`}.`,
  'variant-added': ({ place }, mark) => `The variant ${mark(place)} is new.`,
  'variant-removed': removed('variant'),
  'variant-renamed': renamed('variant'),
  'tag-renamed': ({ place, before, after }, mark) =>
    `The variants of ${mark(place)} are told apart by ${quoted(after)} now, and no longer by ${quoted(before)}.`,
  'payload-added': ({ place }, mark) =>
    `The variant ${mark(place)} is an object now, and was a plain string.`,
  'payload-removed': ({ place }, mark) =>
    `The variant ${mark(place)} is a plain string now, and was an object.`,
  'member-added': ({ place, after }, mark) => `${mark(place)} can also be ${after} now.`,
  'member-removed': ({ place, before }, mark) => `${mark(place)} can no longer be ${before}.`,
  'value-added': ({ place }, mark) => `The value ${mark(place)} is new.`,
  'value-removed': removed('value'),
  'value-renamed': renamed('value'),
  'enum-opened': ({ place, before }, mark) => `${mark(place)} can be any string now, and was ${before}.`,
  'enum-closed': ({ place, after }, mark) => `${mark(place)} is ${after} now, and was any string.`,
  'type-opened': ({ place, before }, mark) => `${mark(place)} can be anything now, and was ${before}.`,
  'type-closed': ({ place, after }, mark) => `${mark(place)} is ${after} now, and could be anything.`,
  'type-changed': (change, mark) => `${mark(change.place)} changed ${fromTo(change)}.`,
  'literal-changed': (change, mark) => `${mark(change.place)} changed ${fromTo(change)}.`,
  'range-widened': (change, mark) => `The range of ${mark(change.place)} got wider: ${fromTo(change)}.`,
  'range-narrowed': (change, mark) => `The range of ${mark(change.place)} got narrower: ${fromTo(change)}.`,
  'range-shifted': (change, mark) => `The range of ${mark(change.place)} is another one: ${fromTo(change)}.`,
  'format-changed': (change, mark) => `What ${mark(change.place)} means changed ${fromTo(change)}.`,
  deprecated: ({ place, after }, mark) => `${mark(place)} is deprecated now: ${after}`,
  undeprecated: ({ place }, mark) => `${mark(place)} is no longer deprecated.`,
}

/**
 * @param moved it did not come or go, but belongs to the other stage now
 * @param mark marks the names of parts of the protocol
 */
export function summaryOf(
  change: Change,
  moved?: 'to-experimental' | 'to-stable',
  mark: Mark = (name) => name,
): string {
  if (moved === 'to-experimental') return `${mark(change.place)} is experimental now.`
  if (moved === 'to-stable') return `${mark(change.place)} is stable now.`
  return SENTENCES[change.kind](change, mark)
}
