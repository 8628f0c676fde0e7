import type { NamedType, ObjectNode } from '@heddle/protocol'
import { alternativesProse, fieldProse, proseOf } from '../../../facts/prose.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { JavaModel } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { assignment, call, declaration, laidOut } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { inlineAnnotations, writeAnnotations } from './annotations.ts'
import { needsBuilder, writeBuilder } from './builder.ts'
import { literal } from './coding.ts'
import { type Component, componentNames } from './components.ts'
import { isLarge, writeLargeObject } from './large-object.ts'
import { componentDocs, moreType, type ObjectType, objectType } from './object-shape.ts'
import { tagAccessor } from './tag-accessor.ts'

export function writeObject(model: JavaModel, file: JavaFile, type: NamedType, node: ObjectNode): void {
  const { writer } = file
  const object = objectType(model, file, type, node)
  const { name, components, constants, more } = object
  const parents = (model.unionsOf.get(type.name) ?? []).map((union) => union.name)
  const names = componentNames(node)
  const docs = docsOf(
    proseOf(type),
    `\`${type.name}\` of the protocol.`,
    alternativesProse(node, (field) => names.get(field) ?? field),
  )
  const moreParams = more === null ? [] : [[more, 'All other fields, by their names on the wire.'] as const]
  const params = [...components.map((each) => [each.name, componentDocs(each)] as const), ...moreParams]
  const large = isLarge(object)
  writeJavadoc(writer, large ? docs : { ...docs, params }, 0)
  writeAnnotations(model, file, type)
  file.suppression()
  const parts = [
    ...components.map((each) => `${inlineAnnotations(model, file, each.field)}${each.type} ${each.name}`),
    ...(more === null ? [] : [`${moreType(file)} ${more}`]),
  ]
  const what = large ? `public final class ${name}` : call(`public record ${name}`, ...parts)
  const head = declaration(0, what, [{ word: 'implements', entries: superTypes(model, file, parents) }])
  writer.block(
    head,
    () => {
      if (large) writeLargeObject(model, file, object)
      else {
        writeChecks(writer, model, file, object)
        for (const component of components) writeDeprecatedAccessor(writer, component)
      }
      for (const constant of constants) writeConstant(writer, model, constant, parents)
      writeDecode(writer, model, file, object, node)
      writeEncode(writer, model, file, object, node)
      if (needsBuilder(model, type, object)) writeBuilder(model, file, object)
    },
    '}',
  )
}

export function superTypes(model: JavaModel, file: JavaFile, parents: readonly string[]): readonly string[] {
  if (parents.length === 0) return [file.use(`${model.packageName.javaPackage}.core.WireValue`)]
  for (const parent of parents) if (model.types.get(parent)?.deprecated !== undefined) file.usesDeprecated()
  return parents.map((parent) => model.typeNames.of(parent))
}

function writeChecks(
  writer: Writer,
  model: JavaModel,
  file: JavaFile,
  { name, components, more }: ObjectType,
): void {
  const lines = components.flatMap((component) => checksOf(model, file, component))
  if (more !== null)
    lines.push(
      `${more} = ${file.use(`${model.packageName.javaPackage}.core.Values`)}.map(${more}, ${stringLiteral(more)});`,
    )
  if (lines.length === 0) return
  const docs = { text: `Checks that nothing is null, and keeps lists and maps from being changed.` }
  writeJavadoc(writer, docs, 1)
  writer.block(
    `public ${name} {`,
    () => {
      for (const line of lines) writer.line(line)
    },
    '}',
  )
}

function checksOf(model: JavaModel, file: JavaFile, { name, holding, coding }: Component): readonly string[] {
  const kind = /^(List|Map)</.exec(coding.type)?.[1]
  const values = (): string => file.use(`${model.packageName.javaPackage}.core.Values`)
  const quoted = stringLiteral(name)
  if (holding === 'plain' && kind !== undefined)
    return [assignment(2, name, `${values()}.${kind.toLowerCase()}(${name}, ${quoted})`)]
  if (holding === 'plain' && coding.plain !== coding.type) return []
  const check = laidOut(2, call(`${file.use('java.util.Objects')}.requireNonNull`, name, quoted), ';')
  if (kind === undefined) return [check]
  const copy = kind === 'List' ? 'List::copyOf' : `${values()}::copyOf`
  return [check, assignment(2, name, `${name}.map(${copy})`)]
}

