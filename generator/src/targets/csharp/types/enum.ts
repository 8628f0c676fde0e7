import type { EnumNode, NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { Writer } from '../../../writer/writer.ts'
import { RECORD_MEMBERS, valueName } from '../names/names.ts'
import { writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'

/** Writes the struct of an enum: a text, and a property for each of those that are known. */
export function writeEnum(writer: Writer, name: string, type: NamedType, { values }: EnumNode): void {
  const names = new NamePool([name, 'Value', 'IsKnown', 'Known', ...RECORD_MEMBERS])
  const members = [...new Map(values.map((each) => [each.value, each])).values()].map((each) => ({
    ...each,
    member: names.take(valueName(each.value), 'Value'),
  }))
  writeProse(writer, proseOf(type), 'Texts that are not listed here are legal too, and are kept.')
  writer.line(`[JsonConverter(typeof(OpenEnumConverter<${name}>))]`)
  writer.line(`public readonly record struct ${name}(string Value) : IOpenEnum<${name}>`).block('{', () => {
    for (const each of members) {
      writeProse(writer, proseOf(each))
      writer.line(`public static ${name} ${each.member} { get; } = new(${stringLiteral(each.value)});`).gap()
    }
    writer.line('/// <summary>The values that this package knows.</summary>')
    writer.line(
      members.length === 0
        ? `public static IReadOnlyList<${name}> Known { get; } = [];`
        : `public static IReadOnlyList<${name}> Known { get; } = [${members.map(({ member }) => member).join(', ')}];`,
    )
    writer
      .gap()
      .line('/// <inheritdoc/>')
      .line(`static ${name} IOpenEnum<${name}>.Of(string value) => new(value);`)
    writer
      .gap()
      .line('/// <summary>The text as on the wire.</summary>')
      .line('public override string ToString() => Value ?? "";')
  })
  writer.line('}')
}
