import { negotiates } from '../../../facts/handshake.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { sourceFile } from '../text/file.ts'
import { stringLiteral } from '../text/literals.ts'

/** What the handshake says about this package. */
export function versionFile(model: CSharpModel): string {
  const version = stringLiteral(model.version)
  return sourceFile(model, model.packageName, ['System.Collections.Generic'], (writer) => {
    writer.line('/// <summary>What this package speaks.</summary>')
    writer.line('public static class ProtocolVersion').block('{', () => {
      writer.line(
        '/// <summary>The version of the protocol that the types of this package describe.</summary>',
      )
      writer.line(`public const string Current = ${version};`).gap()
      writer.line(
        '/// <summary>Does this package have what needs the capability <c>experimentalApi</c>?</summary>',
      )
      writer.line(`public const bool Experimental = ${model.experimental};`).gap()
      writer.line('/// <summary>What the handshake offers to a server that negotiates, best first.</summary>')
      const offered = negotiates(model) ? '[Current]' : '[]'
      writer.line(`public static IReadOnlyList<string> Supported { get; } = ${offered};`)
    })
    writer.line('}')
  })
}
