import type { NamedType } from '@heddle/protocol'
import type { JavaModel } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'
import { writeJavadoc } from '../text/javadoc.ts'
import { assignment, call, laidOut } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { annotationsOf } from './annotations.ts'
import type { Component } from './components.ts'
import { isLarge } from './large-object.ts'
import { componentDocs, moreType, type ObjectType } from './object-shape.ts'

/** What has many fields, or some to leave out, is made step by step; so is what a handle fills in for its user. */
export function needsBuilder(model: JavaModel, type: NamedType, object: ObjectType): boolean {
  const { components, more } = object
  if (isLarge(object)) return true
  if (model.conversation?.types.StartTurn.name === type.name) return true
  return more !== null || components.some(({ holding }) => holding !== 'plain')
}

export function writeBuilder(model: JavaModel, file: JavaFile, object: ObjectType): void {
  const { writer } = file
  const { name, components, more } = object
  writer.gap()
  writeJavadoc(writer, { text: 'A builder with nothing in it yet.' }, 1)
  writer.block('public static Builder builder() {', () => writer.line('return new Builder();'), '}')
  writer.gap()
  writeJavadoc(writer, { text: 'A builder with all that is in this value.' }, 1)
  writer.block(
    'public Builder toBuilder() {',
    () => {
      writer.line('Builder builder = new Builder();')
      for (const each of [...components.map((component) => component.name), ...(more === null ? [] : [more])])
        writer.line(`builder.${each} = ${each};`)
      writer.line('return builder;')
    },
    '}',
  )
  writer.gap()
  writeJavadoc(writer, { text: `Makes a \`${name}\` step by step.` }, 1)
  writer.block(
    'public static final class Builder {',
    () => {
      for (const component of components) writer.line(fieldOf(model, file, component))
      if (more !== null) writer.line(`private ${moreType(file)} ${more} = Map.of();`)
      writer.gap().line('private Builder() {}')
      for (const component of components) writeSetters(model, file, component)
      if (more !== null) {
        writer.gap()
        writeJavadoc(writer, { text: `Sets all other fields, by their names on the wire.` }, 2)
        writeSetter(file, more, moreType(file), more)
      }
      writer.gap()
      writeJavadoc(
        writer,
        { text: 'Throws a `NullPointerException` that names a field when one is missing.' },
        2,
      )
      writer.block(
        `public ${name} build() {`,
        () => {
          if (isLarge(object)) {
            writer.line(`return new ${name}(this);`)
            return
          }
          const parts = components.map((each) =>
            isUnboxed(each)
              ? call(`${file.use('java.util.Objects')}.requireNonNull`, each.name, stringLiteral(each.name))
              : each.name,
          )
          writer.line(laidOut(3, call(`return new ${name}`, ...parts, ...(more === null ? [] : [more])), ';'))
        },
        '}',
      )
    },
    '}',
  )
}

const isUnboxed = ({ holding, coding }: Component): boolean =>
  holding === 'plain' && coding.plain !== coding.type

function fieldOf(model: JavaModel, file: JavaFile, { name, holding, coding, type }: Component): string {
  if (holding === 'plain') return `private ${coding.type} ${name};`
  const empty =
    holding === 'maybe'
      ? `${file.use(`${model.packageName.javaPackage}.core.Maybe`)}.absent()`
      : `${file.use('java.util.Optional')}.empty()`
  return assignment(2, `private ${type} ${name}`, empty)
}

function writeSetters(model: JavaModel, file: JavaFile, component: Component): void {
  const { name, holding, coding, type, field } = component
  const { writer } = file
  const holder = holding === 'maybe' ? 'Maybe' : 'Optional'
  const annotate = (): void => {
    for (const annotation of annotationsOf(model, file, field)) writer.line(annotation)
  }
  writer.gap()
  const docs = { text: `Sets \`${name}\`: ${componentDocs(component)}`, deprecated: field.deprecated }
  writeJavadoc(writer, docs, 2)
  annotate()
  writeSetter(file, name, coding.plain, holding === 'plain' ? name : `${holder}.of(${name})`)
  if (holding !== 'maybe') return
  writer.gap()
  writeJavadoc(
    writer,
    { text: `Sets \`${name}\`, or makes it null or absent.`, deprecated: field.deprecated },
    2,
  )
  annotate()
  writeSetter(file, name, type, name)
}

function writeSetter({ writer }: JavaFile, name: string, type: string, value: string): void {
  writer.block(
    laidOut(2, call(`public Builder ${name}`, `${type} ${name}`), ' {'),
    () => writer.line(assignment(3, `this.${name}`, value)).line('return this;'),
    '}',
  )
}
