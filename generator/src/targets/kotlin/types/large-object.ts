import type { Field } from '@heddle/protocol'
import { fieldProse } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import { isNullable, type ObjectType, propertyType } from './properties.ts'
import type { TypeScope } from './type-text.ts'

/*
 * An object with more fields than a data class can have is a class that a builder makes, and that holds its values by the
 * names of its properties: `Settings { size = 1 }`, `settings.copy { size = 2 }`.
 */

/** Writes its class, and what `writeMore` adds to it. */
export function writeLargeClass(
  writer: Writer,
  scope: TypeScope,
  object: ObjectType,
  writeMore: () => void,
): void {
  const { own, interfaces, type } = object
  const builder = scope.model.typeNames.builder(type.name)
  writer.block(`public class ${own} internal constructor(`, () => writer.line('values: Map<String, Any?>,'))
  writer.block(
    `) : ${[`${scope.json('LargeObject')}(values)`, ...interfaces].join(',\n    ')} {`,
    () => {
      writeDocs(writer, `\`${own} { … }\`, with a value for each property that cannot be null.`)
      writer.line(
        `public constructor(fill: ${builder}.() -> Unit = {}) : this(${builder}().apply(fill).values())`,
      )
      writer.gap()
      writeProperties(writer, scope, object, 'val')
      writer.gap()
      writeMore()
      writer.gap()
      writeDocs(writer, 'The same, but for what `copy { … }` sets.')
      writer.line(
        `public fun copy(change: ${builder}.() -> Unit): ${own} = ${own}(${builder}(values()).apply(change).values())`,
      )
    },
    '}',
  )
}

/** Writes what its users fill in to make one. */
export function writeBuilder(writer: Writer, scope: TypeScope, object: ObjectType): void {
  const { type, own } = object
  const [builder, serializer] = [
    scope.model.typeNames.builder(type.name),
    scope.model.typeNames.serializer(type.name),
  ]
  writeDocs(writer, `What a [${own}] is made of.`)
  writer.block(`public class ${builder} internal constructor(`, () =>
    writer.line('values: Map<String, Any?> = emptyMap(),'),
  )
  writer.block(
    `) : ${scope.json('LargeObjectBuilder')}(${serializer}.required, values) {`,
    () => writeProperties(writer, scope, object, 'var'),
    '}',
  )
}

function writeProperties(
  writer: Writer,
  scope: TypeScope,
  { held, nameOf }: ObjectType,
  kind: 'val' | 'var',
): void {
  for (const [index, field] of held.entries()) {
    if (index > 0) writer.gap()
    writeProse(writer, fieldProse(field))
    writer.line(`public ${kind} ${nameOf(field.name)}: ${propertyType(scope, field)} by this`)
  }
}

/** What reads and writes each of its properties, as an argument for its serializer. */
export function fieldsArgument(scope: TypeScope, { held, nameOf }: ObjectType): string {
  const entry = (field: Field): string => {
    const property = nameOf(field.name).replaceAll('`', '')
    const args = [
      stringLiteral(field.name),
      ...(property === field.name ? [] : [stringLiteral(property)]),
      ...(field.presence === 'optional' ? ['isOptional = true'] : []),
    ]
    const node = isNullable(field) ? ({ kind: 'nullable', inner: field.type } as const) : field.type
    return `    ${scope.json('LargeField')}(${args.join(', ')}) { ${scope.serializer(node)} },`
  }
  return ['listOf(', ...held.map(entry), ')'].join('\n')
}
