import type { JavaModel } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'
import { writeJavadoc } from '../text/javadoc.ts'
import { assignment, call, laidOut } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { annotationsOf } from './annotations.ts'
import type { Component } from './components.ts'
import { componentDocs, moreType, type ObjectType } from './object-shape.ts'

/** Java takes up to 254 arguments, and counts a `long` or `double` twice: with this many components none is too many. */
const MOST_COMPONENTS = 127

/** Has the object more than the constructor of a record can take? */
export function isLarge({ components, more }: ObjectType): boolean {
  return components.length + (more === null ? 0 : 1) > MOST_COMPONENTS
}

/** Writes what a record has by itself: the fields, a constructor that takes the builder, and the accessors. */
export function writeLargeObject(model: JavaModel, file: JavaFile, object: ObjectType): void {
  const { writer } = file
  const { name, components, more } = object
  for (const each of components) writer.line(`private final ${each.type} ${each.name};`)
  if (more !== null) writer.line(`private final ${moreType(file)} ${more};`)
  writer.gap()
  writer.block(
    `private ${name}(Builder builder) {`,
    () => {
      for (const each of components)
        writer.line(assignment(2, `this.${each.name}`, keptOf(model, file, each)))
      if (more !== null) {
        const kept = call(`${valuesOf(model, file)}.map`, `builder.${more}`, stringLiteral(more))
        writer.line(assignment(2, `this.${more}`, kept))
      }
    },
    '}',
  )
  for (const each of components) {
    writer.gap()
    writeJavadoc(writer, { text: componentDocs(each), deprecated: each.field.deprecated }, 1)
    for (const annotation of annotationsOf(model, file, each.field)) writer.line(annotation)
    writer.block(`public ${each.type} ${each.name}() {`, () => writer.line(`return ${each.name};`), '}')
  }
  if (more !== null) {
    writer.gap()
    writeJavadoc(writer, { text: 'All other fields, by their names on the wire.' }, 1)
    writer.block(`public ${moreType(file)} ${more}() {`, () => writer.line(`return ${more};`), '}')
  }
  writeMembersOfObject(file, name)
}

/** What is in the builder, not null, and lists and maps such that nobody changes them. */
function keptOf(model: JavaModel, file: JavaFile, { name, holding, coding }: Component): string {
  const kind = /^(List|Map)</.exec(coding.type)?.[1]
  const args = [`builder.${name}`, stringLiteral(name)]
  if (holding === 'plain' && kind !== undefined)
    return laidOut(2, call(`${valuesOf(model, file)}.${kind.toLowerCase()}`, ...args), '')
  const checked = laidOut(2, call(`${file.use('java.util.Objects')}.requireNonNull`, ...args), '')
  if (kind === undefined) return checked
  return `${checked}.map(${kind === 'List' ? 'List' : valuesOf(model, file)}::copyOf)`
}

function valuesOf(model: JavaModel, file: JavaFile): string {
  return file.use(`${model.packageName.javaPackage}.core.Values`)
}

function writeMembersOfObject({ writer }: JavaFile, name: string): void {
  writer.gap().line('@Override')
  writer.block(
    'public boolean equals(Object other) {',
    () => writer.line(`return other instanceof ${name} that && toJson().equals(that.toJson());`),
    '}',
  )
  writer.gap().line('@Override')
  writer.block('public int hashCode() {', () => writer.line('return toJson().hashCode();'), '}')
  writer.gap().line('@Override')
  writer.block('public String toString() {', () => writer.line(`return "${name}" + toJson();`), '}')
}
