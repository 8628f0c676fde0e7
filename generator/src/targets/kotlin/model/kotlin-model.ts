import type { ProtocolModel, RefNode, TypeNode } from '@heddle/protocol'
import { recursiveAliases } from '../../../facts/aliases.ts'
import { type Conversation, conversationOf } from '../../../facts/conversation.ts'
import { asObject, type Place, resolve, solid } from '../../../facts/shape.ts'
import { provenance } from '../../../provenance.ts'
import type { EmitOptions } from '../../../target.ts'
import { MethodNames } from '../names/method-names.ts'
import { type PackageName, packageNameOf } from '../names/package-name.ts'
import { TypeNames } from '../names/type-names.ts'
import { KotlinFile } from '../text/kotlin-file.ts'
import { isLarge } from './large-objects.ts'
import { type Supertypes, supertypesOf } from './supertypes.ts'

/** A model, and what its parts are called in Kotlin: chosen once, so that all files say the same. */
export interface KotlinModel extends ProtocolModel {
  readonly packageName: PackageName
  /** Where it comes from, for the comment at the top of a file. */
  readonly provenance: string
  readonly typeNames: TypeNames
  readonly methodNames: MethodNames
  /** Aliases that consist of themselves. Kotlin has no such names: they are classes that hold one value. */
  readonly recursiveAliases: ReadonlySet<string>
  /** The unions that a type is a member of, as itself. */
  readonly supertypes: Supertypes
  /** Does anything in it warn of its use? */
  readonly hasDeprecations: boolean
  /** What the handles of threads and turns work with; null when the protocol does not have all of it. */
  readonly conversation: Conversation | null
}

export function kotlinModel(model: ProtocolModel, options: EmitOptions): KotlinModel {
  return {
    ...model,
    packageName: packageNameOf(options.packageName),
    provenance: provenance(model, options),
    typeNames: new TypeNames(model),
    methodNames: new MethodNames(model),
    recursiveAliases: recursiveAliases(model),
    supertypes: supertypesOf(model),
    hasDeprecations: [...model.types.values(), ...model.methods].some(isDeprecated),
    conversation: usableConversation(model),
  }
}

/** The Kotlin package for a part of the SDK: the client itself has none of its own. */
export type Part = '' | 'events' | 'internal' | 'json' | 'types'

export function packageOf({ packageName }: KotlinModel, part: Part): string {
  return part === '' ? packageName.kotlinPackage : `${packageName.kotlinPackage}.${part}`
}

/** A file of one of the packages, which may use what is deprecated: warnings are for those who use the SDK. */
export function fileIn(model: KotlinModel, part: Part): KotlinFile {
  const file = new KotlinFile(model.provenance, packageOf(model, part))
  if (model.hasDeprecations) file.annotate('Suppress', '"DEPRECATION"')
  return file
}

const SOURCES = 'src/main/kotlin'

/** Where a file of a package is. */
export function pathOf(model: KotlinModel, part: Part, name: string, root = SOURCES): string {
  return `${root}/${packageOf(model, part).replaceAll('`', '').replaceAll('.', '/')}/${name}.kt`
}

function isDeprecated(part: object): boolean {
  return JSON.stringify(part).includes('"deprecated":')
}

/** The handles make a turn out of an input alone, read ids as plain texts, and make and copy objects as data classes. */
function usableConversation(model: ProtocolModel): Conversation | null {
  const conversation = conversationOf(model)
  if (conversation === null) return null
  const { Thread, Turn, StartTurn, TextInput, AgentMessage } = conversation.types
  const needsMore = (ref: RefNode, ...given: readonly string[]): boolean =>
    asObject(model, ref)?.fields.some(
      ({ name, presence, type }) =>
        presence === 'required' && type.kind !== 'literal' && !given.includes(name),
    ) ?? true
  const texts: readonly Place[] = [
    solid(model, Thread, 'id'),
    solid(model, Turn, 'id'),
    solid(model, StartTurn, 'threadId'),
    solid(model, TextInput, 'text'),
    solid(model, AgentMessage, 'text'),
  ]
  const isPlain = texts.every((place) => isString(resolve(model, place)))
  const isEnough = !needsMore(StartTurn, 'threadId', 'input') && !needsMore(TextInput, 'text')
  const isOfData = [StartTurn, TextInput, AgentMessage].every((ref) => !isLarge(asObject(model, ref)))
  return isPlain && isEnough && isOfData ? conversation : null
}

const isString = (node: TypeNode | undefined): boolean => node?.kind === 'scalar' && node.type === 'string'
