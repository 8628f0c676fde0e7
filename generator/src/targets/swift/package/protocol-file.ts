import { negotiates } from '../../../facts/handshake.ts'
import { packageVersion } from '../../../facts/release-number.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { stringLiteral } from '../text/literal.ts'
import { swiftFile } from '../text/swift-file.ts'

/** What the package speaks. */
export function protocolFile(model: SwiftModel): string {
  const version = stringLiteral(model.version)
  return swiftFile(model.head, [
    (writer) => {
      writer.line('/// What this package speaks.')
      writer.block(
        'public enum AgentProtocol {',
        () => {
          writer.line('/// The protocol version that the types of this package describe.')
          writer.line(`public static let version = ${version}`).gap()
          writer.line(
            '/// What the handshake offers to a server that negotiates, best first. Empty: none does.',
          )
          writer
            .line(`public static let supportedVersions: [String] = [${negotiates(model) ? version : ''}]`)
            .gap()
          writer.line('/// Does this package have what needs the capability `experimentalApi`?')
          writer.line(`public static let isExperimental = ${model.experimental}`).gap()
          writer.line('/// The version of this package.')
          writer.line(`public static let packageVersion = ${stringLiteral(packageVersion(model))}`)
        },
        '}',
      )
    },
  ])
}
