import type { ExternalUnionNode, NamedType } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { attempt } from '../text/layout.ts'
import { stringLiteral } from '../text/literal.ts'
import { typeText } from './type-text.ts'
import { binding, unionOf, writeCase, writeDecoder, writeEncoder, writeUnion } from './union-declaration.ts'

/** Plain texts beside objects with one member. */
export function writeExternal(
  writer: Writer,
  model: SwiftModel,
  type: NamedType,
  node: ExternalUnionNode,
): void {
  const union = unionOf(
    node.variants.map((variant) => ({
      word: variant.tag,
      payload: variant.payload === null ? undefined : typeText(model, variant.payload),
      described: variant,
    })),
  )
  const known = union.cases.map((each, index) => ({
    ...each,
    tag: stringLiteral(node.variants[index]?.tag ?? ''),
  }))
  const texts = known.filter(({ payload }) => payload === undefined)
  const objects = known.filter(({ payload }) => payload !== undefined)
  const raw = `self = .${union.unknown}(try JSONValue(from: decoder))`

  const decodeTexts = (): void => {
    writer.line('switch text {')
    for (const { tag, name } of texts) writeCase(writer, `case ${tag}`, `self = .${name}`)
    writeCase(writer, 'default', raw)
    writer.line('}')
  }
  const decodeObjects = (): void => {
    writer.line('let container = try decoder.container(keyedBy: WireKey.self)')
    writer.line('switch key.stringValue {')
    for (const { tag, name, payload } of objects) {
      writeCase(
        writer,
        `case ${tag}`,
        attempt(4, 'let value', 'container.decode', `${payload}.self, forKey: key`),
        `self = .${name}(value)`,
      )
    }
    writeCase(writer, 'default', raw)
    writer.line('}')
  }

  writeUnion(writer, model, type, union, () => {
    writeDecoder(writer, () => {
      const branches = [
        ...(texts.length === 0 ? [] : [{ test: 'if let text = decoder.text()', body: decodeTexts }]),
        ...(objects.length === 0 ? [] : [{ test: 'if let key = decoder.onlyKey()', body: decodeObjects }]),
      ]
      if (branches.length === 0) {
        writer.line(raw)
        return
      }
      for (const [index, { test, body }] of branches.entries())
        writer.block(index === 0 ? `${test} {` : `} else ${test} {`, body)
      writer.block('} else {', () => writer.line(raw), '}')
    })
    writeEncoder(writer, () => {
      writer.line('switch self {')
      for (const { tag, name, payload } of known)
        if (payload === undefined) writeCase(writer, `case .${name}`, `try encoder.write(text: ${tag})`)
        else writeCase(writer, binding(name), `try encoder.write(value, under: ${tag})`)
      writeCase(writer, binding(union.unknown), 'try value.encode(to: encoder)')
      writer.line('}')
    })
  })
}
