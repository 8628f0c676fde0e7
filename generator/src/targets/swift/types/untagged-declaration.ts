import type { NamedType, TypeNode, UntaggedUnionNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { objectsOf, shapeLiteral } from './object-shape.ts'
import { typeText } from './type-text.ts'
import {
  binding,
  type UnionCase,
  unionOf,
  writeCase,
  writeDecoder,
  writeEncoder,
  writeUnion,
} from './union-declaration.ts'

/** Told apart by JSON type, and objects by what they look like. */
export function writeUntagged(
  writer: Writer,
  model: SwiftModel,
  type: NamedType,
  node: UntaggedUnionNode,
): void {
  const members = node.members.map((member) => (member.kind === 'nullable' ? member.inner : member))
  const union = unionOf(
    members.map((member) => ({ word: wordOf(type.name, member), payload: typeText(model, member) })),
  )
  const shapes = members.flatMap((member, index) =>
    objectsOf(model, member).map((object) => shapeLiteral(model, index, object)),
  )
  const needsShapes = shapes.length > 1
  const attempts = members.map((member, index) => ({ member, each: union.cases[index] as UnionCase }))
  const raw = `self = .${union.unknown}(try JSONValue(from: decoder))`

  writeUnion(writer, model, type, union, () => {
    writeDecoder(writer, () => {
      if (needsShapes) {
        writer.block(
          'for member in ObjectShape.closest(of: Self.shapes, in: decoder) {',
          () => {
            writer.line('switch member {')
            for (const [index, { member, each }] of attempts.entries())
              if (objectsOf(model, member).length > 0)
                writer.block(`case ${index}:`, () => writeAttempt(writer, model, member, each))
            writer.block('default:', () => writer.line('continue'))
            writer.line('}')
          },
          '}',
        )
      }
      for (const { member, each } of attempts)
        if (!needsShapes || objectsOf(model, member).length === 0) writeAttempt(writer, model, member, each)
      writer.line(raw)
    })
    writeEncoder(writer, () => {
      writer.line('switch self {')
      for (const { name } of [...union.cases, { name: union.unknown }])
        writeCase(writer, binding(name), 'try value.encode(to: encoder)')
      writer.line('}')
    })
    if (needsShapes) {
      writer.gap().block(
        'private static let shapes: [ObjectShape] = [',
        () => {
          for (const parts of shapes) writer.block('ObjectShape(', () => writer.line(parts.join(',\n')), '),')
        },
        ']',
      )
    }
  })
}

/** Takes the member if the value can be read as it; a union takes anything, so it has to know it, too. */
function writeAttempt(
  writer: Writer,
  model: SwiftModel,
  member: TypeNode,
  { name, payload }: UnionCase,
): void {
  const known = isUnion(model, member) ? ', !value.isUnknown' : ''
  writer.block(
    `if let value = try? ${payload}(from: decoder)${known} {`,
    () => writer.line(`self = .${name}(value)`).line('return'),
    '}',
  )
}

function isUnion(model: SwiftModel, member: TypeNode): boolean {
  const kind = resolve(model, member)?.kind
  return kind === 'untagged-union' || kind === 'tagged-union' || kind === 'external-union'
}

/** What a member is called: by its kind, or by its type without what that has in common with the union. */
function wordOf(union: string, member: TypeNode): string {
  switch (member.kind) {
    case 'scalar':
      if (member.type === 'string' || member.type === 'boolean') return member.type
      return member.type === 'double' ? 'number' : 'integer'
    case 'ref':
      return member.name.startsWith(union) && member.name.length > union.length
        ? member.name.slice(union.length)
        : member.name
    case 'literal':
      return String(member.value)
    case 'nullable':
      return wordOf(union, member.inner)
    default:
      return member.kind
  }
}
