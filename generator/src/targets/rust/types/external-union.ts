import type { ExternalUnionNode, NamedType } from '@heddle/protocol'
import { stringLiteral } from '../names/names.ts'
import { arm } from '../text/layout.ts'
import { type RustFile, useWire } from '../text/rust-file.ts'
import { payloadText, type TypeScope } from './type-text.ts'
import { addDeserialize, addSerialize, addUnion } from './union.ts'

/** Adds an enum whose variants are plain texts, and objects with one member. */
export function addExternalUnion(
  file: RustFile,
  type: NamedType,
  node: ExternalUnionNode,
  scope: TypeScope,
): void {
  const { typeNames, enumNames } = file.model
  const name = typeNames.of(type.name)
  const cases = node.variants.map((variant) => ({
    name: enumNames.of(type.name, variant.tag),
    tag: variant.tag,
    payload: variant.payload === null ? undefined : payloadText(file, variant.payload, scope),
    about: variant,
  }))
  const texts = cases.filter(({ payload }) => payload === undefined)
  const members = cases.filter(({ payload }) => payload !== undefined)
  addUnion(file, type, cases)
  addDeserialize(file, name, (writer) => {
    writer.line('let value = Value::deserialize(deserializer)?;')
    if (cases.length === 0) {
      writer.line('Ok(Self::Unknown(value))')
      return
    }
    const [keyed, wire] = [file.use('crate::wire', 'Keyed'), useWire(file)]
    writer.block(
      `match ${wire}::keyed(&value) {`,
      () => {
        for (const { name: variant, tag } of texts)
          writer.line(arm(3, `${keyed}::Text(${stringLiteral(tag)})`, `Ok(Self::${variant})`))
        for (const { name: variant, tag } of members) {
          const read = `${wire}::decode_member(value).map(Self::${variant})`
          writer.line(arm(3, `${keyed}::Member(${stringLiteral(tag)})`, read))
        }
        writer.line('_ => Ok(Self::Unknown(value)),')
      },
      '}',
    )
  })
  addSerialize(file, name, (writer) =>
    writer.block(
      'match self {',
      () => {
        for (const { name: variant, tag } of texts)
          writer.line(arm(3, `Self::${variant}`, `serializer.serialize_str(${stringLiteral(tag)})`))
        for (const { name: variant, tag } of members) {
          const written = `${useWire(file)}::member(serializer, ${stringLiteral(tag)}, value)`
          writer.line(arm(3, `Self::${variant}(value)`, written))
        }
        writer.line('Self::Unknown(value) => value.serialize(serializer),')
      },
      '}',
    ),
  )
}
