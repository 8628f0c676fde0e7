import type { Method, ProtocolModel } from '@heddle/protocol'
import { ClassNames } from '../names/class-names.ts'
import { MethodNames } from '../names/method-names.ts'
import { PACKAGE_NAMES } from '../names/names.ts'
import { type Conversation, conversationOf } from './conversation.ts'
import { type RequestGroup, requestGroups } from './request-groups.ts'

/** A model, and what its parts are called in Python: chosen once, so that all files say the same. */
export interface PythonModel extends ProtocolModel {
  readonly classes: ClassNames
  readonly methodNames: MethodNames
  readonly groups: readonly RequestGroup[]
  /** What the handles of threads and turns work with; null when the protocol does not have all of it. */
  readonly conversation: Conversation | null
}

export function pythonModel(model: ProtocolModel): PythonModel {
  const methodNames = new MethodNames(model)
  const groups = requestGroups(model)
  const taken = [...PACKAGE_NAMES, ...methodNames.all(), ...groups.map((group) => group.className)]
  return {
    ...model,
    classes: new ClassNames(model, taken),
    methodNames,
    groups,
    conversation: conversationOf(model),
  }
}

/** The methods of one direction and kind. */
export function methodsOf(
  model: ProtocolModel,
  direction: Method['direction'],
  kind: Method['kind'],
): readonly Method[] {
  return model.methods.filter((method) => method.direction === direction && method.kind === kind)
}
