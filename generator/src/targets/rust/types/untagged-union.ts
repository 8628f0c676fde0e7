import type { Described, NamedType, TypeNode, UntaggedUnionNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { RustModel } from '../model/rust-model.ts'
import { arm } from '../text/layout.ts'
import { type RustFile, useWire } from '../text/rust-file.ts'
import { shapesOf, shapeText } from './shapes.ts'
import { payloadText, type TypeScope } from './type-text.ts'
import { addConversions, addDeserialize, addSerialize, addUnion } from './union.ts'

/** Adds an enum whose variants are told apart by what they look like. */
export function addUntaggedUnion(
  file: RustFile,
  type: NamedType,
  node: UntaggedUnionNode,
  scope: TypeScope,
): void {
  const { typeNames, enumNames } = file.model
  const name = typeNames.of(type.name)
  const cases = node.members.map((member, index) => ({
    name: enumNames.of(type.name, String(index)),
    payload: payloadText(file, member, scope),
    about: aboutMember(file.model, member),
  }))
  addUnion(file, type, cases)
  addDeserialize(file, name, (writer) => {
    const wire = useWire(file)
    const groups = objectsOf(file.model, node)
    if (groups.length > 1)
      writeShapes(
        writer,
        file.model,
        groups.map((index) => node.members[index]),
      )
    writer.line('let value = Value::deserialize(deserializer)?;')
    node.members.forEach((member, index) => {
      if (groups.length > 1 && groups.includes(index)) return
      const variant = cases[index]?.name
      writer.block(
        `if let Some(known) = ${wire}::attempt(&value, ${kindsOf(file.model, member)}) {`,
        () => writer.line(`return Ok(Self::${variant}(known));`),
        '}',
      )
    })
    if (groups.length > 1)
      writer.block(
        `for member in ${wire}::by_closeness(&value, SHAPES) {`,
        () => {
          writer.block(
            'let known = match member {',
            () => {
              const read = groups.map((index) => `${wire}::read(&value).map(Self::${cases[index]?.name})`)
              read.forEach((each, place) => {
                writer.line(arm(4, place === read.length - 1 ? '_' : String(place), each))
              })
            },
            '};',
          )
          writer.block('if let Some(known) = known {', () => writer.line('return Ok(known);'), '}')
        },
        '}',
      )
    writer.line('Ok(Self::Unknown(value))')
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

/** Members have no docs of their own: what can be said is what they are. */
function aboutMember(model: RustModel, member: TypeNode): Described {
  const type = member.kind === 'ref' ? model.types.get(member.name) : undefined
  return (
    type ?? {
      docs: `A value of the kind \`${member.kind === 'scalar' ? member.type : member.kind}\`.`,
      stability: 'stable',
    }
  )
}

/** A table, in which a line says all about one object. */
function writeShapes(writer: Writer, model: RustModel, members: readonly (TypeNode | undefined)[]): void {
  writer.line('#[rustfmt::skip]')
  writer.block(
    'const SHAPES: &[&[wire::Shape]] = &[',
    () => {
      for (const member of members) {
        const shapes = member === undefined ? [] : shapesOf(model, member)
        writer.block('&[', () => shapes.forEach((shape) => void writer.line(`${shapeText(shape)},`)), '],')
      }
    },
    '];',
  )
}

/** The places of the members that are objects with fields, or unions of such. */
function objectsOf(model: RustModel, { members }: UntaggedUnionNode): number[] {
  return members.flatMap((member, index) => (shapesOf(model, member).length > 0 ? [index] : []))
}

/** What a member looks like in JSON, as a constant of the runtime. */
function kindsOf(model: RustModel, member: TypeNode): string {
  const node = resolve(model, member)
  switch (node?.kind) {
    case 'object':
    case 'map':
    case 'tagged-union':
      return 'Value::is_object'
    case 'list':
      return 'Value::is_array'
    case 'enum':
      return 'Value::is_string'
    case 'scalar':
      return node.type === 'string'
        ? 'Value::is_string'
        : node.type === 'boolean'
          ? 'Value::is_boolean'
          : 'Value::is_number'
    default:
      return '|_| true'
  }
}
