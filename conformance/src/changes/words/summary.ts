import type { Change, ChangeKind } from '../find/change.ts'

type Tell = (change: Change) => string

const quoted = (text: string | undefined): string => JSON.stringify(text ?? '')

const fromTo = ({ before = '', after = '' }: Change): string => `from ${before} to ${after}`

const removed =
  (what: string): Tell =>
  ({ place }) =>
    `The ${what} ${place} is gone.`

const renamed =
  (what: string): Tell =>
  ({ before, after, place }) =>
    `The ${what} ${place} is called ${after} now, and no longer ${before}.`

/** What happened, in a sentence. Whom it concerns is another matter. */
const SENTENCES: Readonly<Record<ChangeKind, Tell>> = {
  'request-added': ({ place }) => `The request ${place} is new.`,
  'request-removed': removed('request'),
  'request-renamed': renamed('request'),
  'notification-added': ({ place }) => `The notification ${place} is new.`,
  'notification-removed': removed('notification'),
  'notification-renamed': renamed('notification'),
  'notification-became-request': ({ place }) => `${place} is a request now, and was a notification.`,
  'request-became-notification': ({ place }) => `${place} is a notification now, and was a request.`,
  'params-added': ({ place, after }) => `${place} takes params now: ${after}.`,
  'params-removed': ({ place, before }) => `${place} no longer takes params; it took ${before}.`,
  'params-became-optional': ({ place }) => `The params of ${place} may be left out now.`,
  'params-became-required': ({ place }) => `The params of ${place} must be there now.`,
  'result-added': ({ place, after }) => `${place} is answered with something now: ${after}.`,
  'result-removed': ({ place, before }) =>
    `${place} is no longer answered with anything; it was with ${before}.`,
  'error-added': ({ about, place, subject }) =>
    about === 'method' ? `${place} can fail with ${subject} now.` : `The ${place} is new.`,
  'error-removed': ({ about, place, subject }) =>
    about === 'method' ? `${place} no longer fails with ${subject}.` : `The ${place} is gone.`,
  'error-code-changed': (change) => `The code of the ${change.place} changed ${fromTo(change)}.`,
  'error-data-added': ({ place, after }) => `The ${place} comes with data now: ${after}.`,
  'error-data-removed': ({ place, before }) => `The ${place} no longer comes with data; it was ${before}.`,
  'field-added': ({ place, after }) => `The optional field ${place} is new: ${after}.`,
  'field-removed': removed('optional field'),
  'required-field-added': ({ place, after }) => `The field ${place} is new, and required: ${after}.`,
  'required-field-removed': removed('required field'),
  'field-defined': ({ place, after }) => `${place}, which could be anything, is ${after} now.`,
  'field-freed': ({ place, before }) => `${place}, which was ${before}, can be anything now.`,
  'field-renamed': renamed('field'),
  'field-became-optional': ({ place }) => `The field ${place} may be missing now.`,
  'field-became-required': ({ place }) => `The field ${place} must be there now.`,
  'default-added': ({ place, after }) => `Where ${place} is missing, it counts as ${after} now.`,
  'default-removed': ({ place, before }) => `Where ${place} is missing, it no longer counts as ${before}.`,
  'default-changed': ({ place, before, after }) =>
    `Where ${place} is missing, it counts as ${after} now, and no longer as ${before}.`,
  'null-allowed': ({ place }) => `${place} may be null now.`,
  'null-forbidden': ({ place }) => `${place} must not be null any more.`,
  'fields-opened': ({ place }) => `${place} may hold fields now that nobody lists.`,
  'fields-closed': ({ place }) => `${place} no longer holds fields that nobody lists.`,
  'fields-allowed': ({ place }) => `Unknown fields of ${place} are let pass now.`,
  'fields-forbidden': ({ place }) => `Unknown fields of ${place} are refused now.`,
  'alternatives-changed': (change) =>
    `What fields of ${change.place} have to be there together changed ${fromTo(change)}.`,
  'variant-added': ({ place }) => `The variant ${place} is new.`,
  'variant-removed': removed('variant'),
  'variant-renamed': renamed('variant'),
  'tag-renamed': ({ place, before, after }) =>
    `The variants of ${place} are told apart by ${quoted(after)} now, and no longer by ${quoted(before)}.`,
  'payload-added': ({ place }) => `The variant ${place} carries something now.`,
  'payload-removed': ({ place }) => `The variant ${place} no longer carries anything.`,
  'member-added': ({ place, after }) => `${place} can also be ${after} now.`,
  'member-removed': ({ place, before }) => `${place} can no longer be ${before}.`,
  'value-added': ({ place }) => `The value ${place} is new.`,
  'value-removed': removed('value'),
  'value-renamed': renamed('value'),
  'enum-opened': ({ place, before }) => `${place} can be any string now, and was ${before}.`,
  'enum-closed': ({ place, after }) => `${place} is ${after} now, and was any string.`,
  'type-opened': ({ place, before }) => `${place} can be anything now, and was ${before}.`,
  'type-closed': ({ place, after }) => `${place} is ${after} now, and could be anything.`,
  'type-changed': (change) => `${change.place} changed ${fromTo(change)}.`,
  'literal-changed': (change) => `${change.place} changed ${fromTo(change)}.`,
  'range-widened': (change) => `The range of ${change.place} got wider: ${fromTo(change)}.`,
  'range-narrowed': (change) => `The range of ${change.place} got narrower: ${fromTo(change)}.`,
  'range-shifted': (change) => `The range of ${change.place} is another one: ${fromTo(change)}.`,
  'format-changed': (change) => `What ${change.place} means changed ${fromTo(change)}.`,
  deprecated: ({ place, after }) => `${place} is deprecated now: ${after}`,
  undeprecated: ({ place }) => `${place} is no longer deprecated.`,
}

/** @param moved it did not come or go, but belongs to the other stage now */
export function summaryOf(change: Change, moved?: 'to-experimental' | 'to-stable'): string {
  if (moved === 'to-experimental') return `${change.place} is experimental now.`
  if (moved === 'to-stable') return `${change.place} is stable now.`
  return SENTENCES[change.kind](change)
}
