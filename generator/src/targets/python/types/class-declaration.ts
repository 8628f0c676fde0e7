import type { Field, ObjectNode } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import { attributeNames, impliedWireName, jsonLiteral, stringLiteral } from '../names/names.ts'
import { fieldDocs, objectDocs, paragraphs, writeDocstring } from '../text/docs.ts'
import { list, unbroken } from '../text/layout.ts'
import type { PythonModule } from '../text/module.ts'
import { fieldType, type TypeScope, typeText } from './type-text.ts'

/** Adds the class of an object to a file. */
export function addObject(
  file: PythonModule,
  name: string,
  docs: string,
  node: ObjectNode,
  scope: TypeScope,
): void {
  const attributes = attributeNames(node.fields)
  const about = paragraphs(docs, objectDocs(node))
  const isDescribed = node.fields.some((field) => fieldDocs(field) !== '')
  addClass(file, name, file.use('.._runtime.model', 'Model'), (writer) => {
    writeDocstring(writer, about, 1)
    for (const [index, field] of node.fields.entries()) {
      if (index === 0 ? about !== '' : isDescribed) writer.gap()
      writeField(writer, file, attributes.get(field.name) ?? '', field, scope)
      writeDocstring(writer, fieldDocs(field), 1)
    }
    if (about === '' && node.fields.length === 0) writer.line('pass')
  })
}

/** Adds a class, whose lines `body` writes. */
export function addClass(
  file: PythonModule,
  name: string,
  base: string,
  body: (writer: Writer) => void,
): void {
  file.add((writer) => writer.block(unbroken(0, `class ${name}(${base}):`), () => body(writer)))
}

function writeField(
  writer: Writer,
  file: PythonModule,
  attribute: string,
  field: Field,
  scope: TypeScope,
): void {
  const optional = field.presence === 'optional'
  const initial = optional
    ? 'None'
    : field.type.kind === 'literal' && !field.nullable
      ? jsonLiteral(field.type.value)
      : undefined
  const head = `${attribute}: ${attributeType(field, scope)}`
  const options = [
    ...(field.deprecated === undefined ? [] : [`deprecated=${stringLiteral(field.deprecated)}`]),
    ...wireOptions(attribute, field.name),
  ]
  if (options.length === 0) {
    writer.line(unbroken(1, initial === undefined ? head : `${head} = ${initial}`))
    return
  }
  const parts = initial === undefined ? options : [`default=${initial}`, ...options]
  writer.line(list(1, `${head} = ${file.use('pydantic', 'Field')}(`, parts, ')'))
}

/** Null that the protocol does not allow is none of its values: it is read as absent, and never sent. */
function attributeType(field: Field, scope: TypeScope): string {
  if (field.presence === 'required' || field.nullable || field.type.kind === 'any')
    return fieldType(field, scope)
  return `${scope.runtime('model', 'Maybe')}[${typeText(field.type, scope)}]`
}

/** Says what the wire calls an attribute, where that is not implied. */
function wireOptions(attribute: string, wire: string): string[] {
  if (impliedWireName(attribute) === wire) return []
  const text = stringLiteral(wire)
  return [`validation_alias=${text}`, `serialization_alias=${text}`]
}
