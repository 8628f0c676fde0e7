import type { Described, NamedType } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import { writeAbout, writeDocs } from '../text/docs.ts'
import type { RustFile } from '../text/rust-file.ts'

/** One case of a union. */
export interface UnionCase {
  readonly name: string
  /** What it holds; undefined: nothing. */
  readonly payload: string | undefined
  readonly about: Described
}

/** Adds the enum of a union, with a case that keeps what nobody knows yet as it is. */
export function addUnion(file: RustFile, type: NamedType, cases: readonly UnionCase[]): void {
  const value = file.use('serde_json', 'Value')
  file.add((writer) => {
    writeAbout(writer, type, 0)
    writer.line('#[derive(Debug, Clone, PartialEq)]').line('#[non_exhaustive]')
    writer.block(
      `pub enum ${file.model.typeNames.of(type.name)} {`,
      () => {
        for (const { name, payload, about } of cases) {
          writeAbout(writer, about, 1)
          writer.line(payload === undefined ? `${name},` : `${name}(${payload}),`)
        }
        writeDocs(writer, ['What this crate does not know, as it came.'], 1)
        writer.line(`Unknown(${value}),`)
      },
      '}',
    )
  })
}

/** Adds how a union is read: `body` writes what makes it of the deserializer. */
export function addDeserialize(file: RustFile, name: string, body: (writer: Writer) => void): void {
  file.use('serde', 'Deserialize')
  file.use('serde', 'Deserializer')
  file.add((writer) =>
    writer.block(
      `impl<'de> Deserialize<'de> for ${name} {`,
      () =>
        writer.block(
          "fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {",
          () => body(writer),
          '}',
        ),
      '}',
    ),
  )
}

/** Adds how a union is written; each arm is an expression of the serializer. */
export function addSerialize(file: RustFile, name: string, body: (writer: Writer) => void): void {
  file.use('serde', 'Serialize')
  file.use('serde', 'Serializer')
  file.add((writer) =>
    writer.block(
      `impl Serialize for ${name} {`,
      () =>
        writer.block(
          'fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {',
          () => body(writer),
          '}',
        ),
      '}',
    ),
  )
}

/** Adds that a variant can be made of what it holds, where that says which variant it is. */
export function addConversions(file: RustFile, name: string, cases: readonly UnionCase[]): void {
  const plain = cases.flatMap(({ payload, ...rest }) => (payload === undefined ? [] : [{ ...rest, payload }]))
  const inside = (payload: string): string => /^Box<(.*)>$/.exec(payload)?.[1] ?? payload
  const types = plain.map(({ payload }) => inside(payload))
  for (const { name: variant, payload } of plain) {
    const type = inside(payload)
    if (type === 'Value' || types.filter((other) => other === type).length > 1) continue
    const made = payload === type ? 'value' : 'Box::new(value)'
    const head = `impl From<${type}> for ${name} {`
    file.add((writer) => {
      writer.block(
        head,
        () =>
          writer.block(
            `fn from(value: ${type}) -> Self {`,
            () => writer.line(`Self::${variant}(${made})`),
            '}',
          ),
        '}',
      )
    })
  }
}
