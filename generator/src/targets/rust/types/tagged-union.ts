import type { NamedType, TaggedUnionNode } from '@heddle/protocol'
import { stringLiteral } from '../names/names.ts'
import { arm } from '../text/layout.ts'
import { type RustFile, useWire } from '../text/rust-file.ts'
import { payloadText, type TypeScope } from './type-text.ts'
import { addConversions, addDeserialize, addSerialize, addUnion } from './union.ts'

/** Adds an enum with a variant for each tag. The objects write their tags themselves. */
export function addTaggedUnion(
  file: RustFile,
  type: NamedType,
  node: TaggedUnionNode,
  scope: TypeScope,
): void {
  const { typeNames, enumNames } = file.model
  const name = typeNames.of(type.name)
  const cases = node.variants.map((variant) => ({
    name: enumNames.of(type.name, variant.tag),
    tag: variant.tag,
    payload: payloadText(file, variant.type, scope),
    about: variant,
  }))
  addUnion(file, type, cases)
  addDeserialize(file, name, (writer) => {
    writer.line('let value = Value::deserialize(deserializer)?;')
    if (cases.length === 0) {
      writer.line('Ok(Self::Unknown(value))')
      return
    }
    const wire = useWire(file)
    writer.block(
      `match ${wire}::tag(&value, ${stringLiteral(node.tag)}) {`,
      () => {
        for (const { name: variant, tag } of cases)
          writer.line(arm(3, `Some(${stringLiteral(tag)})`, `${wire}::decode(value).map(Self::${variant})`))
        writer.line('_ => Ok(Self::Unknown(value)),')
      },
      '}',
    )
  })
  addSerialize(file, name, (writer) =>
    writer.block(
      'match self {',
      () => {
        for (const variant of [...cases.map((each) => each.name), 'Unknown'])
          writer.line(`Self::${variant}(value) => value.serialize(serializer),`)
      },
      '}',
    ),
  )
  addConversions(file, name, cases)
}
