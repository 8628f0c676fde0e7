import {
  type EnumNode,
  type ExternalUnionNode,
  type ExternalVariant,
  type Field,
  type NamedType,
  type ProtocolModel,
  reachable,
  type TaggedUnionNode,
  type UntaggedUnionNode,
} from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import { isText } from '../names/class-names.ts'
import { attributeName, stringLiteral } from '../names/names.ts'
import { asList, docsOf, paragraphs, writeDocstring } from '../text/docs.ts'
import { list, unbroken } from '../text/layout.ts'
import type { PythonModule } from '../text/module.ts'
import { type AliasForm, addAlias, annotated, depthOf, withRoomForComma } from './alias-declaration.ts'
import { addClass, addObject } from './class-declaration.ts'
import { type TypeScope, typeText } from './type-text.ts'

/**
 * Adds the statements that declare a type to a file.
 *
 * @param recursive is it an alias that consists of itself?
 */
export function addType(file: PythonModule, type: NamedType, scope: TypeScope, recursive: boolean): void {
  const { node } = type
  switch (node.kind) {
    case 'object':
      addObject(file, file.model.classes.of(type.name), docsOf(type), node, scope)
      break
    case 'tagged-union':
      addTaggedUnion(file, type, node, scope)
      break
    case 'external-union':
      addExternalUnion(file, type, node, scope)
      break
    case 'enum':
      addEnum(file, type, node)
      break
    case 'untagged-union':
      addUntaggedUnion(file, type, node, scope, recursive)
      break
    default:
      addAlias(file, type, typeText(node, scope), docsOf(type), formOf(recursive))
  }
}

const formOf = (recursive: boolean): AliasForm => (recursive ? 'quoted' : 'plain')

function addTaggedUnion(file: PythonModule, type: NamedType, node: TaggedUnionNode, scope: TypeScope): void {
  const unknown = addUnknown(file, type, (writer) => {
    writer.gap().line('@property')
    writer.block(`def ${attributeName(node.tag)}(self) -> str:`, () => {
      writeDocstring(writer, 'What tells it apart. Empty where it has no such text.', 2)
      writer.line(unbroken(2, `return self._text(${stringLiteral(node.tag)})`))
    })
  })
  const members = [...node.variants.map((variant) => typeText(variant.type, scope)), unknown]
  const form = isReachedFromItself(file.model, type.name, node) ? 'named' : 'plain'
  const open = `${file.use('.._runtime.unions', 'TaggedBy')}(`
  const tagged = withRoomForComma(depthOf(form), open, [stringLiteral(node.tag)], ')')
  addAlias(file, type, annotated(file, members, tagged, form), docsOf(type), form)
}

/** Through the fields of its variants: read again in each of them, a union of many would never come to an end. */
function isReachedFromItself(model: ProtocolModel, name: string, { variants }: TaggedUnionNode): boolean {
  const variantNames = variants.map(({ type }) => type.name)
  return reachable(variantNames, model.types).has(name)
}

function addExternalUnion(
  file: PythonModule,
  type: NamedType,
  node: ExternalUnionNode,
  scope: TypeScope,
): void {
  const { classes } = file.model
  const texts = node.variants.filter(isText).map(({ tag }) => stringLiteral(tag))
  const objects = node.variants.filter((variant) => !isText(variant))
  for (const variant of objects)
    addKeyedVariant(file, classes.variant(type.name, variant.tag), variant, scope)
  const unknown = addUnknown(file, type)
  if (texts.length > 0) addKnown(file, type, texts)
  const members = [
    ...(texts.length > 0 ? [classes.known(type.name)] : []),
    ...objects.map(({ tag }) => classes.variant(type.name, tag)),
    unknown,
    'str',
  ]
  const about = asList(node.variants.map((variant) => [variant.tag, docsOf(variant)]))
  const tagged = `${file.use('.._runtime.unions', 'TaggedByKey')}()`
  addAlias(file, type, annotated(file, members, tagged), paragraphs(docsOf(type), about))
}

/** An object with one member, whose key is the tag. */
function addKeyedVariant(file: PythonModule, name: string, variant: ExternalVariant, scope: TypeScope): void {
  if (variant.payload === null) return
  const { tag, payload, ...described } = variant
  const field: Field = {
    name: tag,
    docs: 'What is said with it.',
    stability: described.stability,
    type: payload,
    presence: 'required',
    nullable: false,
  }
  addObject(file, name, docsOf(described), { kind: 'object', fields: [field], extra: 'allowed' }, scope)
}

function addUnknown(file: PythonModule, type: NamedType, more?: (writer: Writer) => void): string {
  const { classes } = file.model
  const name = classes.unknown(type.name)
  addClass(file, name, file.use('.._runtime.unknown', 'UnknownVariant'), (writer) => {
    const own = classes.of(type.name)
    writeDocstring(writer, `A \`${own}\` that this package does not know. \`raw\` has all of it.`, 1)
    more?.(writer)
  })
  return name
}

/** Any text is legal; the known ones are there for completion and `get_args`. */
function addEnum(file: PythonModule, type: NamedType, { values }: EnumNode): void {
  const texts = values.map(({ value }) => stringLiteral(value))
  if (texts.length > 0) addKnown(file, type, texts)
  const about = asList(values.map((value) => [value.value, docsOf(value)]))
  const text = texts.length > 0 ? `${file.model.classes.known(type.name)} | str` : 'str'
  addAlias(file, type, text, paragraphs(docsOf(type), about))
}

function addKnown(file: PythonModule, type: NamedType, values: readonly string[]): void {
  const { classes } = file.model
  const literal = `${file.use('typing', 'Literal')}[`
  const head = `${classes.known(type.name)}: ${file.use('typing', 'TypeAlias')} = ${literal}`
  file.add((writer) => {
    writer.line(list(0, head, values, ']'))
    writeDocstring(writer, `The texts of \`${classes.of(type.name)}\` that this package knows.`, 0)
  })
}

/** Objects are told apart by their fields, everything else by its kind. */
function addUntaggedUnion(
  file: PythonModule,
  type: NamedType,
  node: UntaggedUnionNode,
  scope: TypeScope,
  recursive: boolean,
): void {
  const members = [...node.members.map((member) => typeText(member, scope)), addUnknown(file, type)]
  const closest = `${file.use('.._runtime.unions', 'Closest')}()`
  addAlias(file, type, annotated(file, members, closest), docsOf(type), formOf(recursive))
}
