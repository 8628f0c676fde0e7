import type { Field, NamedType, ObjectNode } from '@heddle/protocol'
import { alternativesProse, fieldProse, proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import { EXTRA, isConstant, propertyNames } from '../names/identifiers.ts'
import { writeProse } from '../text/docs.ts'
import { multiline } from '../text/kotlin-file.ts'
import { stringLiteral } from '../text/literals.ts'
import { tagProperties } from './tag-property.ts'
import type { TypeScope } from './type-text.ts'

/** Adds the class of an object, and what reads and writes it. */
export function addObject(scope: TypeScope, type: NamedType, node: ObjectNode): void {
  const { file } = scope
  const names = propertyNames(node.fields)
  const own = scope.named(type.name)
  const serializer = scope.model.typeNames.serializer(type.name)
  const constants = node.fields.filter(isConstant)
  const open =
    node.extra === 'open' ? `Other fields are a part of it, whatever their names: see \`${EXTRA}\`.` : ''
  file.annotate('OptIn', `${file.use('kotlinx.serialization', 'ExperimentalSerializationApi')}::class`)
  scope.useSerializer('ExactJsonObject')
  file.add((writer) => {
    writeProse(
      writer,
      proseOf(type),
      alternativesProse(node, (name) => names.get(name) ?? name),
      open,
    )
    writer.line(`@${file.use('kotlinx.serialization', 'Serializable')}(with = ${serializer}::class)`)
    writer.line(`@${file.use('kotlinx.serialization', 'KeepGeneratedSerializer')}`)
    const interfaces = (scope.model.supertypes.get(type.name) ?? []).map((name) => scope.named(name))
    const supertypes = interfaces.length === 0 ? '' : ` : ${interfaces.join(',\n    ')}`
    const writeProperties = (): void => {
      for (const field of node.fields)
        if (!isConstant(field) && field.name !== EXTRA_FIELD)
          writeProperty(writer, scope, field, names.get(field.name) ?? '')
      writeExtra(writer, scope)
    }
    writer.block(`public data class ${own}(`, writeProperties)
    if (constants.length === 0) writer.line(`)${supertypes}`)
    else writer.block(`)${supertypes} {`, () => writeConstants(writer, scope, type, constants, names), '}')
  })
  file.add((writer) => writeSerializer(writer, scope, own, serializer, node))
}

function writeProperty(writer: Writer, scope: TypeScope, field: Field, name: string): void {
  const optional = field.presence === 'optional'
  const type = scope.type(field.type)
  scope.readStrictly(field.type)
  const isNullable = optional || (field.nullable && field.type.kind !== 'any')
  writeProse(writer, fieldProse(field))
  if (name.replaceAll('`', '') !== field.name)
    writer.line(`@${scope.file.use('kotlinx.serialization', 'SerialName')}(${stringLiteral(field.name)})`)
  const text = isNullable ? `${type.replace(/\?$/, '')}?` : type
  writer.line(`public val ${name}: ${text}${optional ? ' = null' : ''},`)
}

/** What the wire calls the property for everything else. No field has the name. */
const EXTRA_FIELD = '\u0000extra'

function writeExtra(writer: Writer, scope: TypeScope): void {
  writer.line('/** Fields that have no property here, and those that are null. */')
  writer.line(`@${scope.file.use('kotlinx.serialization', 'SerialName')}(${scope.json('EXTRA')})`)
  writer.line(`public val ${EXTRA}: ${scope.kotlinx('JsonObject')} = ${scope.json('NO_FIELDS')},`)
}

function writeConstants(
  writer: Writer,
  scope: TypeScope,
  { name }: NamedType,
  constants: readonly Field[],
  names: ReadonlyMap<string, string>,
): void {
  const overridden = new Set(
    (scope.model.supertypes.get(name) ?? []).flatMap((union) => tagProperties(scope.model, union)),
  )
  for (const [index, field] of constants.entries()) {
    if (field.type.kind !== 'literal') continue
    if (index > 0) writer.gap()
    const property = names.get(field.name) ?? ''
    const modifier = overridden.has(property) ? 'override' : 'public'
    if (modifier === 'public') writeProse(writer, fieldProse(field))
    writer.block(`${modifier} val ${property}: ${scope.type(field.type)}`, () =>
      writer.line(`get() = ${literal(field.type)}`),
    )
  }
}

function writeSerializer(
  writer: Writer,
  scope: TypeScope,
  own: string,
  serializer: string,
  node: ObjectNode,
): void {
  const constants = node.fields.filter(isConstant).map((field) => {
    const value = `${scope.kotlinx('JsonPrimitive')}(${literal(field.type)})`
    return `${stringLiteral(field.name)} to ${value}`
  })
  const neverNull = node.fields
    .filter(({ presence, nullable }) => presence === 'optional' && !nullable)
    .map(({ name }) => stringLiteral(name))
  const head = `internal object ${serializer} : ${scope.json('ObjectSerializer')}<${own}>(`
  const parts = [
    `${own}.generatedSerializer()`,
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
