import type { SourceKind } from './source-change.ts'

interface SourceText {
  /** What has become of the client, in a sentence. */
  readonly what: string
  /** Whom it stops. */
  readonly why: string
  readonly safely: string
}

const AGAIN =
  'It meets whoever generates the client again, on their own day; the compiler leads them to each place.'

/** What people are told of the rules about code. */
export const SOURCE_TEXTS: Readonly<Record<SourceKind, SourceText>> = {
  removed: {
    what: 'Something that code can name is gone: a call, a field, a variant, an export.',
    why: `Code that names it does not compile. ${AGAIN}`,
    safely: 'Deprecate it first: generated clients mark it where it is used, with what to use instead.',
  },
  renamed: {
    what: 'An export has another name.',
    why: `Code that imports it does not compile. ${AGAIN}`,
    safely: 'Leave names as they are: they are not on the wire, and another one tells a reader little more.',
  },
  'became-optional': {
    what: 'Something that was always there is null or missing now and then.',
    why: `Code that reads it without a question does not compile, and has to say what to do without it. ${AGAIN}`,
    safely: 'Add a field that may be missing beside it, and deprecate the one that was always there.',
  },
  'became-required': {
    what: 'Something that could be left out has to be there.',
    why: `Code that builds such a value without it does not compile. ${AGAIN}`,
    safely: 'Let it be missing, with a default that stands for what there was before.',
  },
  widened: {
    what: 'Something that is read can be more than it could be.',
    why: `Code that passes it on to where less is taken does not compile. ${AGAIN}`,
    safely: 'Add a field for what is new, in place of a wider one.',
  },
  narrowed: {
    what: 'Something that is written can be less than it could be.',
    why: `Code that writes what is no longer taken does not compile. ${AGAIN}`,
    safely: 'Deprecate what is no longer wanted, and go on taking it for a while.',
  },
  changed: {
    what: 'Something is of another type.',
    why: `Code that reads or writes it does not compile. ${AGAIN}`,
    safely: 'Add a field of the other type beside it, and deprecate the one that is there.',
  },
  'signature-changed': {
    what: 'A call wants other arguments.',
    why: `Code that calls it does not compile. ${AGAIN}`,
    safely: 'Let new params be optional, or define a method of another name.',
  },
  'not-exhaustive': {
    what: 'A union has one more variant, and code had asked to be stopped then.',
    why: 'Code that says `onlyUnknown` where it has named all variants does not compile. That is what it is for.',
    safely:
      'Nothing has to be done: other code goes on compiling, and gets the new variant as one that it does not know.',
  },
}
