import type { NamedType, TaggedUnionNode } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { writeProse, writeSummary } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import { typeText } from './type-text.ts'
import { tagProperty } from './variants.ts'

/** Writes the interface of a tagged union, the record of the variants that are not known, and how both are read. */
export function writeTaggedUnion(
  writer: Writer,
  model: CSharpModel,
  type: NamedType,
  node: TaggedUnionNode,
): void {
  const { typeNames } = model
  const [own, unknown, converter] = [
    typeNames.of(type.name),
    typeNames.unknown(type.name),
    typeNames.converter(type.name),
  ]
  const property = tagProperty(node)
  writeProse(writer, proseOf(type))
  writer.line(`[JsonConverter(typeof(${converter}))]`)
  writer.line(`public interface ${own}`).block('{', () => {
    writeSummary(writer, `What tells the variants apart: \`${node.tag}\` on the wire.`)
    writer.line(`string ${property} { get; }`)
  })
  writer.line('}').gap()
  writer.line(`/// <summary>A kind of <see cref="${own}"/> that this package does not know.</summary>`)
  writer.line('/// <param name="Raw">All of it, as it came.</param>')
  writer.line(`public sealed record ${unknown}(JsonElement Raw) : ${own}, IUnknownValue`).block('{', () => {
    writer.line('/// <inheritdoc/>')
    writer.line(`public string ${property} => Raw.TextOf(${stringLiteral(node.tag)}) ?? "";`)
  })
  writer.line('}').gap()
  writer.line(`internal sealed class ${converter}()`)
  writer.line(
    `    : TaggedUnionConverter<${own}>(${stringLiteral(node.tag)}, Variants, raw => new ${unknown}(raw))`,
  )
  writer.block('{', () => {
    writer.line('private static readonly Dictionary<string, Type> Variants = new()')
    writer.block('{', () => {
      const tags = new Map(node.variants.map((variant) => [variant.tag, variant]))
      for (const variant of tags.values())
        writer.line(`[${stringLiteral(variant.tag)}] = typeof(${typeText(model, variant.type)}),`)
    })
    writer.line('};')
  })
  writer.line('}')
}
