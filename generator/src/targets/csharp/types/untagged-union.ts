import type { NamedType, TypeNode, UntaggedUnionNode } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { resolve } from '../../../facts/shape.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { RECORD_MEMBERS, typeName } from '../names/names.ts'
import { writeProse } from '../text/docs.ts'
import { isDeclared, typeText } from './type-text.ts'

/** Writes the record of values that are told apart by their JSON alone, one record inside of it for each kind. */
export function writeUntaggedUnion(
  writer: Writer,
  model: CSharpModel,
  type: NamedType,
  node: UntaggedUnionNode,
): void {
  const own = model.typeNames.of(type.name)
  const pool = new NamePool([own, 'Unknown', 'Value', ...RECORD_MEMBERS])
  const named = node.members.map((member) => ({ member, name: pool.take(caseName(model, member), 'Value') }))
  const inside = new Set([...named.map(({ name }) => name), 'Unknown'])
  const qualify = (name: string) =>
    inside.has(name) ? `global::${model.packageName}.Protocol.${name}` : name
  const cases = named.map(({ member, name }) => ({ name, payload: typeText(model, member, qualify) }))

  writeProse(writer, proseOf(type))
  writer.line(`[JsonConverter(typeof(${model.typeNames.converter(type.name)}))]`)
  writer.line(`public abstract record ${own}`).block('{', () => {
    writer.line(`private ${own}()`).line('{').line('}')
    for (const { name, payload } of cases) {
      writer.gap().line(`/// <summary>A value of the kind <c>${name}</c>.</summary>`)
      writer.line('/// <param name="Value">The value.</param>')
      writer.line(`public sealed record ${name}(${payload} Value) : ${own};`)
    }
    writer.gap().line('/// <summary>A value of a kind that this package does not know.</summary>')
    writer.line('/// <param name="Raw">All of it, as it came.</param>')
    writer.line(`public sealed record Unknown(JsonElement Raw) : ${own}, IUnknownValue;`)
    for (const { name, payload } of cases) {
      if (!CONVERTIBLE.has(payload) || cases.filter((each) => each.payload === payload).length > 1) continue
      writer.gap().line('/// <summary>The value as one of the union.</summary>')
      writer.line(`public static implicit operator ${own}(${payload} value) => new ${name}(value);`)
    }
  })
  writer.line('}').gap()
  writer.line(`internal sealed class ${model.typeNames.converter(type.name)}()`)
  writer.line(`    : UntaggedUnionConverter<${own}>(Cases, raw => new ${own}.Unknown(raw))`)
  writer.block('{', () => {
    writer.line(`private static readonly IReadOnlyList<UnionCase<${own}>> Cases =`)
    writer.block('[', () => {
      for (const { name, payload } of cases)
        writer.line(
          `new UnionCase<${own}, ${own}.${name}, ${payload}>(value => new(value), variant => variant.Value),`,
        )
    })
    writer.line('];')
  })
  writer.line('}')
}

/** The types that an operator may convert from; an interface is none. */
const CONVERTIBLE = new Set([
  'string',
  'bool',
  'double',
  'long',
  'int',
  'uint',
  'ulong',
  'short',
  'ushort',
  'byte',
  'sbyte',
])

function caseName(model: CSharpModel, member: TypeNode): string {
  if (member.kind === 'ref') {
    const target = model.types.get(member.name)?.node
    return target !== undefined && isDeclared(target)
      ? model.typeNames.of(member.name)
      : typeName(member.name)
  }
  const node = resolve(model, member)
  switch (node?.kind) {
    case 'list':
      return 'List'
    case 'map':
      return 'Map'
    case 'any':
      return 'Any'
    case 'nullable':
      return caseName(model, node.inner)
    case 'literal':
      return typeof node.value === 'string' ? 'Text' : typeof node.value === 'boolean' ? 'Boolean' : 'Number'
    case 'scalar':
      if (node.type === 'string') return 'Text'
      return node.type === 'boolean' ? 'Boolean' : node.type === 'double' ? 'Number' : 'Integer'
    default:
      return 'Other'
  }
}
