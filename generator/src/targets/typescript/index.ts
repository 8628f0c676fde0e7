import type { ProtocolModel } from '@heddle/protocol'
import type { FileTree, Target } from '../../target.ts'
import { clientFile } from './client.ts'
import { handshakeFile } from './handshake.ts'
import { methodsFile } from './methods.ts'
import { packageFiles } from './package-files.ts'
import { runtimeOf } from './runtime.ts'
import { typeFiles } from './types.ts'
import { versionFile } from './version.ts'

/** A complete npm package: types, a typed client, and the runtime that is hand-written in `runtime/`. */
export const typescript: Target = {
  name: 'typescript',
  summary: 'npm package without dependencies: types, typed client, threads and turns over stdio',
  tier: 'first-class',
  lacks: [],
  emit(model: ProtocolModel): FileTree {
    const runtime = runtimeOf(model)
    return new Map([
      ...runtime,
      ...packageFiles(model, [...runtime.keys()]),
      ...typeFiles(model),
      ['src/client.ts', clientFile(model)],
      ['src/handshake.ts', handshakeFile(model)],
      ['src/methods.ts', methodsFile(model)],
      ['src/version.ts', versionFile(model)],
    ])
  },
}
