import type { ProtocolModel } from '@heddle/protocol'
import { runtimeFiles } from '../../runtime-files.ts'
import type { FileTree, Target } from '../../target.ts'
import { clientFile } from './client.ts'
import { eventsFile } from './events.ts'
import { methodsFile } from './methods.ts'
import { withNamedParts } from './named-parts.ts'
import { packageFiles } from './package-files.ts'
import { requestsFile } from './requests.ts'
import { threadsFile } from './threads.ts'
import { typeFiles } from './types.ts'
import { versionFile } from './version.ts'

/** A complete Python package: pydantic types, a typed asyncio client, and the runtime from `runtime/`. */
export const python: Target = {
  name: 'python',
  summary: 'Python package on asyncio and pydantic: types, typed client, threads and turns over stdio',
  emit(model: ProtocolModel): FileTree {
    const named = withNamedParts(model)
    return new Map([
      ...runtimeFiles(new URL('./runtime/', import.meta.url)),
      ...packageFiles(model),
      ...typeFiles(named),
      ['src/heddle_client/client.py', clientFile(named)],
      ['src/heddle_client/events.py', eventsFile(named)],
      ['src/heddle_client/methods.py', methodsFile(named)],
      ['src/heddle_client/requests.py', requestsFile(named)],
      ['src/heddle_client/threads.py', threadsFile(named)],
      ['src/heddle_client/version.py', versionFile(model)],
    ])
  },
}
