import type { ProtocolModel } from '@heddle/protocol'
import { negotiates } from '../../facts/handshake.ts'
import type { EmitOptions, FileTree, Target } from '../../target.ts'
import { clientFile } from './client/client.ts'
import { defaultAnswersFile } from './client/default-answers.ts'
import { handshakeFile } from './client/handshake.ts'
import { methodsFile } from './client/methods.ts'
import { rolesFile } from './client/roles.ts'
import { type TypeScriptModel, typescriptModel } from './model/typescript-model.ts'
import { outputFile } from './package/output.ts'
import { packageFiles } from './package/package-files.ts'
import { runtimeParts } from './package/runtime-parts.ts'
import { typesIndex } from './package/types-index.ts'
import { versionFile } from './package/version.ts'
import { typeFiles } from './types/type-files.ts'
import { typeTable } from './types/type-table.ts'

/** A complete npm package: types, a typed client, and the runtime that is hand-written in `runtime/`. */
export const typescript = {
  name: 'typescript',
  summary:
    'npm package without dependencies: types, typed client, threads and turns over stdio and WebSocket',
  tier: 'first-class',
  lacks: [
    'Values are not checked when they arrive: the types say what the protocol promises, and JSON stays as it came.',
    'Integers of 64 bits are numbers: beyond 2^53 − 1 they are the nearest one that JavaScript has.',
  ],
  emit(protocol: ProtocolModel, options: EmitOptions = {}): FileTree {
    const model = typescriptModel(protocol, options)
    const only = options.only === 'types'
    const runtime = runtimeParts(model, only)
    return new Map([
      ...runtime,
      ...packageFiles(model, runtime.keys(), only, options.output !== undefined),
      ...typeFiles(model),
      ['src/version.ts', versionFile(model, !only && negotiates(model))],
      ['test/vectors/type-table.ts', typeTable(model)],
      ...(options.output === undefined
        ? []
        : [['src/output.ts', outputFile(model, options.output)] as const]),
      ...(only ? [['src/index.ts', typesIndex(model)] as const] : clientFiles(model)),
    ])
  },
} satisfies Target

function clientFiles(model: TypeScriptModel): FileTree {
  return new Map([
    ['src/client.ts', clientFile(model)],
    ['src/default-answers.ts', defaultAnswersFile(model)],
    ['src/handshake.ts', handshakeFile(model)],
    ['src/methods.ts', methodsFile(model)],
    ['src/roles.ts', rolesFile(model)],
  ])
}
