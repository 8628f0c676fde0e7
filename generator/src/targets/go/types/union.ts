import type { NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { GoModel } from '../model/go-model.ts'
import { namedDocLines } from '../text/docs.ts'
import { emptyFunc } from '../text/empty-func.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import type { Markers } from './markers.ts'
import { writeLines } from './object.ts'

/** What every union has in common: its interface, its variant for what is not known, and what reads it. */
export interface UnionParts {
  /** Methods of the interface that users can call, with the comments above them. */
  readonly methods: readonly string[]
  /** The fields of the unknown variant beside the raw JSON, with the comments above them. */
  readonly unknownFields: readonly string[]
  /** Lines about the variants. */
  readonly variants: string
  /** Writes the body of the function that reads the union into `v`. */
  parse(writer: Writer): void
}

export function addUnion(
  model: GoModel,
  file: GoFile,
  markers: Markers,
  type: NamedType,
  parts: UnionParts,
): void {
  const name = model.typeNames.of(type.name)
  const unknown = model.typeNames.unknown(type.name)
  const decoder = model.typeNames.decoder(type.name)
  const wire = file.use(file.own('internal/wire'), 'wire')
  const raw = file.use('encoding/json', 'json.RawMessage')

  file.add((writer) => {
    const { text, ...rest } = proseOf(type)
    const own = text === '' ? `a union of the protocol.` : text
    writeLines(writer, namedDocLines(name, { ...rest, text: `${own}\n\n${parts.variants}` }))
    writer.block(
      `type ${name} interface {`,
      () => {
        writeLines(writer, parts.methods)
        writer.line(`encode(w *${wire}.Writer)`)
        for (const marker of markers.ofUnion(type.name)) writer.line(`${marker}()`)
      },
      '}',
    )
  })
  file.add((writer) => {
    writer.line(`// ${unknown} is a ${name} that this package does not know, kept as it came.`)
    writer.block(
      `type ${unknown} struct {`,
      () => {
        writeLines(writer, parts.unknownFields)
        writer.line('// Raw is all of it.').line(`Raw ${raw}`)
      },
      '}',
    )
  })
  addVariantMethods(file, unknown, (writer) => writer.line('w.Raw(v.Raw)'))
  file.lines(
    `// ${decoder} reads a ${name}. It fails with a *DecodeError.`,
    `func ${decoder}(data []byte) (${name}, error) {`,
    `\treturn unionFrom(data, ${stringLiteral(name)}, parse${name})`,
    '}',
  )
  file.add((writer) =>
    writer.block(`func parse${name}(v *${name}, r *${wire}.Reader) {`, () => parts.parse(writer), '}'),
  )
}

/** Adds what a variant needs that is a struct of the union alone. */
export function addVariantMethods(file: GoFile, name: string, encode: (writer: Writer) => void): void {
  const wire = file.use(file.own('internal/wire'), 'wire')
  file.lines(
    '// MarshalJSON implements json.Marshaler.',
    `func (v ${name}) MarshalJSON() ([]byte, error) {`,
    '\treturn marshal(&v)',
    '}',
  )
  file.add((writer) =>
    writer.block(`func (v *${name}) encode(w *${wire}.Writer) {`, () => encode(writer), '}'),
  )
}

/** Adds the methods that make a type a variant of its unions. */
export function addMarkers(file: GoFile, markers: Markers, goType: string, receiver: string): void {
  for (const marker of markers.of(goType)) file.lines(...emptyFunc(`func (${receiver}) ${marker}()`))
}
