import type { CSharpModel } from '../model/csharp-model.ts'
import { sourceFile } from '../text/file.ts'
import { stringLiteral } from '../text/literals.ts'
import { isNullable, typeText } from '../types/type-text.ts'

/** For the tests: how a value of each type is read and written again, by the name of the type in the protocol. */
export function vectorTypesFile(model: CSharpModel): string {
  const usings = ['System', 'System.Collections.Generic', 'System.Text.Json']
  return sourceFile(model, `${model.packageName}.Tests`, usings, (writer) => {
    writer.line('internal static class VectorTypes').block('{', () => {
      writer.line('public static IReadOnlyDictionary<string, Func<JsonElement, JsonElement>> All { get; } =')
      writer.line('    new Dictionary<string, Func<JsonElement, JsonElement>>')
      writer.block('    {', () => {
        for (const name of model.types.keys()) {
          const type = typeText(model, { kind: 'ref', name }, (own) => `Protocol.${own}`)
          const read = isNullable(type) ? 'DeserializeOrNull' : 'Deserialize'
          writer.line(`    [${stringLiteral(name)}] = RoundTrip(ProtocolJson.${read}<${type}>),`)
        }
      })
      writer.line('    };').gap()
      writer.line('private static Func<JsonElement, JsonElement> RoundTrip<T>(Func<JsonElement, T> read) =>')
      writer.line('    json => ProtocolJson.SerializeToElement(read(json));')
    })
    writer.line('}')
  })
}
