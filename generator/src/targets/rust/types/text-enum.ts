import type { EnumNode, NamedType } from '@heddle/protocol'
import { stringLiteral } from '../names/names.ts'
import { writeAbout, writeDocs } from '../text/docs.ts'
import { arm } from '../text/layout.ts'
import type { RustFile } from '../text/rust-file.ts'

/** Adds an enum of texts, open for those that nobody knows yet. */
export function addTextEnum(file: RustFile, type: NamedType, { values }: EnumNode): void {
  const { typeNames, enumNames } = file.model
  const name = typeNames.of(type.name)
  const variants = [...new Map(values.map((each) => [each.value, each])).values()].map((each) => ({
    ...each,
    name: enumNames.of(type.name, each.value),
  }))
  file.add((writer) => {
    writeAbout(writer, type, 0)
    writer.line('#[derive(Debug, Clone, PartialEq, Eq, Hash)]').line('#[non_exhaustive]')
    writer.block(
      `pub enum ${name} {`,
      () => {
        for (const variant of variants) {
          writeAbout(writer, variant, 1)
          writer.line(`${variant.name},`)
        }
        writeDocs(writer, ['A value that this crate does not know.'], 1)
        writer.line('Unknown(String),')
      },
      '}',
    )
  })
  file.add((writer) =>
    writer.block(
      `impl ${name} {`,
      () => {
        writeDocs(writer, ['The text on the wire.'], 1)
        writer.block(
          'pub fn as_str(&self) -> &str {',
          () => {
            if (variants.length === 0) writer.line('let Self::Unknown(text) = self;').line('text')
            else
              writer.block(
                'match self {',
                () => {
                  for (const variant of variants)
                    writer.line(arm(3, `Self::${variant.name}`, stringLiteral(variant.value)))
                  writer.line('Self::Unknown(text) => text,')
                },
                '}',
              )
          },
          '}',
        )
      },
      '}',
    ),
  )
  file.add((writer) =>
    writer.block(
      `impl From<&str> for ${name} {`,
      () =>
        writer.block(
          'fn from(text: &str) -> Self {',
          () => {
            if (variants.length === 0) writer.line('Self::Unknown(text.to_owned())')
            else
              writer.block(
                'match text {',
                () => {
                  for (const variant of variants)
                    writer.line(arm(3, stringLiteral(variant.value), `Self::${variant.name}`))
                  writer.line('_ => Self::Unknown(text.to_owned()),')
                },
                '}',
              )
          },
          '}',
        ),
      '}',
    ),
  )
  file.add((writer) => writer.line(`${file.use('crate::wire', 'text_enum')}!(${name});`))
}
