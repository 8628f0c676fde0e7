import type { ProtocolModel } from '@heddle/protocol'
import { type Conversation, conversationOf } from '../../../facts/conversation.ts'
import type { EmitOptions } from '../../../target.ts'
import { MethodNames } from '../names/method-names.ts'
import { packageNameOf } from '../names/package-name.ts'
import { TypeNames } from '../names/type-names.ts'

/** A model, and what its parts are called in C#: chosen once, so that all files say the same. */
export interface CSharpModel extends ProtocolModel {
  readonly options: EmitOptions
  /** The id of the package, and the namespace of the client. */
  readonly packageName: string
  readonly typeNames: TypeNames
  readonly methodNames: MethodNames
  /** What the handles of threads and turns work with; null when the protocol does not have all of it. */
  readonly conversation: Conversation | null
}

export function csharpModel(model: ProtocolModel, options: EmitOptions): CSharpModel {
  return {
    ...model,
    options,
    packageName: packageNameOf(options.packageName),
    typeNames: new TypeNames(model),
    methodNames: new MethodNames(model),
    conversation: conversationOf(model),
  }
}
