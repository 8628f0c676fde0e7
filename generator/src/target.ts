import type { JsonObject, ProtocolModel } from '@heddle/protocol'

/** What a target makes: the contents of each file, by its path below the output folder (`/` separated). */
export type FileTree = ReadonlyMap<string, string>

/** What can be wished for, beside the model. What a target has no use for it ignores. */
export interface EmitOptions {
  /** What the package is called in its ecosystem; the target has a name of its own for it when left out. */
  readonly packageName?: string
  /** `types`: the types and what they need to be read and written, without a client. */
  readonly only?: 'types'
  /** The patterns by which methods were chosen, for the record: the model has only these. */
  readonly methods?: readonly string[]
  /** What turns are to answer. */
  readonly output?: OutputTypes
}

/** The structured output of a turn, as the user wants it. */
export interface OutputTypes {
  readonly schema: JsonObject
  /** TypeScript declarations; the one of the whole output is called `Output`. */
  readonly typescript: string
}

/**
 * How much of a language there is. `first-class`: a whole client in its idioms. `types-only`: types that others make
 * from our schemas, with what that costs. `data`: no language, but what every language can read.
 */
export type Tier = 'first-class' | 'types-only' | 'data'

interface Listed {
  /** As typed on the command line. */
  readonly name: string
  /** One line for `heddle generate --help`. */
  readonly summary: string
  readonly tier: Tier
  /** What its users have to do without, a sentence each. */
  readonly lacks: readonly string[]
}

/**
 * One thing that can be generated from a protocol model. A target is pure: the same model gives the same
 * bytes, whatever the machine, the time or the order of calls.
 */
export interface Target extends Listed {
  /** @throws GenerateError when the protocol or an option is none that the target can take */
  emit(model: ProtocolModel, options?: EmitOptions): FileTree
}

/** A target whose files are made by a library that takes its time. As pure as any other. */
export interface SlowTarget extends Listed {
  emit(model: ProtocolModel, options?: EmitOptions): Promise<FileTree>
}

export type AnyTarget = Target | SlowTarget
