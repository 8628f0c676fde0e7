import type { Field, NamedType, ObjectNode } from '@heddle/protocol'
import { alternativesProse, fieldProse, proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import { isLarge } from '../model/large-objects.ts'
import { EXTRA } from '../names/identifiers.ts'
import { writeProse } from '../text/docs.ts'
import { multiline } from '../text/kotlin-file.ts'
import { stringLiteral } from '../text/literals.ts'
import { fieldsArgument, writeBuilder, writeLargeClass } from './large-object.ts'
import { type ObjectType, objectType, propertyType } from './properties.ts'
import { tagProperties } from './tag-property.ts'
import type { TypeScope } from './type-text.ts'

/** Adds the class of an object, and what reads and writes it. */
export function addObject(scope: TypeScope, type: NamedType, node: ObjectNode): void {
  const { file } = scope
  const object = objectType(scope, type, node)
  const isClassOfData = !isLarge(node)
  file.add((writer) => {
    writeHead(writer, scope, object)
    const writeMore = (): void => writeConstants(writer, scope, object)
    if (isClassOfData) writeDataClass(writer, scope, object, writeMore)
    else writeLargeClass(writer, scope, object, writeMore)
  })
  if (!isClassOfData) file.add((writer) => writeBuilder(writer, scope, object))
  file.add((writer) => writeSerializer(writer, scope, object, isClassOfData))
}

function writeHead(writer: Writer, scope: TypeScope, { type, node, nameOf }: ObjectType): void {
  const open =
    node.extra === 'open' ? `Other fields are a part of it, whatever their names: see \`${EXTRA}\`.` : ''
  writeProse(writer, proseOf(type), alternativesProse(node, nameOf), open)
  const serializer = scope.model.typeNames.serializer(type.name)
  writer.line(`@${scope.file.use('kotlinx.serialization', 'Serializable')}(with = ${serializer}::class)`)
}

function writeDataClass(
  writer: Writer,
  scope: TypeScope,
  { own, interfaces, constants, held, nameOf }: ObjectType,
  writeMore: () => void,
): void {
  const { file } = scope
  file.annotate('OptIn', `${file.use('kotlinx.serialization', 'ExperimentalSerializationApi')}::class`)
  scope.useSerializer('ExactJsonObject')
  writer.line(`@${file.use('kotlinx.serialization', 'KeepGeneratedSerializer')}`)
  const supertypes = interfaces.length === 0 ? '' : ` : ${interfaces.join(',\n    ')}`
  writer.block(`public data class ${own}(`, () => {
    for (const field of held) writeProperty(writer, scope, field, nameOf(field.name))
    writeExtra(writer, scope)
  })
  if (constants.length === 0) writer.line(`)${supertypes}`)
  else writer.block(`)${supertypes} {`, writeMore, '}')
}

function writeProperty(writer: Writer, scope: TypeScope, field: Field, name: string): void {
  scope.readStrictly(field.type)
  writeProse(writer, fieldProse(field))
  if (name.replaceAll('`', '') !== field.name)
    writer.line(`@${scope.file.use('kotlinx.serialization', 'SerialName')}(${stringLiteral(field.name)})`)
  const byDefault = field.presence === 'optional' ? ' = null' : ''
  writer.line(`public val ${name}: ${propertyType(scope, field)}${byDefault},`)
}

function writeExtra(writer: Writer, scope: TypeScope): void {
  writer.line('/** Fields that have no property here, and those that are null. */')
  writer.line(`@${scope.file.use('kotlinx.serialization', 'SerialName')}(${scope.json('EXTRA')})`)
  writer.line(`public val ${EXTRA}: ${scope.kotlinx('JsonObject')} = ${scope.json('NO_FIELDS')},`)
}

function writeConstants(writer: Writer, scope: TypeScope, { type, constants, nameOf }: ObjectType): void {
  const overridden = new Set(
    (scope.model.supertypes.get(type.name) ?? []).flatMap((union) => tagProperties(scope.model, union)),
  )
  for (const [index, field] of constants.entries()) {
    if (index > 0) writer.gap()
    const property = nameOf(field.name)
    const modifier = overridden.has(property) ? 'override' : 'public'
    if (modifier === 'public') writeProse(writer, fieldProse(field))
    writer.block(`${modifier} val ${property}: ${scope.type(field.type)}`, () =>
      writer.line(`get() = ${literal(field.type)}`),
    )
  }
}

function writeSerializer(writer: Writer, scope: TypeScope, object: ObjectType, isClassOfData: boolean): void {
  const { type, own, node } = object
  const constants = object.constants.map((field) => {
    const value = `${scope.kotlinx('JsonPrimitive')}(${literal(field.type)})`
    return `${stringLiteral(field.name)} to ${value}`
  })
  const neverNull = node.fields
    .filter(({ presence, nullable }) => presence === 'optional' && !nullable)
    .map(({ name }) => stringLiteral(name))
  const base = scope.json(isClassOfData ? 'ObjectSerializer' : 'LargeObjectSerializer')
  const head = `internal object ${scope.model.typeNames.serializer(type.name)} : ${base}<${own}>(`
  const parts = [
    ...(isClassOfData
      ? [`${own}.generatedSerializer()`]
      : [stringLiteral(own), fieldsArgument(scope, object), `::${own}`]),
    ...argument('constants', 'mapOf(', constants),
    ...argument('neverNull', 'setOf(', neverNull),
  ]
  if (parts.length === 1) writer.line(`${head}${parts[0]})`)
  else
    writer.block(
      head,
      () => {
        for (const part of parts) writer.line(`${part},`)
      },
      ')',
    )
}

/** A named argument that is a collection; none where it would be empty. */
function argument(name: string, open: string, parts: readonly string[]): readonly string[] {
  if (parts.length === 0) return []
  const list = multiline(open, parts, ')', 4)
  return [list.includes('\n') ? `${name} =\n    ${list.replaceAll('\n', '\n    ')}` : `${name} = ${list}`]
}

function literal(type: Field['type']): string {
  if (type.kind !== 'literal') throw new Error('a constant has one value')
  return typeof type.value === 'string' ? stringLiteral(type.value) : String(type.value)
}
