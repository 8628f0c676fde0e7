import type { Method, TypeNode } from '@heddle/protocol'
import type { Both, Flow } from '../sides.ts'

/** One step from a value down into a part of it, which both versions have. */
export type Step =
  | { readonly kind: 'field'; readonly name: string }
  /** Of a tagged union: the value is the variant. */
  | { readonly kind: 'variant'; readonly tag: string }
  /** Of an external union: the value holds what the variant carries. */
  | { readonly kind: 'payload'; readonly tag: string }
  /** Of an untagged union, by the place of the member in each version. A type that is no union is its only member. */
  | { readonly kind: 'member'; readonly at: Both<number> }
  | { readonly kind: 'item' }
  | { readonly kind: 'entry' }

/** Everything that can happen to a protocol. Each kind has its rules, see `rules/`. */
export type ChangeKind =
  | 'request-added'
  | 'request-removed'
  | 'request-renamed'
  | 'notification-added'
  | 'notification-removed'
  | 'notification-renamed'
  | 'notification-became-request'
  | 'request-became-notification'
  | 'params-added'
  | 'params-removed'
  | 'params-became-optional'
  | 'params-became-required'
  | 'result-added'
  | 'result-removed'
  | 'error-added'
  | 'error-removed'
  | 'error-code-changed'
  | 'error-data-added'
  | 'error-data-removed'
  | 'field-added'
  | 'field-removed'
  | 'required-field-added'
  | 'required-field-removed'
  | 'field-defined'
  | 'field-freed'
  | 'field-renamed'
  | 'field-became-optional'
  | 'field-became-required'
  | 'default-added'
  | 'default-removed'
  | 'default-changed'
  | 'null-allowed'
  | 'null-forbidden'
  | 'fields-opened'
  | 'fields-closed'
  | 'fields-allowed'
  | 'fields-forbidden'
  | 'alternatives-changed'
  | 'variant-added'
  | 'variant-removed'
  | 'variant-renamed'
  | 'tag-renamed'
  | 'payload-added'
  | 'payload-removed'
  | 'member-added'
  | 'member-removed'
  | 'value-added'
  | 'value-removed'
  | 'value-renamed'
  | 'enum-opened'
  | 'enum-closed'
  | 'type-opened'
  | 'type-closed'
  | 'type-changed'
  | 'literal-changed'
  | 'range-widened'
  | 'range-narrowed'
  | 'range-shifted'
  | 'format-changed'
  | 'deprecated'
  | 'undeprecated'

interface ChangeFacts {
  readonly kind: ChangeKind
  /** What it is about, for people and for waivers: `Thread.path`, `ThreadItem=plan`, `thread/start`. */
  readonly place: string
  /** The name of the field, variant, value or method that came, went or changed; of the old version if it has two. */
  readonly subject: string
  /** What was, in a word or two; left out where nothing was. */
  readonly before?: string
  /** What is, in a word or two; left out where nothing is. */
  readonly after?: string
  /** Of what went or has another name: what the old version said about no longer using it. */
  readonly deprecation?: string
}

/** A change inside of a type: it is met wherever a message holds a value of it. */
export interface TypeChange extends ChangeFacts {
  readonly about: 'type'
  /** What the two versions say of the value in which something is different. */
  readonly nodes: Both<TypeNode>
}

/** A change of a method as a whole, or of what its messages are made of. */
export interface MethodChange extends ChangeFacts {
  readonly about: 'method'
  /** Null: the version does not have it. */
  readonly methods: Both<Method | null>
}

/** A change of a kind of error. */
export interface ErrorChange extends ChangeFacts {
  readonly about: 'error'
  /** The ways in which answers go that can be this error, in either version. */
  readonly flows: readonly Flow[]
}

export type Change = TypeChange | MethodChange | ErrorChange

/** A change inside of a pair of named types, and the way to it from there. */
export interface Located {
  readonly change: TypeChange
  readonly steps: readonly Step[]
}

/** What was said about no longer using a part, if something was. */
export const deprecationOf = ({
  deprecated,
}: {
  readonly deprecated?: string
}): Pick<ChangeFacts, 'deprecation'> => (deprecated === undefined ? {} : { deprecation: deprecated })
