import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions, FileTree, Target } from '../../target.ts'
import { approvalsFile } from './client/approvals.ts'
import { clientFile } from './client/client.ts'
import { eventsFile } from './client/events.ts'
import { handlersFile } from './client/handlers.ts'
import { optionsFile } from './client/options.ts'
import { kotlinModel, pathOf } from './model/kotlin-model.ts'
import { packageFiles } from './package/package-files.ts'
import { runtimeParts } from './package/runtime-parts.ts'
import { vectorCodecs } from './package/vector-codecs.ts'
import { versionFile } from './package/version.ts'
import { typeFiles } from './types/type-files.ts'

/** A complete Kotlin package: serializable types, a typed client on coroutines, and the runtime from `runtime/`. */
export const kotlin: Target = {
  name: 'kotlin',
  summary: 'Kotlin package on coroutines and kotlinx.serialization: types, typed client, threads and turns',
  tier: 'first-class',
  lacks: [
    'The packages are for the JVM 17 and later, not for the other platforms of Kotlin.',
    'A literal that a field may lack, or that stands in a list, is read as a plain value.',
  ],
  emit(protocol: ProtocolModel, options: EmitOptions = {}): FileTree {
    const model = kotlinModel(protocol, options)
    const client: FileTree =
      options.only === 'types'
        ? new Map()
        : new Map([
            [pathOf(model, '', 'Approvals'), approvalsFile(model)],
            [pathOf(model, '', 'Client'), clientFile(model)],
            [pathOf(model, '', 'ClientOptions'), optionsFile(model)],
            [pathOf(model, '', 'Handlers'), handlersFile(model)],
            [pathOf(model, 'events', 'ServerEvents'), eventsFile(model)],
          ])
    return new Map([
      ...runtimeParts(model, options),
      ...packageFiles(model, options),
      ...typeFiles(model),
      ...client,
      [pathOf(model, '', 'Version'), versionFile(model)],
      [pathOf(model, '', 'VectorCodecs', 'src/test/kotlin'), vectorCodecs(model)],
    ])
  },
}
