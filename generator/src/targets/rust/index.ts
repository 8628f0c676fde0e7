import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions, FileTree, Target } from '../../target.ts'
import { clientFiles } from './client/client-files.ts'
import { rustModel } from './model/rust-model.ts'
import { packageFiles } from './package/package-files.ts'
import { typeFiles } from './types/type-files.ts'

/** A complete Rust crate: serde types, a typed client on tokio, and the runtime from `runtime/`. */
export const rust: Target = {
  name: 'rust',
  summary: 'Rust crate on tokio and serde: types, typed client, threads and turns over stdio and WebSocket',
  tier: 'first-class',
  lacks: ['Fields that the protocol does not have are dropped when an object is read.'],
  emit(protocol: ProtocolModel, options: EmitOptions = {}): FileTree {
    const model = rustModel(protocol, options)
    const client = options.only === 'types' ? [] : clientFiles(model)
    return new Map([...typeFiles(model), ...client, ...packageFiles(model)])
  },
}
