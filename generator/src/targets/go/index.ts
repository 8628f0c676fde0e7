import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions, FileTree, Target } from '../../target.ts'
import { approvalsFile } from './client/approvals.ts'
import { conversationFile } from './client/conversation.ts'
import { eventsFile } from './client/events.ts'
import { handlersFile } from './client/handlers.ts'
import { handshakeFile } from './client/handshake.ts'
import { requestsFile } from './client/requests.ts'
import { type GoModel, goModel } from './model/go-model.ts'
import { goMod } from './package/manifest.ts'
import { readme } from './package/readme.ts'
import { runtimeParts } from './package/runtime-parts.ts'
import { vectorsTable } from './package/vectors-table.ts'
import { versionFile } from './package/version.ts'
import { typeFiles } from './types/type-files.ts'

export const go: Target = {
  name: 'go',
  summary:
    'Go module on the standard library: types, typed client, threads and turns over stdio and WebSocket',
  tier: 'first-class',
  lacks: [],
  emit(protocol: ProtocolModel, options: EmitOptions = {}): FileTree {
    const model = goModel(protocol, options)
    return new Map([
      ...runtimeParts(model, options),
      ...typeFiles(model),
      ['README.md', readme(model, options)],
      ['go.mod', goMod(model, options)],
      ['protocol/version.go', versionFile(model)],
      ['protocol/vectors_table_test.go', vectorsTable(model)],
      ...(options.only === 'types' ? [] : clientFiles(model)),
    ])
  },
}

function clientFiles(model: GoModel): FileTree {
  const files = new Map([
    ['approvals.go', approvalsFile(model)],
    ['events.go', eventsFile(model)],
    ['handlers.go', handlersFile(model)],
    ['handshake.go', handshakeFile(model)],
    ['requests.go', requestsFile(model)],
  ])
  if (model.conversation !== null) files.set('conversation.go', conversationFile(model, model.conversation))
  return files
}
