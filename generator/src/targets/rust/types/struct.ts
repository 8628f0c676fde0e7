import type { NamedType, ObjectNode } from '@heddle/protocol'
import { alternativesProse, fieldProse, proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { Writer } from '../../../writer/writer.ts'
import { fieldNames, impliedWireName, plainName, stringLiteral } from '../names/names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { attribute } from '../text/layout.ts'
import type { RustFile } from '../text/rust-file.ts'
import { addConstructors } from './constructors.ts'
import { isLeftOut, type StructField, structField, tagOf } from './struct-field.ts'
import { statesOf, type TypeScope } from './type-text.ts'

/** Adds the struct of an object, and how it is made. */
export function addStruct(file: RustFile, type: NamedType, node: ObjectNode, scope: TypeScope): void {
  // In an open object serde would take the tag for one of the fields that nobody lists.
  const tag = node.extra === 'open' ? undefined : tagOf(node)
  const names = fieldNames(node.fields)
  const nameOf = (field: string): string => names.get(field) ?? field
  const fields = node.fields
    .filter(({ name }) => name !== tag?.field)
    .map((field) => structField(file, type, field, nameOf(field.name), scope))
  const more = node.extra === 'open' ? new NamePool(names.values()).take('more') : undefined
  const name = file.model.typeNames.of(type.name)
  file.use('serde', 'Deserialize')
  file.use('serde', 'Serialize')
  file.add((writer) => {
    writeProse(writer, proseOf(type), 0, [alternativesProse(node, (field) => plainName(nameOf(field)))])
    const derived = ['Debug', 'Clone', 'PartialEq', 'Serialize', 'Deserialize']
    if (fields.every(({ field }) => isLeftOut(field))) derived.splice(3, 0, 'Default')
    writer.line(attribute(0, 'derive', derived))
    const isCamelCase = prefersCamelCase(fields)
    const options = [
      ...(tag === undefined
        ? []
        : [`tag = ${stringLiteral(tag.field)}`, `rename = ${stringLiteral(tag.text)}`]),
      ...(isCamelCase ? ['rename_all = "camelCase"'] : []),
    ]
    if (options.length > 0) writer.line(attribute(0, 'serde', options))
    writer.line('#[non_exhaustive]')
    if (fields.length === 0 && more === undefined) {
      writer.line(`pub struct ${name} {}`)
      return
    }
    writer.block(
      `pub struct ${name} {`,
      () => {
        for (const field of fields) writeField(writer, field, isCamelCase)
        if (more !== undefined) writeMore(writer, file, more)
      },
      '}',
    )
  })
  addConstructors(file, name, fields, more)
}

function prefersCamelCase(fields: readonly StructField[]): boolean {
  const renamed = fields.filter(({ field, name }) => plainName(name) !== field.name).length
  const renamedInCamelCase = fields.filter(({ field, name }) => impliedWireName(name) !== field.name).length
  return renamedInCamelCase < renamed
}

function writeField(writer: Writer, { field, name, type }: StructField, isCamelCase: boolean): void {
  writeProse(writer, fieldProse(field), 1)
  const implied = isCamelCase ? impliedWireName(name) : plainName(name)
  const options = [
    ...(implied === field.name ? [] : [`rename = ${stringLiteral(field.name)}`]),
    ...STATE_OPTIONS[statesOf(field)],
  ]
  if (options.length > 0) writer.line(attribute(1, 'serde', options))
  writer.line(`pub ${name}: ${type},`)
}

const STATE_OPTIONS = {
  plain: [],
  absent: ['default', 'skip_serializing_if = "Option::is_none"'],
  // Serde takes what is missing for null, unless somebody else reads it.
  null: ['deserialize_with = "Option::deserialize"'],
  both: ['default', 'skip_serializing_if = "Maybe::is_absent"'],
}

function writeMore(writer: Writer, file: RustFile, name: string): void {
  writeDocs(writer, ['Everything else that is in the object, by its name on the wire.'], 1)
  const json = file.use('serde_json', 'Value')
  writer.line('#[serde(flatten)]')
  writer.line(`pub ${name}: ${file.use('serde_json', 'Map')}<String, ${json}>,`)
}
