import type { Field, LiteralNode, NamedType, ObjectNode } from '@heddle/protocol'
import { alternativesProse, proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { GoModel } from '../model/go-model.ts'
import { EXTRA } from '../names/field-names.ts'
import { type Row, rowLines } from '../text/columns.ts'
import { commentLines, namedDocLines } from '../text/docs.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { constantOf, type StructField, structField } from './struct-fields.ts'

/** Adds the struct of an object, with its methods. */
export function addObject(model: GoModel, file: GoFile, type: NamedType, node: ObjectNode): void {
  const name = model.typeNames.of(type.name)
  const names = model.fieldNames.of(node)
  const wire = file.use(file.own('internal/wire'), 'wire')
  const more = alternativesProse(node, (field) => names.get(field) ?? field)
  const fields = new Map(
    node.fields
      .filter((field) => constantOf(field) === undefined)
      .map((field) => [field.name, structField(model, file, type.name, node, field)] as const),
  )
  const rows = [...[...fields.values()].map(({ row }) => row), ...extraRow(file, node)]

  file.add((writer) => {
    writeLines(writer, namedDocLines(name, proseOf(type, more)))
    if (rows.length === 0) writer.line(`type ${name} struct{}`)
    else writer.block(`type ${name} struct {`, () => writeLines(writer, rowLines(rows)), '}')
  })
  for (const field of node.fields) addConstant(file, name, names.get(field.name) ?? '', field)
  addJSONMethods(file, name)
  file.add((writer) =>
    writer.block(
      `func (v *${name}) decode(r *${wire}.Reader) {`,
      () => writeDecode(writer, name, node, fields),
      '}',
    ),
  )
  file.add((writer) =>
    writer.block(
      `func (v *${name}) encode(w *${wire}.Writer) {`,
      () => writeEncode(writer, node, fields),
      '}',
    ),
  )
}

/** What encoding/json asks of a type. */
function addJSONMethods(file: GoFile, name: string): void {
  file.lines(
    '// MarshalJSON implements json.Marshaler.',
    `func (v ${name}) MarshalJSON() ([]byte, error) {`,
    '\treturn marshal(&v)',
    '}',
  )
  file.lines(
    '// UnmarshalJSON implements json.Unmarshaler. It fails with a *DecodeError.',
    `func (v *${name}) UnmarshalJSON(data []byte) error {`,
    `\treturn unmarshal(data, ${stringLiteral(name)}, v.decode)`,
    '}',
  )
}

export function writeLines(writer: Writer, lines: readonly string[]): void {
  for (const line of lines) writer.line(line)
}

function extraRow(file: GoFile, { extra }: ObjectNode): readonly Row[] {
  if (extra === 'forbidden') return []
  const docs =
    extra === 'open'
      ? '// ExtraFields are a part of the value too: fields whose names nobody lists.'
      : '// ExtraFields are those that this package does not know. They are sent again.'
  const type = `map[string]${file.use('encoding/json', 'json.RawMessage')}`
  return [{ docs: [docs], cells: [EXTRA, type, '`json:"-"`'] }]
}

function addConstant(file: GoFile, name: string, method: string, field: Field): void {
  const constant = constantOf(field)
  if (constant === undefined) return
  const literal = literalOf(constant)
  file.lines(
    ...commentLines([`${method} is always ${literal}.`]),
    `func (*${name}) ${method}() ${typeof constant.value === 'string' ? 'string' : typeof constant.value === 'boolean' ? 'bool' : 'float64'} {`,
    `\treturn ${literal}`,
    '}',
  )
}

function literalOf({ value }: LiteralNode): string {
  return typeof value === 'string' ? stringLiteral(value) : String(value)
}

function writeDecode(
  writer: Writer,
  name: string,
  node: ObjectNode,
  fields: ReadonlyMap<string, StructField>,
): void {
  const required = node.fields.filter(({ presence }) => presence === 'required').map((field) => field.name)
  const rest = node.extra === 'forbidden' ? 'r.Skip()' : `readExtra(&v.${EXTRA}, r)`
  writer.line(`*v = ${name}{}`)
  if (required.length > 0) writer.line(`var has [${required.length}]bool`)
  writer.block(
    'for r.Object(); r.NextMember(); {',
    () => {
      if (node.fields.length === 0) {
        writer.line(rest)
        return
      }
      writer.line('switch string(r.Key()) {')
      for (const field of node.fields)
        writer.block(`case ${stringLiteral(field.name)}:`, () => {
          const index = required.indexOf(field.name)
          if (index >= 0) writer.line(`has[${index}] = true`)
          writer.line(fields.get(field.name)?.read ?? readConstant(field))
        })
      writer.block('default:', () => writer.line(rest)).line('}')
    },
    '}',
  )
  for (const [index, field] of required.entries())
    writer.line(`r.Need(has[${index}], ${stringLiteral(field)})`)
}

function readConstant(field: Field): string {
  const constant = constantOf(field)
  if (constant === undefined) throw new Error(`${field.name} is no constant`)
  const kind =
    typeof constant.value === 'string' ? 'Text' : typeof constant.value === 'boolean' ? 'Bool' : 'Float'
  return `readConstant(r, ${literalOf(constant)}, (*wire.Reader).${kind})`
}

function writeEncode(writer: Writer, node: ObjectNode, fields: ReadonlyMap<string, StructField>): void {
  writer.line('w.BeginObject()')
  for (const field of node.fields) {
    const constant = constantOf(field)
    if (constant === undefined) writeLines(writer, fields.get(field.name)?.write ?? [])
    else {
      const kind =
        typeof constant.value === 'string' ? 'Text' : typeof constant.value === 'boolean' ? 'Bool' : 'Float'
      writer.line(`w.Key(${stringLiteral(field.name)})`).line(`w.${kind}(${literalOf(constant)})`)
    }
  }
  if (node.extra !== 'forbidden') writer.line(`w.Members(v.${EXTRA})`)
  writer.line('w.EndObject()')
}
