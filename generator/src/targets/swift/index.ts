import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions, FileTree, Target } from '../../target.ts'
import { conversationFile, swiftConversation } from './client/conversation.ts'
import { eventsFile } from './client/events.ts'
import { requestFiles } from './client/requests.ts'
import { handshakeFile } from './client/roles.ts'
import { approvalsFile, serverRequestsFile } from './client/server-requests.ts'
import { type SwiftModel, swiftModel } from './model/swift-model.ts'
import { manifest } from './package/manifest.ts'
import { protocolFile } from './package/protocol-file.ts'
import { readme } from './package/readme.ts'
import { runtimeParts } from './package/runtime-parts.ts'
import { vectorTypesFile } from './package/vector-types.ts'
import { typeFiles } from './types/type-files.ts'

/** A complete Swift package on Foundation: Codable types, an async client, and the runtime from `runtime/`. */
export const swift: Target = {
  name: 'swift',
  summary:
    'Swift package on Foundation: Codable types, async client, threads and turns over stdio and WebSocket',
  tier: 'first-class',
  lacks: ['Fields that the package does not know are dropped, other than those of objects that are open.'],
  emit(protocol: ProtocolModel, options: EmitOptions = {}): FileTree {
    const model = swiftModel(protocol, options)
    const client = options.only === undefined ? clientFiles(model) : new Map<string, string>()
    const threads = client.has('Client/Conversation.swift')
    const runtime = runtimeParts(model, { client: client.size > 0, threads })
    const inModule = [...runtime.keys()].filter((name) => name.startsWith('Sources/'))
    const types = typeFiles(model, [...inModule, ...client.keys(), 'AgentProtocol.swift'])
    const sources = [
      ...client,
      ...[...types].map(([name, text]) => [`Types/${name}`, text] as const),
      ['AgentProtocol.swift', protocolFile(model)] as const,
    ]
    const examples = EXAMPLES.filter((name) => runtime.has(`Examples/${name}/main.swift`))
    return new Map([
      ...runtime,
      ...sources.map(([name, text]) => [`Sources/${model.module}/${name}`, text] as const),
      [`Tests/${model.module}Tests/VectorTypes.swift`, vectorTypesFile(model)],
      ['Package.swift', manifest(model, examples)],
      ['README.md', readme(model, { client: client.size > 0, threads, examples })],
    ])
  },
}

const EXAMPLES: readonly string[] = ['RunTurn', 'Story']

function clientFiles(model: SwiftModel): Map<string, string> {
  const conversation = swiftConversation(model)
  const files = new Map([
    ['Client/Approval.swift', approvalsFile(model)],
    ['Client/ServerEvent.swift', eventsFile(model)],
    ['Client/HandshakeRoles.swift', handshakeFile(model)],
    ['Client/Handlers.swift', serverRequestsFile(model)],
  ])
  for (const [name, text] of requestFiles(model)) files.set(`Client/${name}`, text)
  if (conversation !== null) files.set('Client/Conversation.swift', conversationFile(model, conversation))
  return files
}
