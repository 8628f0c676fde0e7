import type { ProtocolModel } from '@heddle/protocol'
import type { FileTree, Target } from '../../target.ts'
import { clientFile } from './client/client.ts'
import { eventsFile } from './client/events.ts'
import { methodsFile } from './client/methods.ts'
import { requestsFile } from './client/requests.ts'
import { rolesFile } from './client/roles.ts'
import { threadsFile } from './client/threads.ts'
import { pythonModel } from './model/python-model.ts'
import { packageFiles } from './package/package-files.ts'
import { packageInit } from './package/package-init.ts'
import { runtimeParts } from './package/runtime-parts.ts'
import { versionFile } from './package/version.ts'
import { typeFiles } from './types/type-files.ts'

/** A complete Python package: pydantic types, a typed asyncio client, and the runtime from `runtime/`. */
export const python: Target = {
  name: 'python',
  summary: 'Python package on asyncio and pydantic: types, typed client, threads and turns over stdio',
  tier: 'first-class',
  lacks: [],
  emit(protocol: ProtocolModel): FileTree {
    const model = pythonModel(protocol)
    const runtime = runtimeParts(model)
    const files = new Map([
      ...runtime,
      ...packageFiles(model, runtime.keys()),
      ...typeFiles(model),
      ['src/heddle_client/__init__.py', packageInit(model)],
      ['src/heddle_client/_roles.py', rolesFile(model)],
      ['src/heddle_client/client.py', clientFile(model)],
      ['src/heddle_client/events.py', eventsFile(model)],
      ['src/heddle_client/methods.py', methodsFile(model)],
      ['src/heddle_client/requests.py', requestsFile(model)],
      ['src/heddle_client/version.py', versionFile(model)],
    ])
    if (model.conversation !== null)
      files.set('src/heddle_client/threads.py', threadsFile(model, model.conversation))
    return files
  },
}
