import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions, FileTree, Target } from '../../target.ts'
import { clientFiles } from './client/client-files.ts'
import { csharpModel } from './model/csharp-model.ts'
import { packageFiles } from './package/package-files.ts'
import { runtimeParts } from './package/runtime-parts.ts'
import { typeFiles } from './types/type-files.ts'

/** A complete .NET solution: records for System.Text.Json, a typed client, and the runtime from `runtime/`. */
export const csharp: Target = {
  name: 'csharp',
  summary: 'C# package for .NET 8: records, typed client, threads and turns over stdio and WebSocket',
  tier: 'first-class',
  lacks: [
    'Types are read by reflection: a program that uses them cannot be trimmed or compiled ahead of time.',
  ],
  emit(protocol: ProtocolModel, options: EmitOptions = {}): FileTree {
    const model = csharpModel(protocol, options)
    const runtime = runtimeParts(model)
    const client = options.only === 'types' ? [] : clientFiles(model)
    return new Map([...runtime, ...packageFiles(model, runtime.keys()), ...typeFiles(model), ...client])
  },
}
