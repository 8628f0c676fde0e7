import { handshakeOf } from '../../../facts/handshake.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { writeDocs } from '../text/docs.ts'
import { stringLiteral } from '../text/literal.ts'
import { swiftFile } from '../text/swift-file.ts'
import { typeText } from '../types/type-text.ts'

/** What the types are that the handshake is made of. */
export function handshakeFile(model: SwiftModel): string {
  const { clientInfo, capabilities, server, fields } = handshakeOf(model, 'Swift')
  const aliases = [
    ['HandshakeClientInfo', typeText(model, clientInfo), 'Who connects.'],
    [
      'HandshakeCapabilities',
      capabilities === null ? 'JSONValue' : typeText(model, capabilities),
      'What a client can do.',
    ],
    ['HandshakeResult', typeText(model, server), 'What a server says about itself.'],
  ] as const
  return swiftFile(model.head, [
    ...aliases.map(([name, type, docs]) => (writer: Parameters<typeof writeDocs>[0]) => {
      writeDocs(writer, 0, docs)
      writer.line(`public typealias ${name} = ${type}`)
    }),
    (writer) => {
      writeDocs(writer, 0, 'The fields of the first request that this package can fill in.')
      const names = fields.map(stringLiteral).join(', ')
      writer.block(
        'enum HandshakeFields {',
        () => writer.line(`static let names: Set<String> = [${names}]`),
        '}',
      )
    },
  ])
}
