import type { ProtocolModel } from '@heddle/protocol'
import { type Conversation, conversationOf } from '../../../facts/conversation.ts'
import { provenance } from '../../../provenance.ts'
import type { EmitOptions } from '../../../target.ts'
import { ClassNames } from '../names/class-names.ts'
import { MethodNames } from '../names/method-names.ts'
import { PACKAGE_NAMES } from '../names/names.ts'
import { type PackageNames, packageNames } from './package-names.ts'
import { type RequestGroup, requestGroups } from './request-groups.ts'

/** A model, and what its parts are called in Python: chosen once, so that all files say the same. */
export interface PythonModel extends ProtocolModel {
  readonly package: PackageNames
  /** Where generated files come from, on one line. */
  readonly provenance: string
  readonly classes: ClassNames
  readonly methodNames: MethodNames
  readonly groups: readonly RequestGroup[]
  /** What the handles of threads and turns work with; null when the protocol does not have all of it. */
  readonly conversation: Conversation | null
}

/** @throws GenerateError when the package cannot be called what is wished */
export function pythonModel(model: ProtocolModel, options: EmitOptions = {}): PythonModel {
  const methodNames = new MethodNames(model)
  const groups = requestGroups(model)
  const taken = [...PACKAGE_NAMES, ...methodNames.all(), ...groups.map((group) => group.className)]
  return {
    ...model,
    package: packageNames(options.packageName),
    provenance: provenance(model, options),
    classes: new ClassNames(model, taken),
    methodNames,
    groups,
    conversation: conversationOf(model),
  }
}
