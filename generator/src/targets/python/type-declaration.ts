import type {
  EnumNode,
  ExternalUnionNode,
  ExternalVariant,
  Field,
  NamedType,
  ObjectNode,
  TaggedUnionNode,
} from '@heddle/protocol'
import { unitOf } from '../../units.ts'
import type { Writer } from '../../writer/writer.ts'
import { asList, docsOf, writeDocstring } from './docs.ts'
import { list, unbroken, unionPart } from './layout.ts'
import type { PythonModule } from './module.ts'
import { attributeName, attributeNames, className, impliedWireName, stringLiteral } from './names.ts'
import { fieldType, literalText, type TypeScope, typeText } from './type-text.ts'

/** Adds the statements that declare a type to a file. */
export function addType(file: PythonModule, type: NamedType, scope: TypeScope): void {
  const name = className(type.name)
  const { node } = type
  switch (node.kind) {
    case 'object':
      addObject(file, name, docsOf(type), node, scope)
      break
    case 'tagged-union':
      addTaggedUnion(file, name, docsOf(type), node, scope)
      break
    case 'external-union':
      addExternalUnion(file, name, docsOf(type), node, scope)
      break
    case 'enum':
      addEnum(file, name, docsOf(type), node)
      break
    default:
      addAlias(file, name, docsOf(type), typeText(node, scope))
  }
}

/** The names that a file exports for a type. */
export function declaredNames({ name: modelName, node }: NamedType): string[] {
  const name = className(modelName)
  switch (node.kind) {
    case 'tagged-union':
      return [name, unknownName(name)]
    case 'external-union': {
      const objects = node.variants.filter(({ payload }) => payload !== null)
      const texts = objects.length === node.variants.length ? [] : [knownName(name)]
      return [name, unknownName(name), ...texts, ...objects.map(({ tag }) => variantName(name, tag))]
    }
    case 'enum':
      return [name, knownName(name)]
    default:
      return [name]
  }
}

const unknownName = (union: string): string => `Unknown${union}`
const knownName = (alias: string): string => `Known${alias}`
const variantName = (union: string, tag: string): string => className(`${union}/${tag}`)

function addObject(file: PythonModule, name: string, docs: string, node: ObjectNode, scope: TypeScope): void {
  const attributes = attributeNames(node.fields)
  const base = file.use('.._runtime.model', 'Model')
  file.add((writer) =>
    writer.block(`class ${name}(${base}):`, () => {
      writeDocstring(writer, docs, 1)
      for (const field of node.fields) {
        writer.gap()
        writeField(writer, file, attributes.get(field.name) ?? '', field, scope)
        writeDocstring(writer, docsOf(field, unitOf(field.type)), 1)
      }
    }),
  )
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
      ? literalText(field.type.value)
      : undefined
  const head = `${attribute}: ${fieldType(field, scope, optional)}`
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

/** Says what the wire calls an attribute, where that is not implied. */
function wireOptions(attribute: string, wire: string): string[] {
  if (impliedWireName(attribute) === wire) return []
  const text = stringLiteral(wire)
  return [`validation_alias=${text}`, `serialization_alias=${text}`]
}

function addTaggedUnion(
  file: PythonModule,
  name: string,
  docs: string,
  node: TaggedUnionNode,
  scope: TypeScope,
): void {
  const unknown = addUnknown(file, name, (writer) => {
    const attribute = attributeName(node.tag)
    writer.gap()
    const options = wireOptions(attribute, node.tag)
    const field = options.length === 0 ? '' : ` = ${file.use('pydantic', 'Field')}(${options.join(', ')})`
    writer.line(unbroken(1, `${attribute}: str${field}`))
  })
  const members = [...node.variants.map((variant) => typeText(variant.type, scope)), unknown]
  const tagged = `${file.use('.._runtime.unions', 'TaggedBy')}(${stringLiteral(node.tag)})`
  addAnnotated(file, name, docs, members, tagged)
}

function addExternalUnion(
  file: PythonModule,
  name: string,
  docs: string,
  node: ExternalUnionNode,
  scope: TypeScope,
): void {
  const about = asList(node.variants.map(({ tag, docs: said }) => [tag, said]))
  const texts = node.variants.filter(({ payload }) => payload === null).map(({ tag }) => stringLiteral(tag))
  const objects = node.variants.filter(({ payload }) => payload !== null)
  for (const variant of objects) addKeyedVariant(file, name, variant, scope)
  const unknown = addUnknown(file, name)
  const known = texts.length === 0 ? [] : [addKnown(file, name, texts)]
  const members = [...known, ...objects.map(({ tag }) => variantName(name, tag)), unknown, 'str']
  addAnnotated(
    file,
    name,
    `${docs}\n\n${about}`,
    members,
    `${file.use('.._runtime.unions', 'TaggedByKey')}()`,
  )
}

/** An object with one member, whose key is the tag. */
function addKeyedVariant(
  file: PythonModule,
  union: string,
  variant: ExternalVariant,
  scope: TypeScope,
): void {
  if (variant.payload === null) return
  const { tag, payload, ...described } = variant
  const field: Field = {
    ...described,
    docs: 'What is said with it.',
    name: tag,
    type: payload,
    presence: 'required',
    nullable: false,
  }
  addObject(
    file,
    variantName(union, tag),
    docsOf(described),
    { kind: 'object', fields: [field], extra: 'allowed' },
    scope,
  )
}

function addUnknown(file: PythonModule, union: string, more?: (writer: Writer) => void): string {
  const name = unknownName(union)
  const base = file.use('.._runtime.model', 'UnknownVariant')
  file.add((writer) =>
    writer.block(`class ${name}(${base}):`, () => {
      writeDocstring(
        writer,
        `A kind of \`${union}\` that this package does not know. \`raw\` has all of it.`,
        1,
      )
      more?.(writer)
    }),
  )
  return name
}

function addAnnotated(
  file: PythonModule,
  name: string,
  docs: string,
  members: readonly string[],
  metadata: string,
): void {
  const annotated = `${file.use('typing', 'Annotated')}[`
  const head = `${name}: ${file.use('typing', 'TypeAlias')} = ${annotated}`
  file.add((writer) => {
    writer.line(list(0, head, [unionPart(members, 1), metadata], ']'))
    writeDocstring(writer, docs, 0)
  })
}

/** Any text is legal; the known ones are there for completion and `get_args`. */
function addEnum(file: PythonModule, name: string, docs: string, node: EnumNode): void {
  const known = addKnown(
    file,
    name,
    node.values.map(({ value }) => stringLiteral(value)),
  )
  const about = asList(node.values.map((value) => [value.value, value.docs]))
  addAlias(file, name, `${docs}\n\n${about}`, `${known} | str`)
}

function addKnown(file: PythonModule, alias: string, values: readonly string[]): string {
  const name = knownName(alias)
  const literal = `${file.use('typing', 'Literal')}[`
  file.add((writer) => {
    writer.line(list(0, `${name}: ${file.use('typing', 'TypeAlias')} = ${literal}`, values, ']'))
    writeDocstring(writer, `The texts of \`${alias}\` that this package knows.`, 0)
  })
  return name
}

function addAlias(file: PythonModule, name: string, docs: string, type: string): void {
  file.add((writer) => {
    writer.line(unbroken(0, `${name}: ${file.use('typing', 'TypeAlias')} = ${type}`))
    writeDocstring(writer, docs, 0)
  })
}
