import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions, FileTree, Target } from '../../target.ts'
import { clientFiles } from './client/client-files.ts'
import { pythonModel } from './model/python-model.ts'
import { packageFiles } from './package/package-files.ts'
import { packageInit } from './package/package-init.ts'
import { runtimeParts } from './package/runtime-parts.ts'
import { versionFile } from './package/version.ts'
import { typeFiles } from './types/type-files.ts'

/** A complete Python package: pydantic types, a typed asyncio client, and the runtime from `runtime/`. */
export const python: Target = {
  name: 'python',
  summary:
    'Python package on asyncio and pydantic: types, typed client, threads and turns, stdio and WebSocket',
  tier: 'first-class',
  lacks: ['Integers are not checked against the width that the protocol gives them.'],
  emit(protocol: ProtocolModel, options: EmitOptions = {}): FileTree {
    const { only } = options
    const model = pythonModel(protocol, options)
    const source = `src/${model.package.module}`
    const runtime = runtimeParts(model, only)
    return new Map([
      ...runtime,
      ...packageFiles(model, only, runtime.keys()),
      ...typeFiles(model),
      [`${source}/__init__.py`, packageInit(model, only)],
      [`${source}/version.py`, versionFile(model)],
      ...(only === 'types' ? [] : clientFiles(model)),
    ])
  },
}
