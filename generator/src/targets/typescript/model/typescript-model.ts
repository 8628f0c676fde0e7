import type { ProtocolModel } from '@heddle/protocol'
import { type Conversation, conversationOf } from '../../../facts/conversation.ts'
import { provenance } from '../../../provenance.ts'
import type { EmitOptions } from '../../../target.ts'
import { TypeNames } from '../names/type-names.ts'
import { packageName } from '../package/package-name.ts'

/** A model, and what its parts are called in TypeScript: chosen once, so that all files say the same. */
export interface TypeScriptModel extends ProtocolModel {
  readonly typeNames: TypeNames
  /** What the handles of threads and turns work with; null when the protocol does not have all of it. */
  readonly conversation: Conversation | null
  readonly packageName: string
  /** The first line of every file that is made from the model. */
  readonly header: string
}

/** @throws GenerateError when the package cannot be called as it is wished */
export function typescriptModel(model: ProtocolModel, options: EmitOptions = {}): TypeScriptModel {
  return {
    ...model,
    typeNames: new TypeNames(model),
    conversation: conversationOf(model),
    packageName: packageName(options),
    header: `// ${provenance(model, options)}`,
  }
}
