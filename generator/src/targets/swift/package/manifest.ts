import type { SwiftModel } from '../model/swift-model.ts'
import { writeRemark } from '../text/docs.ts'
import { stringLiteral } from '../text/literal.ts'
import { swiftFile } from '../text/swift-file.ts'

/** `Package.swift`, with the programs that there are. */
export function manifest(model: SwiftModel, examples: readonly string[]): string {
  const { module } = model
  const name = stringLiteral(module)
  return swiftFile('swift-tools-version: 5.9', [
    (writer) => {
      writeRemark(writer, model.head)
      writer.gap().line('import PackageDescription').gap()
      writer.block(
        'let package = Package(',
        () => {
          writer.line(`name: ${name},`)
          writer.line('platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],')
          writer.block('products: [', () => writer.line(`.library(name: ${name}, targets: [${name}])`), '],')
          writer.block(
            'targets: [',
            () => {
              writer.line(`.target(name: ${name}),`)
              for (const example of examples)
                writer.block(
                  '.executableTarget(',
                  () =>
                    writer
                      .line(`name: "${example}",`)
                      .line(`dependencies: [${name}],`)
                      .line(`path: "Examples/${example}"`),
                  '),',
                )
              writer.line(`.testTarget(name: "${module}Tests", dependencies: [${name}]),`)
            },
            ']',
          )
        },
        ')',
      )
    },
  ])
}
