import type { Field } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import { plainName, stringLiteral } from '../names/names.ts'
import { writeDocs } from '../text/docs.ts'
import { assignment, signature, structLiteral } from '../text/layout.ts'
import type { RustFile } from '../text/rust-file.ts'
import { isLeftOut, type StructField } from './struct-field.ts'
import { statesOf } from './type-text.ts'

/** More parameters than these are many, says the linter. */
const MANY = 7

/**
 * Adds `new`, which takes what every value has, and a `with_…` for each field that can be left out.
 *
 * @param more the name of the field for what is not listed, if there is one
 */
export function addConstructors(
  file: RustFile,
  name: string,
  fields: readonly StructField[],
  more: string | undefined,
): void {
  file.add((writer) => {
    writer.block(
      `impl ${name} {`,
      () => {
        writeNew(writer, fields, more)
        for (const field of fields) if (isLeftOut(field.field)) writeSetter(writer, field)
      },
      '}',
    )
  })
}

function writeNew(writer: Writer, fields: readonly StructField[], more: string | undefined): void {
  const required = fields.filter(({ field }) => !isLeftOut(field))
  const given = required.filter(({ field }) => constantOf(field) === undefined)
  writeDocs(writer, [required.length === 0 ? 'All is left out.' : 'What can be left out is.'], 1)
  if (given.length > MANY) writer.line('#[allow(clippy::too_many_arguments)]')
  const params = given.map(({ name, type }) => `${name}: ${type === 'String' ? 'impl Into<String>' : type}`)
  writer.block(
    signature(1, 'pub fn new', params, ' -> Self {'),
    () => {
      if (required.length === 0) {
        writer.line(fields.length === 0 && more === undefined ? 'Self {}' : 'Self::default()')
        return
      }
      const values = fields.map(initial)
      writer.line(structLiteral('Self', more === undefined ? values : [...values, `${more}: Map::new()`]))
    },
    '}',
  )
}

function initial({ field, name, type }: StructField): string {
  switch (isLeftOut(field) ? statesOf(field) : 'given') {
    case 'absent':
      return `${name}: None`
    case 'both':
      return `${name}: Maybe::Absent`
    default: {
      const constant = constantOf(field)
      if (constant !== undefined) return `${name}: ${constant}`
      return type === 'String' ? `${name}: ${name}.into()` : name
    }
  }
}

/** The only value that a required field can have, as Rust writes it. */
function constantOf({ type, nullable }: Field): string | undefined {
  if (type.kind !== 'literal' || nullable) return undefined
  return typeof type.value === 'string' ? `${stringLiteral(type.value)}.to_owned()` : String(type.value)
}

function writeSetter(writer: Writer, { field, name, value }: StructField): void {
  const isMaybe = statesOf(field) === 'both'
  const isText = value === 'String'
  const param = isMaybe ? `impl Into<Maybe<${value}>>` : isText ? 'impl Into<String>' : value
  writer.gap()
  writeDocs(writer, [`Sets \`${plainName(name)}\`.`], 1)
  if (field.deprecated !== undefined) writer.line('#[deprecated]')
  writer.block(
    signature(1, `pub fn with_${plainName(name)}`, ['mut self', `${name}: ${param}`], ' -> Self {'),
    () => {
      const given = isMaybe || isText ? `${name}.into()` : name
      writer.line(assignment(2, `self.${name}`, isMaybe ? given : `Some(${given})`))
      writer.line('self')
    },
    '}',
  )
}
