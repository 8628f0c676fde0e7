import { handshakeOf } from '../../../facts/handshake.ts'
import { packageVersion } from '../../../facts/release-number.ts'
import { asObject, fieldOf } from '../../../facts/shape.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { sourceFile } from '../text/file.ts'
import { stringLiteral } from '../text/literals.ts'
import { typeText } from '../types/type-text.ts'
import { inClient } from './method-types.ts'

/** The options that the handshake is made of, as far as this protocol has them. */
export function handshakeFile(model: CSharpModel): string {
  const { clientInfo, capabilities, fields } = handshakeOf(model, 'C#')
  const own = { name: model.packageName, version: packageVersion(model) }
  const known = Object.entries(own).filter(([name]) => fieldOf(model, clientInfo, name) !== undefined)
  const usings = ['System.Linq', 'System.Text.Json', 'System.Text.Json.Nodes']
  return sourceFile(model, model.packageName, usings, (writer) => {
    writer.line('public sealed partial record ClientOptions').block('{', () => {
      writer.line(
        '/// <summary>Who connects; shown in the logs of the server. This package when left out.</summary>',
      )
      writer.line(`public ${typeText(model, clientInfo, inClient)}? ClientInfo { get; init; }`)
      if (capabilities !== null) {
        writer
          .gap()
          .line(
            '/// <summary>What the client can do; <c>experimentalApi</c> as this package has it when left out.</summary>',
          )
        writer.line(`public ${typeText(model, capabilities, inClient)}? Capabilities { get; init; }`)
      }
      writer.gap().line('/// <summary>The params of the first request.</summary>')
      writer.line('internal JsonObject InitializeParams()').block('{', () => {
        writer.line('var members = new JsonObject').block('{', () => {
          writer.line('["clientInfo"] = ClientInfo is null')
          writer.line(`    ? JsonNode.Parse(${stringLiteral(JSON.stringify(Object.fromEntries(known)))})`)
          writer.line('    : JsonSerializer.SerializeToNode(ClientInfo, ProtocolJson.Options),')
        })
        writer.line('};')
        if (capabilities !== null) {
          writer.line('var capabilities = Capabilities is null')
          writer.line('    ? new JsonObject()')
          writer.line('    : JsonSerializer.SerializeToNode(Capabilities, ProtocolJson.Options)!.AsObject();')
          if (asObject(model, capabilities)?.fields.some(({ name }) => name === 'experimentalApi'))
            writer.line('capabilities.TryAdd("experimentalApi", ProtocolVersion.Experimental);')
          writer.line('members["capabilities"] = capabilities;')
        }
        if (fields.includes('protocolVersions')) {
          writer.line('var versions = ProtocolVersion.Supported.Select(version => (JsonNode?)version);')
          writer.line('members["protocolVersions"] = new JsonArray(versions.ToArray());')
        }
        writer.line('return members;')
      })
      writer.line('}')
    })
    writer.line('}')
  })
}