function writeDeprecatedAccessor(writer: Writer, component: Component): void {
  const { name, field, type } = component
  if (field.deprecated === undefined) return
  writer.gap()
  writeJavadoc(
    writer,
    { text: fieldProse(field).text || `\`${field.name}\` on the wire.`, deprecated: field.deprecated },
    1,
  )
  writer.line('@Override').line('@Deprecated')
  writer.block(`public ${type} ${name}() {`, () => writer.line(`return ${name};`), '}')
}

function writeConstant(
  writer: Writer,
  model: JavaModel,
  { name, field, coding, node }: Component,
  parents: readonly string[],
): void {
  if (node.kind !== 'literal') return
  writer.gap()
  writeJavadoc(writer, { text: `Always \`${String(node.value)}\`.`, deprecated: field.deprecated }, 1)
  if (parents.some((parent) => isTagOf(model, parent, field.name))) writer.line('@Override')
  if (field.deprecated !== undefined) writer.line('@Deprecated')
  writer.block(`public ${coding.plain} ${name}() {`, () => writer.line(`return ${literal(node.value)};`), '}')
}

function isTagOf(model: JavaModel, union: string, field: string): boolean {
  const node = model.types.get(union)?.node
  return node?.kind === 'tagged-union' && node.tag === field && tagAccessor(model, node) !== undefined
}

function writeDecode(
  writer: Writer,
  model: JavaModel,
  file: JavaFile,
  object: ObjectType,
  node: ObjectNode,
): void {
  const { name, components, constants, more } = object
  const decode = file.use(`${model.packageName.javaPackage}.core.Decode`)
  writer.gap()
  writeFromJsonHead(model, file, `public static ${name} fromJson(`, () => {
    writer.line(`${decode}.object(json);`)
    for (const { access, field, coding } of constants)
      writer.line(
        laidOut(2, call(`${decode}.${access}`, 'json', stringLiteral(field.name), coding.decode), ';'),
      )
    const parts = components.map(({ access, field, coding }) =>
      access === 'present'
        ? call(`${decode}.present`, 'json', stringLiteral(field.name))
        : call(`${decode}.${access}`, 'json', stringLiteral(field.name), coding.decode),
    )
    const others =
      more === null
        ? []
        : [call(`${decode}.more`, 'json', ...node.fields.map((field) => stringLiteral(field.name)))]
    if (isLarge(object)) {
      const values = [...parts, ...others]
      const members = [...components.map((each) => each.name), ...(more === null ? [] : [more])]
      writer.line('Builder builder = new Builder();')
      for (const [index, member] of members.entries())
        writer.line(assignment(2, `builder.${member}`, values[index] ?? ''))
      writer.line(`return new ${name}(builder);`)
      return
    }
    writer.line(laidOut(2, call(`return new ${name}`, ...parts, ...others), ';'))
  })
}

/** Writes the function that reads a value, with `body` inside. */
export function writeFromJsonHead(model: JavaModel, file: JavaFile, head: string, body: () => void): void {
  const { writer } = file
  const json = file.use('com.fasterxml.jackson.databind.JsonNode')
  const creator = file.use('com.fasterxml.jackson.annotation.JsonCreator')
  const exception = file.use(`${model.packageName.javaPackage}.core.DecodeException`)
  writeJavadoc(
    writer,
    { text: 'Reads it from JSON.', throws: [[exception, 'when the JSON is none of it']] },
    1,
  )
  writer.line(`@${creator}(mode = JsonCreator.Mode.DELEGATING)`)
  writer.block(laidOut(1, { head, args: [`${json} json`] }, ' {'), body, '}')
}

function writeEncode(
  writer: Writer,
  model: JavaModel,
  file: JavaFile,
  object: ObjectType,
  node: ObjectNode,
): void {
  const encode = file.use(`${model.packageName.javaPackage}.core.Encode`)
  const objectNode = file.use('com.fasterxml.jackson.databind.node.ObjectNode')
  const byField = new Map([...object.components, ...object.constants].map((each) => [each.field, each]))
  writer.gap().line('@Override')
  writer.block(
    `public ${objectNode} toJson() {`,
    () => {
      writer.line(`${objectNode} json = ${encode}.object();`)
      for (const field of node.fields) {
        const component = byField.get(field)
        if (component === undefined) continue
        const { access, name, holding, coding, node: inner } = component
        const value = holding === 'constant' && inner.kind === 'literal' ? literal(inner.value) : name
        const head = `${encode}.${access}`
        const args = ['json', stringLiteral(field.name), value]
        writer.line(
          laidOut(2, access === 'present' ? call(head, ...args) : call(head, ...args, coding.encode), ';'),
        )
      }
      if (object.more !== null) writer.line(`${encode}.more(json, ${object.more});`)
      writer.line('return json;')
    },
    '}',
  )
}
