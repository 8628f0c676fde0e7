import type { ExternalUnionNode, NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { RECORD_MEMBERS, valueName } from '../names/names.ts'
import { writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import { typeText } from './type-text.ts'

/**
 * Writes the record of plain texts and objects with one key: a value for each text, as an enum has them, and a record
 * inside of it for each key.
 */
export function writeExternalUnion(
  writer: Writer,
  model: CSharpModel,
  type: NamedType,
  { variants }: ExternalUnionNode,
): void {
  const own = model.typeNames.of(type.name)
  const pool = new NamePool([own, 'Text', 'Unknown', 'Value', ...RECORD_MEMBERS])
  const named = variants.map((variant) => ({ variant, name: pool.take(valueName(variant.tag), 'Value') }))
  const inside = new Set([...named.map(({ name }) => name), 'Text', 'Unknown'])
  const qualify = (name: string) =>
    inside.has(name) ? `global::${model.packageName}.Protocol.${name}` : name
  const cases = named.map(({ variant, name }) => ({
    variant,
    name,
    payload: variant.payload === null ? undefined : typeText(model, variant.payload, qualify),
  }))

  const texts = cases.filter(({ payload }) => payload === undefined)

  writeProse(writer, proseOf(type))
  writer.line(`[JsonConverter(typeof(${model.typeNames.converter(type.name)}))]`)
  writer.line(`public abstract record ${own}`).block('{', () => {
    writer.line(`private ${own}()`).line('{').line('}')
    for (const { variant, name, payload } of cases) {
      writer.gap()
      const prose = proseOf(variant)
      writeProse(writer, { ...prose, text: prose.text === '' ? `\`${variant.tag}\`` : prose.text })
      if (payload === undefined)
        writer.line(`public static ${own} ${name} { get; } = new Text(${stringLiteral(variant.tag)});`)
      else writer.line(`public sealed record ${name}(${payload} Value) : ${own};`)
    }
    if (texts.length > 0) {
      writer.gap().line('/// <summary>A plain text; those that are known have a property each.</summary>')
      writer.line('/// <param name="Value">The text as on the wire.</param>')
      writer.line(`public sealed record Text(string Value) : ${own}, ITextVariant;`)
    }
    writer.gap().line('/// <summary>A variant that this package does not know.</summary>')
    writer.line('/// <param name="Raw">All of it, as it came.</param>')
    writer.line(`public sealed record Unknown(JsonElement Raw) : ${own}, IUnknownValue;`)
  })
  writer.line('}').gap()
  writer.line(`internal sealed class ${model.typeNames.converter(type.name)}()`)
  writer.line(`    : ExternalUnionConverter<${own}>(Texts, Objects, raw => new ${own}.Unknown(raw))`)
  writer.block('{', () => {
    writer.line(`private static readonly Dictionary<string, ${own}> Texts = new()`)
    writer.block('{', () => {
      for (const { variant, name } of texts) writer.line(`[${stringLiteral(variant.tag)}] = ${own}.${name},`)
    })
    writer.line('};').gap()
    writer.line(`private static readonly IReadOnlyList<KeyedCase<${own}>> Objects =`)
    writer.block('[', () => {
      for (const { variant, name, payload } of cases) {
        if (payload === undefined) continue
        const read = `new UnionCase<${own}, ${own}.${name}, ${payload}>(value => new(value), variant => variant.Value)`
        writer.line(`new KeyedCase<${own}>(${stringLiteral(variant.tag)}, ${read}),`)
      }
    })
    writer.line('];')
  })
  writer.line('}')
}
