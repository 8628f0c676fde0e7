import type { ProtocolModel } from '@heddle/protocol'
import { recursiveTypes } from '../../../facts/recursion.ts'
import { provenance } from '../../../provenance.ts'
import type { EmitOptions } from '../../../target.ts'
import { MethodNames } from '../names/method-names.ts'
import { TypeNames } from '../names/type-names.ts'
import { moduleName } from '../package/module-name.ts'

/** A model, and what its parts are called in Swift: chosen once, so that all files say the same. */
export interface SwiftModel extends ProtocolModel {
  readonly typeNames: TypeNames
  readonly methodNames: MethodNames
  /** The types that contain themselves by value. */
  readonly recursive: ReadonlySet<string>
  /** What the package, its library and its module are called. */
  readonly module: string
  /** Where a file comes from, for the comment at its top. */
  readonly head: string
}

/** @throws GenerateError when the name of the package is none that a module can have */
export function swiftModel(model: ProtocolModel, options: EmitOptions): SwiftModel {
  return {
    ...model,
    typeNames: new TypeNames(model),
    methodNames: new MethodNames(model),
    recursive: recursiveTypes(model),
    module: moduleName(options.packageName),
    head: provenance(model, options),
  }
}
