import type { EnumNode, NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { escaped, memberNames } from '../names/names.ts'
import { writeProse } from '../text/docs.ts'
import { assignment, typeHead } from '../text/layout.ts'
import { stringLiteral } from '../text/literal.ts'

/** A text whose known values have names. A struct, since there can be more of them: a `switch` needs a `default`. */
export function writeEnum(writer: Writer, model: SwiftModel, type: NamedType, node: EnumNode): void {
  const name = model.typeNames.of(type.name)
  const names = memberNames(
    node.values.map(({ value }) => value),
    ['rawValue'],
  )
  writeProse(writer, proseOf(type), 0, 'A value that this package does not know is kept in `rawValue`.')
  writer.block(
    typeHead(`public struct ${name}`, 'RawRepresentable, Codable, Hashable, Sendable'),
    () => {
      for (const each of node.values) {
        writeProse(writer, proseOf(each), 1)
        const member = escaped(names.get(each.value) ?? '')
        const value = `${name}(rawValue: ${stringLiteral(each.value)})`
        writer.line(assignment(1, `public static let ${member}`, value)).gap()
      }
      writer.line('/// The text as on the wire.')
      writer.line('public let rawValue: String').gap()
      writer.block('public init(rawValue: String) {', () => writer.line('self.rawValue = rawValue'), '}')
    },
    '}',
  )
}
