import type { JavaFile } from '../text/java-file.ts'
import { writeJavadoc } from '../text/javadoc.ts'

/** Writes the record for what the package does not know: it keeps the JSON as it came. */
export function writeUnknown(file: JavaFile, union: string, more?: () => void): void {
  const { writer } = file
  const json = file.use('com.fasterxml.jackson.databind.JsonNode')
  writer.gap()
  const docs = `A \`${union}\` that this package does not know, perhaps of a later version of the protocol.`
  writeJavadoc(writer, { text: docs, params: [['raw', 'All of it, as it came.']] }, 1)
  writer.block(
    `record Unknown(${json} raw) implements ${union} {`,
    () => {
      writeJavadoc(writer, { text: 'Checks that there is a value.' }, 2)
      writer.block(
        'public Unknown {',
        () => writer.line(`${file.use('java.util.Objects')}.requireNonNull(raw, "raw");`),
        '}',
      )
      more?.()
      writeRawToJson(file)
    },
    '}',
  )
}

function writeRawToJson(file: JavaFile): void {
  const json = file.use('com.fasterxml.jackson.databind.JsonNode')
  file.writer.gap().line('@Override')
  file.writer.block(`public ${json} toJson() {`, () => file.writer.line('return raw;'), '}')
}
