import type { SwiftModel } from '../model/swift-model.ts'
import { stringLiteral } from '../text/literal.ts'
import { swiftFile } from '../text/swift-file.ts'
import { writeCase } from '../types/union-declaration.ts'

/** How each type of the protocol is read and written, for the test that goes through all of them. */
export function vectorTypesFile(model: SwiftModel): string {
  return swiftFile(
    model.head,
    [
      (writer) =>
        writer.block(
          'func roundTrip(ofType name: String) -> RoundTrip? {',
          () => {
            writer.line('switch name {')
            for (const type of model.types.keys())
              writeCase(
                writer,
                `case ${stringLiteral(type)}`,
                `return roundTrip(${model.typeNames.of(type)}.self)`,
              )
            writeCase(writer, 'default', 'return nil')
            writer.line('}')
          },
          '}',
        ),
    ],
    [`import ${model.module}`],
  )
}
