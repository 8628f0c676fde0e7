import type { NamedType, TaggedUnionNode } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { call } from '../text/layout.ts'
import { stringLiteral } from '../text/literal.ts'
import { typeText } from './type-text.ts'
import {
  binding,
  type Union,
  unionOf,
  writeCase,
  writeDecoder,
  writeEncoder,
  writeUnion,
} from './union-declaration.ts'

/** The cases of a tagged union, in the order of its variants. */
export function taggedUnion(model: SwiftModel, node: TaggedUnionNode): Union {
  return unionOf(
    node.variants.map((variant) => ({
      word: variant.tag,
      payload: typeText(model, variant.type),
      described: variant,
    })),
  )
}

export function writeTagged(writer: Writer, model: SwiftModel, type: NamedType, node: TaggedUnionNode): void {
  const union = taggedUnion(model, node)
  const tag = stringLiteral(node.tag)
  writeUnion(writer, model, type, union, () => {
    writeDecoder(writer, () => {
      writer.line(`switch decoder.text(of: ${tag}) {`)
      for (const [index, { name, payload }] of union.cases.entries()) {
        const text = stringLiteral(node.variants[index]?.tag ?? '')
        writeCase(writer, `case ${text}`, call(3, `self = .${name}`, `try ${payload}(from: decoder)`))
      }
      writeCase(writer, 'default', `self = .${union.unknown}(try JSONValue(from: decoder))`)
      writer.line('}')
    })
    writeEncoder(writer, () => {
      writer.line('switch self {')
      for (const { name } of union.cases) writeCase(writer, binding(name), 'try value.encode(to: encoder)')
      writeCase(writer, binding(union.unknown), 'try value.encode(to: encoder)')
      writer.line('}')
    })
  })
}
