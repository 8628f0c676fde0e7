import type { ProtocolModel, TypeNode } from '@heddle/protocol'
import { recursiveAliases } from '../../../facts/aliases.ts'
import { type Conversation, conversationOf } from '../../../facts/conversation.ts'
import { recursiveTypes } from '../../../facts/recursion.ts'
import { asObject } from '../../../facts/shape.ts'
import type { EmitOptions } from '../../../target.ts'
import { EnumNames } from '../names/enum-names.ts'
import { MethodNames } from '../names/method-names.ts'
import { TypeNames } from '../names/type-names.ts'
import { crateName } from '../package/crate-name.ts'
import { Sizes } from './sizes.ts'

/** A model, and how it is said in Rust: chosen once, so that all files say the same. */
export interface RustModel extends ProtocolModel {
  readonly options: EmitOptions
  /** The name of the package. */
  readonly crate: string
  readonly typeNames: TypeNames
  readonly enumNames: EnumNames
  readonly methodNames: MethodNames
  /** What the handles of threads and turns work with; null when the protocol does not have all of it. */
  readonly conversation: Conversation | null
  /** Types that contain themselves, by value. */
  readonly recursive: ReadonlySet<string>
  /** Names for other types that are made of themselves: they need a type of their own. */
  readonly recursiveAliases: ReadonlySet<string>
  readonly sizes: Sizes
}

export function rustModel(model: ProtocolModel, options: EmitOptions): RustModel {
  const recursive = recursiveTypes(model)
  return {
    ...model,
    options,
    crate: crateName(options.packageName),
    typeNames: new TypeNames(model),
    enumNames: new EnumNames(model),
    methodNames: new MethodNames(model),
    conversation: conversationIn(model),
    recursive,
    recursiveAliases: recursiveAliases(model),
    sizes: new Sizes(model, recursive),
  }
}

/** Handles start and interrupt turns by themselves: they can do so where they know all that has to be said. */
function conversationIn(model: ProtocolModel): Conversation | null {
  const conversation = conversationOf(model)
  if (conversation === null) return null
  const { StartTurn, InterruptTurn, TextInput } = conversation.types
  const isEnough =
    needsOnly(model, StartTurn, ['threadId', 'input']) &&
    needsOnly(model, InterruptTurn, ['threadId', 'turnId']) &&
    needsOnly(model, TextInput, ['text'])
  return isEnough ? conversation : null
}

function needsOnly(model: ProtocolModel, node: TypeNode, names: readonly string[]): boolean {
  const fields = asObject(model, node)?.fields ?? []
  return fields.every(
    ({ name, presence, type }) => presence === 'optional' || type.kind === 'literal' || names.includes(name),
  )
}
