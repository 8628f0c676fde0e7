import type { NamedType, ProtocolModel, RefNode } from '@heddle/protocol'
import { isAlias, recursiveAliases } from '../../../facts/aliases.ts'
import { type Conversation, conversationOf } from '../../../facts/conversation.ts'
import { recursiveTypes } from '../../../facts/recursion.ts'
import { provenance } from '../../../provenance.ts'
import type { EmitOptions } from '../../../target.ts'
import { EventNames } from '../names/event-names.ts'
import { GENERATED_CLASSES } from '../names/package-classes.ts'
import { type PackageName, packageNameOf } from '../names/package-name.ts'
import { TypeNames } from '../names/type-names.ts'
import { lineComment } from '../text/line-comment.ts'

/** A model, and what its parts are called in Java: chosen once, so that all files say the same. */
export interface JavaModel extends ProtocolModel {
  readonly packageName: PackageName
  /** The comment at the top of every generated file. */
  readonly header: string
  readonly typeNames: TypeNames
  readonly eventNames: EventNames
  /** The unions that a type is a member of itself, without anything around it. */
  readonly unionsOf: ReadonlyMap<string, readonly NamedType[]>
  /** Aliases that consist of themselves: they need a class. All others are written out where they are used. */
  readonly recursiveAliases: ReadonlySet<string>
  /** What the handles of threads and turns work with; null when the protocol does not have all of it. */
  readonly conversation: Conversation | null
}

export function javaModel(model: ProtocolModel, options: EmitOptions): JavaModel {
  const eventNames = new EventNames(model)
  const recursive = recursiveAliases(model)
  return {
    ...model,
    packageName: packageNameOf(options.packageName),
    header: lineComment(provenance(model, options)),
    typeNames: new TypeNames(model, [...GENERATED_CLASSES, ...eventNames.all()]),
    eventNames,
    unionsOf: membership(model, recursive),
    recursiveAliases: recursive,
    conversation: conversationOf(model),
  }
}

/** The type that a reference leads to in the end: an alias of a named type is that type. */
export function named(model: ProtocolModel, { name }: RefNode): NamedType {
  const passed = new Set<string>()
  for (let current = name; !passed.has(current); ) {
    passed.add(current)
    const type = model.types.get(current)
    if (type === undefined) throw new Error(`the model refers to ${current}, which it does not have`)
    if (type.node.kind !== 'ref') return type
    current = type.node.name
  }
  throw new Error(`${name} is only a name of itself`)
}

function membership(
  model: ProtocolModel,
  aliases: ReadonlySet<string>,
): ReadonlyMap<string, readonly NamedType[]> {
  const recursive = recursiveTypes(model)
  const unions = new Map<string, NamedType[]>()
  const join = (member: RefNode, union: NamedType): void => {
    if (aliases.has(member.name)) return
    const { name, node } = named(model, member)
    // A value has one type only: what is no class of its own, or would extend itself, is wrapped.
    if (isAlias(node) || (node.kind !== 'object' && recursive.has(name))) return
    const known = unions.get(name) ?? []
    if (!known.includes(union)) unions.set(name, [...known, union])
  }
  for (const type of model.types.values()) {
    const { node } = type
    if (node.kind === 'tagged-union') for (const variant of node.variants) join(variant.type, type)
    if (node.kind === 'untagged-union')
      for (const member of node.members) if (member.kind === 'ref') join(member, type)
  }
  return unions
}
