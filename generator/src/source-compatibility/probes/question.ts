import type { SourceKind } from '../source-change.ts'
import type { Text } from '../surface/type-text.ts'

/** What is asked about one thing that code can do with the earlier client: does it still compile? */
export interface Question {
  /** What it is about, as code calls it. */
  readonly symbol: string
  /** How the earlier client declares that. */
  readonly declared: string
  /** The exports that this declaration names. */
  readonly mentions: ReadonlySet<string>
  /** All that could be asked follows from the declaration: where that is the same, nothing has to be. */
  readonly isSettledByDeclaration?: true
  /** The ways in which code uses it. In each the simplest attempt comes first: the first that fails tells what happened. */
  readonly ways: readonly (readonly Attempt[])[]
}

/** A piece of code that compiles against the earlier client. */
export interface Attempt extends Code {
  /** What happened when it no longer compiles. */
  readonly kind: SourceKind
  /** It counts only if the compiler complains of one of these. */
  readonly codes?: readonly number[]
  /** It counts only if this fails too. It tells apart what the code alone cannot. */
  readonly sign?: Code
}

export interface Code {
  /** Values that it works with. */
  readonly given: readonly Given[]
  readonly lines: readonly string[]
  /** What it names of the client by itself. */
  readonly uses?: readonly string[]
}

export interface Given {
  readonly name: string
  readonly type: Text
}

export const given = (name: string, type: Text): Given => ({ name, type })

/** A type that is an export. */
export const named = (name: string): Text => ({ text: name, names: new Set([name]), gone: new Set() })

/** A type made of others. */
export function text(write: (...parts: readonly string[]) => string, ...parts: readonly Text[]): Text {
  return {
    text: write(...parts.map((part) => part.text)),
    names: new Set(parts.flatMap(({ names }) => [...names])),
    gone: new Set(parts.flatMap(({ gone }) => [...gone])),
  }
}

export const mentionsOf = (...parts: readonly (Text | undefined)[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => (part === undefined ? [] : [...part.names, ...part.gone])))

/** Every name that code has to import. */
export const importsOf = ({ given: values, uses = [] }: Code): ReadonlySet<string> =>
  new Set([...uses, ...values.flatMap(({ type }) => [...type.names])])

/** Does the type say of itself that there can be more than it lists? */
export const isOpen = ({ names }: Text): boolean =>
  ['UnknownTag', 'UnknownObject', 'UnknownValue', 'UnknownVariant'].some((name) => names.has(name))
